import { inOrder, type Sentence, taken } from "./sentence";
import { type Chance, evenPlaces, shuffled } from "./shuffle";
import { rightArticles, shownWord, type Word } from "./types";

/** What is asked about a word. Pure: chance and what she and her phone can do are given. */

export type Choosing = "picture_word" | "meaning" | "hear_picture";
export type Exercise =
  | { kind: Choosing; word: Word; options: Word[]; right: number }
  | { kind: "article"; word: Word; options: string[] }
  | { kind: "order"; word: Word; sentence: Sentence; mixed: string[] }
  | { kind: "write"; word: Word }
  | { kind: "say"; word: Word };
export type Kind = Exercise["kind"];

export interface Can {
  /** She reads; else everything is picture and sound. */
  read: boolean;
  /** The phone can make this word heard. */
  hear(word: Word): boolean;
  /** This word has a picture here. */
  see(word: Word): boolean;
}

/** How many answers a question has. */
export const ANSWERS = 4;
const FEWEST = 3;
const NB = ["en", "ei", "et"];
const NN = ["ein", "ei", "eit"];

const WORDS = ["noun", "verb", "adjective"];
/** Easy while a word is new, by hand and mouth when it has come back: seen first, understood, then used. */
const STAGES: Kind[][] = [
  ["picture_word", "meaning", "hear_picture"],
  ["meaning", "hear_picture", "article", "picture_word"],
  ["article", "order", "write", "say", "meaning", "hear_picture"],
];
const WITHOUT_READING: Kind[] = ["hear_picture", "say"];

const unlike = (words: readonly Word[], by: (word: Word) => string | null | undefined): Word[] => [
  ...new Map(words.filter(by).map((word) => [by(word), word])).values(),
];

/** By what the answers of a question must differ. */
const told: Record<Choosing, (word: Word) => string | null | undefined> = {
  picture_word: shownWord,
  meaning: (word) => word.gloss,
  hear_picture: (word) => word.picture,
};

/** "pallet, skid" means two things; what stands in brackets only explains. */
const meaningsOf = ({ gloss }: Word): string[] =>
  (gloss ?? "")
    .toLowerCase()
    .replace(/\([^)]*\)/gu, "")
    .split(/[,;/،؛]/u)
    .map((one) => one.trim())
    .filter(Boolean);

/** What tells a word from others: another with one meaning, name or picture of it would be a second right answer. */
const marksOf = (word: Word) => [...meaningsOf(word), shownWord(word), word.picture].filter(Boolean);

/** "Stopp" beside "Stopp, det er farlig": one that begins as another would be half right. */
const isHalf = (one: string, other: string): boolean => {
  const [short = "", long = ""] = [one, other]
    .map((text) => text.toLowerCase())
    .sort((a, b) => a.length - b.length);
  return short !== "" && long.startsWith(short) && !/[\p{L}\p{M}]/u.test(long.charAt(short.length));
};

const isPhraseOfMany = ({ kind, word }: Word): boolean => kind === "phrase" && /\s/u.test(word);

/** How far another word is from this one: kind, then trade, then whether it is one word or many. The nearest are the best wrong answers. */
const distance = (word: Word) => (other: Word) =>
  (other.kind === word.kind ? 0 : 4) +
  (other.trade === word.trade ? 0 : 2) +
  (isPhraseOfMany(other) === isPhraseOfMany(word) ? 0 : 1);

/** Wrong answers: the nearest first, never one that means or shows the same. */
function others(kind: Choosing, word: Word, pool: readonly Word[], can: Can, chance: Chance): Word[] {
  const by = told[kind];
  const mine = marksOf(word);
  const fits = pool.filter(
    (other) =>
      other.id !== word.id &&
      by(other) &&
      !marksOf(other).some((mark) => mine.includes(mark)) &&
      !isHalf(shownWord(other), shownWord(word)) &&
      !isHalf(other.gloss ?? "", word.gloss ?? "") &&
      (kind !== "hear_picture" || can.see(other)) &&
      WORDS.includes(other.kind) === WORDS.includes(word.kind),
  );
  const far = distance(word);
  return shuffled(unlike(fits, by), chance)
    .sort((one, other) => far(one) - far(other))
    .slice(0, ANSWERS - 1);
}

/** Can this be asked about this word, here? */
function mayAsk(kind: Kind, word: Word, pool: readonly Word[], can: Can): boolean {
  const enough = (choosing: Choosing) => others(choosing, word, pool, can, () => 0).length >= FEWEST - 1;
  switch (kind) {
    case "picture_word":
      return can.see(word) && enough(kind);
    case "meaning":
      return Boolean(word.gloss) && enough(kind);
    case "hear_picture":
      return can.see(word) && can.hear(word) && enough(kind);
    case "article":
      return rightArticles(word).length > 0;
    case "order":
      return taken(sentenceOf(word)) !== null;
    case "write":
      return WORDS.includes(word.kind) && (Boolean(word.gloss) || can.see(word) || can.hear(word));
    case "say":
      return true;
  }
}

const sentenceOf = (word: Word) => (word.kind === "phrase" ? word.word : word.example);

function kindFor(word: Word, times: number, pool: readonly Word[], can: Can, chance: Chance): Kind {
  if (!can.read) return WITHOUT_READING.find((kind) => mayAsk(kind, word, pool, can)) ?? "say";
  for (let stage = Math.min(times, STAGES.length - 1); stage < STAGES.length; stage += 1) {
    const fits = (STAGES[stage] ?? []).filter((kind) => mayAsk(kind, word, pool, can));
    const chosen = times === 0 && stage === 0 ? fits[0] : fits[Math.floor(chance() * fits.length)];
    if (chosen) return chosen;
  }
  return "say";
}

/** The words in another order than the right one. */
function mixed(sentence: Sentence, chance: Chance): string[] {
  for (let turn = 0; turn < 5; turn += 1) {
    const order = shuffled(sentence.parts, chance);
    if (!inOrder(order, sentence)) return order;
  }
  return [...sentence.parts].reverse();
}

/** The exercises of a round, the right answers spread evenly over their places. `times`: how often a word has been asked. */
export function exercisesFor(
  round: readonly Word[],
  pool: readonly Word[],
  times: (word: Word) => number,
  can: Can,
  chance: Chance,
): Exercise[] {
  const places = evenPlaces(round.length, ANSWERS, chance);
  return round.map((word, turn): Exercise => {
    const kind = kindFor(word, times(word), pool, can, chance);
    if (kind === "article") {
      const isNynorsk = NN.includes(word.article ?? "") && word.article !== "ei";
      return { kind, word, options: isNynorsk ? NN : NB };
    }
    if (kind === "order") {
      const sentence = taken(sentenceOf(word)) as Sentence;
      return { kind, word, sentence, mixed: mixed(sentence, chance) };
    }
    if (kind === "write" || kind === "say") return { kind, word };
    const options = others(kind, word, pool, can, chance);
    const right = Math.min(places[turn] ?? 0, options.length);
    options.splice(right, 0, word);
    return { kind, word, options, right };
  });
}
