import { t } from "../core/i18n";
import type { Word } from "./types";

/** What helps with a question of a rehearsal: a few phrases, and what is usual in Norway. Pure; both are on the phone. */

const MOST = 3;
/** As much of a word as its forms share: "gjest", "gjesten", "gjestene". */
const STEM = 4;

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));

/** What a question and the answers to it speak of. */
const aboutOf = ({ word, note, answers }: Word): Set<string> =>
  stemsOf([word, note, answers?.a2, answers?.b1].filter(Boolean).join(" "));

/**
 * Those first that share most words with the question and its answers; then the others in turn, `at` by `at`, so that a whole
 * rehearsal shows her more than the same three. An abbreviation is no sentence.
 */
export function phrasesFor(question: Word, words: readonly Word[], at: number): Word[] {
  const about = aboutOf(question);
  const shared = (phrase: Word) => [...stemsOf(phrase.word)].filter((stem) => about.has(stem)).length;
  const all = words.filter(({ kind, word }) => kind === "phrase" && word.includes(" "));
  const from = all.length ? (at * MOST) % all.length : 0;
  const turned = [...all.slice(from), ...all.slice(0, from)];
  return turned.sort((a, b) => shared(b) - shared(a)).slice(0, MOST);
}

const ASKED = /(^|[.!?] )De vil /;
/** Does the note say what the interviewer wants to know? Else it is a tip on what is usual in Norway. */
export const tellsWhatIsAsked = ({ note }: Pick<Word, "note">): boolean => ASKED.test(note ?? "");

const TIPS: (() => string)[] = [
  () => t("Det er vanlig å komme fem til ti minutter før."),
  () => t("Det er vanlig å se på den som snakker, både kvinner og menn."),
  () => t("Det er vanlig å bruke fornavn, også til sjefen."),
  () => t("Det er lov å tenke litt før du svarer."),
  () => t("Det er lov å be dem si spørsmålet en gang til."),
  () => t("De får ikke spørre om tro, om du er gravid, eller om du vil ha barn."),
  () => t("Det er vanlig å spørre om arbeidstid og lønn."),
  () => t("Det er vanlig å takke for samtalen og spørre når du får svar."),
];

/** What is usual in Norway, one thing for each question. (Of faith and children: likestillings- og diskrimineringsloven § 30.) */
export const tipOf = (at: number): string => (TIPS[at % TIPS.length] ?? TIPS[0])?.() ?? "";
