import { addDays, type Day, isoWeek, mondayOf } from "../../core/clock";
import { t } from "../../core/i18n";
import { nameOfWeekday } from "../../ui/dates";

/** A class and its weekly timetable (docs/wire-jobclub.md, /week/classes). */
export type Slot = { weekday: number; starts: string; ends: string };
export type SchoolClass = {
  id: string;
  title: string;
  place: string;
  slots: Slot[];
  from: Day;
  to: Day;
  teacher_id?: string | null;
  members: { person_id: string; name: string }[];
};
export type Draft = Pick<SchoolClass, "title" | "place" | "slots" | "from" | "to">;

const wall = (time: string) => time.slice(0, 5);
const byTime = (a: Slot, b: Slot) => a.weekday - b.weekday || a.starts.localeCompare(b.starts);

/** The end of the school year a day lies in: the Friday of week 25. */
export function schoolYearEnd(day: Day): Day {
  const { year, week } = isoWeek(day);
  const at = week < 25 ? year : year + 1;
  return addDays(mondayOf(`${at}-01-04`), 7 * 24 + 4);
}

export const draftOf = (one: SchoolClass | undefined, day: Day): Draft => ({
  title: one?.title ?? "",
  place: one?.place ?? "",
  slots: (one?.slots ?? [{ weekday: 1, starts: "09:00", ends: "12:00" }]).map(
    ({ weekday, starts, ends }) => ({
      weekday,
      starts: wall(starts),
      ends: wall(ends),
    }),
  ),
  from: one?.from ?? day,
  to: one?.to ?? schoolYearEnd(day),
});

export const bodyOf = (draft: Draft) => ({
  ...draft,
  title: draft.title.trim(),
  place: draft.place.trim(),
  slots: [...draft.slots].sort(byTime),
});

export type Problems = Partial<Record<keyof Draft, string>>;

/** What is wrong with a weekly time, in words. */
export function slotProblem({ starts, ends }: Pick<Slot, "starts" | "ends">): string | undefined {
  if (!starts || !ends) return t("Skriv når det begynner og slutter.");
  return ends <= starts ? t("Det må slutte etter at det begynner.") : undefined;
}

/** What must be mended before the class can be saved. */
export function problemsOf(draft: Draft): Problems {
  const problems: Problems = {};
  if (draft.title.trim() === "") problems.title = t("Gi klassen et navn.");
  if (draft.place.trim() === "") problems.place = t("Skriv hvor klassen er.");
  if (!draft.from || !draft.to || draft.to < draft.from)
    problems.to = t("Den siste dagen må komme etter den første.");
  if (draft.slots.length === 0) problems.slots = t("Legg til minst én tid i uka.");
  return problems;
}

export const fits = (draft: Draft): boolean =>
  Object.keys(problemsOf(draft)).length === 0 && !draft.slots.some(slotProblem);

/** The timetable by weekday: "mandag 09.00–12.00". */
export const timesOf = (slots: Slot[]): string[] =>
  [...slots].sort(byTime).map(({ weekday, starts, ends }) =>
    t("{day} {from}–{to}", {
      day: nameOfWeekday(weekday),
      from: wall(starts).replace(":", "."),
      to: wall(ends).replace(":", "."),
    }),
  );
