import { t } from "../../core/i18n";
import type { Route } from "../../core/router";
import { staffScreens } from "../../core/staff";
import type { NavItem } from "../../ui/feature";

/** The teacher's classes: addresses and place here; code and texts are fetched when they are opened. */

const staff = staffScreens(() => import("./index"));

export const classRoutes: Route[] = [
  { pattern: "/klasser", load: staff((screens) => screens.Classes) },
  { pattern: "/klasser/ny", load: staff((screens) => screens.NewClass) },
  { pattern: "/klasser/:id", load: staff((screens) => screens.ClassPage) },
  { pattern: "/klasser/:id/endre", load: staff((screens) => screens.EditClass) },
];

export const classPlaces: NavItem[] = [
  {
    href: "/klasser",
    words: () => t("Klasser"),
    icon: "graduation-cap",
    iconNow: "graduation-cap",
    roles: ["teacher", "admin"],
    order: 22,
  },
];
