import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { canRecord, useMicrophone } from "../../core/recorder";
import { play, quiet } from "../../core/speech";
import { Button, Notice } from "../../ui";

const LONGEST_MS = 20_000;

/** Record oneself and listen; gone when the screen is left. Nothing where the phone has no microphone for us. */
export function SayIt() {
  const heard = useSignal<string | null>(null);
  useEffect(() => () => void (heard.value && URL.revokeObjectURL(heard.value)), []);
  const { state, start, stop } = useMicrophone((sound) => {
    heard.value = URL.createObjectURL(sound);
  }, LONGEST_MS);
  if (!canRecord()) return null;
  const listen = () => {
    quiet();
    if (heard.value) void play(heard.value);
  };
  return (
    <div class="stack tight">
      {state === "denied" && <NoMicrophone />}
      <div class="two">
        {state === "on" ? (
          <Button kind="outline" wide icon="stop" onClick={stop}>
            {t("Stopp")}
          </Button>
        ) : (
          <Button kind="outline" wide icon="microphone" onClick={() => void start()}>
            {t("Ta opp stemmen min")}
          </Button>
        )}
        {heard.value && state !== "on" && (
          <Button kind="outline" wide icon="w-play" onClick={listen}>
            {t("Hør meg selv")}
          </Button>
        )}
      </div>
    </div>
  );
}

export const NoMicrophone = () => (
  <Notice icon="microphone" kind="stone">
    {t("Telefonen slipper oss ikke til mikrofonen. Du kan øve høyt uten.")}
  </Notice>
);
