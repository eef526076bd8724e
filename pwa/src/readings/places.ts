import { t } from "../core/i18n";
import { staffScreens } from "../core/staff";
import type { Feature } from "../ui/feature";

export const places: Feature = {
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
