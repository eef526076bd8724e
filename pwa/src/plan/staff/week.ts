import { addDays, type Day, mondayOf } from "../../core/clock";
import type { Happening } from "./types";

/** The Monday of the week to begin with: this week's while something of it is still to come, else the next. */
export function weekToShow(week: Pick<Happening, "day">[], today: Day): Day {
  const monday = mondayOf(today);
  const left = week.some(({ day }) => mondayOf(day) === monday && day >= today);
  const later = week.some(({ day }) => mondayOf(day) !== monday);
  return left || !later ? monday : addDays(monday, 7);
}
