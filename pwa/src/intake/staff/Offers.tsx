import { useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import type { Trouble } from "../../people/staff/ask";
import { Page, TroubleCard } from "../../people/staff/parts";
import { Button, Card, Icon } from "../../ui";
import { Assured, FileBox } from "./FileBox";
import { OfferRows } from "./OfferRows";
import { look, make, newRows, type OfferRow } from "./offers";
import "./words";

type At =
  | { stage: "choose" }
  | { stage: "look"; file: File; rows: OfferRow[] }
  | { stage: "done"; made: number };

/** Employers' words come in from a file of offers: choose, look at every row, then make the lists. */
export function Offers() {
  const [at, set] = useState<At>({ stage: "choose" });
  const again = () => set({ stage: "choose" });
  if (at.stage === "done") return <Made made={at.made} onAgain={again} />;
  if (at.stage === "look")
    return <Look {...at} onAgain={again} onMade={(made) => set({ stage: "done", made })} />;
  return <Choose onRead={(file, rows) => set({ stage: "look", file, rows })} />;
}

/** One thing at a time with the server; what went wrong is told, and nothing is lost. */
function useTrying() {
  const [state, set] = useState<{ busy: boolean; trouble: Trouble | null }>({ busy: false, trouble: null });
  const attempt = async (what: () => Promise<void>) => {
    set({ busy: true, trouble: null });
    await what().then(
      () => set({ busy: false, trouble: null }),
      (trouble: Trouble) => set({ busy: false, trouble }),
    );
  };
  return { ...state, attempt, clear: () => set({ busy: false, trouble: null }) };
}

function Choose({ onRead }: { onRead: (file: File, rows: OfferRow[]) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const { busy, trouble, attempt, clear } = useTrying();
  const read = () => attempt(async () => void (file && onRead(file, await look(file))));
  const choose = (chosen: File | null) => {
    setFile(chosen);
    clear();
  };
  return (
    <Page narrow title={t("Ordlister fra en fil")} about={t("Fra en liste med tilbud fra arbeidsgivere.")}>
      <FileBox file={file} onChoose={choose} />
      <TroubleCard trouble={trouble} again={read} />
      <Button wide icon="arrow-right" disabled={file === null || busy} onClick={read}>
        {busy ? t("Leser fila …") : t("Se hva som skjer")}
      </Button>
      <About />
    </Page>
  );
}

function About() {
  const lines = [
    t("Vi leser kolonnene «Arbeidsgiver», «Bransje», «Ord de trenger» og «Første dag»."),
    t("Ingenting blir lagd før du har sett alle radene."),
    t("Navn og telefon til kontaktpersoner blir ikke lest."),
    t("Samme fil to ganger gjør ingen skade."),
  ];
  return <Assured lines={lines} />;
}

interface LookProps {
  file: File;
  rows: OfferRow[];
  onAgain: () => void;
  onMade: (made: number) => void;
}

function Look({ file, rows, onAgain, onMade }: LookProps) {
  const [chosen, choose] = useState(() => new Set(newRows(rows)));
  const { busy, trouble, attempt } = useTrying();
  const turn = (number: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(number);
    else next.delete(number);
    choose(next);
  };
  const save = () =>
    attempt(async () =>
      onMade(
        await make(
          file,
          rows.filter(({ number }) => chosen.has(number)),
        ),
      ),
    );
  return (
    <Page
      title={t("Ordlister inn")}
      about={
        <>
          <bdi>{file.name}</bdi> · {t("Ingenting er endret ennå")}
        </>
      }
      tools={
        <Button kind="plain" small icon="arrow-counter-clockwise" onClick={onAgain}>
          {t("Velg en annen fil")}
        </Button>
      }
    >
      <OfferRows rows={rows} chosen={chosen} onChoose={turn} />
      <TroubleCard trouble={trouble} again={save} />
      <div class="apply-bar">
        <p class="grow" role="status">
          {newRows(rows).length === 0 && t("Det er ikke noe nytt å ta inn.")}
        </p>
        {newRows(rows).length === 0 ? (
          <Button href="/ordlister" icon="arrow-left">
            {t("Til ordlistene")}
          </Button>
        ) : (
          <Button icon="check" disabled={busy || chosen.size === 0} onClick={save}>
            {busy ? t("Lager …") : tn("Lag {n} ordliste", "Lag {n} ordlister", chosen.size)}
          </Button>
        )}
      </div>
    </Page>
  );
}

function Made({ made, onAgain }: { made: number; onAgain: () => void }) {
  return (
    <Page narrow title={t("Ordlistene er klare")}>
      <Card class="part">
        <div class="row nowrap" role="status">
          <span class="big-check">
            <Icon name="check" size={32} />
          </span>
          <p class="grow strong">{tn("{n} ordliste er lagd", "{n} ordlister er lagd", made)}</p>
        </div>
      </Card>
      <div class="form-end">
        <Button icon="users" href="/ordlister">
          {t("Velg hvem som skal dit")}
        </Button>
        <Button kind="soft" icon="plus" onClick={onAgain}>
          {t("Hent inn en til")}
        </Button>
      </div>
    </Page>
  );
}
