import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import type { Goal } from "./queries";

/** What she does with her goals, also without a network; conflicts as with steps. */

export type AddGoal = { id: string; person_id: string; title: string; parent_id: string | null };

export const addGoal = defineVerb<AddGoal>("plan.add_goal", {
  request: ({ person_id, ...body }) => ({ method: "POST", path: `/plan/${person_id}/goals`, body }),
  overlay: (view, goal) => {
    const places = [...view.all<Goal>("goal").values()].map(({ position }) => position);
    const made: Goal = { ...goal, state: "suggested", comment: null, position: Math.max(-1, ...places) + 1 };
    view.put("goal", goal.id, made);
  },
  label: ({ title }) => t("Nytt mål: {title}", { title }),
  makes: ({ id }) => [id],
  needs: ({ parent_id }) => (parent_id ? [parent_id] : []),
  inverse: ({ id, title }) => ({
    verb: "plan.change_goal",
    params: { id, title, change: { state: "cancelled" }, was: { state: "suggested" } },
  }),
});

export type GoalFields = Partial<Pick<Goal, "title" | "state" | "comment">>;
export type ChangeGoal = { id: string; title: string; change: GoalFields; was: GoalFields };

export const changeGoal = defineVerb<ChangeGoal>("plan.change_goal", {
  request: ({ id, change, was }) => ({
    method: "PATCH",
    path: `/plan/goals/${id}`,
    body: { ...change, was },
  }),
  overlay: (view, { id, change }) => view.change("goal", id, change),
  label: ({ title }) => t("Endre målet: {title}", { title }),
  needs: ({ id }) => [id],
  inverse: ({ id, title, change, was }) => ({
    verb: "plan.change_goal",
    params: { id, title, change: was, was: change },
  }),
});
