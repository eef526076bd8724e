import { listed, t } from "../core/i18n";
import { clockRange, longDay, nameOfWeekday } from "../ui/dates";
import { type Drawn, trades } from "../ui/pictures";
import type { Taster } from "./queries";

/** How a taster or placement is spoken of. */

export const kindWords: Record<Taster["kind"], () => string> = {
  taster: () => t("Jobbsmak"),
  placement: () => t("Praksis"),
};

/** What it is, for whoever has never had one. */
export const kindAbout: Record<Taster["kind"], () => string> = {
  taster: () => t("Noen dager der du prøver en jobb"),
  placement: () => t("Du øver på en arbeidsplass over lengre tid"),
};

/** The picture of the trade, else of a workplace. */
export const drawnOf = ({ trade }: Pick<Taster, "trade">): Drawn => ({
  picture: trades[trade ?? ""]?.picture ?? "name-badge",
  tone: 1,
});

/** "mandag, onsdag kl. 09.00–15.00" */
export const patternWords = ({ weekdays, starts, ends }: Pick<Taster, "weekdays" | "starts" | "ends">) =>
  t("{days} {clock}", { days: listed(weekdays.map(nameOfWeekday)), clock: clockRange(starts, ends) });

/** "mandag 7. desember – fredag 18. desember" */
export const spanWords = ({ starts_on, ends_on }: Pick<Taster, "starts_on" | "ends_on">): string =>
  starts_on === ends_on
    ? longDay(starts_on)
    : t("{from} – {to}", { from: longDay(starts_on), to: longDay(ends_on) });
