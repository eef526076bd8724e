import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { useList } from "../../people/staff/ask";
import { Page, Shown } from "../../people/staff/parts";
import { Button, Card, Empty, Nb, toast } from "../../ui";
import { since } from "../../ui/dates";
import { playableSound } from "../sound";

interface Sent {
  id: string;
  /** What she was asked, in Norwegian; null where the question is gone. */
  question: string | null;
  name: string | null;
  at: string;
}

/** Interview answers that participants sent to me; each can be taken back by her who sent it. */
export function Answers() {
  const sent = useList<Sent>("/vocabulary/answers");
  return (
    <Page title={t("Svar til deg")} about={t("Deltakere har øvd på intervju og vil at du hører.")} narrow>
      <Shown asked={sent}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t("Ingen svar nå")} />
          ) : (
            <ul class="plain stack">
              {all.map((one) => (
                <li key={one.id}>
                  <Answer sent={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Answer({ sent }: { sent: Sent }) {
  const [state, set] = useState<"quiet" | "fetching" | "playing">("quiet");
  const playing = useRef<HTMLAudioElement | null>(null);
  const stop = () => {
    playing.current?.pause();
    playing.current = null;
    set("quiet");
  };
  useEffect(() => stop, []);
  const listen = async () => {
    set("fetching");
    playing.current = await play(sent.id, stop).catch(() => null);
    set(playing.current ? "playing" : "quiet");
    if (!playing.current) toast(t("Vi fikk ikke spilt av dette nå."));
  };
  return (
    <Card>
      <div class="row apart">
        <span>
          <strong>
            <bdi>{sent.name ?? t("Deltaker")}</bdi>
          </strong>
          <span class="under">{since(sent.at)}</span>
        </span>
        <Button
          kind="soft"
          small
          icon={state === "playing" ? "stop" : "speaker-high"}
          disabled={state === "fetching"}
          onClick={() => (state === "playing" ? stop() : void listen())}
        >
          {state === "playing" ? t("Stopp") : t("Hør svaret")}
        </Button>
      </div>
      {sent.question && (
        <p>
          <Nb>{sent.question}</Nb>
        </p>
      )}
    </Card>
  );
}

/** The sound is asked for, never kept. */
async function play(id: string, onEnd: () => void): Promise<HTMLAudioElement> {
  const { data } = await call<{ media: string; sound: string }>("GET", `/vocabulary/answers/${id}/sound`);
  const audio = new Audio(playableSound(data.sound, data.media));
  audio.onended = () => {
    URL.revokeObjectURL(audio.src);
    onEnd();
  };
  await audio.play();
  return audio;
}
