import { t } from "../../core/i18n";
import { base64, canRecord, useMicrophone } from "../../core/recorder";
import { play } from "../../core/speech";
import { Button } from "../../ui";
import { playableSound } from "../sound";
import { NoMicrophone } from "./SayIt";

/** Ten seconds of speech, some 20 KB: word, photo and sound together pass the server's door. */
const LONGEST_MS = 10_000;

/** Her own recording of a word. */
export function SoundField({
  sound,
  onChange,
}: {
  sound: string | null;
  onChange: (sound: string | null) => void;
}) {
  const { state, start, stop } = useMicrophone((blob) => void base64(blob).then(onChange), LONGEST_MS);
  if (!canRecord()) return null;
  if (state === "on")
    return (
      <Button kind="soft" small icon="stop" onClick={stop}>
        {t("Stopp")}
      </Button>
    );
  if (sound)
    return (
      <div class="row">
        <Button kind="soft" small icon="w-play" onClick={() => void play(playableSound(sound))}>
          {t("Hør opptaket")}
        </Button>
        <Button kind="plain" small icon="x" onClick={() => onChange(null)}>
          {t("Uten lyd")}
        </Button>
      </div>
    );
  return (
    <>
      {state === "denied" && <NoMicrophone />}
      <Button kind="soft" small icon="microphone" onClick={() => void start()}>
        {t("Ta opp ordet")}
      </Button>
    </>
  );
}
