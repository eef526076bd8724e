import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, toast } from "../../../ui";
import type { Bring as Brought } from "../../queries";
import { playVoice } from "../../voice";
import { bringPictures } from "../../words";

/** What she wants to bring up: by pictures, in words, or spoken. */
export function Bring({ meetingId, bring }: { meetingId: string; bring: Brought }) {
  const pictures = bring.pictures.flatMap((code) => bringPictures[code]?.words() ?? []);
  const said = [...pictures, bring.text].filter(Boolean).join(" · ");
  if (!said && !bring.voice) return null;
  return (
    <span class="under">
      {t("Vil ta opp")}: <bdi>{said}</bdi>
      {bring.voice && <Listen meetingId={meetingId} />}
    </span>
  );
}

function Listen({ meetingId }: { meetingId: string }) {
  const [busy, setBusy] = useState(false);
  const listen = async () => {
    setBusy(true);
    try {
      await playVoice(meetingId);
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
