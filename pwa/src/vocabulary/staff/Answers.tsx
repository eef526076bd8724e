import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { play, quiet } from "../../core/speech";
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
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
      quiet();
    },
    [],
  );
  const listen = async () => {
    set("fetching");
    const url = await fetched(sent.id).catch(() => null);
    if (!isHere.current) return;
    quiet();
    set("playing");
    const played = url !== null && (await play(url));
    if (url) URL.revokeObjectURL(url);
    set("quiet");
    if (!played) toast(t("Vi fikk ikke spilt av dette nå."));
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
          onClick={() => (state === "playing" ? quiet() : void listen())}
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
async function fetched(id: string): Promise<string> {
  const { data } = await call<{ media: string; sound: string }>("GET", `/vocabulary/answers/${id}/sound`);
  return playableSound(data.sound, data.media);
}
