import { t } from "../core/i18n";
import { explain } from "../core/refusals";

/** The words of what the server refuses about words. */
explain("unknown_word", () => ({ text: t("Ordet finnes ikke lenger.") }));
explain("known_more", () => ({ text: t("Lista er endret. Åpne den på nytt.") }));
explain("no_words", () => ({ text: t("Skriv ett ord eller flere.") }));
explain("word_too_long", ({ most }) => ({
  text: t("Et av ordene er for langt. Bruk høyst {most} tegn.", { most: Number(most) }),
}));
explain("rows_refused", () => ({
  text: t("Noen rader er ikke riktige. Se forhåndsvisningen, og rett dem."),
}));
explain("own_recording", () => ({ text: t("En annen enn deg må høre opptaket først.") }));
explain("unit_without_trade", () => ({ text: t("Velg fag først, så del.") }));
explain("unknown_helper", () => ({ text: t("Denne hjelperen er ikke her lenger. Velg en annen.") }));
