import { t } from "../core/i18n";
import { newId } from "../core/id";
import { act, undo } from "../core/outbox";
import { reachable } from "../core/sync";
import { toast } from "../ui";
import {
  agreeStep,
  askHelp,
  changeStep,
  helpDone,
  type StepFields,
  suggestStep,
  tellAbsence,
} from "./actions";
import type { AbsenceKind, Plan, Step } from "./queries";

/** What the buttons of the plan do: one tap each, told in one line, with a way back. */

const named = ({ id, title }: Step) => ({ id, title });

/** Change fields of a step; each goes with the value it replaces. */
export async function change(step: Step, fields: StepFields): Promise<string> {
  const was = Object.fromEntries(
    Object.keys(fields).map((name) => [name, step[name as keyof StepFields] ?? null]),
  ) as StepFields;
  return act(changeStep, { ...named(step), change: fields, was });
}

/** A comment that is left empty is none, and is not sent. */
export async function finish(step: Step, state: "done" | "cancelled", comment: string): Promise<void> {
  const said = comment.trim();
  const id = await change(step, { state, ...(said ? { comment: said } : {}) });
  toast(state === "done" ? t("Ferdig") : t("Steget er stoppet"), () => void undo(id));
}

export const begin = (step: Step): Promise<string> => change(step, { state: "under_way" });
/** A yes to the step as it stands here: its words and days. */
export const agree = (step: Step): Promise<string> => {
  const { title, starts = null, due = null } = step;
  return act(agreeStep, { ...named(step), was: { title, starts, due } });
};

export async function help(step: Step): Promise<void> {
  const id = await act(askHelp, named(step));
  toast(t("Rådgiveren din ser at du trenger hjelp"), () => void undo(id));
}

export const noHelp = (step: Step): Promise<string> => act(helpDone, named(step));

/** One of the templates or none, under a goal or none. */
type Suggested = { template?: string | undefined; goal_id?: string | null };

export const suggest = (plan: Plan, title: string, { template, goal_id }: Suggested): Promise<string> =>
  act(suggestStep, {
    id: newId(),
    person_id: plan.person_id,
    title: title.trim(),
    state: "suggested",
    ...(template ? { template } : {}),
    ...(goal_id ? { goal_id } : {}),
  });

/** Told; taken back by the toast as long as it is seen. */
export async function tell(person_id: string, kind: AbsenceKind, from: string, to: string): Promise<void> {
  const id = await act(tellAbsence, { id: newId(), person_id, kind, from, to });
  toast(
    reachable.value ? t("Vi sier fra for deg") : t("Lagret. Vi sier fra når du har nett."),
    () => void undo(id),
  );
}
