import type { Act } from "./act";
import type { Kinds } from "./state";
import { verbNamed } from "./verbs";

/** Rows with unsent acts laid over. The rows themselves are never changed: a refused act leaves no trace. */

export type View = {
  get<T>(kind: string, id: string): T | undefined;
  all<T>(kind: string): ReadonlyMap<string, T>;
  /** Put a row as it will be. */
  put(kind: string, id: string, data: unknown): void;
  /** Change some fields of a row, where it is there. */
  change(kind: string, id: string, fields: Record<string, unknown>): void;
  drop(kind: string, id: string): void;
};
/** `by`: the unsent act that last touched a row, under "kind id". */
type Laid = { kinds: Kinds; by: ReadonlyMap<string, Act> };

export const rowKey = (kind: string, id: string): string => `${kind} ${id}`;

/** Lay every act that is not refused over the rows, in order. */
export function layOver(base: Kinds, acts: readonly Act[]): Laid {
  const kinds = new Map(base);
  const own = new Set<string>();
  const by = new Map<string, Act>();
  const writable = (kind: string): Map<string, unknown> => {
    if (!own.has(kind)) kinds.set(kind, new Map(kinds.get(kind)));
    own.add(kind);
    return kinds.get(kind) as Map<string, unknown>;
  };
  for (const act of acts) {
    if (act.state === "refused") continue;
    const mark = (kind: string, id: string) => {
      if (act.state === "unsent") by.set(rowKey(kind, id), act);
      return writable(kind);
    };
    verbNamed(act.verb)?.overlay?.(viewOf(kinds, mark), act.params);
  }
  return { kinds, by };
}

function viewOf(kinds: Kinds, mark: (kind: string, id: string) => Map<string, unknown>): View {
  const get = <T>(kind: string, id: string) => kinds.get(kind)?.get(id) as T | undefined;
  return {
    get,
    all: <T>(kind: string) => (kinds.get(kind) ?? new Map()) as ReadonlyMap<string, T>,
    put: (kind, id, data) => void mark(kind, id).set(id, data),
    change: (kind, id, fields) => {
      const row = get<object>(kind, id);
      if (row !== undefined) mark(kind, id).set(id, { ...row, ...fields });
    },
    drop: (kind, id) => void mark(kind, id).delete(id),
  };
}
