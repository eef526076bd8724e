import { osloDay } from "../../core/clock";
import type { Goal, Meeting, Step } from "../queries";
import type { Handover, PersonPlan } from "./types";

/** What each part of a person's page gets: what is known, and how it is told anew after an act. */
export interface Known {
  page: PersonPlan;
  /** Shows what the server has answered; nothing is asked again, because each look is logged. */
  put: (page: PersonPlan) => void;
  /** Asks for everything again: where an act changes more than its answer tells. */
  again: () => void;
  /** Her adviser; a job specialist reads. */
  may: boolean;
}

/** The hand-over that is not completed yet whose meeting this is: there alone is said when, where and whether it was held. */
export const keeperOf = ({ page }: Known, meetingId: string): Handover | undefined =>
  page.handovers?.find(({ meeting_id, status }) => meeting_id === meetingId && status !== "completed");

/** As she is spoken of on her page. */
export const firstName = ({ name }: { name: string }): string => name.split(" ")[0] ?? name;

/** The page with one step as it is now. */
export function withStep(page: PersonPlan, step: Step): PersonPlan {
  const steps = page.plan.steps ?? [];
  const known = steps.some(({ id }) => id === step.id);
  const next = known ? steps.map((one) => (one.id === step.id ? step : one)) : [...steps, step];
  const isOpen = step.state !== "done" && step.state !== "cancelled";
  const overdue = page.overdue
    .filter(({ ref_id }) => ref_id !== step.id || isOpen)
    .map((one) => (one.ref_id === step.id ? { ...one, title: step.title, due: step.due ?? null } : one));
  return { ...page, overdue, plan: { ...page.plan, steps: next } };
}

/** The page with one goal as it is now. */
export function withGoal(page: PersonPlan, goal: Goal): PersonPlan {
  const goals = page.plan.goals ?? [];
  const known = goals.some(({ id }) => id === goal.id);
  const next = known ? goals.map((one) => (one.id === goal.id ? goal : one)) : [...goals, goal];
  return { ...page, plan: { ...page.plan, goals: next } };
}

/** The page with one meeting as it is now; a held one is contact. */
export function withMeeting(page: PersonPlan, meeting: Meeting): PersonPlan {
  const meetings = [...page.meetings.filter(({ id }) => id !== meeting.id), meeting];
  const overdue = page.overdue.filter(({ ref_id }) => ref_id !== meeting.id);
  const day = osloDay(meeting.starts_at);
  const isLatest = meeting.status === "held" && (!page.last_contact || day > page.last_contact);
  return { ...page, meetings, overdue, last_contact: isLatest ? day : (page.last_contact ?? null) };
}
