import { now } from "./clock";
import { alone } from "./exchange";
import { type KeptPerson, keepPerson, type Lock, personOnPhone } from "./phone";
import { locked } from "./sight";

/**
 * A lock of one's own on a shared phone: four to six digits, or four pictures in order. It keeps family members
 * apart; it does not encrypt. Who forgets it gets a new code from staff: the store and the outbox stay.
 */

const ROUNDS = 210_000;
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

export type Secret = { kind: "pin"; digits: string } | { kind: "pictures"; names: string[] };
type Tried = { ok: true } | { ok: false; waitUntil: Date | null };

const textOf = (secret: Secret) => (secret.kind === "pin" ? secret.digits : secret.names.join(" "));

/** Does a secret have the right form: 4–6 digits, or four pictures? */
export function isWhole(secret: Secret): boolean {
  return secret.kind === "pin" ? /^\d{4,6}$/.test(secret.digits) : secret.names.length === 4;
}

async function hashOf(secret: Secret, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(textOf(secret));
  const key = await crypto.subtle.importKey("raw", text, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}

/** Make a lock; keep it with keepAboutMe({ lock }). `afterMinutes`: lock by itself when out of sight that long. */
export async function makeLock(secret: Secret, afterMinutes: number | null): Promise<Lock> {
  if (!isWhole(secret)) throw new RangeError("four to six digits, or four pictures");
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { kind: secret.kind, salt, hash: await hashOf(secret, salt), wrong: 0, waitUntil: 0, afterMinutes };
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);
/** After five tries the wait doubles from half a minute to an hour. */
const waitAfter = (wrong: number) =>
  wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);

/** Try a person's lock; opens the screen when it is right. The count of wrong tries survives closing the app, and is one for all tabs. */
export const tryLock = (personId: string, secret: Secret): Promise<Tried> =>
  alone(`jobbspor-lock-${personId}`, () => tryNext(personId, secret));

async function tryNext(personId: string, secret: Secret): Promise<Tried> {
  const who = await personOnPhone(personId);
  if (who?.lock === undefined) return opened();
  if (now().getTime() < who.lock.waitUntil) return { ok: false, waitUntil: new Date(who.lock.waitUntil) };
  // Counted before it is judged: closing the app in the middle must not give a free try.
  const counted = await count(who, who.lock, who.lock.wrong + 1);
  if (!same(await hashOf(secret, counted.salt), counted.hash))
    return { ok: false, waitUntil: counted.waitUntil > 0 ? new Date(counted.waitUntil) : null };
  await count(who, who.lock, 0);
  return opened();
}

function opened(): Tried {
  locked.value = false;
  return { ok: true };
}

async function count(who: KeptPerson, lock: Lock, wrong: number): Promise<Lock> {
  const wait = waitAfter(wrong);
  const next = { ...lock, wrong, waitUntil: wait === 0 ? 0 : now().getTime() + wait };
  await keepPerson({ ...who, lock: next });
  return next;
}
