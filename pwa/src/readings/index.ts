import { t } from "../core/i18n";
import { staffScreens } from "../core/staff";
import type { Feature } from "../ui/feature";
import { followReadings } from "./sounds";

followReadings();

/** What staff have read aloud, for phones without a voice; the screen is fetched when staff open it. */
export const feature: Feature = {
  routes: [
    { pattern: "/les-inn", load: staffScreens(() => import("./staff/Readings"))(({ Readings }) => Readings) },
  ],
  nav: [
    {
      href: "/les-inn",
      words: () => t("Les inn"),
      icon: "speaker-high",
      iconNow: "speaker-high",
      roles: ["leader", "teacher", "adviser", "admin"],
      order: 85,
    },
  ],
};
