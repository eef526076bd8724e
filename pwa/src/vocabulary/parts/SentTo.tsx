import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { staffCard } from "../../people/queries";
import { Button, toast, Unsent } from "../../ui";
import { takeBackAnswer } from "../actions";
import { readSent, type Sent, sent, underWay } from "../sent";

/** Who may hear her answer to this question, each with the way back. */
export function SentTo({ question }: { question: string }) {
  useEffect(() => void readSent().catch(() => {}), [question, underWay.value]);
  return (
    <>
      {sent.value
        .filter(({ question_id }) => question_id === question)
        .map((one) => (
          <OneSent key={one.id} one={one} />
        ))}
    </>
  );
}

function OneSent({ one: { id, to_id, waits } }: { one: Sent }) {
  const name = staffCard(to_id)?.name ?? "";
  const takeBack = () => {
    void act(takeBackAnswer, { id, name });
    toast(t("{name} hører ikke svaret lenger", { name }));
  };
  return (
    <div class="row apart sent-to">
      {waits ? (
        <Unsent>{t("Svaret til {name} er ikke sendt ennå", { name })}</Unsent>
      ) : (
        <p class="small" data-speak="">
          {t("{name} kan høre svaret ditt", { name })}
        </p>
      )}
      <Button kind="plain" small icon="x" onClick={takeBack}>
        {t("Ta tilbake")}
      </Button>
    </div>
  );
}
