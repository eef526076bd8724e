import { t } from "../core/i18n";
import { explain } from "../core/refusals";

explain("too_many", () => ({ text: t("Du har mange fra før. Ta bort en først.") }));
