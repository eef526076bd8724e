import { addDays, type Day, fromOslo, now } from "../../core/clock";
import { call, Problem } from "../../core/http";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { rowProblem, type Week } from "./term";

/** Something for an empty holiday week: what, where, for how many, on which of its days (1 is Monday). */

export type Draft = {
  title: string;
  place: string;
  seats: number;
  starts: string;
  ends: string;
  leader_id: string;
};

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

/** The days of a week that something can still be on: no holiday, and not begun. */
export const openDays = (monday: Day, starts: string, free: { day: Day }[]): number[] =>
  NUMBERS.filter((number) => {
    const day = addDays(monday, number - 1);
    return !free.some((one) => one.day === day) && fromOslo(day, starts || "23:59") > now();
  });

export function problemsOf(draft: Draft, days: number[]) {
  const problems: Partial<Record<"title" | "place" | "ends" | "days", string>> = {};
  if (draft.title.trim() === "") problems.title = t("Skriv hva dere skal gjøre.");
  if (draft.place.trim() === "") problems.place = t("Skriv hvor dere er.");
  const times = rowProblem(draft);
  if (times) problems.ends = times;
  if (days.length === 0) problems.days = t("Velg minst én dag.");
  return problems;
}

/** An id for each day, kept while the sheet is open: a second try after a broken connection makes nothing twice. */
export const idsOfDays = (): Map<number, string> => new Map(NUMBERS.map((number) => [number, newId()]));

const write = async <T>(path: string, body: object): Promise<T> =>
  (await call<T>("POST", path, { body, key: newId() })).data;

/** The week, and an activity for each of the days. Throws as `call` does. */
export async function saveHoliday(
  week: Week,
  monday: Day,
  draft: Draft,
  days: number[],
  ids: Map<number, string>,
): Promise<void> {
  const { title, place, seats } = draft;
  const made = await write<{ id: string }>("/jobclub/holiday-weeks", { ...week, title, place, seats });
  for (const number of days) {
    const body = { id: ids.get(number), ...activity(draft, addDays(monday, number - 1)) };
    await write(`/jobclub/holiday-weeks/${made.id}/activities`, body).catch((why) => {
      // The first try made this day, and its answer was lost.
      if (!(why instanceof Problem) || why.code !== "id_taken") throw why;
    });
  }
}

const activity = (draft: Draft, day: Day) => ({
  title: draft.title.trim(),
  place: draft.place.trim(),
  capacity: draft.seats,
  starts_at: fromOslo(day, draft.starts).toISOString(),
  ends_at: fromOslo(day, draft.ends).toISOString(),
  ...(draft.leader_id ? { leader_id: draft.leader_id } : {}),
});
