import { useState } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { useList } from "../../people/staff/ask";
import { Page, Shown } from "../../people/staff/parts";
import { Button, Card, Empty, toast } from "../../ui";
import { since } from "../../ui/dates";
import { playableSound } from "../sound";

interface Sent {
  id: string;
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
  const [busy, setBusy] = useState(false);
  const listen = async () => {
    setBusy(true);
    await play(sent.id).catch(() => toast(t("Vi fikk ikke spilt av dette nå.")));
    setBusy(false);
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
        <Button kind="soft" small icon="speaker-high" disabled={busy} onClick={listen}>
          {t("Hør svaret")}
        </Button>
      </div>
    </Card>
  );
}

/** The sound is asked for, never kept. */
async function play(id: string): Promise<void> {
  const { data } = await call<{ media: string; sound: string }>("GET", `/vocabulary/answers/${id}/sound`);
  const audio = new Audio(playableSound(data.sound, data.media));
  audio.onended = () => URL.revokeObjectURL(audio.src);
  await audio.play();
}
