import { addDays, type Day, mondayOf } from "../../core/clock";
import type { ColumnName } from "./month";

/** What a municipality sets for its job clubs: docs/wire-jobclub.md, /jobclub/settings. */

/** Where it is read and set. */
export const SETTINGS = "/jobclub/settings";

/** Times of day are Oslo's; `offer_hours` counts only between day_from and day_to. */
export type Hours = {
  offer_hours: number;
  day_from: string;
  day_to: string;
  give_until: string;
  first_come: string;
};
export type DatedHours = Hours & { from: Day };
export type Settings = { seat_rules: DatedHours[]; default: Hours; attendance_columns: ColumnName[] };

const nobodyYet = "0000-01-01";

/** All hours by the day they begin, the defaults first. */
export const allHours = (settings: Settings): DatedHours[] => [
  { from: nobodyYet, ...settings.default },
  ...settings.seat_rules,
];

/** Defaults hold from no day in particular. */
export const isDefault = (hours: DatedHours): boolean => hours.from === nobodyYet;

/** Those that hold on `day`. */
export function hoursOn(settings: Settings, day: Day): DatedHours {
  const begun = allHours(settings).filter(({ from }) => from <= day);
  return begun.reduce((latest, hours) => (hours.from >= latest.from ? hours : latest));
}

/** The dated list with one more; the same day again takes the place of what was there. */
export function withHours(settings: Settings, added: DatedHours): DatedHours[] {
  const others = settings.seat_rules.filter(({ from }) => from !== added.from);
  return [...others, added].sort((a, b) => a.from.localeCompare(b.from));
}

/** What stands against these hours: who is given a seat must be so before the first who comes takes it. */
export function orderTrouble(hours: Hours): "day" | "seat" | null {
  if (hours.day_from >= hours.day_to) return "day";
  return hours.give_until > hours.first_come ? "seat" : null;
}

/** The first Monday after `day`: local practice changes with a week. */
export const nextMonday = (day: Day): Day => mondayOf(addDays(day, 7));
