import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";
import { me, staffCard } from "./queries";
import { roleWords } from "./roles";

/** Somebody else than her adviser signed a phone in as a participant: she and her adviser are told who. */
wordNotice("phone_let_in", ({ person_id, by_id }) => {
  const name = staffCard(String(by_id))?.name;
  const mine = me.value?.id === person_id;
  return {
    title: mine ? t("En telefon er logget inn som deg") : t("En deltaker har fått en ny telefon inn"),
    text: name
      ? t("{name} hjalp til. Si fra hvis du ikke visste om det.", { name })
      : t("En ansatt hjalp til. Si fra hvis du ikke visste om det."),
    icon: "device-mobile",
    href: mine ? "/meg/telefoner" : `/deltakere/${String(person_id)}`,
  };
});

/** Somebody new looks after her: who, as what, and how she is reached. */
wordNotice("new_helper", ({ staff_id, role }) => {
  const name = staffCard(String(staff_id))?.name;
  return {
    title: name ? t("{name} hjelper deg nå", { name }) : t("Du har fått en ny hjelper"),
    text: roleWords[String(role)]?.() ?? "",
    icon: "handshake",
    href: "/meg",
  };
});

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
