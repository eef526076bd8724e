import { t } from "../../core/i18n";
import type { Route } from "../../core/router";
import { staffScreens } from "../../core/staff";
import type { NavItem } from "../../ui/feature";

/** Employers' word lists: addresses and places here; code and texts are fetched when the first is opened. */

const staff = staffScreens(() => import("./listScreens"));

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
