import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Nb, toast } from "../../../ui";
import { dayMonth } from "../../../ui/dates";
import { tradeTitle } from "../../decks";
import { editAddress, tradeOf, type Waiting, type Waits } from "../teaching";
import { FindWord } from "./FindWord";
import { OneWord } from "./OneWord";
import { hearRecording } from "./RecordWord";

interface WaitsProps {
  waits: Waiting;
  what: Waits;
  lang: string;
  onSettled: () => void;
}

/** A word that waits for one thing, and the way to give it to it. */
export function OneWaits({ waits, what, lang, onSettled }: WaitsProps) {
  return (
    <Card class="part">
      <div class="row apart">
        <span class="grow">
          <strong>
            <Nb>{waits.text}</Nb>
          </strong>
          <span class="under">{about(waits)}</span>
        </span>
        <div class="row">
          {what === "word" && <EmployersWord waits={waits} onSettled={onSettled} />}
          {what === "check" && <ToCheck waits={waits} onSettled={onSettled} />}
          {(what === "gloss" || what === "recording") && waits.word_id && (
            <OneWord wordId={waits.word_id} lang={lang} what={what} onSettled={onSettled} />
          )}
          {what === "picture" && waits.word_id && (
            <Button small kind="soft" icon="images" href={editAddress(waits.word_id)}>
              {t("Velg et bilde")}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function about({ employer, day, word_id, mine }: Waiting) {
  if (employer)
    return (
      <>
        <bdi>{employer}</bdi>
        {day && ` · ${dayMonth(day)}`}
      </>
    );
  if (mine) return t("Du leste dette. En annen må høre på det.");
  return word_id ? <bdi>{tradeTitle(tradeOf(word_id))}</bdi> : null;
}

/** A teacher finds the word the employer meant, or writes it. */
function EmployersWord({ waits, onSettled }: { waits: Waiting; onSettled: () => void }) {
  const [open, setOpen] = useState<"find" | "write" | null>(null);
  const close = () => setOpen(null);
  const write = (trade: string) =>
    go(`/fagord/fag/${trade}/nytt?ord=${encodeURIComponent(waits.text)}&punkt=${waits.id}`);
  return (
    <>
      <Button small kind="soft" icon="s-magnifying-glass" onClick={() => setOpen("find")}>
        {t("Finn ordet")}
      </Button>
      <Button small kind="soft" icon="plus" onClick={() => setOpen("write")}>
        {t("Skriv nytt ord")}
      </Button>
      {open && (
        <FindWord
          waits={waits}
          write={open === "write" ? write : null}
          onClose={close}
          onSettled={() => {
            close();
            onSettled();
          }}
        />
      )}
    </>
  );
}

/** A recording: heard, and let out or taken away, by somebody else than who made it. */
function ToCheck({ waits, onSettled }: { waits: Waiting; onSettled: () => void }) {
  const saving = useSaving();
  const listen = () => void hearRecording(waits.id).catch(() => toast(t("Vi fikk ikke spilt av dette nå.")));
  const act = async (method: "PUT" | "DELETE", path: string, said: string) => {
    const body = method === "PUT" ? {} : undefined;
    if ((await saving.save(method, `/vocabulary/recordings/${waits.id}${path}`, body)) === null) return;
    toast(said);
    onSettled();
  };
  return (
    <>
      <Button small kind="soft" icon="w-play" onClick={listen} label={t("Hør: {word}", { word: waits.text })}>
        {t("Hør")}
      </Button>
      {!waits.mine && (
        <Button
          small
          icon="check"
          disabled={saving.busy}
          onClick={() => void act("PUT", "/checked", t("Nå kan alle høre det."))}
        >
          {t("Det er riktig")}
        </Button>
      )}
      <Button
        small
        kind="plain"
        icon="trash"
        disabled={saving.busy}
        onClick={() => void act("DELETE", "", t("Opptaket er tatt bort."))}
      >
        {t("Ta bort opptaket")}
      </Button>
      <TroubleCard trouble={saving.trouble} />
    </>
  );
}
