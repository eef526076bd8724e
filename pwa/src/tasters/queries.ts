import { computed } from "@preact/signals";
import { addDays, type Day, fromOslo, today, weekday } from "../core/clock";
import { kept } from "../core/rows";
import type { Absence, State } from "../plan/queries";

/** Work tasters and placements as her phone keeps them (docs/wire-tasters.md). */

export interface Extension {
  until: Day;
  reason: string;
  by_id?: string | null;
  approved_by_id?: string | null;
  refused_by_id?: string | null;
  /** Why not. */
  refusal?: string | null;
}

/** How a proposal to make it longer stands. */
export const answerOf = ({ approved_by_id, refused_by_id }: Extension): "yes" | "no" | "waits" =>
  approved_by_id ? "yes" : refused_by_id ? "no" : "waits";

export interface Taster {
  id: string;
  person_id: string;
  kind: "taster" | "placement";
  employer: string;
  trade?: string | null;
  place: string;
  starts_on: Day;
  ends_on: Day;
  /** 1 Monday … 7 Sunday. */
  weekdays: number[];
  starts: string;
  ends: string;
  contact_name?: string | null;
  contact_phone?: string | null;
  legal_basis: string;
  insured: boolean;
  made_by_id?: string | null;
  stopped_on?: Day | null;
  stop_reason?: string | null;
  /** Public holidays. */
  not_on: Day[];
  /** Days on which she told that she can't come, as staff read it; her own phone goes by her absences. */
  told: { from: Day; to: Day }[];
  /** Working days in all, and those behind her. */
  days: number;
  days_been: number;
  extension?: Extension | null;
  /** To staff alone: the names of those whose yes is waited for. */
  asked?: string[];
}

export const tasters = computed(() =>
  [...kept<Taster>("taster").value.values()].sort((a, b) => a.starts_on.localeCompare(b.starts_on)),
);
export const tasterById = (id: string): Taster | undefined => kept<Taster>("taster").value.get(id);

/** Where it stands: moved by its dates alone, so that it is right without a network too. */
export function stateOf(taster: Taster, day = today()): State {
  if (taster.stopped_on) return "cancelled";
  if (day < taster.starts_on) return "planned";
  return day <= taster.ends_on ? "under_way" : "done";
}

export const isOver = (taster: Taster): boolean => ["done", "cancelled"].includes(stateOf(taster));

/** The last day on which she goes there. */
export const lastDay = ({ ends_on, stopped_on }: Taster): Day => {
  const before = stopped_on ? addDays(stopped_on, -1) : ends_on;
  return before < ends_on ? before : ends_on;
};

/** The first of its working days; the agreement may begin on another. */
export function firstDay(taster: Taster): Day {
  const week = Array.from({ length: 14 }, (_, n) => addDays(taster.starts_on, n));
  return week.find((day) => isWorkday(taster, day)) ?? taster.starts_on;
}

/** Is this one of its working days? Public holidays are not. */
export const isWorkday = (taster: Taster, day: Day): boolean =>
  taster.starts_on <= day &&
  day <= lastDay(taster) &&
  taster.weekdays.includes(weekday(day)) &&
  !taster.not_on.includes(day);

/** She told that she can't come that day, sent or not. */
export const isAway = (day: Day): boolean =>
  [...kept<Absence>("absence").value.values()].some(
    ({ from, to, taken_back_at }) => !taken_back_at && from <= day && day <= to,
  );

/** Where she goes that day. */
export const workOn = (day: Day): Taster[] =>
  tasters.value.filter((taster) => isWorkday(taster, day) && !isAway(day));

export const startsAt = (taster: Taster, day: Day): string => fromOslo(day, taster.starts).toISOString();
export const endsAt = (taster: Taster, day: Day): string => fromOslo(day, taster.ends).toISOString();

/** Where she has been: done, or ended early after some days. */
export const hasBeen = (taster: Taster): boolean =>
  isOver(taster) && lastDay(taster) >= taster.starts_on && lastDay(taster) < today();
