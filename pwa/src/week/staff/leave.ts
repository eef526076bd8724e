import { go } from "../../core/router";
import { toast } from "../../ui";

/** Longer than a new screen needs to put the last one's message away. */
const SETTLED_MS = 250;

/** To the page of what was just saved, and say there what happened. */
export function goSaying(to: string, words: string): void {
  go(to, { replace: true });
  setTimeout(() => toast(words), SETTLED_MS);
}
