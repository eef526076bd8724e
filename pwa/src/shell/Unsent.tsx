import type { Act } from "../core/act";
import { t } from "../core/i18n";
import { dismiss, refused, retry, unsent } from "../core/outbox";
import { whyRefused } from "../core/refusals";
import { syncNow } from "../core/sync";
import { labelOf } from "../core/verbs";
import { adviser, badgeOf } from "../people/queries";
import { Button, Card, Empty, Icon, PersonStrip } from "../ui";
import { since } from "../ui/dates";
import { takeBack } from "../ui/takeBack";

/** Everything that is not settled between phone and server: what was refused and why, and what waits. */
export function UnsentScreen() {
  const nothing = !refused.value.length && !unsent.value.length;
  if (nothing)
    return (
      <Empty
        title={t("Alt er sendt")}
        action={
          <Button href="/" icon="arrow-left">
            {t("Til denne uka")}
          </Button>
        }
      />
    );
  const help = adviser.value;
  return (
    <div class="stack">
      <h1 data-speak="">{unsent.value.length ? t("Ikke sendt ennå") : t("Dette gikk ikke")}</h1>
      {refused.value.map((act) => (
        <Refused key={act.id} act={act} />
      ))}
      {unsent.value.map((act) => (
        <Waiting key={act.id} act={act} />
      ))}
      {unsent.value.length > 0 && (
        <Button kind="soft" wide icon="arrow-clockwise" onClick={() => void syncNow()}>
          {t("Prøv å sende nå")}
        </Button>
      )}
      {help && (
        <Card>
          <PersonStrip name={help.name} role={badgeOf(help)} phone={help.phone} hours={help.hours} />
        </Card>
      )}
    </div>
  );
}

const nameOf = (act: Act) => labelOf(act) ?? t("Noe du gjorde i en annen versjon av appen");

/** What happened, why, and the next step as a button. In stone, never red. */
function Refused({ act }: { act: Act }) {
  const { text, next } = whyRefused(act);
  return (
    <Card>
      <div class="row">
        <Icon name="info" size={32} />
        <div class="grow">
          <h2 data-speak="">{nameOf(act)}</h2>
          <p class="small soft">{since(act.madeAt)}</p>
        </div>
      </div>
      <p data-speak="">{text}</p>
      {next && (
        <Button wide href={next.href} onClick={() => void dismiss(act.id)}>
          {next.label}
        </Button>
      )}
      {act.code === "server_trouble" && (
        <Button wide icon="arrow-clockwise" onClick={() => void retry(act.id)}>
          {t("Prøv igjen")}
        </Button>
      )}
      <Button kind="soft" wide icon="check" onClick={() => void dismiss(act.id)}>
        {t("Greit")}
      </Button>
    </Card>
  );
}

function Waiting({ act }: { act: Act }) {
  return (
    <div class="notice unsent" data-speak="">
      <Icon name="cloud-slash" size={28} />
      <span class="grow">
        <strong class="block">{nameOf(act)}</strong>
        <span class="soft">{since(act.madeAt)}</span>
      </span>
      <Button kind="plain" small onClick={() => void takeBack(act)}>
        {t("Angre")}
      </Button>
    </div>
  );
}
