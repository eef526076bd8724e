import { computed } from "@preact/signals";
import { language } from "../core/i18n";
import { kept } from "../core/rows";
import { me } from "../people/queries";
import { advertisement, wordsOfText } from "./advertisement";
import { trades, words } from "./keep";
import { titleOf } from "./names";
import {
  type FirstDay,
  isCard,
  type OwnWord,
  type Part,
  type Preparation,
  rightArticles,
  shownWord,
  spokenWord,
  type Word,
} from "./types";

/** What she practises with: a trade, her own words, the words of a first day. */

export const ownWords = kept<OwnWord>("own_word");
export const preparations = kept<Preparation>("preparation");
export const firstDays = kept<FirstDay>("first_day");

/** She does not read yet: picture and sound alone. */
export const readsNothing = computed(() => me.value?.levels?.written === "none");

/** The sounds made beforehand are bokmål: those of texts that are the same in nynorsk. */
function alike({ rendered, ...nb }: Word, nn: Word["nynorsk"]): Word["rendered"] {
  const same: Record<Part, boolean> = {
    word: spokenWord(nb) === spokenWord(nn),
    example: nb.example === nn.example,
    a2: nb.answers?.a2 === nn.answers?.a2,
    b1: nb.answers?.b1 === nn.answers?.b1,
  };
  const parts = Object.entries(rendered ?? {}).filter(([part]) => same[part as Part]);
  return Object.fromEntries(parts);
}

/** As her written standard has it. */
const inHerNorwegian = (word: Word): Word =>
  language.value === "nn" && word.nynorsk
    ? { ...word, ...word.nynorsk, rendered: alike(word, word.nynorsk) }
    : word;

/** A trade's rows in her written standard. */
export const wordsOf = (trade: string): Word[] => (words.value.get(trade) ?? []).map(inHerNorwegian);
/** The cards of a trade: its words and phrases. */
export const cardsOf = (trade: string): Word[] => wordsOf(trade).filter(isCard);

const NO_FORMS = { definite: null, plural: null, plural_definite: null };

/** The address of her photo. */
export const photoOf = ({ photo, photo_media }: OwnWord): string | null =>
  photo ? `data:${photo_media ?? "image/jpeg"};base64,${photo}` : null;

const textsOf = (word: Word): string[] => [
  word.word,
  shownWord(word),
  ...rightArticles(word).map((one) => `${one} ${word.word}`),
];
const byText = computed(() => {
  const cards = everyCard().reverse(); // the first wins
  return new Map(cards.flatMap((word) => textsOf(word).map((text) => [text.toLowerCase(), word] as const)));
});
/** The word we have under the name of one of hers: "et håndkle" as she tapped it, "håndkle" as she wrote it. */
const knownAs = (own: OwnWord): Word | undefined => byText.value.get(own.word.trim().toLowerCase());

/** Several words are asked beside phrases, one word beside words: else its answer would be seen from its length. */
const kindOf = (word: string) =>
  /\s/u.test(word.replace(/^(?:å|ein|ei\/en|en|ei|eit|et) /iu, "")) ? "phrase" : "noun";

/** A word that we have not got: what she wrote is all there is. */
const bare = (word: string) => {
  const base = { word, forms: NO_FORMS };
  return { kind: kindOf(word.trim()) as Word["kind"], level: "A1", ...base, nynorsk: base };
};

/**
 * A word of her own as a card, with her photo, her meaning and as she said it herself; what she gave none of is that of the word we
 * have, but for a recording by staff: it is asked for under the id of their word.
 */
export function asCard(own: OwnWord): Word {
  const known = knownAs(own);
  const photo = photoOf(own);
  const { id, gloss, sound, sound_media } = own;
  return {
    ...(known ?? bare(own.word)),
    id: `own.${id}`,
    trade: "own",
    unit: "",
    gloss: gloss ?? known?.gloss ?? null,
    gloss_reviewed: gloss ? true : (known?.gloss_reviewed ?? true),
    sound: null,
    sound_example: null,
    ...(photo ? { photo } : {}),
    ...(sound ? { own_sound: { media: sound_media ?? "audio/webm", sound } } : {}),
  };
}

const all = computed(() => new Map([...words.value.values()].flat().map((word) => [word.id, word])));
/** A word by its id, where its trade is on this phone. */
const wordById = (id: string): Word | undefined => {
  const word = all.value.get(id);
  return word && inHerNorwegian(word);
};

export const myCards = (): Word[] => [...ownWords.value.values()].map(asCard);
export const cardsOfDay = (day: FirstDay): Word[] =>
  day.word_ids.map(wordById).filter((word) => word !== undefined);

/** The trades whose words others ask her to practise: for a first day, before a session she has a seat in. */
export const tradesAsked = computed(() => {
  const ofDays = [...firstDays.value.values()].flatMap(({ word_ids }) => word_ids.map(tradeOf));
  const seats = [...kept<{ session_id: string }>("booking").value.values()];
  const ofSessions = seats.map(({ session_id }) => preparations.value.get(session_id)?.trade);
  return [...new Set([...ofDays, ...ofSessions].filter((trade) => trade != null))].sort();
});
const tradeOf = (wordId: string): string => wordId.split(".")[0] ?? "";

const inAdvertisement = computed(() => wordsOfText(advertisement.value));
/** The words of the advertisement she pasted. */
export const cardsOfAdvertisement = (): Word[] => inAdvertisement.value.words.map(inHerNorwegian);
/** What else could be a word of that job. */
export const othersInAdvertisement = (): string[] => inAdvertisement.value.others;

export const ADVERTISEMENT = "annonse";
const FIRST_DAY = "dag-";
export const deckOfDay = (day: FirstDay): string => FIRST_DAY + day.id;

/** The cards of a deck: "mine", "annonse", "dag-ID", a trade, or "hotel.2": a unit of it. */
export function cardsIn(deck: string): Word[] {
  if (deck === "mine") return myCards();
  if (deck === ADVERTISEMENT) return cardsOfAdvertisement();
  const day = deck.startsWith(FIRST_DAY) ? firstDays.value.get(deck.slice(FIRST_DAY.length)) : undefined;
  if (day) return cardsOfDay(day);
  const [trade = "", unit] = deck.split(".");
  return cardsOf(trade).filter((word) => unit === undefined || word.unit === unit);
}

/** Where wrong answers are taken from: everything on this phone that is a card. */
export const everyCard = (): Word[] => [...all.value.values()].filter(isCard).map(inHerNorwegian);

/** Hers first; "everybody" where none of her wishes is a trade. */
export const myTrades = computed(() => trades.value.filter((trade) => trade.mine));
export const tradeTitle = (id: string): string => titleOf({ id, title: "" });

const MOST_QUESTIONS = 8;
/** Six to eight interview questions; those for everybody where a trade has none. */
export function questionsOf(trade: string): Word[] {
  const own = wordsOf(trade).filter(({ kind }) => kind === "question");
  const questions = own.length ? own : wordsOf("everybody").filter(({ kind }) => kind === "question");
  return questions.slice(0, MOST_QUESTIONS);
}

/** The dialogues of a trade: lines by dialogue, in their order. */
export function dialoguesOf(trade: string): Map<string, Word[]> {
  const byUnit = new Map<string, Word[]>();
  for (const line of wordsOf(trade).filter(({ kind }) => kind === "line"))
    byUnit.set(line.unit, [...(byUnit.get(line.unit) ?? []), line]);
  return byUnit;
}
