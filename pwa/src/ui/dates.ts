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

/** Dates and times in words. Gregorian, Latin digits, 24 hours, Oslo (domain.md §4); each language orders the parts itself. */

const part = (list: readonly string[], index: number) => list[index] ?? "";
const dateOf = (day: Day) => Number(day.slice(8));
export const monthName = (day: Day): string => part(names().months, Number(day.slice(5, 7)) - 1);
export const weekdayName = (day: Day): string => part(names().weekdays, weekday(day) - 1);
export const weekdayShort = (day: Day): string => part(names().short, weekday(day) - 1);
/** The name of weekday 1 (Monday) to 7. */
export const nameOfWeekday = (number: number): string => part(names().weekdays, number - 1);

/** "onsdag 18. november" */
export function longDay(day: Day): string {
  return t("{weekday} {date}. {month}", {
    weekday: weekdayName(day),
    date: dateOf(day),
    month: monthName(day),
  });
}

/** "18. november" */
export function shortDay(day: Day): string {
  return t("{date}. {month}", { date: dateOf(day), month: monthName(day) });
}

/** "I dag", "I morgen", else null. */
export function nearDay(day: Day): string | null {
  const ahead = daysBetween(today(), day);
  return ahead === 0 ? t("I dag") : ahead === 1 ? t("I morgen") : null;
}

/** "I dag", "I morgen, onsdag" or "fredag 20. november". */
export function dayInWords(day: Day): string {
  const near = nearDay(day);
  if (near === null) return longDay(day);
  return daysBetween(today(), day) === 1 ? t("{near}, {weekday}", { near, weekday: weekdayName(day) }) : near;
}

/** "kl. 09.00–11.30" between two times. */
export function hours(from: string, to: string): string {
  return clockRange(osloClock(from), osloClock(to));
}

/** The same between two readings of the wall clock, "09:00". */
export function clockRange(from: string, to: string): string {
  return t("kl. {from}–{to}", { from: from.replace(":", "."), to: to.replace(":", ".") });
}

/** "kl. 12.00" */
export const atClock = (time: string): string => t("kl. {time}", { time: osloClock(time) });

/** "onsdag 18. november kl. 12.00" */
export function dayAndClock(time: string): string {
  return t("{day} {clock}", { day: dayInWords(osloDay(time)), clock: atClock(time) });
}

/** Hour and minute for a drawn clock face. */
export function face(time: string): { hour: number; minute: number } {
  const minutes = osloMinutes(time);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** "Uke 47" */
export const weekName = (day: Day): string => t("Uke {week}", { week: isoWeek(day).week });

/** "16.–22. november", over a change of month "30. november – 6. desember". */
export function weekSpan(day: Day): string {
  const from = mondayOf(day);
  const to = addDays(from, 6);
  if (monthName(from) !== monthName(to))
    return t("{from} – {to}", { from: shortDay(from), to: shortDay(to) });
  return t("{first}.–{last}. {month}", { first: dateOf(from), last: dateOf(to), month: monthName(to) });
}

/** How long ago, in words that are right on every phone: "i dag kl. 14.05", "mandag kl. 09.00", "17. august". */
export function since(time: string): string {
  const day = osloDay(time);
  const ago = daysBetween(day, today());
  if (ago === 0)
    return t("{day} {clock}", { day: tc("om noe som har skjedd", "I dag"), clock: atClock(time) });
  if (ago < 7) return t("{day} {clock}", { day: weekdayName(day), clock: atClock(time) });
  return shortDay(day);
}

export const isPast = (time: string): boolean => new Date(time) <= now();
