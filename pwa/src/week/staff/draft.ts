import { useState } from "preact/hooks";
import { draftsOf, person } from "../../core/state";

/** What is being written in a long form is kept in this tab until it is saved: a reload or a wrong tap loses nothing. */

const keyOf = (name: string) => draftsOf(person.value?.personId ?? "") + name;

function read<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? "null") as T | null;
  } catch {
    return null; // an older version's draft, or a browser that keeps nothing
  }
}

function write(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Full or forbidden: the form works, only without a net.
  }
}

/** A draft, how to change some of it, and how to forget it once it is saved. `name` says which form of which thing. */
export function useDraft<T extends object>(name: string, start: () => T) {
  const [draft, set] = useState<T>(() => ({ ...start(), ...read<T>(name) }));
  const change = (part: Partial<T>) =>
    set((before) => {
      const next = { ...before, ...part };
      write(name, next);
      return next;
    });
  const forget = () => write(name, null);
  /** Begin again. */
  const reset = () => {
    forget();
    set(start());
  };
  return { draft, change, forget, reset };
}

/** After a form was not saved: to the first field that must be mended. Called once the fields say so. */
function toFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
}

/** What must be mended is told once she has tried to save. `fits()`, as she tries: is all well? If not, to the first that is not. */
export function useTried(well: boolean) {
  const [tried, setTried] = useState(false);
  const fits = () => {
    setTried(true);
    if (!well) toFirstProblem();
    return well;
  };
  return { tried, fits };
}

/** The same for problems by the name of their field: `told` are those that she sees. */
export function useMending<P extends object>(problems: P) {
  const { tried, fits } = useTried(Object.keys(problems).length === 0);
  return { told: tried ? problems : ({} as Partial<P>), fits };
}
