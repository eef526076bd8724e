import {
  addDays,
  type Day,
  daysBetween,
  isoWeek,
  mondayOf,
  now,
  osloClock,
  osloDay,
  osloMinutes,
  today,
  weekday,
} from "../core/clock";
import { names, t, tc } from "../core/i18n";

/**
 * Dates and clocks in words. Names come from the language's own module (CLDR), not from the phone, which may lack the language or
 * answer with Persian digits. Gregorian, Latin digits, 24 hours, ISO weeks in every language (domain.md §4).
 */

const month = (list: readonly string[], day: Day) => list[Number(day.slice(5, 7)) - 1] ?? "";
const dateOf = (day: Day) => Number(day.slice(8));

/** "mandag" */
export const weekdayName = (day: Day): string => nameOfWeekday(weekday(day));
/** "ma."; whole where the language does not shorten. */
export const weekdayShort = (day: Day): string => names().short[weekday(day) - 1] ?? "";
/** "17. august" */
export const dayMonth = (day: Day): string =>
  tc("dato", "{day}. {month}", { day: dateOf(day), month: month(names().months, day) });
/** "mandag 17. august" */
export const longDay = (day: Day): string =>
  tc("dato", "{weekday} {date}", { weekday: weekdayName(day), date: dayMonth(day) });
/** "august 2026" */
export const monthYear = (day: Day): string =>
  tc("dato", "{month} {year}", { month: month(names().alone, day), year: day.slice(0, 4) });
/** "17.08.2026" */
export const numericDay = (day: Day): string => day.split("-").reverse().join(".");
/** "Uke 34" */
export const weekLabel = (day: Day): string => t("Uke {week}", { week: isoWeek(day).week });
/** "kl. 14.05" */
export const clockLabel = (at: Date | string): string => t("kl. {time}", { time: osloClock(at) });
/** "kl. 09.00–11.30"; in words where a dash would read backwards. */
export const rangeLabel = (from: Date | string, to: Date | string): string =>
  clockRange(osloClock(from), osloClock(to));

/** The name of weekday 1 (Monday) to 7. */
export const nameOfWeekday = (number: number): string => names().weekdays[number - 1] ?? "";

/** "I dag", "I morgen", else null. */
export function nearDay(day: Day): string | null {
  const ahead = daysBetween(today(), day);
  return ahead === 0 ? t("I dag") : ahead === 1 ? t("I morgen") : null;
}

/** "I dag", "I morgen, onsdag" or "fredag 20. november". */
export function dayInWords(day: Day): string {
  const near = nearDay(day);
  if (near === null) return longDay(day);
  return day === today() ? near : t("{near}, {weekday}", { near, weekday: weekdayName(day) });
}

/** "kl. 09.00–11.30" between two readings of the wall clock, "09:00". */
export function clockRange(from: string, to: string): string {
  return t("kl. {from}–{to}", { from: from.replace(":", "."), to: to.replace(":", ".") });
}

/** "onsdag 18. november kl. 12.00" */
export function dayAndClock(time: string): string {
  return t("{day} {clock}", { day: dayInWords(osloDay(time)), clock: clockLabel(time) });
}

/** The same whole, for the middle of a sentence: "onsdag 18. november kl. 12.00". */
export const longDayAndClock = (time: string): string =>
  t("{day} {clock}", { day: longDay(osloDay(time)), clock: clockLabel(time) });

/** Where the month goes without saying: "onsdag 18. kl. 12.00". */
export function shortDayAndClock(time: string): string {
  const day = osloDay(time);
  return tc("dato", "{weekday} {day}. {clock}", {
    weekday: weekdayName(day),
    day: dateOf(day),
    clock: clockLabel(time),
  });
}

/** Hour and minute for a drawn clock face. */
export function face(time: string): { hour: number; minute: number } {
  const minutes = osloMinutes(time);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** "16.–22. november", over a change of month "30. november – 6. desember". */
export function weekSpan(day: Day): string {
  const from = mondayOf(day);
  const to = addDays(from, 6);
  if (from.slice(5, 7) !== to.slice(5, 7))
    return t("{from} – {to}", { from: dayMonth(from), to: dayMonth(to) });
  return t("{first}.–{rest}", { first: Number(from.slice(8)), rest: dayMonth(to) });
}

/** When something happened: "I dag kl. 14.05", "mandag kl. 09.00", "17. august". */
export const since = (time: string): string => happened(time, () => tc("om noe som har skjedd", "I dag"));

export function happened(time: string, todayInWords: () => string): string {
  const day = osloDay(time);
  const ago = daysBetween(day, today());
  if (ago >= 7) return dayMonth(day);
  const name = ago === 0 ? todayInWords() : weekdayName(day);
  return t("{day} {clock}", { day: name, clock: clockLabel(time) });
}

export const isPast = (time: string): boolean => new Date(time) <= now();
