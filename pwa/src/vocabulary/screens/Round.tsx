import "../vocabulary.css";
import { useSignal } from "@preact/signals";
import { now } from "../../core/clock";
import { t } from "../../core/i18n";
import { useLeaving } from "../../core/leaving";
import { syncNow } from "../../core/sync";
import { Button, Empty } from "../../ui";
import { everyCard, readsNothing } from "../decks";
import { type Exercise, exercisesFor } from "../exercises";
import { audible, needsSound, seen, wordsFor } from "../hearing";
import { ready } from "../keep";
import { Ask } from "../parts/Ask";
import { SoundFirst } from "../parts/SoundFirst";
import { Trail } from "../parts/WordParts";
import { tellDays } from "../readiness";
import { answer, cards } from "../reviews";
import { roundOf } from "../round";
import { canHearWord } from "../sound";
import type { Word } from "../types";
import { useTrade } from "../useTrade";
import { RoundEnd } from "./RoundEnd";

export interface Answered {
  word: Word;
  right: boolean;
}

/** What a round is made of, drawn once: answers must not change the cards on the table. */
function deal(deck: string): Exercise[] {
  const all = audible(wordsFor(deck));
  const round = roundOf(all, cards.value, now(), Math.random);
  const can = { read: !readsNothing.value, hear: canHearWord, see: seen };
  const times = (word: Word) => cards.value.get(word.id)?.reps ?? 0;
  return exercisesFor(round, [...all, ...everyCard()], times, can, Math.random);
}

/** About fifteen cards, one at a time. She can stop at any of them; every answer is kept at once. */
export function RoundScreen({ deck }: { deck: string }) {
  useTrade(deck.split(".")[0] ?? "");
  const asked = useSignal<Exercise[] | null>(null);
  const answers = useSignal<Answered[]>([]);
  const at = useSignal(0);
  const tell = () => {
    if (answers.value.length > 0) void tellDays().finally(() => void syncNow());
  };
  useLeaving(tell);
  const words = wordsFor(deck);
  if (!asked.value?.length && needsSound(words)) return <SoundFirst words={words} />;
  if (!asked.value?.length && ready.value) {
    const dealt = deal(deck); // again as soon as the words of a trade have come
    if (dealt.length || asked.value === null) asked.value = dealt;
  }
  if (asked.value === null) return <p class="soft waiting">{t("Et øyeblikk")}</p>;
  if (asked.value.length === 0) return <NoWords />;
  const again = () => {
    asked.value = deal(deck);
    answers.value = [];
    at.value = 0;
  };
  const exercise = asked.value[at.value];
  if (exercise === undefined) return <RoundEnd deck={deck} answers={answers.value} onAgain={again} />;
  const done = (right: boolean) => {
    answers.value = [...answers.value, { word: exercise.word, right }];
    void answer(exercise.word, right ? 3 : 1);
  };
  const next = () => {
    at.value += 1;
    scrollTo(0, 0);
    if (at.value === asked.value?.length) tell();
  };
  const count = { at: at.value + 1, of: asked.value.length };
  return (
    <div class="round">
      <div class="round-way">
        <Trail at={at.value} of={count.of} label={t("Kort {at} av {of}", count)} />
        <strong aria-hidden="true">{t("{at} av {of}", count)}</strong>
      </div>
      <Ask key={exercise.word.id} exercise={exercise} onDone={done} onNext={next} />
    </div>
  );
}

const NoWords = () => (
  <Empty
    title={t("Ingen ord her ennå")}
    action={
      <Button href="/ord" icon="arrow-left">
        {t("Til ordene")}
      </Button>
    }
  >
    {t("Ordene kommer når du har nett.")}
  </Empty>
);
