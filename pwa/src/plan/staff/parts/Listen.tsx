import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, toast } from "../../../ui";

/** Plays what a participant has said; each time is in her log. */
export function Listen({ play }: { play: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const listen = async () => {
    setBusy(true);
    try {
      await play();
    } catch {
      toast(t("Vi fikk ikke spilt av dette nå."));
    }
    setBusy(false);
  };
  return (
    <Button kind="plain" small icon="speaker-high" disabled={busy} onClick={listen}>
      {t("Hør hva som er snakket inn")}
    </Button>
  );
}
