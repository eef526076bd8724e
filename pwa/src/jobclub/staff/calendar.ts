import { addDays, type Day, isoWeek, mondayOf, osloClock, osloDay, weekday } from "../../core/clock";
import type { HolidayWeek } from "../../people/staff/holidayWeeks";
import type { TopicRef } from "../../ui/pictures";
import type { Session } from "../queries";
import { mondayIn, sameWeek, type Week, weeksOf } from "./term";

/** A term as a calendar: weeks down, weekdays across. Drawn from the server's preview, or from what is made already. */

/** docs/wire-jobclub.md, POST /jobclub/terms/preview. */
export type Preview = {
  weeks: { year: number; week: number; monday: Day; holiday_week?: HolidayWeek | null; days: PreviewDay[] }[];
  sessions: number;
  skipped: number;
};
type PreviewDay = {
  club_id: string;
  day: Day;
  starts_at: string;
  ends_at: string;
  topic?: TopicRef | null;
  skipped?: "public_holiday" | "excluded_week" | "holiday_week" | "exists" | null;
  name?: string | null;
  /** Under new times: what becomes of the session; "off" was cancelled before. */
  change?: "moved" | "made" | "cancelled" | "kept" | "off" | null;
  session_id?: string | null;
};

export type Cell = {
  club_id: string;
  day: Day;
  /** "09.00" */
  time: string;
  kind: "new" | "there" | "cancelled" | "moved" | "holiday";
  topic?: TopicRef | null;
  /** The public holiday's own name. */
  name?: string;
  session_id?: string;
  /** An activity's own name, which has no club. */
  title?: string;
};
/** A week in which nobody meets as usual: with something of its own, still empty, or neither known nor planned. */
type Band = { kind: "holiday" | "empty"; known?: HolidayWeek; activities: Cell[] };
export type CalendarWeek = Week & {
  monday: Day;
  /** 1 to 12 where a month begins on a weekday of this week, and in the first week: it carries the month's name. */
  newMonth: number | null;
  band: Band | null;
  cells: Map<number, Cell[]>;
};
export type Calendar = { weekdays: number[]; weeks: CalendarWeek[] };

const OFF = ["excluded_week", "holiday_week"];
const byTime = (a: Cell, b: Cell) => a.time.localeCompare(b.time) || a.club_id.localeCompare(b.club_id);

function laidOut(weeks: Omit<CalendarWeek, "newMonth">[]): Calendar {
  const weekdays = new Set(weeks.flatMap((week) => [...week.cells.keys()]));
  let month = "";
  const named = weeks.map((week) => {
    const of = addDays(week.monday, 4).slice(0, 7);
    const newMonth = of === month ? null : Number(of.slice(5));
    month = of;
    return { ...week, newMonth };
  });
  return { weekdays: [...weekdays].sort((a, b) => a - b), weeks: named };
}

function byWeekday(cells: Cell[]): Map<number, Cell[]> {
  const found = new Map<number, Cell[]>();
  for (const cell of [...cells].sort(byTime))
    found.set(weekday(cell.day), [...(found.get(weekday(cell.day)) ?? []), cell]);
  return found;
}

const bandOf = (week: HolidayWeek | null | undefined, made: Session[]): Band => ({
  kind: week && !week.empty ? "holiday" : "empty",
  ...(week ? { known: week } : {}),
  activities: activitiesIn(week, made).map(madeCell),
});

/** What is on in a holiday week, in order of time. */
const activitiesIn = (week: HolidayWeek | null | undefined, made: Session[]): Session[] =>
  made
    .filter((one) => week && one.holiday_week_id === week.id)
    .sort((a, b) => a.starts_at.localeCompare(b.starts_at));

/** The preview as a calendar. `made`: sessions that are there already, by club and start. */
export function fromPreview(preview: Preview, made: Session[], excluded: Week[]): Calendar {
  const at = new Map(made.map((session) => [placeOf(session.club_id, session.starts_at), session]));
  return laidOut(
    preview.weeks.map((week) => {
      const held = week.days.filter((day) => !OFF.includes(day.skipped ?? ""));
      const off = (held.length === 0 && week.days.length > 0) || excluded.some((one) => sameWeek(one, week));
      const cells = held.map((day) => planned(day, at.get(placeOf(day.club_id, day.starts_at))));
      const { year, week: number, monday } = week;
      return {
        year,
        week: number,
        monday,
        band: off ? bandOf(week.holiday_week, made) : null,
        cells: byWeekday(cells),
      };
    }),
  );
}

const placeOf = (club: string | null | undefined, startsAt: string) =>
  `${club} ${new Date(startsAt).getTime()}`;

function planned(day: PreviewDay, there: Session | undefined): Cell {
  const base = { club_id: day.club_id, day: day.day, time: osloClock(day.starts_at) };
  if (day.skipped === "public_holiday") return { ...base, kind: "holiday", name: day.name ?? "" };
  if (day.change) return { ...base, ...changedCell(day) };
  if (day.skipped === "exists" && there) return madeCell(there);
  return { ...base, kind: day.skipped === "exists" ? "there" : "new", topic: day.topic ?? null };
}

const CHANGED = {
  moved: "moved",
  made: "new",
  cancelled: "cancelled",
  kept: "there",
  off: "cancelled",
} as const;
const changedCell = ({ change, topic, session_id }: PreviewDay) => ({
  kind: CHANGED[change ?? "kept"],
  topic: topic ?? null,
  ...(session_id ? { session_id } : {}),
});

function madeCell(session: Session): Cell {
  const kind = session.status === "cancelled" ? "cancelled" : session.moved_from ? "moved" : "there";
  return {
    club_id: session.club_id ?? "",
    day: osloDay(session.starts_at),
    time: osloClock(session.starts_at),
    kind,
    topic: session.topic ?? null,
    session_id: session.id,
    ...(session.club_id ? {} : { title: session.title }),
  };
}

/** What is made already between two days, as a calendar; works with no network. */
export function fromSessions(from: Day, to: Day, sessions: Session[], holidays: HolidayWeek[]): Calendar {
  const inside = sessions.filter((one) => osloDay(one.starts_at) >= from && osloDay(one.starts_at) <= to);
  const weeks = weeksOf(from, to).map((week) => {
    const mine = inside.filter((one) => sameWeek(isoWeek(osloDay(one.starts_at)), week));
    const holiday = holidays.find((one) => sameWeek(one, week));
    const off = holiday !== undefined && mine.every((one) => !one.club_id);
    return {
      ...week,
      monday: mondayIn(week),
      band: off ? bandOf(holiday, mine) : null,
      cells: byWeekday(off ? [] : mine.map(madeCell)),
    };
  });
  return laidOut(weeks);
}

/** The day of a weekday in a calendar week. */
export const dayIn = (week: Pick<CalendarWeek, "monday">, number: number): Day =>
  addDays(week.monday, number - 1);

/** Empty holiday weeks of a calendar. */
export const emptyIn = (calendar: Calendar): CalendarWeek[] =>
  calendar.weeks.filter(({ band }) => band?.kind === "empty");

/** Clubs that meet on a weekday, in the order of their first time. */
export function clubsOn(calendar: Calendar, number: number): string[] {
  const cells = calendar.weeks.flatMap((week) => week.cells.get(number) ?? []).sort(byTime);
  return [...new Set(cells.map(({ club_id }) => club_id))].filter((id) => id !== "");
}

/** The week of Maundy Thursday, from the public holidays: the Thursday before a public holiday on a Friday and one on a Sunday. */
export function easterWeek(holidays: { day: Day }[]): Week | undefined {
  const free = new Set(holidays.map(({ day }) => day));
  const thursday = [...free].find(
    (day) =>
      weekday(day) === 4 &&
      free.has(addDays(day, 1)) &&
      free.has(addDays(day, 3)) &&
      free.has(addDays(day, 4)),
  );
  return thursday === undefined ? undefined : isoWeek(mondayOf(thursday));
}
