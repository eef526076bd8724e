import { loadStaffTexts, t } from "../../core/i18n";
import type { Route, Screen } from "../../core/router";
import type { NavItem } from "../../shell/feature";

/** Employers' word lists: addresses and places here; code and texts are fetched when the first is opened. */

type Screens = typeof import("./listScreens");

const staff = (pick: (screens: Screens) => Screen) => async (): Promise<Screen> =>
  pick((await Promise.all([import("./listScreens"), loadStaffTexts()]))[0]);

export const listRoutes: Route[] = [
  { pattern: "/ordlister", load: staff((screens) => screens.Lists) },
  { pattern: "/ordlister/ny", load: staff((screens) => screens.NewList) },
  { pattern: "/ordlister/:id", load: staff((screens) => screens.ListPage) },
];

export const listPlaces: NavItem[] = [
  {
    href: "/ordlister",
    words: () => t("Ordlister"),
    icon: "s-list-checks",
    iconNow: "s-list-checks",
    roles: ["job_specialist", "teacher"],
    order: 25,
  },
];
