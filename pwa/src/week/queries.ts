import { addDays, type Day, fromOslo, osloDay, weekday } from "../core/clock";
import { kept } from "../core/rows";
import type { HolidayWeek } from "../people/staff/holidayWeeks";

/** Hours she cannot, every week. */
export interface BusyHour {
  id: string;
  weekday: number;
  starts: string;
  ends: string;
  label?: string | null;
  from?: Day | null;
  to?: Day | null;
}

/** A weekly lesson of one of her classes; never on `not_on`. */
export interface Lesson {
  id: string;
  class_id: string;
  title: string;
  place: string;
  teacher_id?: string | null;
  weekday: number;
  starts: string;
  ends: string;
  from: Day;
  to: Day;
  not_on: Day[];
}

export const busyHours = () => [...kept<BusyHour>("busy_hour").value.values()].sort(byWeekday);
export const lessons = () => [...kept<Lesson>("lesson").value.values()].sort(byWeekday);

const byWeekday = (a: { weekday: number; starts: string }, b: { weekday: number; starts: string }) =>
  a.weekday - b.weekday || a.starts.localeCompare(b.starts);

const holds = (from: Day | null | undefined, to: Day | null | undefined, day: Day) =>
  (!from || from <= day) && (!to || day <= to);

export const lessonsOn = (day: Day): Lesson[] =>
  lessons().filter(
    (one) => one.weekday === weekday(day) && holds(one.from, one.to, day) && !one.not_on.includes(day),
  );

export const busyOn = (day: Day): BusyHour[] =>
  busyHours().filter((one) => one.weekday === weekday(day) && holds(one.from, one.to, day));

export const holidayWeekOf = (day: Day): HolidayWeek | undefined =>
  [...kept<HolidayWeek>("holiday_week").value.values()].find((week) => week.from <= day && day <= week.to);

/** Something of another feature that takes these hours of a day, such as days at a workplace: as staff called it, or in her language. */
export interface Taken {
  id: string;
  title?: string;
  words?: () => string;
  starts: string;
  ends: string;
  /** The whole day: its hours are not told. */
  wholeDay?: boolean;
}
const takenOn: ((day: Day) => Taken[])[] = [];
export const joinClashes = (on: (day: Day) => Taken[]): void => void takenOn.push(on);

/** What of hers is at the same time; touching ends do not clash (docs/wire-jobclub.md). */
export type Clash =
  | { what: "lesson"; lesson: Lesson }
  | { what: "busy_hour"; busy: BusyHour }
  | { what: "work"; taken: Taken };

export function clashes(starts_at: string, ends_at: string): Clash[] {
  const day = osloDay(starts_at);
  const overlaps = (one: { starts: string; ends: string }) =>
    fromOslo(day, one.starts) < new Date(ends_at) && new Date(starts_at) < fromOslo(day, one.ends);
  return [
    ...lessonsOn(day)
      .filter(overlaps)
      .map((lesson): Clash => ({ what: "lesson", lesson })),
    ...busyOn(day)
      .filter(overlaps)
      .map((busy): Clash => ({ what: "busy_hour", busy })),
    ...takenOn
      .flatMap((on) => on(day))
      .filter(overlaps)
      .map((taken): Clash => ({ what: "work", taken })),
  ];
}

/** The seven days of the week that begins on this Monday. */
export const daysFrom = (monday: Day): Day[] => Array.from({ length: 7 }, (_, n) => addDays(monday, n));
