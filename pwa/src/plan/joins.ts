import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** What other features add to the plan is fetched with its first screen. Each says what it has; plan knows none of them. */

const joins: (() => Promise<unknown>)[] = [];
const cards: (() => Promise<ComponentType>)[] = [];

/** What stands on her own page of the plan after her meetings. */
export const joinedCards = signal<readonly ComponentType[]>([]);

export const joinPlan = (load: () => Promise<unknown>): void => void joins.push(load);
export const joinCard = (load: () => Promise<ComponentType>): void => void cards.push(load);

export async function joined(): Promise<void> {
  const [loaded] = await Promise.all([
    Promise.all(cards.map((load) => load())),
    ...joins.map((load) => load()),
  ]);
  joinedCards.value = loaded;
}
