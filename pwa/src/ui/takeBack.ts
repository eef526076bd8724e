import type { Act } from "../core/act";
import { t } from "../core/i18n";
import { undo } from "../core/outbox";
import { toast } from ".";

/** Takes an unsent act back and says what came of it. */
export async function takeBack(act: Act): Promise<void> {
  const outcome = await undo(act.id);
  if (outcome === "too_late") toast(t("Dette er alt på vei. Vi viser deg hva som skjer."));
}
