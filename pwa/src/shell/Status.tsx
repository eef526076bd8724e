import { t, tn } from "../core/i18n";
import { refused, unsent } from "../core/outbox";
import { needNetwork, reachable } from "../core/sync";
import { verbNamed } from "../core/verbs";
import { Notice } from "../ui";

/** How things stand with the server, once, at the top: nothing of it blocks anything. */
export function Status() {
  return (
    <div class="status stack tight" role="status">
      {refused.value.length > 0 && <Refused />}
      <Waiting />
    </div>
  );
}

/** What was refused, with the way to what she can do. */
export function Refused() {
  return (
    <Notice icon="info" kind="stone" href="/usendt">
      <strong>{tn("{n} ting gikk ikke.", "{n} ting gikk ikke.", refused.value.length)}</strong>{" "}
      {t("Se hva du kan gjøre.")}
    </Notice>
  );
}

function Waiting() {
  const count = unsent.value.filter((act) => !verbNamed(act.verb)?.quiet).length;
  if (count > 0)
    return (
      <Notice icon="cloud-slash" kind="unsent" href="/usendt">
        <strong>{tn("{n} ting er ikke sendt ennå.", "{n} ting er ikke sendt ennå.", count)}</strong>{" "}
        {t("Vi sender når du har nett")}
      </Notice>
    );
  if (reachable.value || needNetwork.value > 0) return null;
  return (
    <Notice icon="wifi-slash" kind="stone">
      {t("Du har ikke nett nå. Du kan bruke appen som vanlig.")}
    </Notice>
  );
}
