import { t, tn } from "../core/i18n";
import { Icon } from "./Icon";

export interface ChairsProps {
  capacity: number;
  left: number;
  /** She sits here; "unsent": she will, when the phone has been in touch. */
  mine?: "yes" | "unsent" | undefined;
  /** Chairs in a list are smaller than on the session's own page. */
  large?: boolean;
}

/** The room as a row of chairs, one labelled image. Over twenty seats: one chair, and the count stands in words beside. */
export function ChairRow({ capacity, left, mine, large }: ChairsProps) {
  const size = large ? 30 : 20;
  const name = t("{left} av {capacity} plasser er ledige", { left: Math.max(left, 0), capacity });
  return (
    <div class={`chairs${large ? " large" : ""}`} role="img" aria-label={name}>
      {drawings({ capacity, left, mine }).map((drawing, index) => (
        // A chair has no identity of its own; its place in the row is what it is.
        <Icon key={index} name={drawing} size={size} class={drawing} />
      ))}
      {capacity > 20 && mine && <span aria-hidden="true">{seatsLeft(left)}</span>}
      {capacity > 20 && !mine && <strong aria-hidden="true">{Math.max(left, 0)}</strong>}
    </div>
  );
}

type Drawing = "chair-free" | "chair-taken" | "chair-mine" | "chair-unsent";

/** Mine first, then the others', then the free ones: the same order every time. */
export function drawings({ capacity, left, mine }: Omit<ChairsProps, "large">): Drawing[] {
  const own: Drawing[] = mine === "yes" ? ["chair-mine"] : mine === "unsent" ? ["chair-unsent"] : [];
  if (capacity > 20) return own.length ? own : [left > 0 ? "chair-free" : "chair-taken"];
  const free = Math.min(Math.max(left, 0), capacity);
  const taken = Math.max(capacity - free - own.length, 0);
  return [
    ...own,
    ...Array<Drawing>(taken).fill("chair-taken"),
    ...Array<Drawing>(free).fill("chair-free"),
  ].slice(0, capacity);
}

/** Free chairs alone, at most four: "there is room here". */
export function FreeChairs({ left }: { left: number }) {
  const shown = Math.min(left, 4);
  return (
    <span class="chairs" role="img" aria-label={seatsLeft(left)}>
      {Array.from({ length: shown }, (_, index) => (
        <Icon key={index} name="chair-free" size={20} class="chair-free" />
      ))}
    </span>
  );
}

/** "4 ledige plasser", or that there are none. */
export const seatsLeft = (left: number): string =>
  left > 0 ? tn("{n} ledig plass", "{n} ledige plasser", left) : t("Ingen ledige nå");

/** People who stand and wait; the last one, dashed, is she. */
export function Queue({ waiting, me }: { waiting: number; me?: boolean }) {
  const others = Math.min(waiting, 4);
  return (
    <span class="queue" aria-hidden="true">
      {Array.from({ length: others }, (_, index) => (
        <Icon key={index} name="stand" size={20} />
      ))}
      {me && <Icon name="stand-unsent" size={20} class="me" />}
    </span>
  );
}
