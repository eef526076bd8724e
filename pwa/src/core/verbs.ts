import { signal } from "@preact/signals";
import type { Act } from "./act";
import type { Method } from "./http";
import { fetchLate } from "./late";
import type { View } from "./overlay";

/** What a person can do, as the phone knows it. Features define their verbs in actions.ts. */

export type Request = { method: Method; path: string; body?: unknown };
export type Verb<P> = {
  /** The request to the server; kept with the act as it is now. */
  request(params: P): Request;
  /** How the rows look as long as the server has not answered. */
  overlay?(view: View, params: P): void;
  /** What the person did, in her words: shown in the outbox. */
  label(params: P): string;
  /** Facts that come by the dozen: their own screen tells that they wait, not the line on top of every screen. */
  quiet?: boolean;
  /** Ids this act makes, and ids it needs: if what made them is refused, this falls too. */
  makes?(params: P): string[];
  needs?(params: P): string[];
  /** The act that takes it back once the server may have it. */
  inverse?(params: P): { verb: string; params: Record<string, unknown> };
};
/** A verb's handle: act(book, { session_id }). */
export type Named<P> = { name: string } & Verb<P>;

// biome-ignore lint/suspicious/noExplicitAny: each verb knows its own params; the registry cannot
const verbs = new Map<string, Named<any>>();
/** Counts definitions: what is shown of an act is worked out again when its feature's code arrives. */
const defined = signal(0);

/** Define a verb once, at load. Its name is kept in outboxes: never rename one, and never give an old name a new meaning. */
export function defineVerb<P>(name: string, verb: Verb<P>): Named<P> {
  const named = { name, ...verb };
  verbs.set(name, named);
  defined.value += 1;
  return named;
}

/** The verb an act was made by; undefined when a newer or older version of the app made it. */
export function verbNamed(name: string): Named<Record<string, unknown>> | undefined {
  void defined.value;
  if (!verbs.has(name)) void fetchLate();
  return verbs.get(name);
}

/** What the person did, in her words; null where this version does not know the verb. */
export function labelOf(act: Act): string | null {
  return verbNamed(act.verb)?.label(act.params) ?? null;
}
