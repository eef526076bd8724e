import { useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { Button, toast } from "../../../ui";
import type { Bring as Brought } from "../../queries";
import { bringPictures } from "../../words";

type Sound = { media: string; sound: string };

/** An address that can be played, within what our content policy allows. */
function playable({ media, sound }: Sound): string {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: media }));
}

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
      const { data } = await call<Sound>("GET", `/plan/meetings/${meetingId}/voice`);
      const audio = new Audio(playable(data));
      audio.onended = () => URL.revokeObjectURL(audio.src);
      await audio.play();
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
