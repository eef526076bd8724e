import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, Nb } from "../../ui";
import { readsNothing } from "../decks";
import type { Exercise } from "../exercises";
import { whole } from "../sentence";
import { canHearWord, hearWord, toFetch } from "../sound";
import { shownWord } from "../types";
import { Choices } from "./Choice";
import { Article, Order, Say, Write } from "./Hands";
import { WordSound } from "./Sounds";
import { addressOf, Filled, Gloss, WordPicture, WordText } from "./WordParts";

interface AskProps {
  exercise: Exercise;
  onDone: (right: boolean) => void;
  onNext: () => void;
}

/** One card: what is asked, her answer, and how it went. */
export function Ask({ exercise, onDone, onNext }: AskProps) {
  const right = useSignal<boolean | null>(null);
  const chosen = useSignal<number | null>(null);
  const done = right.value !== null;
  const finish = (isRight: boolean) => {
    right.value = isRight;
    onDone(isRight);
    if (exercise.kind === "say") onNext(); // she has judged herself: nothing to tell her
  };
  const choose = (place: number) => {
    chosen.value = place;
    finish("right" in exercise && place === exercise.right);
  };
  return (
    <>
      <Shown exercise={exercise} done={done} />
      <h1 class={readsNothing.value ? "quiet" : "question"} data-speak="">
        {question(exercise)}
      </h1>
      {"right" in exercise && <Choices exercise={exercise} chosen={chosen.value} onChoose={choose} />}
      {exercise.kind === "article" && <Article exercise={exercise} done={done} onDone={finish} />}
      {exercise.kind === "order" && <Order exercise={exercise} done={done} onDone={finish} />}
      {exercise.kind === "write" && <Write exercise={exercise} done={done} onDone={finish} />}
      {exercise.kind === "say" && <Say exercise={exercise} done={done} onDone={finish} />}
      {!done && exercise.kind !== "say" && (
        <Button kind="plain" wide icon="question" onClick={() => choose(-1)}>
          {t("Jeg vet ikke ennå")}
        </Button>
      )}
      {done && exercise.kind !== "say" && (
        <HowItWent exercise={exercise} right={right.value === true} onNext={onNext} />
      )}
    </>
  );
}

const question = (exercise: Exercise): string => {
  switch (exercise.kind) {
    case "picture_word":
      return t("Hva heter dette?");
    case "meaning":
      return t("Hva betyr dette?");
    case "hear_picture":
      return t("Hvilket bilde hører du?");
    case "article":
      return t("En, ei eller et?");
    case "order":
      return t("Sett ordene i riktig rekkefølge");
    case "write":
      return exercise.word.gloss || addressOf(exercise.word)
        ? t("Hva heter dette på norsk?")
        : t("Skriv det du hører");
    case "say":
      return t("Si det høyt. Kan du det?");
  }
};

/** What she sees and hears before she answers: never the answer itself. */
function Shown({ exercise, done }: { exercise: Exercise; done: boolean }) {
  const { word, kind } = exercise;
  const url = addressOf(word);
  const showsPicture = url !== null && (kind !== "hear_picture" || done);
  const showsWord = !readsNothing.value && ["meaning", "article", "say"].includes(kind);
  const showsGloss = ["write", "order", "say", "article"].includes(kind);
  const hears = !["article", "order"].includes(kind) || done;
  const sounds = hears && (canHearWord(word) || toFetch(word) !== null);
  useHearing(exercise, hears && canHearWord(word));
  return (
    <div class={`asked${showsPicture ? "" : " bare"}${sounds ? " with-sounds" : ""}`}>
      {showsPicture && <WordPicture url={url} size={done ? 116 : 140} />}
      {showsWord && (
        <p class="asked-word" data-speak="">
          {kind === "article" && !done ? <Nb>{word.word}</Nb> : <WordText word={word} />}
        </p>
      )}
      {showsGloss && word.gloss && !readsNothing.value && (
        <p class="asked-gloss">
          <Gloss text={word.gloss} />
        </p>
      )}
      {sounds && <WordSound word={word} />}
    </div>
  );
}

/** Where hearing is the question, it is heard at once. */
function useHearing({ kind, word }: Exercise, can: boolean): void {
  useEffect(() => {
    if (can && (kind === "hear_picture" || readsNothing.value)) void hearWord(word);
  }, [word.id]);
}

/** "Nesten. Dette er ei bøtte." Never red; the next card is one tap away. */
function HowItWent({ exercise, right, onNext }: { exercise: Exercise; right: boolean; onNext: () => void }) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => foot.current?.focus({ preventScroll: true }), []);
  const { word } = exercise;
  const answer = answerOf(exercise);
  return (
    <div class="went" ref={foot} tabIndex={-1} role="status">
      <div class="row nowrap apart">
        <div class="grow">
          <p class={readsNothing.value ? "quiet" : "strong"} data-speak="">
            <Filled text={frameOf(exercise, answer, right)} name="word">
              <Nb tap>{answer}</Nb>
            </Filled>
          </p>
          {!right && !readsNothing.value && (
            <p class="small soft" data-speak="">
              {t("Ordet kommer igjen senere.")}
            </p>
          )}
        </div>
        {exercise.kind === "order" ? (
          <WordSound word={word} small part={word.kind === "phrase" ? "word" : "example"} />
        ) : (
          <WordSound word={word} small />
        )}
      </div>
      <Button wide icon="arrow-right" onClick={onNext}>
        {t("Neste")}
      </Button>
    </div>
  );
}

const answerOf = (exercise: Exercise): string =>
  exercise.kind === "order" ? whole(exercise.sentence) : shownWord(exercise.word);

/** A word stands in our sentence; a sentence has a stop of its own, and ours must not stand after it. */
function frameOf({ kind }: Exercise, answer: string, right: boolean): string {
  if (kind === "order" || /[.?!…]$/.test(answer))
    return right ? t("Ja. Setningen er: {word}") : t("Nesten. Setningen er: {word}");
  return right ? t("Ja. Dette er {word}.") : t("Nesten. Dette er {word}.");
}
