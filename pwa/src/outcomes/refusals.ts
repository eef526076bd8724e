import { t } from "../core/i18n";
import { explain } from "../core/refusals";
import { numericDay } from "../ui/dates";

/** The words of what the server refuses about outcomes. */
explain("no_exit", () => ({ text: t("Programmet er ikke avsluttet ennå.") }));
explain("too_early", ({ from }) => ({
  text: t("Det er for tidlig. Du kan svare fra {day}.", { day: numericDay(String(from)) }),
}));
explain("too_late", () => ({ text: t("Tiden for å svare er over. Det gamle svaret gjelder.") }));
explain("told_by", () => ({ text: t("Si om deltakeren svarte selv, eller om du ringte.") }));
explain("not_agreed", () => ({ text: t("Begge kommunene må si ja før dere ser tallene til hverandre.") }));
explain("unknown_municipality", () => ({
  text: t("Vi fant ingen kommune med det navnet her. Se på navnet en gang til."),
}));
