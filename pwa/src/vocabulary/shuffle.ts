/** Chance that can be repeated: a number from 0 up to 1, as Math.random gives. */
export type Chance = () => number;

/** The same things in a fair order (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/**
 * Where the right answer stands in each of `count` questions with `places` answers: every place as often as any other
 * (at most one more), in no order that could be learnt.
 */
export function evenPlaces(count: number, places: number, chance: Chance): number[] {
  const order = Array.from({ length: places }, (_, place) => place);
  const rounds = Math.ceil(count / places);
  const all = Array.from({ length: rounds }, () => shuffled(order, chance)).flat();
  return shuffled(all.slice(0, count), chance);
}
