import { signal } from "@preact/signals";
import { onAnnounced } from "./channel";
import type { Act, Store } from "./db";
import type { KeptPerson } from "./phone";

/** What the page holds in memory of the person in use; session.ts opens it, sync.ts and outbox.ts refresh it. */

export type Kinds = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The person in use, or null before anybody is. */
export const person = signal<KeptPerson | null>(null);
/** Her rows as the server last told them, by kind and id; without unsent acts. */
export const told = signal<Kinds>(new Map());
/** Her outbox in order, refused and just sent acts among it. */
export const acts = signal<readonly Act[]>([]);
/** When the server was last reached. */
export const lastContact = signal<Date | null>(null);

let open: Store | null = null;
/** The open person's store; throws when nobody is in use. */
export function store(): Store {
  if (open === null) throw new Error("nobody is in use");
  return open;
}

export const hasStore = (): boolean => open !== null;

/** Put another person's store in place, or none. */
export async function useStore(next: Store | null): Promise<void> {
  open?.close();
  open = next;
  await reload();
}

/** Read everything again from the store into the signals. */
export async function reload(): Promise<void> {
  const from = open;
  const [rows, kept, contact] =
    from === null ? [[], [], null] : await Promise.all([from.rows(), from.acts(), from.lastContact()]);
  if (from !== open) return; // another person came into use while we read
  const kinds = new Map<string, Map<string, unknown>>();
  for (const { kind, id, data } of rows) {
    const ofKind = kinds.get(kind) ?? new Map<string, unknown>();
    kinds.set(kind, ofKind.set(id, data));
  }
  told.value = kinds;
  acts.value = kept;
  lastContact.value = contact;
}

onAnnounced((personId) => {
  if (personId === open?.personId) void reload();
});
