import { t } from "../../core/i18n";
import { Button, Icon, Notice } from "../../ui";
import { canRecord, useRecorder } from "../recorder";

/** A voice note: recorded, kept, or taken away. Where the phone has no microphone for us there is no button. */
export function VoiceNote({ has, onHear, onRecord, onRemove }: VoiceProps) {
  const { state, start, stop } = useRecorder(onRecord);
  if (!canRecord()) return null;
  return (
    <div class="stack tight">
      {has && state !== "on" && (
        <p class="step-line" data-speak="">
          <Icon name="check" size={22} />
          {t("Du har snakket inn noe")}
        </p>
      )}
      {has && state !== "on" && (
        <Button kind="soft" wide icon="speaker-high" onClick={onHear}>
          {t("Hør det jeg sa")}
        </Button>
      )}
      {state === "on" ? (
        <Button wide icon="stop-fill" onClick={stop}>
          {t("Ferdig å snakke")}
        </Button>
      ) : (
        <Button kind="soft" wide icon="microphone" onClick={() => void start()}>
          {has ? t("Snakk inn på nytt") : t("Snakk inn det du vil si")}
        </Button>
      )}
      {has && state !== "on" && (
        <Button kind="plain" wide icon="x" onClick={onRemove}>
          {t("Ta bort det jeg snakket inn")}
        </Button>
      )}
      {state === "on" && (
        <p class="small soft" role="status">
          {t("Telefonen lytter nå, i opptil 20 sekunder.")}
        </p>
      )}
      {state === "denied" && (
        <Notice icon="info" kind="stone">
          {t("Telefonen slapp ikke til mikrofonen. Du kan skrive i stedet.")}
        </Notice>
      )}
      {state === "too_long" && (
        <Notice icon="info" kind="stone">
          {t("Det ble for langt. Si det litt kortere.")}
        </Notice>
      )}
    </div>
  );
}

export interface VoiceProps {
  has: boolean;
  onHear: () => void;
  onRecord: (sound: string) => void;
  onRemove: () => void;
}
