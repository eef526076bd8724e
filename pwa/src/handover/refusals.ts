import { listed, t } from "../core/i18n";
import { explain } from "../core/refusals";

/** The words of what the server refuses about a hand-over. */

type Titled = { title: string };
const titles = (items: unknown): string =>
  Array.isArray(items) ? listed(items.map((item: Titled) => item.title)) : "";

explain("items_open", ({ items }) => ({
  text: t("Disse punktene mangler ansvarlig eller grunn: {items}.", { items: titles(items) }),
}));
explain("handover_open", ({ id }) => ({
  text: t("Det finnes en overføring som ikke er fullført."),
  next: { label: t("Åpne den"), href: `/overforinger/${String(id)}` },
}));
explain("of_handover", () => ({
  text: t("Dette møtet hører til en overføring. Endre det der."),
  next: { label: t("Se overføringene"), href: "/overforinger" },
}));
explain("said_herself", () => ({
  text: t("Deltakeren har svart selv. Bare deltakeren kan endre det svaret."),
}));
explain("not_begun", () => ({
  text: t("Møtet er ikke ennå. Skal det være en annen dag, så endre dagen."),
}));
explain("handover_over", () => ({ text: t("Overføringen er fullført. Nå kan den ikke endres.") }));
explain("not_completed", () => ({ text: t("Overføringen er ikke fullført ennå.") }));
explain("unknown_item", () => ({ text: t("Noe er endret. Åpne siden på nytt.") }));
explain("unknown_receiver", () => ({ text: t("Den du valgte, arbeider ikke her nå. Velg en annen.") }));
explain("receiver_by_account", ({ needed }) => ({
  text: needed
    ? t("Velg den nye rådgiveren fra lista.")
    : t("Skriv navnet til den som tar imot. Det trengs ingen konto."),
}));
