import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Act } from "./act";
import { now } from "./clock";
import { changedRows, type Page, type Row } from "./page";

/**
 * What one person's phone keeps: the rows that concern her, her outbox, and where sync had come to.
 * One database per person, so that nothing of hers is ever opened under another person's name.
 */

/** A phone that has not reached the server for this long forgets its rows (never its outbox). */
const FORGOTTEN_AFTER_MS = 14 * 86_400_000;

interface Schema extends DBSchema {
  rows: { key: [string, string]; value: Row };
  outbox: { key: number; value: Act; indexes: { id: string } };
  meta: { key: string; value: string };
}

/** What stays of an ended sign-in: herself, and the contact cards. */
const WHO_TO_RING: ReadonlySet<string> = new Set(["me", "staff"]);
const ENDED = "ended";
const SOUND = "sound ";
const NOTE = "note ";
const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
const nameOf = (personId: string) => `jobbspor-${personId}`;

/** The kept rows and acts of one person. */
export class Store {
  private constructor(
    readonly personId: string,
    private readonly db: IDBPDatabase<Schema>,
  ) {}

  static async open(personId: string): Promise<Store> {
    const db = await openDB<Schema>(nameOf(personId), 1, {
      upgrade(made) {
        made.createObjectStore("rows", { keyPath: ["kind", "id"] });
        made.createObjectStore("outbox", { keyPath: "seq", autoIncrement: true }).createIndex("id", "id");
        made.createObjectStore("meta");
      },
      // A person signing out elsewhere on this phone must not wait for an open tab.
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
    return new Store(personId, db);
  }

  close(): void {
    this.db.close();
  }

  rows(): Promise<Row[]> {
    return this.db.getAll("rows");
  }

  /** Every act still in the outbox, in the order they were made. */
  acts(): Promise<Act[]> {
    return this.db.getAll("outbox");
  }

  token(): Promise<string | undefined> {
    return this.db.get("meta", "token");
  }

  async lastContact(): Promise<Date | null> {
    const kept = await this.db.get("meta", "lastContact");
    return kept === undefined ? null : new Date(kept);
  }

  async queue(act: Act): Promise<void> {
    await this.db.add("outbox", act);
  }

  /** Write an act back; nothing if it has been taken out meanwhile. */
  async keepAct(act: Act): Promise<boolean> {
    const tx = this.db.transaction("outbox", "readwrite");
    const there = act.seq !== undefined && (await tx.store.getKey(act.seq)) !== undefined;
    if (there) await tx.store.put(act);
    await tx.done;
    return there;
  }

  /**
   * Queue `make` of the last act of this verb that has not left yet, in its place; or of none, as a new one. `make` may
   * answer null: then that act is full, and another begins.
   */
  async gather(verb: string, make: (before?: Act) => Act | null): Promise<void> {
    const tx = this.db.transaction("outbox", "readwrite");
    const waiting = (await tx.store.getAll()).filter(
      (act) => act.verb === verb && act.state === "unsent" && !act.tried,
    );
    const before = waiting.at(-1);
    const joined = before ? make(before) : null;
    if (before && joined) await tx.store.delete(before.seq as number);
    const next = joined ?? make();
    if (next) await tx.store.add(next);
    await tx.done;
  }

  /** Take acts out if, at this moment, `may` still says so for each; all or none. */
  async removeActs(ids: string[], may: (act: Act) => boolean): Promise<boolean> {
    const tx = this.db.transaction("outbox", "readwrite");
    const found = (await tx.store.getAll()).filter((act) => ids.includes(act.id));
    const allowed = found.length > 0 && found.every(may);
    if (allowed) for (const act of found) await tx.store.delete(act.seq as number);
    await tx.done;
    return allowed;
  }

  /** One page of sync, all or nothing. On the last page the overlays of acts sent before it are let go. */
  async apply(page: Page): Promise<void> {
    const tx = this.db.transaction(["rows", "outbox", "meta"], "readwrite");
    const rows = tx.objectStore("rows");
    if (page.fresh) await rows.clear();
    const held = new Map((await rows.getAll()).map((row) => [`${row.kind} ${row.id}`, row]));
    for (const row of changedRows(held, page)) {
      if (row.audiences.length > 0) void rows.put(row);
      else void rows.delete([row.kind, row.id]);
    }
    void tx.objectStore("meta").put(page.token, "token");
    void tx.objectStore("meta").delete(ENDED);
    void tx.objectStore("meta").put(now().toISOString(), "lastContact");
    if (!page.more) await dropSent(tx.objectStore("outbox"));
    await tx.done;
  }

  /** The server had nothing new: contact is fresh, and what was sent is in the rows already. True if overlays were let go. */
  async nothingNew(): Promise<boolean> {
    const tx = this.db.transaction(["outbox", "meta"], "readwrite");
    void tx.objectStore("meta").put(now().toISOString(), "lastContact");
    const dropped = await dropSent(tx.objectStore("outbox"));
    await tx.done;
    return dropped;
  }

  /** Forget the rows of a phone long out of contact; true if there was something to forget. */
  async expire(): Promise<boolean> {
    const last = await this.lastContact();
    if (last === null || now().getTime() - last.getTime() < FORGOTTEN_AFTER_MS) return false;
    const tx = this.db.transaction(["rows", "meta"], "readwrite");
    void tx.objectStore("rows").clear();
    void tx.objectStore("meta").clear();
    await tx.done;
    return true;
  }

  /**
   * The server said that this sign-in has ended: nothing is left to read but who she is and whom she can ring. The outbox
   * stays, and so does the word of it, until the server answers her again.
   */
  async end(): Promise<void> {
    const tx = this.db.transaction(["rows", "meta"], "readwrite");
    const rows = tx.objectStore("rows");
    for (const key of await rows.getAllKeys()) if (!WHO_TO_RING.has(key[0])) void rows.delete(key);
    const meta = tx.objectStore("meta");
    for (const key of await meta.getAllKeys()) if (key !== "lastContact") void meta.delete(key);
    void meta.put("yes", ENDED);
    await tx.done;
  }

  /** Has the sign-in ended, as far as this phone was told? */
  async ended(): Promise<boolean> {
    return (await this.db.get("meta", ENDED)) !== undefined;
  }

  /** A recording, kept beside the rows so that it is heard without a network; it goes when they go. */
  sound(id: string): Promise<string | undefined> {
    return this.db.get("meta", SOUND + id);
  }

  async keepSound(id: string, sound: string): Promise<void> {
    await this.db.put("meta", sound, SOUND + id);
  }

  async keepOnlySounds(ids: string[]): Promise<void> {
    const wanted = new Set(ids.map((id) => SOUND + id));
    for (const key of await this.db.getAllKeys("meta", under(SOUND)))
      if (!wanted.has(key)) await this.db.delete("meta", key);
  }

  /** What a feature keeps beside the rows and fetches by itself (words, reviews, recordings); it goes when they go. */
  note(key: string): Promise<string | undefined> {
    return this.db.get("meta", NOTE + key);
  }

  /** Every note whose key begins so. */
  notes(prefix: string): Promise<string[]> {
    return this.db.getAll("meta", under(NOTE + prefix));
  }

  /** The rest of every key that begins so. */
  async noteKeys(prefix: string): Promise<string[]> {
    const keys = await this.db.getAllKeys("meta", under(NOTE + prefix));
    return keys.map((key) => key.slice(NOTE.length + prefix.length));
  }

  /** All or none of them; null takes one away. */
  async keepNotes(notes: Record<string, string | null>): Promise<void> {
    const tx = this.db.transaction("meta", "readwrite");
    for (const [key, text] of Object.entries(notes))
      void (text === null ? tx.store.delete(NOTE + key) : tx.store.put(text, NOTE + key));
    await tx.done;
  }

  /** Everything of this person goes from the phone, online or not. */
  async wipe(): Promise<void> {
    const tx = this.db.transaction(["rows", "outbox", "meta"], "readwrite");
    for (const name of ["rows", "outbox", "meta"] as const) void tx.objectStore(name).clear();
    await tx.done;
    this.db.close();
    indexedDB.deleteDatabase(nameOf(this.personId));
  }
}

type Outbox = {
  getAll(): Promise<Act[]>;
  delete?(key: number): Promise<void>;
};

async function dropSent(outbox: Outbox): Promise<boolean> {
  const sent = (await outbox.getAll()).filter((act) => act.state === "sent");
  for (const act of sent) await outbox.delete?.(act.seq as number);
  return sent.length > 0;
}
