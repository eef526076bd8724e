import { addDays, type Day } from "../../core/clock";
import type { Choice, Clashes } from "../conflict";
import { isOpen, type PlanElement, type Step } from "../queries";
import type { TemplateDraft, VersionDraft } from "./actions";
import type { Content, Template, TemplateStep, WholePlan } from "./types";

/** The plan as it is put together in one meeting: what stands in the form, and what of it goes to the server. */

export type StepDraft = {
  key: string;
  title: string;
  due: Day | "";
  on: boolean;
  template: string | null;
  there: boolean;
};
export type Taken = { template: Template; goal: string; steps: StepDraft[] };
export type Draft = {
  end_goal: string;
  oral: string;
  written: string;
  track: string;
  teaching_hours: string;
  long_term: string;
  appeal: string;
  elements: Record<string, { hours: string; why: string }>;
  taken: Taken[];
};

/** What each part of the form gets. */
export interface DraftProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
}

const said = (element: PlanElement) => ({ hours: String(element.hours_week ?? ""), why: element.why ?? "" });

/** The newest version that is known: a proposal, else what is in force. */
export const newest = (plan: WholePlan) => plan.proposal ?? plan.version;

/** What a new proposal starts from: the open proposal, else what is in force. */
export const startOf = (plan: WholePlan): Content => plan.proposal?.content ?? plan;

/** The form begins with the plan as it is, so that only what is new must be typed. */
export function draftOf(plan: Content): Draft {
  return {
    end_goal: plan.end_goal ?? "",
    oral: plan.norwegian?.oral ?? "",
    written: plan.norwegian?.written ?? "",
    track: plan.track ?? "",
    teaching_hours: String(plan.teaching_hours ?? ""),
    long_term: plan.long_term ?? "",
    appeal: plan.appeal ?? "",
    elements: Object.fromEntries(plan.elements.map((element) => [element.code, said(element)])),
    taken: [],
  };
}

const WEEKS_WITHOUT_A_WORD = 4;

const dueOf = (step: TemplateStep, day: Day): Day => addDays(day, 7 * (step.weeks ?? WEEKS_WITHOUT_A_WORD));

/** The templates of what she has begun or has before her. */
export const openTemplates = (steps: Step[] = []): Set<string> =>
  new Set(steps.filter(isOpen).flatMap(({ template }) => template ?? []));

/**
 * A template's steps with dates counted from today; each may be left out or moved. They only suggest. What stands in her plan already
 * (`open`) is left out until somebody wants it twice.
 */
export function takeTemplate(template: Template, day: Day, open: Set<string> = new Set()): Taken {
  const steps = template.steps.map((step, index) => ({
    key: `${template.code} ${index}`,
    title: step.title,
    due: dueOf(step, day),
    on: !open.has(step.template ?? ""),
    template: step.template ?? null,
    there: open.has(step.template ?? ""),
  }));
  return { template, goal: template.goal_title ?? template.title, steps };
}

/** Templates for the chosen track come first; every one can be taken. */
export function inOrder(templates: Template[], track: string): Template[] {
  const fits = (template: Template) => !!track && !!template.tracks?.includes(track);
  return [...templates.filter(fits), ...templates.filter((template) => !fits(template))];
}

const hoursOf = (text: string): number | null => {
  const hours = Number(text.replace(",", "."));
  return text.trim() === "" || !Number.isFinite(hours) || hours < 0 ? null : hours;
};

const fieldsOf = (draft: Draft) => ({
  end_goal: draft.end_goal || null,
  long_term: draft.long_term.trim() || null,
  norwegian: { oral: draft.oral || null, written: draft.written || null },
  track: draft.track || null,
  teaching_hours: hoursOf(draft.teaching_hours),
  elements: Object.entries(draft.elements).map(([code, { hours, why }]) => ({
    code,
    hours_week: hoursOf(hours),
    why: why.trim() || null,
  })),
  appeal: draft.appeal.trim() || null,
});

/** What goes into the proposal: only what differs from what it starts from; null when nothing does. */
export function versionOf(draft: Draft, start: Content, basedOn: string | null): VersionDraft | null {
  const before = fieldsOf(draftOf(start)) as Record<string, unknown>;
  const after = fieldsOf(draft) as Record<string, unknown>;
  const names = Object.keys(after).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  );
  if (names.length === 0) return null;
  const changed = Object.fromEntries(names.map((name) => [name, after[name]])) as VersionDraft;
  return basedOn === null ? changed : { ...changed, based_on: basedOn };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The form from values of the plan; what was taken from templates stays. */
const formOf = (fields: object, { taken }: Draft): Draft => ({ ...draftOf(fields as Content), taken });

/**
 * The form on top of a version that came while she wrote: what she did not touch is as it is now, what she alone changed stays, and what
 * both changed is hers until she has chosen. `theirs`: that version.
 */
export function rebased(
  draft: Draft,
  start: Content,
  now: Content,
  theirs?: { by_id?: string | null; at?: string | null } | null,
): { draft: Draft; clashes: Clashes } {
  const [was, mine, other] = [fieldsOf(draftOf(start)), fieldsOf(draft), fieldsOf(draftOf(now))] as [
    Record<string, unknown>,
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const touched = Object.keys(mine).filter((name) => !isSame(mine[name], was[name]));
  const both = touched.filter((name) => !isSame(other[name], was[name]) && !isSame(other[name], mine[name]));
  const kept = Object.fromEntries(touched.map((name) => [name, mine[name]]));
  const clash = (name: string) => ({
    was: was[name],
    yours: mine[name],
    theirs: other[name],
    by_id: theirs?.by_id ?? null,
    at: theirs?.at ?? null,
  });
  return {
    draft: formOf({ ...other, ...kept }, draft),
    clashes: Object.fromEntries(both.map((name) => [name, clash(name)])),
  };
}

/** The form with what she chose of what both had changed. */
export function settled(draft: Draft, clashes: Clashes, choices: Record<string, Choice>): Draft {
  const theirs = Object.entries(clashes).filter(([name]) => choices[name] === "theirs");
  return formOf(
    { ...fieldsOf(draft), ...Object.fromEntries(theirs.map(([name, one]) => [name, one.theirs])) },
    draft,
  );
}

/** The goals and steps to suggest; a template whose steps were all left out is no goal. */
export function templatesOf(draft: Draft): TemplateDraft[] {
  return draft.taken
    .map(({ template, goal, steps }) => ({
      template: template.code,
      goal_title: goal.trim() || template.title,
      steps: steps
        .filter((step) => step.on && step.title.trim())
        .map(({ title, due, template: code }) => ({ title: title.trim(), due: due || null, template: code })),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** Hours that the week holds, in sum. */
export const hoursInSum = (draft: Draft): number =>
  Object.values(draft.elements).reduce((sum, { hours }) => sum + (hoursOf(hours) ?? 0), 0);
