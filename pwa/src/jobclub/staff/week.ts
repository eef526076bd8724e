import { addDays, type Day, isoWeek, mondayOf, now, osloDay, today } from "../../core/clock";
import { kept } from "../../core/rows";
import type { HolidayWeek } from "../../people/staff/holidayWeeks";
import type { Session } from "../queries";
import { missingIn } from "./attendance";
import { mySessions, offered, type Seat, seatsOf, unmatched } from "./seats";

/** What a leader's week holds, and what in it needs her. */

/** Sessions without attendance are asked for this many days; then the month has been carried over. */
const ASKED_FOR_DAYS = 35;
/** An empty holiday week is a matter of now when it comes within this many days. */
const HOLIDAY_AHEAD_DAYS = 70;

export const sessionsOn = (day: Day): Session[] =>
  mySessions.value.filter((session) => osloDay(session.starts_at) === day);

/** My sessions that are over, with people of whom nothing is noted: the latest first. */
export function withoutAttendance(): { session: Session; missing: number }[] {
  const from = addDays(today(), -ASKED_FOR_DAYS);
  return mySessions.value
    .filter((session) => session.status === "planned" && new Date(session.ends_at) <= now())
    .filter((session) => osloDay(session.starts_at) >= from)
    .map((session) => ({ session, missing: missingIn(seatsOf(session)) }))
    .filter(({ missing }) => missing > 0)
    .reverse();
}

/** Offers in my sessions that are not answered: what ends first comes first. */
export function unanswered(): { session: Session; seat: Seat }[] {
  return mySessions.value
    .filter((session) => session.status === "planned" && new Date(session.starts_at) > now())
    .flatMap((session) => offered(seatsOf(session)).map((seat) => ({ session, seat })))
    .sort((a, b) => (a.seat.offer_until ?? "").localeCompare(b.seat.offer_until ?? ""));
}

/** People who came and are only noted by name. */
export const toMatch = (): { session: Session; seats: Seat[] }[] =>
  mySessions.value
    .map((session) => ({ session, seats: unmatched(seatsOf(session)) }))
    .filter(({ seats }) => seats.length > 0);

export const holidayWeeks = (): HolidayWeek[] =>
  [...kept<HolidayWeek>("holiday_week").value.values()].sort((a, b) => a.from.localeCompare(b.from));

/** School-holiday weeks that come soon and hold nothing yet. */
export const emptyWeeks = (): HolidayWeek[] =>
  holidayWeeks().filter(
    (week) => week.empty && week.to >= today() && week.from <= addDays(today(), HOLIDAY_AHEAD_DAYS),
  );

export const holidayOf = (monday: Day): HolidayWeek | undefined => {
  const { year, week } = isoWeek(monday);
  return holidayWeeks().find((one) => one.year === year && one.week === week);
};

/** The days of a week on which I have something, and today. */
export const daysWithSomething = (day: Day): Day[] =>
  Array.from({ length: 7 }, (_, n) => addDays(mondayOf(day), n)).filter((one) => sessionsOn(one).length > 0);
