import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { me } from "../../people/queries";
import { Button, Card, Nb, Notice, Segmented } from "../../ui";
import { wordsOf } from "../decks";
import { phrasesFor, tellsWhatIsAsked, tipOf } from "../rehearsal";
import { canHearWord, hearWord } from "../sound";
import type { Word } from "../types";
import { AnswerRecorder } from "./AnswerRecorder";
import { OwnAnswer } from "./OwnAnswer";
import { WordSound } from "./Sounds";
import { Gloss, Tip } from "./WordParts";
import { WordRows } from "./WordRows";
import { showRow } from "./WordTap";

/**
 * One question: read aloud, her own answer, what the interviewer wants to know, what is usual in Norway, phrases that help, and two
 * answers to learn from. `at`: which question of the rehearsal.
 */
export function Question({ question, at }: { question: Word; at: number }) {
  const shows = useSignal(false);
  useEffect(() => {
    if (canHearWord(question)) void hearWord(question);
  }, [question.id]);
  return (
    <>
      <div class="row apart">
        <h1 class="grow">
          <Nb tap>{question.word}</Nb>
        </h1>
        <WordSound word={question} small />
      </div>
      {question.gloss && (
        <p class="soft" data-speak="">
          <Gloss text={question.gloss} />
        </p>
      )}
      <AnswerRecorder question={question.id} />
      {tellsWhatIsAsked(question) && (
        <Notice icon="lightbulb">
          <strong>{t("Dette vil de vite:")}</strong> <Tip word={question} />
        </Notice>
      )}
      <InNorway question={question} at={at} />
      <Phrases question={question} at={at} />
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
      <Button kind="plain" wide icon="info" onClick={() => showRow(question)}>
        {t("Om spørsmålet")}
      </Button>
    </>
  );
}

/** The note's own tip, where it is one; else what every interview here has. */
function InNorway({ question, at }: { question: Word; at: number }) {
  const own = question.note && !tellsWhatIsAsked(question);
  return (
    <Notice icon="info">
      <strong>{t("Vanlig i Norge:")}</strong> {own ? <Tip word={question} /> : tipOf(at)}
    </Notice>
  );
}

/** A few phrases of the trade, with meaning and sound; folded, so that she tries her own words first. */
function Phrases({ question, at }: { question: Word; at: number }) {
  const phrases = phrasesFor(question, wordsOf(question.trade), at);
  if (!phrases.length) return null;
  return (
    <details class="useful-phrases">
      <summary data-speak="">{t("Nyttige setninger")}</summary>
      <WordRows words={phrases} />
    </details>
  );
}

const FURTHER = ["B1", "B2", "C1", "C2"];

/** An easy answer and a longer one; the one of her own level first. */
function Models({ question }: { question: Word }) {
  const level = useSignal<"a2" | "b1">(FURTHER.includes(me.value?.levels?.oral ?? "") ? "b1" : "a2");
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
