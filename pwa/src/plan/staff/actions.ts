import type { Method } from "../../core/http";
import type { CvEntry, Meeting, State, Step } from "../queries";
import type { ContactKind, Track } from "./types";

/**
 * What an adviser does with a plan. Staff work on line and keep no plan on the phone (docs/adr/0009), so each verb is one request,
 * sent at once by `useSaving`, which keeps its key for a second try; none waits in the outbox.
 */
export type Write = readonly [method: Method, path: string, body?: unknown];

const of = (personId: string) => `/plan/${personId}`;

export type VersionDraft = Partial<{
  end_goal: string | null;
  long_term: string | null;
  norwegian: { oral: string | null; written: string | null };
  track: string | null;
  teaching_hours: number | null;
  elements: { code: string; hours_week: number | null; why: string | null }[];
  appeal: string | null;
  based_on: string | null;
}>;
export type TemplateDraft = {
  template: string;
  goal_title: string;
  steps: { title: string; due: string | null; template: string | null }[];
};
type GoalChange = Partial<{ title: string; state: State; comment: string | null }>;
type StepChange = GoalChange & Partial<{ starts: string | null; due: string | null }>;
export type MeetingDraft = Pick<
  Meeting,
  "kind" | "starts_at" | "ends_at" | "place" | "with" | "interpreter" | "interpreter_language"
>;

/** A proposal and goals with steps, all of it or nothing; what is in force stays so until the decision is written in. */
export const makeTogether = (
  personId: string,
  draft: { proposal: VersionDraft | null; goals: TemplateDraft[] },
): Write => ["POST", `${of(personId)}/together`, draft];
export const withdraw = (versionId: string): Write => ["DELETE", `/plan/versions/${versionId}`];
/** The copy of the formal decision; the municipality decides elsewhere. */
export const copyDecision = (versionId: string, number: string, date: string): Write => [
  "PUT",
  `/plan/versions/${versionId}/decision`,
  { number, date },
];

export const addGoal = (personId: string, goal: { title: string; parent_id?: string }): Write => [
  "POST",
  `${of(personId)}/goals`,
  goal,
];
/** As `changeStep`. */
export const changeGoal = (goalId: string, change: GoalChange, was: GoalChange): Write => [
  "PATCH",
  `/plan/goals/${goalId}`,
  { ...change, was },
];
export const addStep = (
  personId: string,
  step: { title: string; goal_id?: string | null; starts?: string | null; due?: string | null },
): Write => ["POST", `${of(personId)}/steps`, step];
/** `was`: what each field said when she looked; another value meanwhile is answered with both. */
export const changeStep = (stepId: string, change: StepChange, was: StepChange): Write => [
  "PATCH",
  `/plan/steps/${stepId}`,
  { ...change, was },
];
/** To the step as she read it: other words meanwhile are answered with both. */
export const agreeOn = ({ id, title, starts = null, due = null }: Step): Write => [
  "POST",
  `/plan/steps/${id}/agreement`,
  { was: { title, starts, due } },
];

/** She has been helped; she is told nothing, the step just no longer waits. */
export const helped = (stepId: string): Write => ["DELETE", `/plan/steps/${stepId}/help`];

/** The Norwegian as it is printed; `checked`: staff have read the line, as it is in `was`. */
export const checkCv = (
  entryId: string,
  norwegian: string,
  { title, norwegian: before = null }: Pick<CvEntry, "title" | "norwegian">,
): Write => ["PATCH", `/plan/cv/${entryId}`, { norwegian, checked: true, was: { title, norwegian: before } }];

export const planMeeting = (personId: string, meeting: MeetingDraft): Write => [
  "POST",
  `${of(personId)}/meetings`,
  meeting,
];
export const changeMeeting = (
  meetingId: string,
  change: Partial<MeetingDraft & Pick<Meeting, "status">>,
): Write => ["PATCH", `/plan/meetings/${meetingId}`, change];

export const writeNote = (personId: string, text: string, shared: boolean): Write => [
  "POST",
  `${of(personId)}/notes`,
  { text, shared },
];
/** Own notes alone; shared ones stay. */
export const deleteNote = (noteId: string): Write => ["DELETE", `/plan/notes/${noteId}`];
export const noteContact = (personId: string, on: string, how: ContactKind): Write => [
  "POST",
  `${of(personId)}/contacts`,
  { on, how },
];

export const followClosely = (personId: string, from: string, to: string | null): Write => [
  "PUT",
  `${of(personId)}/intensive`,
  { from, to },
];
export const endCloseFollowing = (personId: string): Write => ["DELETE", `${of(personId)}/intensive`];
export const markReady = (personId: string, reason: string, on: string): Write => [
  "PUT",
  `${of(personId)}/ready`,
  { reason, on },
];
export const unmarkReady = (personId: string): Write => ["DELETE", `${of(personId)}/ready`];

export const saveTracks = (tracks: Track[]): Write => [
  "PUT",
  "/plan/tracks",
  {
    tracks: tracks.map(({ code, title, owner_id, criteria, fast }) => ({
      code,
      title,
      owner_id,
      criteria,
      fast,
    })),
  },
];
