import { useEffect, useRef } from "preact/hooks";
import { refused } from "../core/outbox";
import { clearToast } from "../ui";
import { Refused } from "./Status";

/** Scrolled so far (in pixels) the top of the screen, where Status tells it, is out of sight. */
const UNSEEN = 160;

/** An act that is refused while she reads further down is told where her eyes are, and what a toast said was done is taken back. */
export function RefusedBeneath({ here }: { here: string }) {
  const count = refused.value.length;
  const told = useRef({ here, count });
  if (told.current.here !== here || count < told.current.count) told.current = { here, count };
  const isNew = count > told.current.count;
  useEffect(() => {
    if (isNew) clearToast();
  }, [isNew, count]);
  if (!isNew || scrollY <= UNSEEN) return null;
  return (
    <div class="toasts beneath" role="status">
      <Refused />
    </div>
  );
}
