import { batch, signal } from "@preact/signals";
import type { Act } from "./act";
import { onAnnounced } from "./channel";
import type { Store } from "./db";
import type { Row } from "./page";
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

/** Where this tab keeps what somebody has begun to write in a form (week/staff/draft.ts). */
export const draftsOf = (personId: string) => `jobbspor-draft ${personId} `;

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

let reads = 0;

/** Read the outbox again; the rows have not changed. */
export async function reloadActs(): Promise<void> {
  const mine = ++reads;
  const from = open;
  const kept = from === null ? [] : await from.acts();
  if (from === open && mine === reads) acts.value = kept;
}

function byKind(rows: readonly Row[]): Kinds {
  const kinds = new Map<string, Map<string, unknown>>();
  for (const { kind, id, data } of rows) {
    const ofKind = kinds.get(kind) ?? new Map<string, unknown>();
    kinds.set(kind, ofKind.set(id, data));
  }
  return kinds;
}

/** Read everything again from the store into the signals. */
export async function reload(): Promise<void> {
  const mine = ++reads;
  const from = open;
  const [rows, kept, contact] =
    from === null ? [[], [], null] : await Promise.all([from.rows(), from.acts(), from.lastContact()]);
  if (from !== open) return; // another person came into use while we read
  batch(() => {
    told.value = byKind(rows);
    lastContact.value = contact;
    if (mine === reads) acts.value = kept; // else what is read later knows better
  });
}

onAnnounced((personId) => {
  if (personId === open?.personId) void reload().catch(() => {}); // wiped meanwhile: session.ts puts her away
});
