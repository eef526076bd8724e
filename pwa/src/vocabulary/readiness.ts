import { act } from "../core/outbox";
import { tellReadiness } from "./actions";
import { firstDays } from "./decks";
import { progress } from "./reviews";
import type { FirstDay } from "./types";

/** "18 of 20" for a first day: counted on this phone, told only where she shares it. */

/** What was told last, so that the same is not told again in this run. */
const told = new Map<string, string>();

/** Her count as it is now; also where not all its words are on this phone yet. */
export const readinessOf = (day: FirstDay): { known: number; of: number } =>
  progress(day.word_ids.map((id) => ({ id })));

/** She shares it, or no longer. */
export async function share(day: FirstDay, on: boolean): Promise<void> {
  await act(tellReadiness, { id: day.id, ...readinessOf(day), share: on });
}

/** After a round, and as the server is reached: those who may see it read the same count as she. */
export async function tellDays(): Promise<void> {
  for (const day of firstDays.value.values()) {
    const counts = readinessOf(day);
    const now = `${counts.known}/${counts.of}`;
    if (!day.share || told.get(day.id) === now || now === `${day.known}/${day.of}`) continue;
    told.set(day.id, now);
    await act(tellReadiness, { id: day.id, ...counts, share: true });
  }
}
