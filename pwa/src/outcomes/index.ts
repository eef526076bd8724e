import { loadStaffTexts, t } from "../core/i18n";
import type { Screen } from "../core/router";
import type { Feature } from "../shell/feature";

type Screens = typeof import("./staff");

const staff = (pick: (screens: Screens) => Screen) => async (): Promise<Screen> => {
  const [screens] = await Promise.all([import("./staff"), loadStaffTexts()]);
  return pick(screens);
};

/** How it went: one tap of hers a year after, her adviser's notes, and the figures of whoever leads the programme. */
export const feature: Feature = {
  routes: [
    { pattern: "/aaret-etter", load: async () => (await import("./screens/AYearAfter")).AYearAfter },
    { pattern: "/utfall", load: staff((screens) => screens.DueList) },
    { pattern: "/utfall/:id", load: staff((screens) => screens.PersonOutcomes) },
    { pattern: "/resultater", load: staff((screens) => screens.Results) },
  ],
  nav: [
    {
      href: "/resultater",
      words: () => t("Resultater"),
      icon: "s-chart-bar",
      iconNow: "s-chart-bar",
      roles: ["manager"],
      order: 4,
    },
    {
      href: "/utfall",
      words: () => t("Etterpå"),
      icon: "flag",
      iconNow: "flag",
      roles: ["adviser"],
      order: 25,
    },
  ],
};
