import { signal } from "@preact/signals";
import { announce, onAnnounced } from "./channel";
import { Store } from "./db";
import { call, Offline, Problem, surroundings } from "./http";
import { hearLanguage, language, setLanguage } from "./i18n";
import {
  everybody,
  forgetPerson,
  freeSlot,
  type KeptPerson,
  keepPerson,
  keepSetting,
  personOnPhone,
  setting,
} from "./phone";
import { locked } from "./sight";
import { draftsOf, person, useStore } from "./state";
import { signedOut, syncNow } from "./sync";

/** Who uses the phone: come in, change to another person, leave for good. */

export { person } from "./state";

/** Everybody on this phone, for the sheet where people change places. */
export const people = signal<readonly KeptPerson[]>([]);

const CURRENT = "current";
/** Slots of people who left with no network: their cookies are still to be ended. */
const LEFT = "left";

async function use(next: KeptPerson | null): Promise<void> {
  person.value = next;
  surroundings.slot = next?.slot ?? 0;
  locked.value = next?.lock !== undefined;
  await keepSetting(CURRENT, next?.personId ?? null);
  const opened = next === null ? null : await Store.open(next.personId);
  signedOut.value = (await opened?.ended()) ?? false;
  await useStore(opened);
  people.value = await everybody();
  if (next === null) return;
  if (next.language !== language.value) await setLanguage(next.language).catch(() => {});
  hearLanguage.value = next.hearLanguage ?? language.value;
}

/** Rows past their fourteen days go for everybody on the phone, not only for who opens it. */
async function expireAll(): Promise<void> {
  for (const { personId } of await everybody()) {
    const store = await Store.open(personId);
    await store.expire();
    store.close();
  }
}

/** At start: the person who used the phone last, behind her lock if she has one. Needs no network. */
export async function resume(): Promise<void> {
  await expireAll();
  const last = await setting(CURRENT);
  await use((last && (await personOnPhone(last))) || null);
}

const leftSlots = async (): Promise<number[]> => JSON.parse((await setting(LEFT)) ?? "[]");
const keepLeft = (slots: number[]) => keepSetting(LEFT, slots.length === 0 ? null : JSON.stringify(slots));

/**
 * The slot to sign in under. Always one of its own, also for somebody who was here before: a sign-in never
 * overwrites another person's cookie, so her unsent acts can never leave under a wrong name. Null: the phone is full.
 */
export async function slotForSignIn(): Promise<number | null> {
  return freeSlot(await leftSlots());
}

/** After signing in under `slot`: open her store. Somebody who was here before finds rows, lock and outbox again. */
export async function enter(
  me: { id: string; displayName: string; language: string },
  slot: number,
): Promise<void> {
  const before = await personOnPhone(me.id);
  if (before !== undefined && before.slot !== slot) await endSlot(before.slot);
  await keepPerson({ ...before, personId: me.id, displayName: me.displayName, language: me.language, slot });
  await use((await personOnPhone(me.id)) ?? null);
  locked.value = false; // who has just signed in need not show her PIN
  signedOut.value = false;
  void syncNow();
}

/** Let another person of this phone take over; her lock asks for her. */
export async function switchTo(personId: string): Promise<void> {
  await use((await personOnPhone(personId)) ?? null);
  void syncNow();
}

/** Nobody in use: the sheet with everybody on this phone. Nothing is signed out. */
export async function leave(): Promise<void> {
  await use(null);
}

/** Keep something about the person in use on this phone (name, languages, lock). Behind her lock nothing of hers changes. */
export async function keepAboutMe(fields: Partial<Omit<KeptPerson, "personId" | "slot">>): Promise<void> {
  const kept = person.value && (await personOnPhone(person.value.personId));
  if (!kept || locked.value) return;
  const next = { ...kept, ...fields };
  await keepPerson(next);
  person.value = next;
  people.value = await everybody();
}

/** Sign out for good: the phone's copy and outbox go, with or without network. Ask first when acts are unsent. */
export async function signOutForGood(): Promise<void> {
  const who = person.value;
  if (who === null) return;
  const store = await Store.open(who.personId);
  await use(null);
  await store.wipe();
  await forgetPerson(who.personId);
  forgetDrafts(who.personId);
  people.value = await everybody();
  announce(who.personId);
  await endSlot(who.slot);
}

function forgetDrafts(personId: string): void {
  for (let at = sessionStorage.length - 1; at >= 0; at -= 1) {
    const key = sessionStorage.key(at);
    if (key?.startsWith(draftsOf(personId))) sessionStorage.removeItem(key);
  }
}

/** End the server's session of a slot; what cannot be reached now is ended at the next start. */
async function endSlot(slot: number): Promise<void> {
  await keepLeft([...new Set([...(await leftSlots()), slot])]);
  void endLeft();
}

/** End the sessions of people who left this phone while it had no network. */
export async function endLeft(): Promise<void> {
  for (const slot of await leftSlots()) {
    try {
      await call("POST", "/people/sign-out", { slot });
    } catch (error) {
      if (error instanceof Offline || !(error instanceof Problem) || error.status !== 401) return;
    }
    await keepLeft((await leftSlots()).filter((other) => other !== slot));
  }
}

/** Signed out for good in another tab: this one shows nothing of hers any longer. */
onAnnounced(async (personId) => {
  if (await personOnPhone(personId)) return;
  forgetDrafts(personId);
  if (personId === person.value?.personId) await use(null);
});
