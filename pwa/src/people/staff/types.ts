/** What the server tells staff about people (server/people/staff_schemas.py). */

export type HelperRole = "adviser" | "job_specialist" | "teacher" | "mentor";

export type Participant = {
  id: string;
  name: string;
  given_name: string;
  family_name: string;
  phone: string | null;
  language: string;
  hears_language: string | null;
  protected: boolean;
  active: boolean;
  birth_date: string | null;
  gender: string | null;
  own_reference: string | null;
  mother_tongue: string | null;
  levels: { oral: string | null; written: string | null };
  education: string | null;
  experience: string[];
  job_wishes: string[];
  programme_start: string | null;
  programme_end: string | null;
  track: string | null;
  end_goal: string | null;
  left_on: string | null;
  helpers: { role: HelperRole; staff_id: string }[];
  /** She is signed in on at least one phone. */
  has_phone_app: boolean;
};

/** Who looks after her now: "many" is above the usual 25 of an adviser. */
export type Assigned = { staff_id: string; role: HelperRole; count: number; many: boolean };

/** Staff as the admin sees them; `invited`: has an account; `people`: how many she looks after. */
export type StaffMember = {
  id: string;
  name: string;
  given_name: string;
  family_name: string;
  roles: string[];
  phone: string | null;
  hours: string | null;
  work_place: string | null;
  active: boolean;
  invited: boolean;
  /** A one-time link she has not used yet works until then. */
  link_until: string | null;
  people: number;
};

/** A one-time link, told once. */
export type StaffLink = { person_id: string; path: string; expires_at: string };

/** A phone or browser somebody is signed in on; `label` never holds a name, `this` is the one that asks. */
export type Device = { id: string; label: string; seen_at: string; this: boolean };

/** An invitation as the one who made it sees it. */
export type Invitation = {
  id: string;
  person_id: string;
  /** waiting → opened (pictures are shown on the phone) → confirmed → claimed, or void. */
  state: "waiting" | "opened" | "confirmed" | "claimed" | "void";
  expires_at: string;
  /** The nine pictures to choose among, once the phone has opened it. */
  choices: string[];
};
/** Told once, when it is made: eight digits, and the QR code as rows of 0 and 1. */
export type NewInvitation = Invitation & { code: string; qr: string };
