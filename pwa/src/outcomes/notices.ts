import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";
import { isParticipant } from "../people/queries";

/** Another municipality asks to see figures side by side, or said yes to it. */
wordNotice("comparison_asked", () => ({
  title: t("Sammenligne med en annen kommune"),
  text: t("Se hvem som har spurt eller svart, blant resultatene."),
  icon: "users",
  href: "/resultater",
}));

/** A year has gone: she is asked, and her adviser is told that somebody may be rung. */
wordNotice("after_year_due", ({ person_id }) =>
  isParticipant.value
    ? {
        title: t("Hva gjør du nå?"),
        text: t("Det er ett år siden programmet. Svar med ett trykk."),
        icon: "flag",
        href: "/aaret-etter",
      }
    : {
        title: t("Ett år siden programmet"),
        text: t("Spør deltakeren hva som skjer nå."),
        icon: "flag",
        href: `/utfall/${String(person_id)}`,
      },
);
