import { inNorwegian, t } from "../core/i18n";

/** What the templates call their goals (server/content/plan_templates.yaml): told in her language beside the Norwegian. */
export const goalTitles = [
  () => t("Jeg har en jobb"),
  () => t("Jeg snakker norsk på jobb"),
  () => t("Utdanningen min er godkjent"),
  () => t("Jeg går på skole eller studerer"),
  () => t("Jeg arbeider på byggeplass"),
  () => t("Jeg arbeider på hotell eller med renhold"),
  () => t("Jeg arbeider på lager eller som sjåfør"),
  () => t("Jeg arbeider med helse eller omsorg"),
  () => t("Alt er klart til første arbeidsdag"),
];

/** A goal in the language shown; null for words of somebody's own, and where that is the Norwegian itself. */
export function goalWords(title: string): string | null {
  const words = goalTitles.find((one) => inNorwegian(one) === title)?.() ?? null;
  return words === title ? null : words;
}
