import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";
import { staffCard } from "./queries";

/** An admin opened a way to a protected participant: her adviser is told who did, and finds on the page whom it concerns. */
wordNotice("way_opened", ({ person_id, by_id }) => {
  const name = staffCard(String(by_id))?.name;
  return {
    title: t("Noen kan få tilgang til en beskyttet deltaker"),
    text: name
      ? t("{name} har gitt en ny tilgang. Snakk sammen hvis du ikke visste om det.", { name })
      : t("En administrator har gitt en ny tilgang. Snakk sammen hvis du ikke visste om det."),
    icon: "lock",
    href: `/deltakere/${String(person_id)}`,
  };
});
