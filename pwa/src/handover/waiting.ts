import { computed } from "@preact/signals";
import { listed, tn } from "../core/i18n";
import { seenHandovers } from "../plan/staff/needing";
import { isOpen } from "./queries";

/** The open hand-overs of my people, and those of them that were not held. */
export const waiting = computed(() => {
  const open = seenHandovers.value.filter(isOpen);
  return { open: open.length, notHeld: open.filter(({ status }) => status === "not_held").length };
});

/** The number beside the place in words: "2 åpne, 1 ikke holdt". */
export function waitingWords(): string {
  const { open, notHeld } = waiting.value;
  const late = notHeld > 0 ? [tn("{n} ikke holdt", "{n} ikke holdt", notHeld)] : [];
  return listed([tn("{n} åpen", "{n} åpne", open), ...late]);
}
