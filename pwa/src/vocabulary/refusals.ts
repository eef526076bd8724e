import { t } from "../core/i18n";
import { explain } from "../core/refusals";

/** The words of what the server refuses about words. */
explain("unknown_word", () => ({ text: t("Ordet finnes ikke lenger.") }));
explain("unknown_helper", () => ({ text: t("Denne hjelperen er ikke her lenger. Velg en annen.") }));
