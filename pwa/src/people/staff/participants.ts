import { type Day, daysBetween } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import type { AnyIcon, Tone } from "../../ui";
import type { Participant } from "./types";

/** Who of an adviser's participants needs something now, and how a long list is searched. Reasons, never a score. */

/** From when on the programme's end is near. */
const NEAR_END_DAYS = 60;

export type Need = { kind: NeedKind; words: string; icon: AnyIcon; tone: Tone };
type NeedKind = "no_adviser" | "end_passed" | "end_near" | "not_in" | "no_wish";
export type Filter = "all" | "now" | "end_near" | "not_in" | "left";

const weeksOrDays = (days: number) =>
  days === 0
    ? t("Slutter i dag")
    : days < 14
      ? tn("{n} dag igjen", "{n} dager igjen", days)
      : tn("{n} uke igjen", "{n} uker igjen", Math.floor(days / 7));

/** Her adviser's id. */
export const adviserOf = (person: Participant): string | null =>
  person.helpers.find(({ role }) => role === "adviser")?.staff_id ?? null;

/** What she needs from her adviser, most pressing first; nothing once she has left. */
export function needsOf(person: Participant, day: Day): Need[] {
  if (person.left_on) return [];
  const needs: Need[] = [];
  const left = person.programme_end ? daysBetween(day, person.programme_end) : null;
  if (adviserOf(person) === null)
    needs.push({ kind: "no_adviser", words: t("Uten rådgiver"), icon: "signpost", tone: "wait" });
  if (left !== null && left < 0)
    needs.push({
      kind: "end_passed",
      words: t("Slutt passert"),
      icon: "hourglass-medium",
      tone: "wait",
    });
  if (left !== null && left >= 0 && left <= NEAR_END_DAYS)
    needs.push({ kind: "end_near", words: weeksOrDays(left), icon: "hourglass-medium", tone: "wait" });
  if (!person.has_phone_app)
    needs.push({ kind: "not_in", words: t("Ikke inne"), icon: "qr-code", tone: "wait" });
  if (person.job_wishes.length === 0)
    needs.push({ kind: "no_wish", words: t("Uten jobbønske"), icon: "briefcase", tone: "wait" });
  return needs;
}

const RANK: NeedKind[] = ["no_adviser", "end_passed", "end_near", "not_in", "no_wish"];
const rankOf = (needs: Need[]) => (needs[0] ? RANK.indexOf(needs[0].kind) : RANK.length);

export type Row = { person: Participant; needs: Need[] };

/** Who needs something first, by what they need; then by name. */
export function rowsOf(people: Participant[], day: Day): Row[] {
  return people
    .map((person) => ({ person, needs: needsOf(person, day) }))
    .sort((a, b) => rankOf(a.needs) - rankOf(b.needs) || a.person.name.localeCompare(b.person.name, "nb"));
}

export function fits(row: Row, filter: Filter): boolean {
  if (filter === "now") return row.needs.length > 0;
  if (filter === "end_near")
    return row.needs.some(({ kind }) => kind === "end_near" || kind === "end_passed");
  if (filter === "left") return row.person.left_on !== null;
  if (filter === "not_in") return row.needs.some(({ kind }) => kind === "not_in");
  return true;
}

const FOLDED: Record<string, string> = { ø: "o", æ: "ae", đ: "d", ł: "l", ı: "i" };

/** A name for searching: no case, no accents, no hyphens. "Åse-Marie" and "ase marie" meet. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[øæđłı]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every word of the search begins a word of the name, or the digits stand in the phone, or it is the reference. */
export function found(
  person: Pick<Participant, "name" | "phone" | "own_reference">,
  search: string,
): boolean {
  const wanted = folded(search);
  if (wanted === "") return true;
  const words = folded(person.name).split(" ");
  const digits = wanted.replace(/ /g, "");
  if (/^\d{3,}$/.test(digits))
    return (person.phone ?? "").includes(digits) || (person.own_reference ?? "").includes(digits);
  if (folded(person.own_reference ?? "") === wanted) return true;
  return wanted.split(" ").every((part) => words.some((word) => word.startsWith(part)));
}

/** The stop of five she has come to between the programme's first and last day; null when a date is missing. */
export function stopOf(person: Participant, day: Day): number | null {
  const { programme_start: from, programme_end: to } = person;
  if (!from || !to || to <= from) return null;
  const gone = daysBetween(from, day) / daysBetween(from, to);
  return Math.min(4, Math.max(0, Math.floor(gone * 4)));
}

/** The same in words, for those who hear it. */
export function programmeInWords(person: Participant, day: Day): string {
  if (!person.programme_start || !person.programme_end) return t("Programmets datoer er ikke oppgitt");
  if (day < person.programme_start) return t("Programmet har ikke begynt");
  if (day > person.programme_end) return t("Programmets sluttdato er passert");
  const months = Math.round(daysBetween(person.programme_start, day) / 30.4);
  const all = Math.max(1, Math.round(daysBetween(person.programme_start, person.programme_end) / 30.4));
  return tn("{months} av {n} måned i programmet", "{months} av {n} måneder i programmet", all, { months });
}
