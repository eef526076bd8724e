import { type Day, osloDay } from "../core/clock";
import { inNorwegian, language } from "../core/i18n";
import { unsentOn } from "../core/rows";
import { me } from "../people/queries";
import type { Drawn } from "../ui/pictures";
import { stepDrawn, stepTemplates } from "./drawn";
import type { State, Step } from "./queries";

/** A line of the plan: a step of hers, or what stands there by itself. */
export interface PlanRow {
  id: string;
  title: string;
  /** The title is Norwegian, whatever language is shown. */
  norwegian: boolean;
  /** The Norwegian words under a title in her own language. */
  under?: string | undefined;
  state: State;
  /** When it is, or is due. */
  day?: Day | undefined;
  /** When it begins, where it has a time. */
  at?: string | undefined;
  drawn: Drawn;
  href?: string | undefined;
  unsent: boolean;
  step?: Step;
}
const readsNorwegian = () => language.value === "nb" || language.value === "nn";

/** The title in her language where the step is one of the templates', and the Norwegian beneath it. */
export function stepTitle(step: Step): Pick<PlanRow, "title" | "norwegian" | "under"> {
  const known = stepTemplates[step.template ?? ""];
  const hers = step.made_by_id === me.value?.id;
  const untouched = known && inNorwegian(known.words) === step.title;
  if (!known || readsNorwegian() || (hers && !untouched))
    return { title: step.title, norwegian: !hers && !readsNorwegian() };
  const title = known.words();
  return { title, norwegian: false, under: title === step.title ? undefined : step.title };
}

export const stepRow = (step: Step): PlanRow => ({
  id: step.id,
  ...stepTitle(step),
  state: step.state,
  day: (step.state === "done" && step.done_at ? osloDay(step.done_at) : step.due) ?? undefined,
  drawn: stepDrawn(step),
  unsent: unsentOn("step", step.id) !== undefined,
  step,
});
