import { addDays, type Day, daysBetween, fromOslo, weekday } from "../../core/clock";
import type { Happening } from "../../plan/staff/types";
import type { Taster } from "../queries";

/** An agreement with an employer as it stands in the form. */

export type Draft = Pick<
  Taster,
  | "kind"
  | "employer"
  | "place"
  | "starts_on"
  | "ends_on"
  | "weekdays"
  | "starts"
  | "ends"
  | "legal_basis"
  | "insured"
> & { trade: string | null; contact_name: string; contact_phone: string };

/** Characters of a reason that she reads. */
export const LONGEST_REASON = 300;

const NEW: Draft = {
  kind: "taster",
  employer: "",
  trade: null,
  place: "",
  starts_on: "",
  ends_on: "",
  weekdays: [1, 2, 3, 4, 5],
  starts: "09:00",
  ends: "15:00",
  contact_name: "",
  contact_phone: "",
  legal_basis: "",
  insured: false,
};

/** The form of one we know, or an empty one. */
export function draftOf(taster: Taster | null): Draft {
  if (taster === null) return { ...NEW };
  const known = Object.fromEntries(
    (Object.keys(NEW) as (keyof Draft)[]).map((name) => [name, taster[name] ?? NEW[name]]),
  );
  return known as Draft;
}

/** Everything an agreement cannot be without, in order. */
export const isWhole = (draft: Draft): boolean =>
  [draft.employer, draft.place, draft.contact_name, draft.contact_phone, draft.legal_basis].every(
    (text) => text.trim() !== "",
  ) &&
  draft.starts_on !== "" &&
  draft.starts_on <= draft.ends_on &&
  draft.weekdays.length > 0 &&
  draft.starts !== "" &&
  draft.starts < draft.ends &&
  draft.insured;

/** What differs from the agreement as it stands; its kind stays. */
export function changesOf(draft: Draft, before: Taster): Partial<Draft> {
  const was = draftOf(before);
  const names = (Object.keys(draft) as (keyof Draft)[]).filter((name) => name !== "kind");
  const changed = names.filter((name) => JSON.stringify(draft[name]) !== JSON.stringify(was[name]));
  return Object.fromEntries(changed.map((name) => [name, draft[name]])) as Partial<Draft>;
}

/** Her days there, public holidays among them: the server knows those. */
export function workdays({ starts_on, ends_on, weekdays }: Draft): Day[] {
  const length = starts_on && ends_on ? daysBetween(starts_on, ends_on) + 1 : 0;
  const all = Array.from({ length: Math.max(0, Math.min(length, 400)) }, (_, n) => addDays(starts_on, n));
  return all.filter((day) => weekdays.includes(weekday(day)));
}

const OFF = ["cancelled", "told", "waiting"];

/** What of her week is at the same time: class, job club, meetings, another workplace. Told, never in the way. */
export function clashesWith(draft: Draft, week: Happening[], own?: string): Happening[] {
  const days = new Set(workdays(draft));
  return week.filter(
    ({ day, starts_at, ends_at, ref_id, state }) =>
      days.has(day) &&
      starts_at &&
      ends_at &&
      ref_id !== own &&
      !OFF.includes(state ?? "") &&
      new Date(starts_at) < fromOslo(day, draft.ends) &&
      fromOslo(day, draft.starts) < new Date(ends_at),
  );
}
