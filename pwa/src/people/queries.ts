import { computed } from "@preact/signals";
import { kept } from "../core/rows";
import type { Role } from "../ui";

/** Me, as the phone keeps it. */
export interface Me {
  id: string;
  given_name: string;
  family_name: string;
  phone?: string | null;
  language: string;
  hears_language?: string | null;
  roles: string[];
  /** Norwegian, oral and written: none, A1 … C2. */
  levels?: { oral?: string | null; written?: string | null } | null;
  education?: string | null;
  experience?: string[];
  job_wishes?: string[];
  end_goal?: string | null;
  gender?: string | null;
  adviser_id?: string | null;
  /** Who else helps me: job specialist, teacher, mentor. */
  helpers?: { role: string; staff_id: string }[];
  programme_start?: string | null;
  programme_end?: string | null;
  /** Left the programme; she keeps her access. */
  left_on?: string | null;
  /** Hard to find, for her safety. */
  protected?: boolean;
}

/** A contact card of somebody who works for the municipality. */
export interface Staff {
  id: string;
  name: string;
  roles: string[];
  phone?: string | null;
  hours?: string | null;
  place?: string | null;
}

export const me = computed<Me | undefined>(() => [...kept<Me>("me").value.values()][0]);
export const isStaff = computed(() => (me.value?.roles ?? []).some((role) => role !== "participant"));
export const isParticipant = computed(() => (me.value?.roles ?? []).includes("participant"));

export const staffCard = (id: string | null | undefined): Staff | undefined =>
  id ? kept<Staff>("staff").value.get(id) : undefined;

/** My adviser: the person to ring when nobody nearer is known. */
export const adviser = computed(() => staffCard(me.value?.adviser_id));

const DRAWN: Role[] = ["leader", "adviser", "job_specialist", "teacher", "mentor"];
/** The badge that fits best on a contact card. */
export const badgeOf = (staff: Staff): Role => DRAWN.find((role) => staff.roles.includes(role)) ?? "none";
