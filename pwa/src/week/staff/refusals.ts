import { t } from "../../core/i18n";
import { explain } from "../../core/refusals";

/** What the server refuses those who keep a class, in words. */
explain("not_a_teacher", () => ({ text: t("Den du valgte, er ikke lærer. Velg en annen.") }));
explain("unknown_people", () => ({
  text: t("Noen av dem du valgte, er ikke i kommunen lenger. Velg på nytt."),
}));
