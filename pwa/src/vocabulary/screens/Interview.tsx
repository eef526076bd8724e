import "../vocabulary.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { syncNow } from "../../core/sync";
import { Button, Empty } from "../../ui";
import { questionsOf } from "../decks";
import { ready } from "../keep";
import { Question } from "../parts/Question";
import { VoiceChoice } from "../parts/VoiceChoice";
import { Trail } from "../parts/WordParts";
import { answer } from "../reviews";
import { useTrade } from "../useTrade";

/** A rehearsal: one question at a time, read aloud; she answers, listens, compares, judges herself, tries again. */
export function Interview({ trade }: { trade: string }) {
  useTrade(trade);
  const at = useSignal(0);
  useEffect(() => () => void syncNow(), []);
  const questions = questionsOf(trade);
  if (!questions.length) return <None waits={!ready.value} />;
  const question = questions[at.value];
  const again = () => {
    at.value = 0;
  };
  if (!question) return <End trade={trade} again={again} />;
  const count = { at: at.value + 1, of: questions.length };
  const judge = (good: boolean) => {
    void answer(question, good ? 3 : 1);
    at.value += 1;
    scrollTo(0, 0);
  };
  return (
    <div class="stack">
      <div class="round-way">
        <Trail at={at.value} of={count.of} label={t("Spørsmål {at} av {of}", count)} />
        <strong aria-hidden="true">{t("{at} av {of}", count)}</strong>
      </div>
      <VoiceChoice />
      <Question key={question.id} question={question} at={at.value} />
      <div class="two">
        <Button kind="soft" wide icon="arrow-clockwise" onClick={() => judge(false)}>
          {t("Ikke ennå")}
        </Button>
        <Button wide icon="check" onClick={() => judge(true)}>
          {t("Jeg kan det")}
        </Button>
      </div>
    </div>
  );
}

function None({ waits }: { waits: boolean }) {
  if (waits) return <p class="soft waiting">{t("Et øyeblikk")}</p>;
  return (
    <Empty
      title={t("Ingen spørsmål her ennå")}
      action={
        <Button href="/ord" icon="arrow-left">
          {t("Til ordene")}
        </Button>
      }
    />
  );
}

function End({ trade, again }: { trade: string; again: () => void }) {
  return (
    <div class="stack contours">
      <h1 data-speak="">{t("Du har vært gjennom alle spørsmålene")}</h1>
      <p class="soft" data-speak="">
        {t("Det er vanlig å være nervøs. Du kan øve så mange ganger du vil.")}
      </p>
      <Button wide icon="check" href={`/ord/intervju/${trade}/kort`}>
        {t("Se kortet med svarene mine")}
      </Button>
      <Button kind="soft" wide icon="arrow-clockwise" onClick={again}>
        {t("Prøv en gang til")}
      </Button>
    </div>
  );
}
