import { t } from "../core/i18n";
import { staffScreens } from "../core/staff";
import type { Feature } from "../ui/feature";

const staff = staffScreens(() => import("./staff"));

/** How it went: one tap of hers a year after, her adviser's notes, and the figures of whoever leads the programme. */
export const places: Feature = {
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
