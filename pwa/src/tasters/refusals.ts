import { t } from "../core/i18n";
import { explain } from "../core/refusals";

/** What is refused about tasters and placements, why, and what to do instead. */

explain("too_long", ({ days, months }) => ({
  text:
    days === undefined
      ? t("En praksis kan vare i høyst {months} måneder.", { months: Number(months) })
      : t("En jobbsmak har høyst {days} arbeidsdager. Foreslå å forlenge den, med en grunn.", {
          days: Number(days),
        }),
}));
explain("no_days", () => ({ text: t("Ingen av ukedagene faller mellom første og siste dag.") }));
explain("has_begun", () => ({ text: t("Den har begynt, så første dag kan ikke flyttes.") }));
explain("taster_over", () => ({ text: t("Dette er over eller stoppet. Avtal heller noe nytt.") }));
explain("has_left", () => ({ text: t("Hun eller han er ikke med i programmet lenger.") }));
explain("only_tasters", () => ({ text: t("Bare en jobbsmak forlenges slik. Endre siste dag i stedet.") }));
explain("not_longer", () => ({ text: t("Velg en dag etter den siste dagen i avtalen.") }));
explain("own_extension", () => ({ text: t("Du foreslo dette selv. En annen må si ja.") }));
explain("other_extension", () => ({ text: t("Forslaget er endret. Se på det en gang til.") }));
explain("extension_answered", () => ({ text: t("Noen har alt svart på dette.") }));
explain("no_extension", () => ({ text: t("Ingen har foreslått å forlenge den.") }));
