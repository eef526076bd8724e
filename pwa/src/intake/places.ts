import { t } from "../core/i18n";
import { staffScreens } from "../core/staff";
import type { Feature } from "../ui/feature";

/** The municipality's own lists come in, for admins; employers' words, for job specialists and teachers. */
export const places: Feature = {
  routes: [
    { pattern: "/import", load: staffScreens(() => import("./staff/Import"))(({ Import }) => Import) },
    { pattern: "/ordlister/fil", load: staffScreens(() => import("./staff/Offers"))(({ Offers }) => Offers) },
  ],
  nav: [
    {
      href: "/import",
      words: () => t("Hent inn lister"),
      icon: "s-upload-simple",
      iconNow: "s-upload-simple",
      roles: ["admin"],
      order: 55,
    },
  ],
};
