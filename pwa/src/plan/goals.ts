import { t } from "../core/i18n";
import { newId } from "../core/id";
import { act, undo } from "../core/outbox";
import { toast } from "../ui";
import { addGoal, changeGoal, type GoalFields } from "./goalActions";
import type { Goal, State } from "./queries";

/** Goals and their sub-goals in order, and what the buttons on them do. */

/** A goal, and how far in it stands: 0 for a goal, 1 for a sub-goal. */
export type Nested = { goal: Goal; depth: number };

const byPosition = (a: Goal, b: Goal) => a.position - b.position || a.id.localeCompare(b.id);

/** Each goal followed by its sub-goals; one whose parent is not here stands by itself. */
export function nested(goals: readonly Goal[]): Nested[] {
  const ids = new Set(goals.map(({ id }) => id));
  const parentOf = ({ parent_id }: Goal) => (parent_id && ids.has(parent_id) ? parent_id : null);
  const under = (parent: string | null, depth: number): Nested[] =>
    goals
      .filter((goal) => parentOf(goal) === parent)
      .sort(byPosition)
      .flatMap((goal) => [{ goal, depth }, ...under(goal.id, depth + 1)]);
  return under(null, 0);
}

/** What a new sub-goal may stand under, or a new step belong to: what is still aimed at. */
export const openGoals = (goals: readonly Goal[]): Goal[] =>
  nested(goals)
    .map(({ goal }) => goal)
    .filter(({ state }) => state !== "done" && state !== "cancelled");
export const mayHoldGoals = (goals: readonly Goal[]): Goal[] =>
  openGoals(goals).filter(({ parent_id }) => !parent_id);

/** What differs, each with the value it replaces; null where nothing does. */
export function goalChange(
  goal: Goal,
  wanted: { state: State; comment: string; title?: string },
): { change: GoalFields; was: GoalFields } | null {
  const next: GoalFields = { ...wanted, comment: wanted.comment.trim() || null };
  const names = (Object.keys(next) as (keyof GoalFields)[]).filter(
    (name) => (next[name] ?? null) !== (goal[name] ?? null),
  );
  const take = (from: GoalFields) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null])) as GoalFields;
  return names.length > 0 ? { change: take(next), was: take(goal) } : null;
}

/** She moves it herself, with a short comment or none, and in other words if she wants. */
export async function moveGoal(goal: Goal, state: State, comment: string, title: string): Promise<void> {
  const what = goalChange(goal, { state, comment, title: title.trim() });
  if (what === null) return;
  const id = await act(changeGoal, { id: goal.id, title: goal.title, ...what });
  toast(t("Målet er lagret"), () => void undo(id));
}

export async function newGoal(personId: string, title: string, parentId: string | null): Promise<void> {
  const id = await act(addGoal, {
    id: newId(),
    person_id: personId,
    title: title.trim(),
    parent_id: parentId,
  });
  toast(t("Målet er i planen"), () => void undo(id));
}
