import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { dismiss, refused } from "../../core/outbox";
import { whyRefused } from "../../core/refusals";
import { labelOf } from "../../core/verbs";
import { Button, Card, Icon } from "../../ui";
import type { Session } from "../queries";

/** What was refused about this very session stands on its page: what happened, why, and that is that. In stone, never red. */
export function RefusedHere({ session }: { session: Session }) {
  const acts = refused.value.filter((act) => act.params.session_id === session.id);
  const latest = acts.at(-1)?.id;
  // It stands above what she has just tapped: bring it into sight.
  useEffect(() => {
    if (latest) scrollTo({ top: 0 });
  }, [latest]);
  return (
    <>
      {acts.map((act) => (
        <Card key={act.id}>
          <div class="row">
            <Icon name="info" size={32} />
            <h2 class="grow" data-speak="">
              {labelOf(act)}
            </h2>
          </div>
          <p data-speak="">{whyRefused(act).text}</p>
          <Button kind="soft" wide icon="check" onClick={() => void dismiss(act.id)}>
            {t("Greit")}
          </Button>
        </Card>
      ))}
    </>
  );
}
