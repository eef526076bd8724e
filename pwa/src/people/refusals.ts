import { t } from "../core/i18n";
import { explain } from "../core/refusals";

/** The words of what the server refuses when people come in. */
explain("code_unknown", () => ({
  text: t("Koden virker ikke. Se på tallene en gang til, eller be om en ny kode."),
}));
explain("wrong_password", () => ({ text: t("Navnet og passordet hører ikke sammen. Prøv igjen.") }));
explain("too_many_tries", () => ({ text: t("Det ble mange forsøk. Vent litt, og prøv igjen.") }));
explain("phone_full", () => ({
  text: t("Denne telefonen har plass til ti personer. En må logge ut først."),
}));
