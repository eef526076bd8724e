import type { Act } from "./act";
import type { Store } from "./db";
import { type Answer, call, Offline, Problem } from "./http";
import type { Page } from "./page";

/**
 * One exchange with the server: send what waits, in order, then fetch what changed. The page, the service worker
 * and the tests all run this very code, one at a time per person. Step numbers are those of server/sync/PROTOCOL.md.
 */

/** done: sent all and fetched all. The others say why it stopped; nothing is lost by stopping. */
export type Outcome =
  | { kind: "done"; changed: boolean }
  | { kind: "offline" }
  | { kind: "busy"; retryAfter: number | undefined }
  | { kind: "signed_out" }
  /** The phone's own store was closed (another person took over) or is full. */
  | { kind: "interrupted" };

/** Refusals that are no judgement of the act: too early, too many, timed out. The act keeps its place. */
const COME_BACK = new Set([408, 425, 429]);
/** An act the server trips over every time must not hold up the rest for ever. */
const ENOUGH_TROUBLE = 10;
const queues = new Map<string, Promise<unknown>>();

/** Run alone among everything on this phone that asks for the same name. Node has no Web Locks: there a queue will do. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks !== undefined) return navigator.locks.request(name, work) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}

/** Send, then fetch. */
export function exchange(store: Store, slot: number): Promise<Outcome> {
  return alone(`jobbspor-sync-${store.personId}`, async () => {
    const expired = await store.expire();
    // Without any network nothing leaves, so what waits can still simply be taken back.
    if (globalThis.navigator?.onLine === false) return { kind: "offline" };
    try {
      const sent = await sendAll(store, slot);
      const fetched = await fetchAll(store, slot);
      return { kind: "done", changed: expired || sent || fetched };
    } catch (error) {
      // A 401 in other words may be somebody else's page in between: nothing is forgotten for that.
      if (error instanceof Problem && error.status === 401 && error.code === "sign_in") await store.end();
      return outcomeOf(error);
    }
  });
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Offline) return { kind: "offline" };
  if (error instanceof DOMException) return { kind: "interrupted" };
  if (!(error instanceof Problem)) throw error;
  return error.status === 401 ? { kind: "signed_out" } : { kind: "busy", retryAfter: error.retryAfter };
}

const isStall = (error: unknown) =>
  !(error instanceof Problem) || error.status === 401 || error.status >= 500 || COME_BACK.has(error.status);

async function sendAll(store: Store, slot: number): Promise<boolean> {
  let changed = false;
  for (let next = await firstUnsent(store); next !== undefined; next = await firstUnsent(store)) {
    changed = true;
    // `tried` is written down before the request leaves: from here on the server may have it.
    if (await store.keepAct({ ...next, tried: true })) await send(store, { ...next, tried: true }, slot);
  }
  return changed;
}

async function firstUnsent(store: Store): Promise<Act | undefined> {
  return (await store.acts()).find((act) => act.state === "unsent");
}

async function send(store: Store, act: Act, slot: number): Promise<void> {
  const { method, path, body } = act.request;
  try {
    await call(method, path, { body, key: act.id, slot });
    await store.keepAct({ ...act, state: "sent" });
  } catch (error) {
    if (isStall(error)) {
      if (!(error instanceof Problem) || error.status !== 500) throw error;
      await inTrouble(store, act);
      throw error;
    }
    const { code, params, status } = error as Problem;
    await refuse(store, { ...act, state: "refused", code, refusal: params, status });
  }
}

async function inTrouble(store: Store, act: Act): Promise<void> {
  const troubles = (act.troubles ?? 0) + 1;
  if (troubles < ENOUGH_TROUBLE) await store.keepAct({ ...act, troubles });
  else await refuse(store, { ...act, troubles, state: "refused", code: "server_trouble", status: 500 });
}

/** A refused act is kept with its reason, and what needs something it should have made falls with it. */
async function refuse(store: Store, act: Act): Promise<void> {
  await store.keepAct(act);
  for (const later of await store.acts()) {
    if (later.state !== "unsent" || !later.needs.some((id) => act.makes.includes(id))) continue;
    await refuse(store, { ...later, state: "refused", code: "depends", refusal: { on: act.id } });
  }
}

async function fetchAll(store: Store, slot: number): Promise<boolean> {
  let changed = false;
  for (;;) {
    const page = await fetchPage(await store.token(), slot);
    if (page.status === 304) {
      return (await store.nothingNew()) || changed;
    }
    await store.apply(page.data);
    changed = true;
    if (!page.data.more) return true;
  }
}

function fetchPage(token: string | undefined, slot: number): Promise<Answer<Page>> {
  const since = token === undefined ? "" : `?since=${encodeURIComponent(token)}`;
  return call<Page>("GET", `/sync${since}`, { slot });
}
