import { useEffect, useRef, useState } from "preact/hooks";
import { call, type Method, type Offline, Problem } from "../../core/http";
import { newId } from "../../core/id";
import { clearToast } from "../../ui";

/** Staff screens ask the server as they open: what concerns other people is never kept on the phone. */

export type Page<T> = { items: T[]; next: string | null };
export type Trouble = Problem | Offline;
export type Answered<T> = { data: T | null; trouble: Trouble | null; again(): void };
export type Asked<T> = Answered<T> & { put(data: T): void };

/** Every page of a list. */
export async function everyPage<T>(path: string): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  do {
    const query: string =
      after === null ? "" : `${path.includes("?") ? "&" : "?"}after=${encodeURIComponent(after)}`;
    const page: Page<T> = (await call<Page<T>>("GET", path + query)).data;
    found.push(...page.items);
    after = page.next;
  } while (after !== null);
  return found;
}

/** What `load` answers, again whenever `about` changes; the older answer stands until the newer has come. */
export function useAsked<T>(load: () => Promise<T>, about: string): Asked<T> {
  const [state, set] = useState<{ data: T | null; trouble: Trouble | null }>({ data: null, trouble: null });
  const latest = useRef(0);
  const again = () => {
    const mine = ++latest.current;
    load()
      .then((data) => mine === latest.current && set({ data, trouble: null }))
      .catch((trouble) => mine === latest.current && set((before) => ({ ...before, trouble })));
  };
  // `about` says what is asked for; `load` is new at every draw
  useEffect(() => {
    again();
    return () => {
      latest.current += 1;
    };
  }, [about]);
  return { ...state, again, put: (data) => set({ data, trouble: null }) };
}

export const useList = <T>(path: string): Asked<T[]> => useAsked(() => everyPage<T>(path), path);
export const useOne = <T>(path: string): Asked<T> =>
  useAsked(async () => (await call<T>("GET", path)).data, path);

export type Saving = {
  busy: boolean;
  trouble: Trouble | null;
  /** Sends one write; null when it was refused or nobody answered, and `trouble` says why. */
  save<T>(method: Method, path: string, body?: unknown): Promise<{ data: T } | null>;
  clear(): void;
};

/** The key of a write stays the same until the server has answered it, so that a second try never does it twice. */
export function keyKeeper(makeKey: () => string = newId) {
  let sent: { what: string; key: string } | null = null;
  return {
    keyFor(method: Method, path: string, body: unknown): string {
      const what = JSON.stringify([method, path, body]);
      if (sent?.what !== what) sent = { what, key: makeKey() };
      return sent.key;
    },
    answered(): void {
      sent = null;
    },
  };
}

/** One write at a time, with its trouble. */
export function useSaving(): Saving {
  const [state, set] = useState<{ busy: boolean; trouble: Trouble | null }>({ busy: false, trouble: null });
  const keys = useRef(keyKeeper());
  const save = async <T>(method: Method, path: string, body?: unknown) => {
    set({ busy: true, trouble: null });
    clearToast();
    try {
      const key = keys.current.keyFor(method, path, body);
      const { data } = await call<T>(method, path, body === undefined ? { key } : { key, body });
      keys.current.answered();
      set({ busy: false, trouble: null });
      return { data };
    } catch (trouble) {
      if (trouble instanceof Problem && trouble.status < 500) keys.current.answered();
      set({ busy: false, trouble: trouble as Trouble });
      return null;
    }
  };
  return { ...state, save, clear: () => set({ busy: false, trouble: null }) };
}

/** The server's remarks on single fields of a form, by the field's name. */
export function fieldsOf(trouble: Trouble | null): Record<string, unknown> {
  const fields = trouble instanceof Problem && trouble.code === "invalid" ? trouble.params.fields : null;
  return (fields as Record<string, unknown> | null) ?? {};
}
