import { useEffect, useRef } from "preact/hooks";

/** Done once as its part of the screen goes: what she wrote is not lost where she goes on without saving. */
export function useLeaving(act: () => void): void {
  const last = useRef(act);
  last.current = act;
  useEffect(() => () => last.current(), []);
}
