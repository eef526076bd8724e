import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Who uses this phone: a small store of the phone's own, beside each person's. The service worker reads it too. */

/** A lock of one's own; see lock.ts. Only a salted hash is kept. */
export type Lock = {
  kind: "pin" | "pictures";
  salt: Uint8Array<ArrayBuffer>;
  hash: Uint8Array<ArrayBuffer>;
  wrong: number;
  waitUntil: number;
  afterMinutes: number | null;
};
export type KeptPerson = {
  personId: string;
  /** Which cookie is hers (X-Jobbspor-Slot), 0 to 9; no two people on a phone ever share one. */
  slot: number;
  displayName: string;
  language: string;
  hearLanguage?: string;
  lock?: Lock;
};

interface Schema extends DBSchema {
  people: { key: string; value: KeptPerson };
  settings: { key: string; value: string };
}

const SLOTS = 10;
let opened: Promise<IDBPDatabase<Schema>> | undefined;

function phone(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("jobbspor", 1, {
    upgrade(made) {
      made.createObjectStore("people", { keyPath: "personId" });
      made.createObjectStore("settings");
    },
  });
  return opened;
}

/** Everybody on this phone. */
export async function everybody(): Promise<KeptPerson[]> {
  return (await phone()).getAll("people");
}

export async function personOnPhone(personId: string): Promise<KeptPerson | undefined> {
  return (await phone()).get("people", personId);
}

export async function keepPerson(person: KeptPerson): Promise<void> {
  await (await phone()).put("people", person);
}

export async function forgetPerson(personId: string): Promise<void> {
  await (await phone()).delete("people", personId);
}

/** A slot nobody on this phone has and none of `kept`, or null when all ten are in use. */
export async function freeSlot(kept: number[] = []): Promise<number | null> {
  const taken = [...kept, ...(await everybody()).map((person) => person.slot)];
  const free = Array.from({ length: SLOTS }, (_, slot) => slot).find((slot) => !taken.includes(slot));
  return free ?? null;
}

export async function setting(name: string): Promise<string | undefined> {
  return (await phone()).get("settings", name);
}

export async function keepSetting(name: string, value: string | null): Promise<void> {
  const db = await phone();
  if (value === null) await db.delete("settings", name);
  else await db.put("settings", value, name);
}
