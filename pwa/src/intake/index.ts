import { loadStaffTexts, t } from "../core/i18n";
import type { Feature } from "../shell/feature";

/** The municipality's own lists come in, for admins; employers' words, for job specialists and teachers. */
export const feature: Feature = {
  routes: [
    {
      pattern: "/import",
      load: async () => {
        const [{ Import }] = await Promise.all([import("./staff/Import"), loadStaffTexts()]);
        return Import;
      },
    },
    {
      pattern: "/ordlister/fil",
      load: async () => {
        const [{ Offers }] = await Promise.all([import("./staff/Offers"), loadStaffTexts()]);
        return Offers;
      },
    },
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
