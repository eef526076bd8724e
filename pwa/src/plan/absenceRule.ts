import { addDays, type Day, today } from "../core/clock";
import { t, tn } from "../core/i18n";
import { numericDay } from "../ui/dates";
import type { AbsenceRule } from "./queries";

/** The rule of self-certification in words; it is explained, and nothing is counted (domain.md §2). */

/** The first day she may use it: so many weeks after she began; null where it is not known when she began. */
const mayFrom = (rule: AbsenceRule, started: Day | null | undefined): Day | null =>
  started ? addDays(started, rule.after_weeks * 7) : null;

/** The rule of self-certification in sentences; none until it is known. `started`: her first day in the programme. */
export function ruleWords(
  rule: AbsenceRule | null | undefined,
  started: Day | null | undefined,
  day: Day = today(),
): string[] {
  if (!rule) return [];
  const from = mayFrom(rule, started);
  return [
    from !== null && from <= day ? t("Du kan bruke egenmelding når du er syk.") : beginsWords(rule, from),
    tn("En egenmelding gjelder opptil {n} dag.", "En egenmelding gjelder opptil {n} dager.", rule.days_each),
    tn(
      "Er du syk igjen innen {n} dag, legges dagene sammen.",
      "Er du syk igjen innen {n} dager, legges dagene sammen.",
      rule.within_days,
    ),
    t("Er du syk lenger, trenger du en melding fra legen. Spør rådgiveren din."),
  ];
}

function beginsWords(rule: AbsenceRule, from: Day | null): string {
  const after = tn(
    "Du kan bruke egenmelding når du har vært i programmet i {n} uke.",
    "Du kan bruke egenmelding når du har vært i programmet i {n} uker.",
    rule.after_weeks,
  );
  return from === null ? after : `${after} ${t("Det er fra {day}.", { day: numericDay(from) })}`;
}
