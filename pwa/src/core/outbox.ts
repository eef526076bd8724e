import { computed } from "@preact/signals";
import type { Act } from "./act";
import { announce } from "./channel";
import { now } from "./clock";
import { newId } from "./id";
import { acts, reloadActs, store } from "./state";
import { syncNow } from "./sync";
import { type Named, verbNamed } from "./verbs";

/** What the person did and the server has not taken yet. Nothing leaves it in silence. */

/** The last acts of this run: what the server has taken already can still be undone. */
const MOST_MADE = 20;
let made: { into: ReturnType<typeof store>; act: Act }[] = [];

/** Acts waiting to be sent, in order. */
export const unsent = computed(() => acts.value.filter((act) => act.state === "unsent"));
/** Acts the server refused, with code and params; until dismissed. */
export const refused = computed(() => acts.value.filter((act) => act.state === "refused"));

function actOf<P>(verb: Named<P>, params: P): Act {
  return {
    id: newId(),
    verb: verb.name,
    params: params as Record<string, unknown>,
    madeAt: now().toISOString(),
    request: verb.request(params),
    makes: verb.makes?.(params) ?? [],
    needs: verb.needs?.(params) ?? [],
    state: "unsent",
    tried: false,
  };
}

async function refresh(): Promise<void> {
  await reloadActs();
  announce(store().personId);
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Do something: it is kept, shown at once, and sent as soon as there is a way. Resolves to the act's id when it is kept.
 * One after the other: `params` given as a function are made when every act before it is kept and shown, so that two
 * quick taps that each change a part of one thing both count.
 */
export function act<P extends object>(verb: Named<P>, params: P | (() => P)): Promise<string> {
  const into = store();
  const kept = before.then(async () => {
    const one = actOf(verb, typeof params === "function" ? params() : params);
    made = [...made, { into, act: one }].slice(-MOST_MADE);
    await into.queue(one);
    await refresh();
    void syncNow();
    return one.id;
  });
  before = kept.catch(() => {});
  return kept;
}

/**
 * Facts that come often go in one act together, as long as it has not left: `join` adds to the params of the one that
 * waits, or answers null where it is full. Nothing is sent at once; the next exchange takes it along.
 */
export async function gather<P>(
  verb: Named<P>,
  params: P,
  join: (before: P, params: P) => P | null,
): Promise<void> {
  await store().gather(verb.name, (before) => {
    if (before === undefined) return actOf(verb, params);
    const joined = join(before.params as P, params);
    return joined && actOf(verb, joined);
  });
  await refresh();
}

/** The acts that need what `id` makes, and so on; itself first. */
function withFollowers(id: string): Act[] {
  const taken: Act[] = [];
  for (const act of acts.value) {
    const follows = taken.some((before) => act.needs.some((needed) => before.makes.includes(needed)));
    if (act.id === id || follows) taken.push(act);
  }
  return taken;
}

/**
 * Take an act back. "gone": it never left, and is out together with what needed it. "queued": the server has it, or may have it, so
 * the act that undoes it follows it. "too_late": it cannot be taken back from here.
 */
export async function undo(id: string): Promise<"gone" | "queued" | "too_late"> {
  const ids = withFollowers(id).map((act) => act.id);
  if (await store().removeActs(ids, (act) => act.state === "unsent" && !act.tried)) {
    await refresh();
    return "gone";
  }
  const mine = made.find(({ into, act }) => into === store() && act.id === id);
  const first = (await store().acts()).find((act) => act.id === id) ?? mine?.act;
  const inverse = first && verbNamed(first.verb)?.inverse?.(first.params);
  const verb = inverse && verbNamed(inverse.verb);
  if (verb === undefined || inverse === undefined) return "too_late";
  made = made.filter(({ act }) => act.id !== id);
  await act(verb, inverse.params);
  return "queued";
}

/** Put a refused act away; the person has seen it. */
export async function dismiss(id: string): Promise<void> {
  made = made.filter(({ act }) => act.id !== id);
  if (await store().removeActs([id], (act) => act.state === "refused")) await refresh();
}

/** Send a refused act again, in its old place; refusals are not remembered by the server. */
export async function retry(id: string): Promise<void> {
  const found = (await store().acts()).find((act) => act.id === id && act.state === "refused");
  if (found === undefined) return;
  await store().keepAct({ ...found, state: "unsent", troubles: 0 });
  await refresh();
  void syncNow();
}
