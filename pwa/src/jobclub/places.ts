import type { Feature } from "../ui/feature";
import { leaderPlaces, leaderRoutes } from "./staff/places";

export const places: Feature = {
  routes: [
    { pattern: "/jobb", load: async () => (await import("./screens/Jobs")).Jobs },
    { pattern: "/jobb/:id", load: async () => (await import("./screens/Session")).SessionScreen },
    { pattern: "/meg/kalender", load: async () => (await import("./screens/Calendar")).CalendarFeed },
    ...leaderRoutes,
  ],
  nav: leaderPlaces,
};
