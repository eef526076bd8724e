import type { Act } from "../core/act";
import type { FieldsOf } from "./fields";

/** Two people changed the same field: neither is overwritten in silence; the later one sees both and chooses. */

/** A field as the server tells it (409 `changed_meanwhile`). */
export interface Clash {
  was?: unknown;
  yours: unknown;
  theirs: unknown;
  by_id?: string | null;
  at?: string | null;
}
export type Clashes = Record<string, Clash>;
export type Choice = "yours" | "theirs";
export type Values = Record<string, unknown>;

export const CHANGED_MEANWHILE = "changed_meanwhile";

/** The fields a refused act clashes in; none where it was refused for another reason. */
export function clashesOf(act: Act): Clashes {
  if (act.code !== CHANGED_MEANWHILE) return {};
  return (act.refusal?.fields as Clashes | undefined) ?? {};
}

export const isSettled = (clashes: Clashes, choices: Record<string, Choice>): boolean =>
  Object.keys(clashes).every((field) => choices[field] !== undefined);

/** The acts that carry what they replace, and whose fields those are. */
export const CHANGES: Record<string, FieldsOf> = {
  "plan.change": "plan",
  "plan.change_step": "step",
  "plan.change_goal": "goal",
  "plan.change_cv": "cv",
};

/** With what a refused act is done once more, by its own verb; null where nothing of hers is left to send. */
export function onceMore(
  act: Act,
  choices: Record<string, Choice>,
): ({ change: Values; was: Values } & Values) | null {
  const left = again(act.params as { change: Values; was: Values }, clashesOf(act), choices);
  return left && { ...act.params, ...left };
}

/**
 * What is sent again: the fields nobody else touched, and those where she keeps her own, each with the value that now stands.
 * Null where nothing of hers is left to send.
 */
export function again(
  sent: { change: Values; was: Values },
  clashes: Clashes,
  choices: Record<string, Choice>,
): { change: Values; was: Values } | null {
  const change: Values = {};
  const was: Values = {};
  for (const [field, value] of Object.entries(sent.change)) {
    const clash = clashes[field];
    if (clash && choices[field] !== "yours") continue;
    change[field] = value;
    was[field] = clash ? clash.theirs : sent.was[field];
  }
  return Object.keys(change).length > 0 ? { change, was } : null;
}

/** A step as it stands now, to say yes to once more. */
export function agreedAnew<T extends object>(read: T, clashes: Clashes): T {
  const now = Object.entries(clashes).map(([field, clash]) => [field, clash.theirs]);
  return { ...read, ...(Object.fromEntries(now) as Partial<T>) };
}
