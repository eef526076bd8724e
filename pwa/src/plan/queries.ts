import { computed } from "@preact/signals";
import { type Day, now, today } from "../core/clock";
import { kept } from "../core/rows";

/** The plan as her phone keeps it (docs/wire-plan.md). */

export type EndGoal = "work" | "education" | "work_and_education";
export type Wish = { text?: string | null; trade?: string | null };
/** Oral and written Norwegian, none or A1 … C2. */
export type Levels = { oral?: string | null; written?: string | null };
export interface PlanElement {
  code: string;
  hours_week?: number | null;
  why?: string | null;
}
/** What differs between two versions of a plan. */
export interface Change {
  field: string;
  was: unknown;
  now: unknown;
}
export interface Version {
  id: string;
  number: number;
  state?: "proposal" | "in_force" | "earlier" | "withdrawn" | "replaced";
  at: string;
  by_id?: string | null;
  agreed_at?: string | null;
  decision_number?: string | null;
  decision_date?: Day | null;
  changes?: Change[];
}
/** The rule of self-certification, as configured; it is explained, and days are never counted (domain.md §2). */
export interface AbsenceRule {
  from: Day;
  after_weeks: number;
  days_each: number;
  within_days: number;
  times: number;
  per_months: number;
}
export interface Plan {
  id: string;
  person_id: string;
  wish?: Wish | null;
  end_goal?: EndGoal | null;
  long_term?: string | null;
  norwegian?: Levels | null;
  levels?: Levels | null;
  started?: Day | null;
  ends?: Day | null;
  track?: string | null;
  track_title?: string | null;
  teaching_hours?: number | null;
  strengths: string[];
  resources: string[];
  wishes: string[];
  elements: PlanElement[];
  appeal?: string | null;
  version?: Version | null;
  proposal?: Version | null;
  absence_rule?: AbsenceRule | null;
}

export type State = "suggested" | "planned" | "under_way" | "done" | "cancelled";
export interface Goal {
  id: string;
  person_id: string;
  parent_id?: string | null;
  title: string;
  state: State;
  comment?: string | null;
  position: number;
}
export interface Step {
  id: string;
  person_id: string;
  goal_id?: string | null;
  title: string;
  template?: string | null;
  state: State;
  agreed: boolean;
  agreed_by_id?: string | null;
  /** Whose wording it is: the other side has to say yes. */
  yes_of?: "participant" | "staff";
  starts?: Day | null;
  due?: Day | null;
  comment?: string | null;
  help_asked_at?: string | null;
  made_by_id?: string | null;
  updated_at?: string | null;
  done_at?: string | null;
}

export interface Bring {
  text?: string | null;
  pictures: string[];
  voice: boolean;
}
export interface Meeting {
  id: string;
  person_id: string;
  kind: "review_meeting" | "three_party" | "handover";
  starts_at: string;
  ends_at: string;
  place?: string | null;
  with: { name: string; role?: string | null }[];
  interpreter: "no" | "needed" | "ordered";
  interpreter_language?: string | null;
  status: "planned" | "held" | "not_held" | "cancelled";
  bring?: Bring | null;
}
export type AbsenceKind = "ill" | "sick_child" | "appointment" | "interview" | "other";
export interface Absence {
  id: string;
  person_id: string;
  kind: AbsenceKind;
  from: Day;
  to: Day;
  told_at: string;
  taken_back_at?: string | null;
}
export interface PlanNote {
  id: string;
  person_id: string;
  text: string;
  at: string;
  by_id?: string | null;
}
export type CvKind = "job" | "course" | "strength" | "language" | "taster" | "licence";
export interface CvEntry {
  id: string;
  person_id: string;
  kind: CvKind;
  /** In her words; `norwegian` as it is printed. */
  title: string;
  norwegian?: string | null;
  place?: string | null;
  /** Months, "2024-03". */
  from?: string | null;
  to?: string | null;
  trade?: string | null;
  picture?: string | null;
  checked: boolean;
  /** She said it aloud; then it may have no title until somebody has written it. */
  voice?: boolean;
}

const all = <T>(kind: string): T[] => [...kept<T>(kind).value.values()];
const latest = "9999";
const byStart = (a: Meeting, b: Meeting) => a.starts_at.localeCompare(b.starts_at);

/** Hers; undefined before the first has come, or where she is in no programme. */
export const plan = computed<Plan | undefined>(() => all<Plan>("plan")[0]);
export const goals = computed(() => all<Goal>("goal").sort((a, b) => a.position - b.position));
export const goalById = (id: string): Goal | undefined => kept<Goal>("goal").value.get(id);
export const steps = computed(() =>
  all<Step>("step").sort(
    (a, b) => (a.due ?? latest).localeCompare(b.due ?? latest) || a.id.localeCompare(b.id),
  ),
);
export const stepById = (id: string): Step | undefined => kept<Step>("step").value.get(id);
export const meetings = computed(() => all<Meeting>("meeting").sort(byStart));
export const meetingById = (id: string): Meeting | undefined => kept<Meeting>("meeting").value.get(id);
export const notes = computed(() => all<PlanNote>("plan_note").sort((a, b) => b.at.localeCompare(a.at)));
export const cv = computed(() =>
  all<CvEntry>("cv_entry").sort(
    (a, b) => (b.from ?? "").localeCompare(a.from ?? "") || a.id.localeCompare(b.id),
  ),
);

const isLive = (absence: Absence) => !absence.taken_back_at && absence.to >= today();
/** What she has told and that is not over yet. */
export const absences = computed(() =>
  all<Absence>("absence")
    .filter(isLive)
    .sort((a, b) => a.from.localeCompare(b.from)),
);

export const isOpen = (step: { state: State }): boolean =>
  step.state !== "done" && step.state !== "cancelled";
export const isAhead = (meeting: Meeting): boolean =>
  meeting.status === "planned" && new Date(meeting.ends_at) > now();
