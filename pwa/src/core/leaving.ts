import { useEffect, useRef } from "preact/hooks";
import { hasStore, person } from "./state";

/**
 * Done once as its part of the screen goes: what she wrote is not lost where she goes on without saving. Where the screen goes because
 * somebody else has the phone now, or nobody, nothing is done: hers is not written in another's name.
 */
export function useLeaving(act: () => void): void {
  const last = useRef(act);
  last.current = act;
  useEffect(() => {
    const mine = person.value?.personId;
    return () => {
      if (hasStore() && person.value?.personId === mine) last.current();
    };
  }, []);
}
