import type { Screen } from "./router";

/**
 * A feature's screens come in one file, when the first of them is opened: a phone that keeps them all for a dead spot asks for a dozen
 * files, not for 130. Says once where they lie, `const screens = screensOf(() => import("./screens"))`, and each route which it is:
 * `screens((all) => all.Jobs)`.
 */
export const screensOf =
  <Screens>(load: () => Promise<Screens>) =>
  (pick: (all: Screens) => Screen) =>
  async (): Promise<Screen> =>
    pick(await load());
