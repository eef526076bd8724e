import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";
import "./jobclub.css";
import "./actions";
import { leaderPlaces, leaderRoutes } from "./staff/places";

export const feature: Feature = {
  routes: [
    { pattern: "/jobb", load: async () => (await import("./screens/Jobs")).Jobs },
    { pattern: "/jobb/:id", load: async () => (await import("./screens/Session")).SessionScreen },
    { pattern: "/meg/kalender", load: async () => (await import("./screens/Calendar")).CalendarFeed },
    ...leaderRoutes,
  ],
  nav: [
    ...leaderPlaces,
    {
      href: "/jobb",
      words: () => t("Jobb"),
      icon: "briefcase-plain",
      iconNow: "briefcase-fill",
      roles: ["participant"],
      order: 30,
    },
  ],
};
