import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";

export const feature: Feature = {
  nav: [
    {
      href: "/planen",
      words: () => t("Planen"),
      icon: "path-plain",
      iconNow: "path-fill",
      roles: ["participant"],
      order: 20,
    },
  ],
};
