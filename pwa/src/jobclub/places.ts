import { screensOf } from "../core/screens";
import type { Feature } from "../ui/feature";
import { leaderPlaces, leaderRoutes } from "./staff/places";

const screens = screensOf(() => import("./screens"));

export const places: Feature = {
  routes: [
    { pattern: "/jobb", load: screens((all) => all.Jobs) },
    { pattern: "/jobb/:id", load: screens((all) => all.SessionScreen) },
    { pattern: "/meg/kalender", load: screens((all) => all.CalendarFeed) },
    ...leaderRoutes,
  ],
  nav: leaderPlaces,
};
