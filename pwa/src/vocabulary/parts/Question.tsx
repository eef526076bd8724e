import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, Card, Nb, Notice, Segmented } from "../../ui";
import { canHearWord, hearWord } from "../sound";
import type { Word } from "../types";
import { AnswerRecorder } from "./AnswerRecorder";
import { OwnAnswer } from "./OwnAnswer";
import { WordSound } from "./Sounds";
import { Tip } from "./WordParts";

/** One question: read aloud, her own answer, what the interviewer wants to know, and two answers to learn from. */
export function Question({ question }: { question: Word }) {
  const shows = useSignal(false);
  useEffect(() => {
    if (canHearWord(question)) void hearWord(question);
  }, [question.id]);
  return (
    <>
      <div class="row nowrap apart">
        <h1 class="grow">
          <Nb tap>{question.word}</Nb>
        </h1>
        <WordSound word={question} small />
      </div>
      {question.gloss && (
        <p class="soft" data-speak="">
          {question.gloss}
        </p>
      )}
      <AnswerRecorder question={question.id} />
      {question.note && (
        <Notice icon="lightbulb">
          <strong>{t("Dette vil de vite:")}</strong> <Tip word={question} />
        </Notice>
      )}
      {shows.value ? (
        <Models question={question} />
      ) : (
        <Button
          kind="outline"
          wide
          icon="ear"
          onClick={() => {
            shows.value = true;
          }}
        >
          {t("Se et svar")}
        </Button>
      )}
      <OwnAnswer question={question.id} />
    </>
  );
}

/** An easy answer and a longer one. */
function Models({ question }: { question: Word }) {
  const level = useSignal<"a2" | "b1">("a2");
  const text = question.answers?.[level.value];
  return (
    <Card label={t("Et svar å lære av")}>
      <Segmented
        label={t("Nivå")}
        name={`level-${question.id}`}
        value={level.value}
        options={[
          { value: "a2", words: t("Enkelt (A2)") },
          { value: "b1", words: t("Lengre (B1)") },
        ]}
        onChange={(value) => {
          level.value = value;
        }}
      />
      {text && (
        <>
          <p>
            <Nb tap>{text}</Nb>
          </p>
          <WordSound word={question} small part={level.value} />
        </>
      )}
    </Card>
  );
}
