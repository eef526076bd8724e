import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";
import { isParticipant } from "../people/queries";

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
