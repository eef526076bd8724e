import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";
import "./home.css";
import { Home } from "./screens/Home";

export const feature: Feature = {
  routes: [{ pattern: "/", screen: Home }],
  nav: [
    {
      href: "/",
      words: () => t("Uka"),
      icon: "calendar-dots-plain",
      iconNow: "calendar-dots-fill",
      roles: ["participant"],
      order: 10,
    },
  ],
};
