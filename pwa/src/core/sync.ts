import { signal } from "@preact/signals";
import { announce } from "./channel";
import { now } from "./clock";
import { exchange, type Outcome } from "./exchange";
import { surroundings } from "./http";
import { hasStore, lastContact, person, reload, store } from "./state";

/** When to talk to the server. What is said is in exchange.ts. */

const PACE_MS = 30_000;
/** Sooner where nobody answered: the browser does not always tell that the network is back, and without any it asks for nothing. */
const PACE_UNREACHED_MS = 5_000;

/** The last exchange reached the server. */
export const reachable = signal(true);
/** So many parts of the screen say themselves that they need a network: the line at the top does not say the opposite. */
export const needNetwork = signal(0);
/** The server no longer knows this person here; her outbox waits until she is back. */
export const signedOut = signal(false);

let running: Promise<Outcome | null> | null = null;
let again = false;
let notBefore = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Send and fetch now. Called while one is under way, another follows it; resolves when nothing more is asked for. */
export function syncNow(): Promise<Outcome | null> {
  if (running !== null) {
    again = true;
    return running;
  }
  running = rounds().finally(() => {
    running = null;
  });
  return running;
}

async function rounds(): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  do {
    again = false;
    outcome = await round();
  } while (again && outcome?.kind === "done");
  return outcome;
}

async function round(): Promise<Outcome | null> {
  const who = person.value;
  if (who === null || !hasStore() || Date.now() < notBefore) return null;
  const outcome = await exchange(store(), who.slot);
  if (person.value?.personId !== who.personId) return null;
  note(outcome);
  if (outcome.kind === "done" && !outcome.changed) lastContact.value = now();
  else await reload();
  if (outcome.kind === "done" && outcome.changed) announce(who.personId);
  return outcome;
}

function note(outcome: Outcome): void {
  reachable.value = outcome.kind === "done" || outcome.kind === "signed_out";
  // Only an answer tells: without a network it is as it was.
  if (outcome.kind === "done" || outcome.kind === "signed_out")
    signedOut.value = outcome.kind === "signed_out";
  if (outcome.kind === "busy") notBefore = Date.now() + (outcome.retryAfter ?? 0) * 1000;
  if (outcome.kind === "offline") void askForWaking();
}

/** Where the browser has Background Sync, it wakes the service worker when the network is back. Nothing depends on it. */
async function askForWaking(): Promise<void> {
  const ready = await globalThis.navigator?.serviceWorker?.getRegistration();
  const sync = (ready as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("outbox").catch(() => {});
}

function whenSeen(): void {
  if (document.visibilityState === "visible") tick();
  else clearTimeout(timer);
}

function tick(): void {
  clearTimeout(timer);
  void syncNow().finally(plan);
}

function plan(): void {
  clearTimeout(timer);
  if (document.visibilityState === "visible")
    timer = setTimeout(tick, reachable.value ? PACE_MS : PACE_UNREACHED_MS);
}

function wake(event: MessageEvent): void {
  if (event.data === "wake") tick();
}

/** Keep in touch while the page is seen: now, when the network comes, when the page is seen again, on a push, and at a pace. */
export function start(): void {
  surroundings.unauthorized = (slot) => {
    if (slot === person.value?.slot) void syncNow(); // which asks again, and forgets what must be forgotten
  };
  addEventListener("online", tick);
  document.addEventListener("visibilitychange", whenSeen);
  navigator.serviceWorker?.addEventListener("message", wake);
  tick();
}

export function stop(): void {
  removeEventListener("online", tick);
  document.removeEventListener("visibilitychange", whenSeen);
  navigator.serviceWorker?.removeEventListener("message", wake);
  clearTimeout(timer);
}
