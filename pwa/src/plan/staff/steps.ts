import type { Step } from "../queries";
import { type Goal, isOpen } from "../queries";

/** Steps under their goals, as a page lists them. */
export type Group = { goal: Goal | null; steps: Step[] };

const NO_DAY = "9999";
const byTurn = (a: Step, b: Step) =>
  Number(!isOpen(a)) - Number(!isOpen(b)) ||
  Number(!a.help_asked_at) - Number(!b.help_asked_at) ||
  (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY) ||
  a.id.localeCompare(b.id);

/** Open steps first, where help is asked before all; goals in their own order, what has none last. */
export function groupsOf(goals: Goal[], steps: Step[]): Group[] {
  const known = new Set(goals.map(({ id }) => id));
  const under = (goal: Goal | null) =>
    steps
      .filter(({ goal_id }) => (goal ? goal_id === goal.id : !goal_id || !known.has(goal_id)))
      .sort(byTurn);
  const groups: Group[] = [...goals]
    .sort((a, b) => a.position - b.position)
    .map((goal) => ({ goal, steps: under(goal) }));
  const loose = under(null);
  return loose.length > 0 ? [...groups, { goal: null, steps: loose }] : groups;
}
