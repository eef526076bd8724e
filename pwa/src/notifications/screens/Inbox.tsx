import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { go } from "../../core/router";
import { Button, Empty, Icon } from "../../ui";
import { since } from "../../ui/dates";
import { read } from "../actions";
import { type Notice, notices, unread } from "../queries";
import { wordingOf } from "../worded";

/** Everything she should know, newest first. The inbox is the truth; a push is only an extra. */
export function Inbox() {
  const all = notices.value;
  if (!all.length)
    return (
      <Empty
        title={t("Ingen meldinger nå")}
        action={
          <Button href="/" icon="arrow-left">
            {t("Til denne uka")}
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
  const worded = wordingOf(notice.kind)?.(notice.params) ?? {
    title: t("Noe er nytt"),
    icon: "bell" as const,
  };
  const open = () => {
    if (!notice.read_at) void act(read, { id: notice.id });
    if (worded.href) go(worded.href);
  };
  return (
    <button type="button" class={`card message${notice.read_at ? "" : " new"}`} onClick={open} data-speak="">
      <span class="message-icon">
        <Icon name={worded.icon} size={24} />
      </span>
      <span class="grow">
        <strong class="block">{worded.title}</strong>
        {worded.text && <span class="small block">{worded.text}</span>}
        <span class="small soft block">{since(notice.created_at)}</span>
      </span>
      {!notice.read_at && (
        <span class="message-dot">
          <span class="quiet">{t("Ny")}</span>
        </span>
      )}
    </button>
  );
}
