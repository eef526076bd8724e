import { type Nested, nested } from "../goals";
import { type Goal, isOpen, type Step } from "../queries";

/** Steps under their goals, as a page lists them; `depth` 1 is a sub-goal. */
export type Group = { goal: Goal | null; depth: number; steps: Step[] };

const NO_DAY = "9999";
const byTurn = (a: Step, b: Step) =>
  Number(!isOpen(a)) - Number(!isOpen(b)) ||
  Number(!a.help_asked_at) - Number(!b.help_asked_at) ||
  (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY) ||
  a.id.localeCompare(b.id);

/** Open steps first, where help is asked before all; goals in their own order with their sub-goals, what has none last. */
export function groupsOf(goals: Goal[], steps: Step[]): Group[] {
  const known = new Set(goals.map(({ id }) => id));
  const under = (goal: Goal | null) =>
    steps
      .filter(({ goal_id }) => (goal ? goal_id === goal.id : !goal_id || !known.has(goal_id)))
      .sort(byTurn);
  const group = ({ goal, depth }: Nested): Group => ({ goal, depth, steps: under(goal) });
  const groups = nested(goals).map(group);
  const loose = under(null);
  return loose.length > 0 ? [...groups, { goal: null, depth: 0, steps: loose }] : groups;
}
