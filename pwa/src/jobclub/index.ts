import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";
import "./jobclub.css";
import "./actions";

export const feature: Feature = {
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
