import { tc, tn } from "../../core/i18n";
import type { Route, Screen } from "../../core/router";
import { staffScreens } from "../../core/staff";
import type { NavItem } from "../../ui/feature";
import { bringParts } from "./joins";
import { needing } from "./needing";

/** The screens of advisers and job specialists: addresses and places here; code and texts are fetched when the first is opened. */

const staff = staffScreens(() => import("./index"));

const personPage = async (): Promise<Screen> =>
  (await Promise.all([staff((screens) => screens.PersonPlan)(), bringParts()]))[0];

export const staffRoutes: Route[] = [
  { pattern: "/deltakere", load: staff((screens) => screens.Desk) },
  { pattern: "/deltakere/:id/plan", load: personPage },
  { pattern: "/deltakere/:id/plan/lag", load: staff((screens) => screens.Compose) },
  { pattern: "/spor", load: staff((screens) => screens.Tracks) },
];

export const staffPlaces: NavItem[] = [
  {
    href: "/deltakere",
    words: () => tc("fane", "Mine deltakere"),
    icon: "users",
    iconNow: "users",
    roles: ["adviser", "job_specialist"],
    order: 5,
    count: () => needing.value,
    counted: () => tn("{n} trenger noe nå", "{n} trenger noe nå", needing.value),
  },
];
