import type { Day } from "../../core/clock";
import type {
  Absence,
  CvEntry,
  Goal,
  Levels,
  Meeting,
  Plan,
  PlanNote,
  Step,
  Version,
  Wish,
} from "../queries";

/** What the server tells staff about plans (docs/wire-plan.md). Asked for as a page opens, never kept on the phone. */

/** One of at most five places on the way. */
export type Place = { title: string; place: "behind" | "here" | "ahead" };

export type FlagCode =
  | "help_asked"
  | "step_overdue"
  | "no_next_step"
  | "ends_soon"
  | "no_contact"
  | "handover_open"
  | "handover_not_held"
  | "proposal_waiting"
  | "absent_now";
export type Flag = { code: FlagCode; params?: Record<string, unknown> };

/** Work-oriented hours a week against the law's; always an estimate (wire: `estimate`). */
export type Hours = { work: number; target?: number | null; estimate?: boolean };
type Intensive = { from: Day; to?: Day | null };
type Ready = { reason: string; on: Day };
export type ContactKind = "call" | "message" | "meeting" | "visit";

/** One of my people, as a line of the desk. */
export type PlanRow = {
  person_id: string;
  name: string;
  language: string;
  levels?: Levels | null;
  wish?: Wish | null;
  trail: Place[];
  next?: { title: string; due?: Day | null; what?: string | null } | null;
  last_contact?: Day | null;
  ends?: Day | null;
  days_left?: number | null;
  hours?: Hours | null;
  /** The workplace she is at or goes to next, within four weeks. */
  at_work?: { what: "taster" | "placement"; title: string; due?: Day | null } | null;
  flags: Flag[];
  intensive?: Intensive | null;
  ready?: Ready | null;
};
/** `advised`, `intensive_most`: about how many people, and how many followed closely at most. */
export type DeskAnswer = { items: PlanRow[]; count: number; advised: number; intensive_most?: number };

/** `shared`: she reads it too, and it stays; others are the writer's own. */
export type StaffNote = PlanNote & { shared?: boolean };
/** What a version holds, whole. */
export type Content = Pick<
  Plan,
  "end_goal" | "long_term" | "norwegian" | "track" | "teaching_hours" | "elements" | "appeal"
>;
type WholeVersion = Version & { content?: Content };
/** The plan with everything that hangs on it. */
export type WholePlan = Plan & {
  version?: WholeVersion | null;
  proposal?: WholeVersion | null;
  goals?: Goal[];
  steps?: Step[];
  meetings?: Meeting[];
  notes?: PlanNote[];
  cv?: CvEntry[];
};

export type Happening = {
  id: string;
  what: "session" | "lesson" | "meeting" | "step" | "placement" | "taster";
  ref_id: string;
  title: string;
  starts_at?: string | null;
  ends_at?: string | null;
  day: Day;
  place?: string | null;
  state?: string | null;
};

type PlanPerson = {
  id: string;
  name: string;
  language: string;
  hears_language?: string | null;
  phone?: string | null;
  protected?: boolean;
  adviser_id?: string | null;
  left_on?: Day | null;
};
/** What is past its day: a step, a meeting nobody told about, or too long without contact. */
export type Overdue = {
  what: "step" | "meeting" | "contact";
  ref_id?: string | null;
  title?: string | null;
  due?: Day | null;
};
export type Attendance = {
  present: number;
  late: number;
  told: number;
  absent: number;
  from?: Day | null;
  to?: Day | null;
};
/** An open hand-over as its own page tells it; here only what a line needs. */
export type HandoverItem = {
  id: string;
  title: string;
  state: "open" | "accepted" | "closed";
  receiver?: string | { name?: string | null } | null;
  due?: Day | null;
  reason?: string | null;
};
export type Handover = {
  id: string;
  person_id: string;
  meeting_id?: string;
  kind: "to_nav" | "to_adviser" | "to_municipality";
  starts_at: string;
  status: "planned" | "held" | "not_held" | "completed" | "cancelled";
  items: HandoverItem[];
};

/** Everything of one person, on one page. */
export type PersonPlan = {
  person: PlanPerson;
  plan: WholePlan;
  week: Happening[];
  attendance?: Attendance | null;
  hours?: Hours | null;
  overdue: Overdue[];
  flags?: Flag[];
  last_contact?: Day | null;
  meetings: Meeting[];
  /** `kind` is null for everybody but her adviser. */
  absences?: (Omit<Absence, "kind"> & { kind: Absence["kind"] | null })[] | null;
  notes: StaffNote[];
  versions: Version[];
  handovers?: Handover[];
  intensive?: Intensive | null;
  ready?: Ready | null;
};

export type Track = {
  code: string;
  title: string;
  owner_id?: string | null;
  criteria?: string | null;
  fast: boolean;
  /** Of those on it the ones whom the reader looks after. */
  people?: { person_id: string; name: string }[];
};
export type TemplateStep = {
  template?: string | null;
  title: string;
  hint?: string | null;
  weeks?: number | null;
};
export type Template = {
  code: string;
  title: string;
  goal_title?: string;
  tracks?: string[];
  steps: TemplateStep[];
};
