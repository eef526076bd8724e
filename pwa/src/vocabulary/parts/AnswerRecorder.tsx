import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { canRecord, useMicrophone } from "../../core/recorder";
import { play, quiet } from "../../core/speech";
import { Button } from "../../ui";
import { dropSpoken, keepSpoken, spoken } from "../answers";
import { sent } from "../sent";
import { NoMicrophone } from "./SayIt";
import { SendAnswer } from "./SendAnswer";
import { SentTo } from "./SentTo";

/** Fifty seconds at this rate can still be sent to a helper (45 000 bytes). */
const LONGEST_MS = 50_000;
const BITS_PER_SECOND = 6_000;

/** Her spoken answer: recorded, heard, recorded again. It stays on this phone until she sends it to somebody. */
export function AnswerRecorder({ question }: { question: string }) {
  const heard = useSignal<string | null>(null);
  const show = (url: string | null) => {
    if (heard.value) URL.revokeObjectURL(heard.value);
    heard.value = url;
  };
  const read = () => spoken(question).then(show, () => {});
  useEffect(() => {
    void read();
    return () => show(null);
  }, [question]);
  const { state, start, stop } = useMicrophone(
    (blob) => void keepSpoken(question, blob).then(read),
    LONGEST_MS,
    BITS_PER_SECOND,
  );
  if (!canRecord()) return null;
  const isSent = sent.value.some(({ question_id, waits }) => question_id === question && !waits);
  const record = () => {
    quiet();
    void start();
  };
  const drop = () => void dropSpoken(question).then(() => show(null));
  return (
    <section class="stack tight" aria-label={t("Svaret ditt")}>
      {state === "denied" && <NoMicrophone />}
      {state === "on" ? (
        <Button wide icon="stop" onClick={stop}>
          {t("Stopp")}
        </Button>
      ) : (
        <Button kind={heard.value ? "outline" : "soft"} wide icon="microphone" onClick={record}>
          {heard.value ? t("Prøv en gang til") : t("Ta opp svaret mitt")}
        </Button>
      )}
      {heard.value && state !== "on" && (
        <div class="two">
          <Button kind="outline" wide icon="w-play" onClick={() => heard.value && void play(heard.value)}>
            {t("Hør meg selv")}
          </Button>
          <Button kind="plain" wide icon="trash" onClick={drop}>
            {t("Ta bort opptaket")}
          </Button>
        </div>
      )}
      {!isSent && (
        <p class="small soft" data-speak="">
          {t("Opptaket er bare på denne telefonen.")}
        </p>
      )}
      {heard.value && state !== "on" && <SendAnswer question={question} />}
      <SentTo question={question} />
    </section>
  );
}
