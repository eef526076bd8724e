import { t } from "../core/i18n";
import type { Feature } from "../shell/feature";
import "./jobclub.css";
import "./notices";
import "./refusals";
import { CalendarFeed } from "./screens/Calendar";
import { Jobs } from "./screens/Jobs";
import { SessionScreen } from "./screens/Session";

export const feature: Feature = {
  routes: [
    { pattern: "/jobb", screen: Jobs },
    { pattern: "/jobb/:id", screen: SessionScreen },
    { pattern: "/meg/kalender", screen: CalendarFeed },
  ],
  nav: [
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
