import { loadStaffTexts } from "./i18n";
import type { Screen } from "./router";

/**
 * Screens that only staff open: code and texts come when the first of them is opened. A feature says once where its screens lie,
 * `const staff = staffScreens(() => import("./index"))`, and each route which it is: `staff((screens) => screens.Clubs)`.
 */
export const staffScreens =
  <Screens>(load: () => Promise<Screens>) =>
  (pick: (screens: Screens) => Screen) =>
  async (): Promise<Screen> => {
    const [screens] = await Promise.all([load(), loadStaffTexts()]);
    return pick(screens);
  };
