import { now } from "../core/clock";
import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import type { Me } from "../people/queries";
import { templateWords } from "./drawn";
import type { Bring, Meeting, Plan, State, Step } from "./queries";

export { type Tell, takeBackAbsence, tellAbsence } from "./absenceActions";
export { type AddCv, addCv, type CvFields, changeCv, removeCv, spokenLine } from "./cvActions";

/** What she does with her plan. `title` is kept with the act, so that the outbox can name it when rows are gone. */

/** What she may change in the plan itself; `was` holds the value each field had, so that nobody is overwritten in silence. */
export type PlanFields = Partial<Pick<Plan, "wish" | "strengths" | "resources" | "wishes">>;
export type ChangePlan = { person_id: string; change: PlanFields; was: PlanFields };

/** What words and job clubs go by: her trade; what everybody at work needs for a wish in her own words (server/plan/wishes.py). */
const tradeOf = (wish: Plan["wish"]): string | null => wish?.trade ?? (wish?.text ? "everybody" : null);

/** The trade she says stands first, instead of the one before. */
function saidFirst(others: readonly string[], was: string | null, said: string | null): string[] {
  const rest = others.filter((trade) => trade !== was && trade !== said);
  return said ? [said, ...rest] : rest;
}

export const changePlan = defineVerb<ChangePlan>("plan.change", {
  request: ({ person_id, change, was }) => ({
    method: "PATCH",
    path: `/plan/${person_id}`,
    body: { ...change, was },
  }),
  overlay: (view, { person_id, change, was }) => {
    view.change("plan", person_id, change);
    if (change.wish === undefined) return;
    const others = view.get<Me>("me", person_id)?.job_wishes ?? [];
    view.change("me", person_id, { job_wishes: saidFirst(others, tradeOf(was.wish), tradeOf(change.wish)) });
  },
  label: () => t("Endre planen min"),
});

/** A trade the register holds beside the one she says: she does not wish for it any more. */
export const dropWish = defineVerb<{ person_id: string; trade: string }>("plan.drop_wish", {
  request: ({ person_id, trade }) => ({
    method: "PATCH",
    path: `/plan/${person_id}`,
    body: { not_wished: [trade] },
  }),
  overlay: (view, { person_id, trade }) => {
    const wishes = view.get<Me>("me", person_id)?.job_wishes ?? [];
    view.change("me", person_id, { job_wishes: wishes.filter((one) => one !== trade) });
  },
  label: () => t("Endre planen min"),
});

export type SuggestStep = {
  id: string;
  person_id: string;
  title: string;
  state: State;
  template?: string;
  goal_id?: string;
};

const blankStep = {
  agreed: false,
  yes_of: "participant" as const,
  goal_id: null,
  comment: null,
  help_asked_at: null,
};

export const suggestStep = defineVerb<SuggestStep>("plan.suggest_step", {
  request: ({ person_id, ...body }) => ({ method: "POST", path: `/plan/${person_id}/steps`, body }),
  overlay: (view, step) => {
    const made: Step = { ...blankStep, made_by_id: step.person_id, ...step };
    view.put("step", step.id, made);
  },
  label: ({ title }) => t("Nytt steg: {title}", { title }),
  makes: ({ id }) => [id],
  needs: ({ goal_id }) => (goal_id ? [goal_id] : []),
  inverse: ({ id, title, state }) => ({
    verb: "plan.change_step",
    params: { id, title, change: { state: "cancelled" }, was: { state } },
  }),
});

export type StepFields = Partial<Pick<Step, "title" | "state" | "due" | "comment" | "goal_id">>;
export type ChangeStep = { id: string; title: string; change: StepFields; was: StepFields };

/** Reworded by her: her words, which her adviser has not said yes to. */
const REWORDED: Partial<Step> = { agreed: false, agreed_by_id: null, yes_of: "participant", template: null };

/** What follows from a state: done at a time, no help needed any more; and from other words (server/plan/actions/steps.py). */
const laid = (change: StepFields): Partial<Step> => ({
  ...change,
  ...(change.state === "done" ? { done_at: now().toISOString() } : {}),
  ...(change.state === "done" || change.state === "cancelled" ? { help_asked_at: null } : {}),
  ...(change.title === undefined ? {} : REWORDED),
});

/** A step of the templates in the language shown, whatever language the act was made in. */
const stepNamed = (title: string) => ({ title: templateWords(title) ?? title });

export const changeStep = defineVerb<ChangeStep>("plan.change_step", {
  request: ({ id, change, was }) => ({
    method: "PATCH",
    path: `/plan/steps/${id}`,
    body: { ...change, was },
  }),
  overlay: (view, { id, change }) => view.change("step", id, laid(change)),
  label: ({ title }) => t("Endre steget: {title}", stepNamed(title)),
  needs: ({ id }) => [id],
  inverse: ({ id, title, change, was }) => ({
    verb: "plan.change_step",
    params: { id, title, change: was, was: change },
  }),
});

type OfStep = { id: string; title: string };

/** `was`: the step as she read it; a yes to other words is refused. Acts of earlier versions do not say. */
export type AgreeStep = OfStep & { was?: Partial<Pick<Step, "title" | "starts" | "due">> };

export const agreeStep = defineVerb<AgreeStep>("plan.agree_step", {
  request: ({ id, was }) => ({
    method: "POST",
    path: `/plan/steps/${id}/agreement`,
    body: was ? { was } : {},
  }),
  overlay: (view, { id }) => view.change("step", id, { agreed: true }),
  label: ({ title }) => t("Ja til steget: {title}", stepNamed(title)),
  needs: ({ id }) => [id],
});

export const askHelp = defineVerb<OfStep>("plan.ask_help", {
  request: ({ id }) => ({ method: "POST", path: `/plan/steps/${id}/help`, body: {} }),
  overlay: (view, { id }) => view.change("step", id, { help_asked_at: now().toISOString() }),
  label: ({ title }) => t("Jeg trenger hjelp: {title}", stepNamed(title)),
  needs: ({ id }) => [id],
  inverse: (params) => ({ verb: "plan.help_done", params }),
});

export const helpDone = defineVerb<OfStep>("plan.help_done", {
  request: ({ id }) => ({ method: "DELETE", path: `/plan/steps/${id}/help` }),
  overlay: (view, { id }) => view.change("step", id, { help_asked_at: null }),
  label: ({ title }) => t("Jeg klarer det selv: {title}", stepNamed(title)),
  needs: ({ id }) => [id],
});

/** `voice`: base64; null takes the old one away; one that is left out stays. */
export type BringToMeeting = { id: string; text: string | null; pictures: string[]; voice?: string | null };

const laidBring = (old: Bring | null | undefined, { text, pictures, voice }: BringToMeeting): Bring => ({
  text,
  pictures,
  voice: voice === undefined ? (old?.voice ?? false) : voice !== null,
});

export const bring = defineVerb<BringToMeeting>("plan.bring", {
  request: ({ id, ...body }) => ({ method: "PUT", path: `/plan/meetings/${id}/bring`, body }),
  overlay: (view, params) =>
    view.change("meeting", params.id, {
      bring: laidBring(view.get<Meeting>("meeting", params.id)?.bring, params),
    }),
  label: () => t("Dette vil jeg ta opp"),
});

/** She has read what is proposed and agrees; it decides nothing (integreringsloven § 15: the decision is made elsewhere). */
export const agreeVersion = defineVerb<{ id: string; person_id: string }>("plan.agree_version", {
  request: ({ id }) => ({ method: "POST", path: `/plan/versions/${id}/agreement`, body: {} }),
  overlay: (view, { id, person_id }) => {
    const proposal = view.get<Plan>("plan", person_id)?.proposal;
    if (proposal?.id === id)
      view.change("plan", person_id, { proposal: { ...proposal, agreed_at: now().toISOString() } });
  },
  label: () => t("Jeg er enig i forslaget"),
});
