/** What other features add to the plan is fetched with its first screen. Home says what there is; plan knows none of them. */

const joins: (() => Promise<unknown>)[] = [];

export const joinPlan = (load: () => Promise<unknown>): void => void joins.push(load);
export const joined = (): Promise<unknown> => Promise.all(joins.map((load) => load()));
