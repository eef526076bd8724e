import { loadStaffTexts, t } from "../core/i18n";
import type { Feature } from "../shell/feature";
import { followReadings } from "./sounds";

followReadings();

/** What staff have read aloud, for phones without a voice; the screen is fetched when staff open it. */
export const feature: Feature = {
  routes: [
    {
      pattern: "/les-inn",
      load: async () => {
        const [{ Readings }] = await Promise.all([import("./staff/Readings"), loadStaffTexts()]);
        return Readings;
      },
    },
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
