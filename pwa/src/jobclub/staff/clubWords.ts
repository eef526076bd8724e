import { t } from "../../core/i18n";
import type { Words } from "../../people/staff/words";

/** Words for the attributes of a club (docs/wire-jobclub.md, kind `club`). */

export const educationGroups: Words = {
  little: () => t("lite skolegang"),
  upper_secondary: () => t("videregående skole"),
  trade_or_higher: () => t("fagbrev eller høyere"),
};
export const motivations: Words = { work: () => t("Jobb"), education: () => t("Utdanning") };
