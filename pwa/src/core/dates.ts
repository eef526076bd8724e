import { type Day, isoWeek, osloClock, weekday } from "./clock";
import { names, t, tc } from "./i18n";

/**
 * Dates and clocks in words. Names come from the language's own module (CLDR), not from the phone, which may lack
 * the language or answer with Persian digits. Gregorian, Latin digits, 24 hours, ISO weeks in every language.
 */

const number = (digits: string | undefined) => Number(digits);
const parts = (day: Day) => {
  const [year, month, date] = day.split("-").map(number);
  return { year: year ?? 0, month: month ?? 1, date: date ?? 1 };
};

/** "mandag"; Arabic keeps its whole names. */
export const weekdayName = (day: Day): string => names().weekdays[weekday(day) - 1] ?? "";
/** "man."; whole where the language does not shorten. */
export const weekdayShort = (day: Day): string => names().short[weekday(day) - 1] ?? "";
/** "17. august" */
export function dayMonth(day: Day): string {
  const { month, date } = parts(day);
  return tc("dato", "{day}. {month}", { day: date, month: names().months[month - 1] ?? "" });
}
/** "mandag 17. august" */
export const longDay = (day: Day): string =>
  tc("dato", "{weekday} {date}", { weekday: weekdayName(day), date: dayMonth(day) });
/** "august 2026" */
export function monthYear(day: Day): string {
  const { year, month } = parts(day);
  return tc("dato", "{month} {year}", { month: names().alone[month - 1] ?? "", year });
}
/** "17.08.2026" */
export const numericDay = (day: Day): string => day.split("-").reverse().join(".");
/** "Uke 34" */
export const weekLabel = (day: Day): string => t("Uke {week}", { week: isoWeek(day).week });
/** "kl. 14.05" */
export const clockLabel = (at: Date | string): string => t("kl. {time}", { time: osloClock(at) });
/** "kl. 09.00–11.30"; in words where a dash would read backwards. */
export const rangeLabel = (from: Date | string, to: Date | string): string =>
  t("kl. {from}–{to}", { from: osloClock(from), to: osloClock(to) });
