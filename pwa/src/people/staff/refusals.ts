import { t } from "../../core/i18n";
import { explain } from "../../core/refusals";

/** The words of what the server refuses when staff work with people. */
explain("last_admin", () => ({
  text: t("Kommunen må ha minst én administrator. Gi rollen til en annen først."),
}));
explain("same_person", () => ({ text: t("Velg to forskjellige ansatte. Den som tar over, må være aktiv.") }));
explain("not_a", () => ({
  text: t("Den du valgte, har ikke denne rollen. Velg en annen, eller gi rollen først."),
}));
explain("specialist_full", ({ most }) => ({
  text: t("Jobbspesialisten følger {most} personer alt. Det er grensen. Velg en annen.", {
    most: Number(most),
  }),
}));
explain("not_opened", () => ({ text: t("Telefonen har ikke åpnet koden ennå, eller koden er gått ut.") }));
explain("login_taken", () => ({ text: t("Brukernavnet er tatt. Velg et annet.") }));
explain("password_short", ({ least }) => ({
  text: t("Passordet må ha minst {least} tegn.", { least: Number(least) }),
}));
explain("password_common", () => ({
  text: t("Passordet er for lett å gjette. Prøv tre ord som ikke hører sammen."),
}));
explain("other_pictures", () => ({
  text: t("Telefonen har fått nye bilder. Spør hvilke tre som står der nå."),
}));
explain("day_to_come", () => ({ text: t("Siste dag kan ikke være etter i dag.") }));
explain("still_here", () => ({
  text: t("Deltakeren er i programmet ennå. Avslutt programmet først."),
}));
explain("still_staff", () => ({
  text: t("Deltakeren har også en rolle som ansatt. Ta bort rollen først."),
}));
