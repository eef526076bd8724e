import { t } from "../../core/i18n";
import { adviserOf } from "./participants";
import type { Participant } from "./types";

/** A participant's form: what stands in the fields, what must be mended, and what has changed. */

const TEXTS = [
  "given_name",
  "family_name",
  "phone",
  "birth_date",
  "own_reference",
  "gender",
  "language",
  "hears_language",
  "mother_tongue",
  "education",
  "end_goal",
  "track",
  "programme_start",
  "programme_end",
] as const;

export type Draft = Record<(typeof TEXTS)[number], string> & {
  oral_level: string;
  written_level: string;
  experience: string[];
  job_wishes: string[];
  /** Saved by an act of its own: who looks after her from today on. */
  adviser_id: string;
};
export type Problems = Partial<Record<keyof Draft, string>>;

/** The form of somebody we know, or an empty one. */
export function draftOf(person: Participant | null): Draft {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, person?.[name] ?? ""])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  return {
    ...texts,
    language: person?.language ?? "nb",
    oral_level: person?.levels.oral ?? "",
    written_level: person?.levels.written ?? "",
    experience: person?.experience ?? [],
    job_wishes: person?.job_wishes ?? [],
    adviser_id: person === null ? "" : (adviserOf(person) ?? ""),
  };
}

/** "462 62 888" → "+4746262888"; another country's number keeps its plus. Null: it can't be a number. */
export function phoneOf(written: string): string | null {
  const bare = written.replace(/[\s().-]/g, "").replace(/^00/, "+");
  if (/^\d{8}$/.test(bare)) return `+47${bare}`;
  if (/^47\d{8}$/.test(bare)) return `+${bare}`;
  return /^\+(47\d{8}|(?!47)\d{7,15})$/.test(bare) ? bare : null;
}

/** Eleven digits could be a national identity number: not here, not anywhere (domain.md §2). */
const isNationalId = (text: string) => /^\D*(\d\D*){11}$/.test(text);

/** What must be mended before it can be saved, at each field, in words. `day`: today. */
export function problemsOf(draft: Draft, day: string): Problems {
  const problems: Problems = {};
  if (draft.given_name.trim() === "") problems.given_name = t("Skriv fornavnet.");
  if (draft.family_name.trim() === "") problems.family_name = t("Skriv etternavnet.");
  if (draft.phone.trim() !== "" && phoneOf(draft.phone) === null)
    problems.phone = t("Skriv åtte sifre, eller + og landkode.");
  if (draft.birth_date !== "" && (draft.birth_date > day || draft.birth_date < "1900-01-01"))
    problems.birth_date = t("Se på fødselsdatoen en gang til.");
  if (isNationalId(draft.own_reference))
    problems.own_reference = t("Dette ligner et fødselsnummer. Bruk kommunens egen referanse.");
  if (draft.programme_start && draft.programme_end && draft.programme_end < draft.programme_start)
    problems.programme_end = t("Slutten er før starten.");
  return problems;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What goes to the server: only what has changed; an emptied field becomes null. The adviser is not among it. */
export function changesOf(draft: Draft, before: Draft): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const name of Object.keys(draft) as (keyof Draft)[]) {
    if (name === "adviser_id" || same(draft[name], before[name])) continue;
    const value = draft[name];
    changed[name] = typeof value === "string" ? value.trim() || null : value;
  }
  if (typeof changed.phone === "string") changed.phone = phoneOf(changed.phone);
  return changed;
}
