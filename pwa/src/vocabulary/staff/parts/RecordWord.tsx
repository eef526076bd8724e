import { useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { base64, canRecord, useMicrophone } from "../../../core/recorder";
import { play, quiet } from "../../../core/speech";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Nb, Notice, Segmented, toast } from "../../../ui";
import { playableSound } from "../../sound";
import { shownWord, type Word } from "../../types";

const LONGEST_MS = 15_000;

type Part = "word" | "example";

/** Read a word or its sentence aloud, listen, and send it to be checked by somebody else. */
export function RecordWord({
  word,
  onSent,
}: {
  word: Pick<Word, "id" | "word" | "article" | "example">;
  onSent: () => void;
}) {
  const [sound, setSound] = useState<string | null>(null);
  const [part, setPart] = useState<Part>("word");
  const saving = useSaving();
  const { state, start, stop } = useMicrophone((blob) => void base64(blob).then(setSound), LONGEST_MS);
  if (!canRecord()) return null;
  const record = () => {
    quiet();
    setSound(null);
    void start();
  };
  const send = async () => {
    if ((await saving.save("POST", "/vocabulary/recordings", { word_id: word.id, part, sound })) === null)
      return;
    setSound(null);
    toast(t("Opptaket er sendt. En annen hører på det først."));
    onSent();
  };
  const choose = (next: Part) => {
    setPart(next);
    setSound(null);
  };
  return (
    <div class="stack tight">
      {word.example && <WhichPart value={part} onChange={choose} />}
      <p>
        {t("Les tydelig, én gang:")} <Nb>{part === "word" ? shownWord(word) : word.example}</Nb>
      </p>
      {state === "denied" && (
        <Notice icon="microphone" kind="stone">
          {t("Nettleseren slipper oss ikke til mikrofonen.")}
        </Notice>
      )}
      <TroubleCard trouble={saving.trouble} />
      <div class="row">
        {state === "on" ? (
          <Button small icon="stop" onClick={stop}>
            {t("Stopp")}
          </Button>
        ) : (
          <Button small kind="soft" icon="microphone" onClick={record}>
            {sound ? t("Ta opp på nytt") : t("Ta opp")}
          </Button>
        )}
        {sound && state !== "on" && <Recorded sound={sound} busy={saving.busy} onSend={send} />}
      </div>
    </div>
  );
}

const WhichPart = ({ value, onChange }: { value: Part; onChange: (part: Part) => void }) => (
  <Segmented
    label={t("Hva du leser")}
    name="part"
    value={value}
    options={[
      { value: "word", words: t("Ordet") },
      { value: "example", words: t("Setningen") },
    ]}
    onChange={onChange}
  />
);

/** It is listened to before it is sent. */
const Recorded = ({ sound, busy, onSend }: { sound: string; busy: boolean; onSend: () => Promise<void> }) => (
  <>
    <Button small kind="outline" icon="w-play" onClick={() => void play(playableSound(sound))}>
      {t("Hør opptaket")}
    </Button>
    <Button small icon="paper-plane-tilt" disabled={busy} onClick={() => void onSend()}>
      {t("Send til kontroll")}
    </Button>
  </>
);

/** Play a recording of a colleague; asked for, never kept. */
export async function hearRecording(id: string): Promise<void> {
  quiet();
  const { data } = await call<{ media: string; sound: string }>("GET", `/vocabulary/recordings/${id}`);
  const url = playableSound(data.sound, data.media);
  await play(url);
  URL.revokeObjectURL(url);
}
