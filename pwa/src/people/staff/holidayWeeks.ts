import { type Day, isoWeek } from "../../core/clock";

/** A school-holiday week as every phone keeps it (docs/wire-jobclub.md); `empty`: nothing is planned in it yet. */
export type HolidayWeek = {
  id: string;
  year: number;
  week: number;
  title?: string | null;
  place?: string | null;
  seats?: number | null;
  from: Day;
  to: Day;
  empty: boolean;
};

/** Those that are not over, the next one first. */
export const comingWeeks = (weeks: HolidayWeek[], day: Day): HolidayWeek[] =>
  weeks.filter(({ to }) => to >= day).sort((a, b) => a.from.localeCompare(b.from));

/** The ISO year and week of a day; 0 while no day is chosen. */
export const weekOf = (day: Day | ""): { year: number; week: number } =>
  day === "" ? { year: 0, week: 0 } : isoWeek(day);
