import { signal } from "@preact/signals";
import { listed, tn } from "../core/i18n";
import { type Handover, isOpen } from "./queries";

/** The open hand-overs of my people, and those of them that were not held, as the desk or the list saw them last. */
export const waiting = signal({ open: 0, notHeld: 0 });

export function noteWaiting(all: readonly Pick<Handover, "status">[]): void {
  const open = all.filter(isOpen);
  waiting.value = { open: open.length, notHeld: open.filter(({ status }) => status === "not_held").length };
}

/** The number beside the place in words: "2 åpne, 1 ikke holdt". */
export function waitingWords(): string {
  const { open, notHeld } = waiting.value;
  const late = notHeld > 0 ? [tn("{n} ikke holdt", "{n} ikke holdt", notHeld)] : [];
  return listed([tn("{n} åpen", "{n} åpne", open), ...late]);
}
