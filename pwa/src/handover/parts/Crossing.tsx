import { t } from "../../core/i18n";
import { Path } from "../../ui";
import type { Status } from "../queries";

/** The way over, without reading: where she comes from, the bridge, where she goes. */
export function Crossing({ status, to }: { status: Status; to: string }) {
  const over = status === "completed";
  const label = over ? t("Du er kommet over til {to}.", { to }) : t("Du er på vei til {to}.", { to });
  return <Path stops={["house", "bridge", "flag"]} at={over ? 2 : 1} label={label} />;
}
