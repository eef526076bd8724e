import { addDays, type Day, today } from "../core/clock";
import { t } from "../core/i18n";
import { adviser, type Staff } from "../people/queries";
import { longDay } from "../ui/dates";

/** Telling that she cannot come: which days. Nothing here counts days (domain.md §2). */

/** The server takes no longer span (docs/wire-plan.md, `range`); what lasts longer is talked about. */
const LONGEST = 91;

/** A span that can be told: in order, not before yesterday, no longer than a season. */
export function fits(from: Day, to: Day, day: Day = today()): boolean {
  return from !== "" && to !== "" && from <= to && from >= addDays(day, -1) && to <= addDays(from, LONGEST);
}

/** When the first day moves past the last, the last follows. */
export const spanFrom = (from: Day, to: Day): { from: Day; to: Day } => ({ from, to: to < from ? from : to });

/** "mandag 23. november", or from and to. */
export const spanWords = (from: Day, to: Day): string =>
  from === to ? longDay(from) : t("fra {from} til {to}", { from: longDay(from), to: longDay(to) });

/** Who else waits for her on a day, such as the teacher of her class: told by whoever knows. */
type OnDay = (day: Day) => (Staff | undefined)[];
const waiting: OnDay[] = [];
export const joinDay = (on: OnDay): void => void waiting.push(on);

/** Whom to call while nobody knows: her adviser, else the first who waits for her on those days and can be rung. */
export function callInstead(from: Day, to: Day): Staff | undefined {
  if (adviser.value?.phone) return adviser.value;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const found = waiting.flatMap((on) => on(day)).find((staff) => staff?.phone);
    if (found) return found;
  }
  return undefined;
}
