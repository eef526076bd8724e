import { type Day, today } from "../core/clock";
import { t } from "../core/i18n";
import { dayMonth, monthYear } from "../ui/dates";
import { type Drawn, LESSON } from "../ui/pictures";
import type { Levels, Plan } from "./queries";
import { endGoals, goalDrawn, levelsWords } from "./words";

/** The way as at most five stops, worked out on the phone: where she began, her Norwegian, where she is, what comes, the goal. */

export interface Stop {
  what: "start" | "norwegian" | "here" | "next" | "goal";
  when: "behind" | "here" | "ahead";
  drawn: Drawn;
  title: string;
  detail?: string | undefined;
}

/** What is under way or comes: a step, a session, a meeting. */
export interface Mark {
  title: string;
  drawn: Drawn;
  day?: Day | null | undefined;
}

export interface Along {
  plan: Plan;
  now?: Mark | undefined;
  next?: Mark | undefined;
}

const LADDER = ["none", "A1", "A2", "B1", "B2", "C1", "C2"];
const rung = (level: string | null | undefined) => LADDER.indexOf(level ?? "");
const START: Drawn = { picture: "waving-hand", tone: 1 };
const HERE: Drawn = { picture: "speech-balloon", tone: 2 };

/** Oral and written have both come as far as the goal. */
export function reached(levels: Levels | null | undefined, goal: Levels | null | undefined): boolean {
  const wanted = (["oral", "written"] as const).filter((way) => goal?.[way]);
  return wanted.length > 0 && wanted.every((way) => rung(levels?.[way]) >= rung(goal?.[way]));
}

/** Something of Norwegian she has already: from A1 on. */
const hasNorwegian = (levels: Levels | null | undefined) =>
  rung(levels?.oral) > 0 || rung(levels?.written) > 0;

const start = (plan: Plan): Stop => ({
  what: "start",
  when: "behind",
  drawn: START,
  title: t("Start"),
  detail: plan.started ? monthYear(plan.started) : undefined,
});

const learnt = (plan: Plan): Stop => ({
  what: "norwegian",
  when: "behind",
  drawn: LESSON,
  title: t("Norsk: {level}", { level: levelsWords(plan.levels) }),
  detail: reached(plan.levels, plan.norwegian) ? t("Norskmålet er nådd") : undefined,
});

const toLearn = (plan: Plan): Stop => ({
  what: "next",
  when: "ahead",
  drawn: LESSON,
  title: t("Norskmål: {level}", { level: levelsWords(plan.norwegian) }),
});

const wantsNorwegian = ({ levels, norwegian }: Plan) =>
  levelsWords(norwegian) !== "" && !reached(levels, norwegian);

const here = ({ plan, now }: Along): Stop => ({
  what: "here",
  when: "here",
  drawn: now?.drawn ?? HERE,
  title: t("Du er her"),
  detail: now?.title ?? (wantsNorwegian(plan) ? t("På vei mot norskmålet") : undefined),
});

const next = (mark: Mark): Stop => ({
  what: "next",
  when: "ahead",
  drawn: mark.drawn,
  title: mark.title,
  detail: mark.day ? dayMonth(mark.day) : undefined,
});

const goal = (plan: Plan): Stop => ({
  what: "goal",
  when: "ahead",
  drawn: goalDrawn(plan.end_goal, plan.wish),
  title: plan.end_goal ? endGoals[plan.end_goal]() : t("Målet"),
  detail: plan.ends ? monthYear(plan.ends) : undefined,
});

const isOver = (plan: Plan, day: Day) => !!plan.ends && plan.ends < day;

/** Where the programme is over, the last stop is where she is. */
function arrived(stop: Stop): Stop {
  return { ...stop, when: "here", detail: t("Du er her") };
}

/** The stops in order; `day`: today. */
export function trail(along: Along, day: Day = today()): Stop[] {
  const { plan } = along;
  const known = hasNorwegian(plan.levels);
  const behind = [...(plan.started ? [start(plan)] : []), ...(known ? [learnt(plan)] : [])];
  if (isOver(plan, day)) return [...behind, arrived(goal(plan))];
  const ahead = along.next ? [next(along.next)] : wantsNorwegian(plan) ? [toLearn(plan)] : [];
  return [...behind, here(along), ...ahead, goal(plan)];
}
