import type { Day } from "../core/clock";
import { inNorwegian, t } from "../core/i18n";
import type { AutoLine } from "../plan/cv";
import { tradeWords } from "../plan/words";
import type { Taster } from "./queries";

const title = ({ kind, trade }: Taster): string => {
  const name = tradeWords(trade);
  if (kind === "taster") return name || t("Jobbsmak");
  return name ? t("Praksis: {trade}", { trade: name }) : t("Praksis");
};

/** Where she has been, as a line of her Norwegian CV: a taster under its own heading, a placement as experience. */
export const cvLine = (taster: Taster, last: Day): AutoLine => ({
  id: taster.id,
  kind: taster.kind === "taster" ? "taster" : "job",
  title: inNorwegian(() => title(taster)),
  place: taster.employer,
  from: taster.starts_on.slice(0, 7),
  to: last.slice(0, 7),
});
