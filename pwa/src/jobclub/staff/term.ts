import {
  addDays,
  type Day,
  daysBetween,
  isoWeek,
  mondayOf,
  osloClock,
  osloDay,
  weekday,
} from "../../core/clock";
import { t } from "../../core/i18n";
import { slotProblem } from "../../week/staff/classes";
import type { Club, Session } from "../queries";

/** A term on paper: which clubs meet when, between which days, around which weeks. Nothing here is made yet. */

/** A club's weekly time; wall clock "09:00". */
export type Row = { club_id: string; weekday: number; starts: string; ends: string };
export type Week = { year: number; week: number };
export type Plan = {
  title: string;
  from: Day;
  to: Day;
  rows: Row[];
  excluded_weeks: Week[];
  holiday_weeks: boolean;
  public_holidays: boolean;
};

/** The Monday of an ISO week. */
export const mondayIn = ({ year, week }: Week): Day => addDays(mondayOf(`${year}-01-04`), 7 * (week - 1));
export const sameWeek = (a: Week, b: Week): boolean => a.year === b.year && a.week === b.week;

/** Schools' terms as municipalities plan them: weeks 1 to 24 and 34 to 50. */
const TERMS = [
  { first: 1, last: 24, name: (year: number) => t("Vår {year}", { year }) },
  { first: 34, last: 50, name: (year: number) => t("Høst {year}", { year }) },
];

type Days = { from: Day; to: Day };

/** The term that is planned on a day: the next one that has not begun, and is not `made` already. */
export function nextTerm(day: Day, made: Days[] = []): Pick<Plan, "title" | "from" | "to"> {
  const { year } = isoWeek(day);
  const terms = [year, year + 1, year + 2].flatMap((at) =>
    TERMS.map(({ first, last, name }) => ({
      title: name(at),
      from: mondayIn({ year: at, week: first }),
      to: addDays(mondayIn({ year: at, week: last }), 4),
    })),
  );
  const coming = terms.filter(({ from }) => from > day);
  const open = coming.find(
    (term) => !made.some(({ from, to }) => from <= term.to && to >= addDays(term.from, 14)),
  );
  const term = open ?? coming[0];
  if (term === undefined) throw new Error("a year has terms");
  return term;
}

const wall = (time: string) => osloClock(time).replace(".", ":");
const rowOf = (session: Session): Row => ({
  club_id: session.club_id ?? "",
  weekday: weekday(osloDay(session.starts_at)),
  starts: wall(session.starts_at),
  ends: wall(session.ends_at),
});
export const byTime = (a: Row, b: Row) =>
  a.weekday - b.weekday || a.starts.localeCompare(b.starts) || a.club_id.localeCompare(b.club_id);

/**
 * When each club usually meets: the weekly times that its last four weeks with sessions had at least twice, else
 * its last session's. A session that was moved or added once says nothing about the pattern.
 */
export function usualRows(clubs: Club[], sessions: Session[]): Row[] {
  return clubs.flatMap((club) => usualOf(sessions.filter((one) => one.club_id === club.id))).sort(byTime);
}

function usualOf(mine: Session[]): Row[] {
  const regular = mine.filter((one) => !one.moved_from);
  const last = regular.at(-1);
  if (last === undefined) return [];
  const from = addDays(mondayOf(osloDay(last.starts_at)), -21);
  const counted = new Map<string, { row: Row; times: number }>();
  for (const session of regular.filter((one) => osloDay(one.starts_at) >= from)) {
    const row = rowOf(session);
    const key = JSON.stringify(row);
    counted.set(key, { row, times: (counted.get(key)?.times ?? 0) + 1 });
  }
  const often = [...counted.values()].filter(({ times }) => times > 1).map(({ row }) => row);
  return often.length > 0 ? often : [rowOf(last)];
}

/** The last of these days, in order, that belongs to the same term as the first. */
export function lastOfTerm(days: Day[]): Day | undefined {
  const [first] = days;
  return first && days.filter((day) => day < nextTerm(first).from).at(-1);
}

export const newPlan = (day: Day, clubs: Club[], sessions: Session[], made: Days[] = []): Plan => ({
  ...nextTerm(day, made),
  rows: usualRows(
    clubs.filter(({ active }) => active),
    sessions,
  ),
  excluded_weeks: [],
  holiday_weeks: true,
  public_holidays: true,
});

type PlanProblems = Partial<Record<"title" | "from" | "to" | "rows", string>>;
const LONGEST_DAYS = 400;

/** What must be mended before the plan can be looked at. */
export function planProblems(plan: Plan): PlanProblems {
  const problems: PlanProblems = {};
  if (plan.title.trim() === "") problems.title = t("Gi terminen et navn.");
  if (!plan.from) problems.from = t("Velg den første dagen.");
  if (!plan.to || plan.to < plan.from) problems.to = t("Den siste dagen må komme etter den første.");
  else if (daysBetween(plan.from, plan.to) > LONGEST_DAYS) problems.to = t("Velg en termin på høyst ett år.");
  if (plan.rows.length === 0) problems.rows = t("Legg til minst én ukentlig tid.");
  else if (plan.rows.some(rowProblem)) problems.rows = t("Se på tidene i ukemønsteret.");
  return problems;
}

/** What is wrong with a weekly time, in words. */
export function rowProblem(row: Pick<Row, "starts" | "ends"> & { club_id?: string }): string | undefined {
  return row.club_id === "" ? t("Velg en klubb.") : slotProblem(row);
}

/** The weeks a plan touches. */
export function weeksOf(from: Day, to: Day): Week[] {
  const weeks: Week[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) weeks.push(isoWeek(monday));
  return weeks;
}

/** What a holiday week is usually called; `easter` is the week of Maundy Thursday. */
export function usualHoliday({ year, week }: Week, easter: Week | undefined): string {
  if (easter && sameWeek(easter, { year, week })) return t("Påskeuke");
  if (week >= 7 && week <= 10) return t("Vinterferie");
  if (week === 40 || week === 41) return t("Høstferie");
  if (week >= 25 && week <= 33) return t("Sommerferie");
  if (week >= 51 || week === 1) return t("Juleferie");
  return t("Ferieuke");
}
