import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { Link } from "../../core/router";
import { Button, Empty, Icon, Nb } from "../../ui";
import { since } from "../../ui/dates";
import { read } from "../actions";
import { type Notice, notices, unread } from "../queries";
import { type Worded, wordingOf } from "../worded";

/** Everything she should know, newest first. The inbox is the truth; a push is only an extra. */
export function Inbox() {
  const all = notices.value;
  if (!all.length)
    return (
      <Empty
        title={t("Ingen meldinger nå")}
        action={
          <Button href="/" icon="arrow-left">
            {t("Til første side")}
          </Button>
        }
      />
    );
  const readAll = () => {
    for (const notice of all) if (!notice.read_at) void act(read, { id: notice.id });
  };
  return (
    <div class="stack">
      <div class="row apart">
        <h1 data-speak="">{t("Meldinger")}</h1>
        {unread.value > 1 && (
          <Button kind="plain" small icon="check" onClick={readAll}>
            {t("Alle er lest")}
          </Button>
        )}
      </div>
      <ul class="stack tight">
        {all.map((notice) => (
          <li key={notice.id}>
            <Line notice={notice} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ notice }: { notice: Notice }) {
  const worded: Worded = wordingOf(notice.kind)?.(notice.params) ?? { title: t("Noe er nytt"), icon: "bell" };
  const open = () => {
    if (!notice.read_at) void act(read, { id: notice.id });
  };
  return (
    <div class={`card message${notice.read_at ? "" : " new"}`}>
      <span class="message-icon">
        <Icon name={worded.icon} size={24} />
      </span>
      <div class="grow">
        <Opening worded={worded} onOpen={open} />
        {worded.text && (
          <p class="small" data-speak="">
            {worded.text}
          </p>
        )}
        {worded.norwegian && (
          <p class="small message-said" data-speak="">
            <Nb tap>{worded.norwegian}</Nb>
          </p>
        )}
        <p class="small soft" data-speak="">
          {since(notice.created_at)}
        </p>
      </div>
      {!notice.read_at && (
        <span class="message-dot">
          <span class="quiet">{t("Ny")}</span>
        </span>
      )}
    </div>
  );
}

/** Its title opens what it tells of, and so does all of its card that is no Norwegian word. */
function Opening({ worded: { title, href }, onOpen }: { worded: Worded; onOpen: () => void }) {
  const words = <strong data-speak="">{title}</strong>;
  if (href)
    return (
      <Link class="message-open" href={href} onClick={onOpen}>
        {words}
      </Link>
    );
  return (
    <button type="button" class="message-open" onClick={onOpen}>
      {words}
    </button>
  );
}
