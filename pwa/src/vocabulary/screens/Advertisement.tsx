import "../vocabulary.css";
import "../lists.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, TextArea, toast } from "../../ui";
import { advertisement, keepAdvertisement, LONGEST } from "../advertisement";
import { follow } from "../follow";
import { AdvertisementWords } from "../parts/AdvertisementWords";

/** A job advertisement is pasted; its words can be practised at once. The text stays on the phone. */
export function AdvertisementPage() {
  follow();
  return (
    <div class="stack">
      <header>
        <h1 data-speak="">{t("Ord fra en annonse")}</h1>
        <p class="soft" data-speak="">
          {t("Lim inn en stillingsannonse. Teksten blir på telefonen din.")}
        </p>
      </header>
      <Paste />
      {advertisement.value && <AdvertisementWords />}
    </div>
  );
}

function Paste() {
  const text = useSignal("");
  useEffect(() => {
    text.value = advertisement.value;
  }, [advertisement.value]);
  const find = (event: Event) => {
    event.preventDefault();
    void keepAdvertisement(text.value.trim());
  };
  return (
    <form class="stack" onSubmit={find}>
      <TextArea
        label={t("Teksten i annonsen")}
        rows={advertisement.value ? 4 : 8}
        lang="nb"
        dir="auto"
        maxLength={LONGEST}
        value={text.value}
        onChange={(words) => {
          text.value = words;
        }}
      />
      <div class="two">
        <FromClipboard
          onText={(pasted) => {
            text.value = pasted.slice(0, LONGEST);
          }}
        />
        <Button
          type="submit"
          kind={advertisement.value ? "soft" : "main"}
          icon="arrow-right"
          disabled={!text.value.trim()}
        >
          {t("Finn ordene")}
        </Button>
      </div>
      {advertisement.value && (
        <Button kind="plain" icon="trash" onClick={() => void keepAdvertisement("")}>
          {t("Ta bort annonsen")}
        </Button>
      )}
    </form>
  );
}

/** One tap where the browser lets us read what was copied; else she pastes as she is used to. */
function FromClipboard({ onText }: { onText: (text: string) => void }) {
  const clipboard = navigator.clipboard;
  if (!clipboard?.readText) return null;
  const paste = () =>
    clipboard.readText().then(onText, () => toast(t("Hold fingeren på feltet, og velg «Lim inn».")));
  return (
    <Button kind="soft" icon="copy" onClick={paste}>
      {t("Lim inn")}
    </Button>
  );
}
