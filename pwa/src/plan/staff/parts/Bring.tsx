import { t } from "../../../core/i18n";
import type { Bring as Brought } from "../../queries";
import { playVoice } from "../../voice";
import { bringPictures } from "../../words";
import { Listen } from "./Listen";

/** What she wants to bring up: by pictures, in words, or spoken. */
export function Bring({ meetingId, bring }: { meetingId: string; bring: Brought }) {
  const pictures = bring.pictures.flatMap((code) => bringPictures[code]?.words() ?? []);
  const said = [...pictures, bring.text].filter(Boolean).join(" · ");
  if (!said && !bring.voice) return null;
  return (
    <span class="under">
      {t("Vil ta opp")}: <bdi>{said}</bdi>
      {bring.voice && <Listen play={() => playVoice(meetingId)} />}
    </span>
  );
}
