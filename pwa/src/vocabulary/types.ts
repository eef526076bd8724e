/** Words as they come over the wire (docs/wire-vocabulary.md). */

export interface Trade {
  id: string;
  title: string;
  words: number;
  phrases: number;
  questions: number;
  version: string;
  /** One of her job wishes, or "everybody" where none of them is a trade. */
  mine: boolean;
}

export interface Forms {
  definite?: string | null;
  plural?: string | null;
  plural_definite?: string | null;
}

interface Standard {
  word: string;
  /** nb: en, ei/en, et; nn: ein, ei, eit. */
  article?: string | null;
  forms: Forms;
  example?: string | null;
  answers?: { a2?: string | null; b1?: string | null } | null;
}

/** What of a word's row can be heard. */
export type Part = "word" | "example" | "a2" | "b1";

/** A sound under /sounds/, and what it costs to fetch. */
export interface SoundFile {
  name: string;
  bytes: number;
}

/** A sound that lies on this phone. */
export interface Recorded {
  media: string;
  /** base64 */
  sound: string;
}

export interface Word extends Standard {
  id: string;
  kind: "noun" | "verb" | "adjective" | "phrase" | "question" | "line";
  trade: string;
  unit: string;
  level: string;
  nynorsk: Standard;
  gloss?: string | null;
  gloss_reviewed: boolean;
  picture?: string | null;
  /** Of a question: what the interviewer wants to know. */
  note?: string | null;
  note_gloss?: string | null;
  /** Of a line: "woman:kollega". */
  speaker?: string | null;
  /** Id of a recording by staff. */
  sound?: string | null;
  /** The same of its sentence. */
  sound_example?: string | null;
  /** Sounds made beforehand, for phones without a Norwegian voice. */
  rendered?: Partial<Record<Part, SoundFile | null>>;
  /** Of her own words: the photo she took, an address within our content policy. */
  photo?: string;
  /** Of her own words: her own recording, base64. */
  own_sound?: Recorded;
}

/** 1: not yet, 3: I know it; what FSRS calls again and good. */
export type Rating = 1 | 3;

/** A fact with an id of its own; the same on every phone of hers. */
export interface Review {
  id: string;
  word_id: string;
  rating: Rating;
  /** RFC 3339. */
  reviewed_at: string;
}

export interface OwnWord {
  id: string;
  word: string;
  gloss?: string | null;
  /** base64, with what they are; a phone that made them has yet to be told. */
  photo?: string | null;
  photo_media?: string | null;
  sound?: string | null;
  sound_media?: string | null;
}

/** What a leader asks to practise before a session; its id is the session's. */
export interface Preparation {
  trade?: string | null;
  unit?: string | null;
  rehearsal: boolean;
}

export interface FirstDay {
  id: string;
  employer: string;
  day?: string | null;
  word_ids: string[];
  /** Words that a teacher has still to make, as the employer wrote them. */
  waiting: string[];
  share: boolean;
  /** What she told last: 18 of 20. */
  known?: number | null;
  of?: number | null;
}

const LEARNT = ["noun", "verb", "adjective", "phrase"];
/** Words and phrases are cards; questions and dialogues have screens of their own. */
export const isCard = (word: Word): boolean => LEARNT.includes(word.kind);
/** "ei/en bøtte": as it is learnt. */
export const shownWord = (word: Pick<Word, "word" | "article">): string =>
  word.article ? `${word.article} ${word.word}` : word.word;
/** The articles that are right: both, where both are. */
export const rightArticles = (word: Pick<Word, "article">): string[] =>
  (word.article ?? "").split("/").filter(Boolean);
/** What is said aloud: one article, never "ei skråstrek en"; a dialogue's own words as they are. */
export const spokenWord = (word: Pick<Word, "word" | "article">): string =>
  [rightArticles(word)[0], word.word].filter(Boolean).join(" ");
