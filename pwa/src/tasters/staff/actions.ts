import type { Write } from "../../plan/staff/actions";
import type { Draft } from "./form";

/** What her adviser or job specialist does with a taster or placement: on line, one request each (docs/adr/0009). */

export const tastersOf = (personId: string): string => `/tasters/of/${personId}`;
export const waitingPath = "/tasters/waiting";

export const arrange = (personId: string, draft: Draft): Write => ["POST", tastersOf(personId), draft];
export const change = (id: string, draft: Partial<Draft>): Write => ["PATCH", `/tasters/${id}`, draft];
export const stop = (id: string, reason: string): Write => ["POST", `/tasters/${id}/stop`, { reason }];
export const proposeLonger = (id: string, until: string, reason: string): Write => [
  "PUT",
  `/tasters/${id}/extension`,
  { until, reason },
];
/** A second person says no, or who proposed it takes it back. */
export const refuseLonger = (id: string, reason: string): Write => [
  "POST",
  `/tasters/${id}/extension/refusal`,
  { reason },
];
/** A second person says yes, to the day that she was shown. */
export const approveLonger = (id: string, until: string): Write => [
  "POST",
  `/tasters/${id}/extension/approval`,
  { until },
];
