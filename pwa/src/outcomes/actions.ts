import type { Day } from "../core/clock";
import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import { afterYearOf, type Outcome } from "./queries";

export type Tell = { person_id: string; on: Day; outcome: Outcome };

/** Her one tap, a year after. */
export const tellAfterYear = defineVerb<Tell>("outcomes.after_year", {
  request: ({ person_id, ...body }) => ({ method: "PUT", path: afterYearOf(person_id), body }),
  label: () => t("Hva gjør du nå?"),
});
