import { Problem } from "../../core/http";
import { t } from "../../core/i18n";
import type { Trouble } from "../../people/staff/ask";
import { endGoals, tracks, wordsFor } from "../../people/staff/words";
import { numericDay } from "../../ui/dates";
import { CHANGED_MEANWHILE, type Clashes } from "../conflict";
import { stateWords } from "../words";

/** The fields of a refused save that somebody else changed meanwhile; null where it was refused for another reason. */
export function clashesIn(trouble: Trouble | null): Clashes | null {
  if (!(trouble instanceof Problem) || trouble.code !== CHANGED_MEANWHILE) return null;
  const fields = trouble.params.fields as Clashes | undefined;
  return fields && Object.keys(fields).length > 0 ? fields : null;
}

const FIELDS: Record<string, () => string> = {
  title: () => t("Hva skal skje?"),
  state: () => t("Hvor langt"),
  due: () => t("Til når?"),
  comment: () => t("Kommentar"),
};
export const fieldWords = (field: string): string => FIELDS[field]?.() ?? field;

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A value as the form shows it. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("Tomt");
  if (field === "state") return stateWords[value as keyof typeof stateWords]?.() ?? String(value);
  if (field === "track") return wordsFor(tracks, String(value));
  if (field === "end_goal") return wordsFor(endGoals, String(value));
  return isDay(value) ? numericDay(value) : String(value);
}
