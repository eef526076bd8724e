import { useState } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { type Trouble, useSaving } from "../../people/staff/ask";
import { Page, TroubleCard } from "../../people/staff/parts";
import { Button, Segmented } from "../../ui";
import "./intake.css";
import { Assured, FileBox } from "./FileBox";
import { PreviewPage } from "./PreviewPage";
import type { Applied, Decision, Kind, Preview } from "./preview";
import { Result } from "./Result";
import "./words";

type At =
  | { stage: "choose" }
  | { stage: "preview"; preview: Preview; file: string }
  | { stage: "done"; applied: Applied; kind: Kind };

/** A spreadsheet comes in: choose, look at every row, then all or nothing. Doing it again is harmless. */
export function Import() {
  const [at, set] = useState<At>({ stage: "choose" });
  const again = () => set({ stage: "choose" });
  if (at.stage === "preview")
    return (
      <Checked
        preview={at.preview}
        file={at.file}
        onAgain={again}
        onDone={(applied) => set({ stage: "done", applied, kind: at.preview.kind })}
      />
    );
  if (at.stage === "done") return <Result applied={at.applied} kind={at.kind} onAgain={again} />;
  return <Choose onRead={(preview, file) => set({ stage: "preview", preview, file })} />;
}

/** Sends a file and brings back what it would do. */
async function upload(kind: Kind, file: File): Promise<Preview> {
  const body = new FormData();
  body.append("file", file);
  return (await call<Preview>("POST", `/intake/previews?kind=${kind}`, { body, key: newId() })).data;
}

function Choose({ onRead }: { onRead: (preview: Preview, file: string) => void }) {
  const [kind, setKind] = useState<Kind>("participants");
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<{ busy: boolean; trouble: Trouble | null }>({
    busy: false,
    trouble: null,
  });
  const read = async () => {
    if (file === null) return;
    setState({ busy: true, trouble: null });
    try {
      onRead(await upload(kind, file), file.name);
    } catch (trouble) {
      setState({ busy: false, trouble: trouble as Trouble });
    }
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setState({ busy: false, trouble: null });
  };
  return (
    <Page narrow title={t("Hent inn lister")} about={t("Fra et regneark dere har.")}>
      <Segmented
        label={t("Hva lista handler om")}
        name="kind"
        value={kind}
        options={[
          { value: "participants", words: t("Deltakere") },
          { value: "jobclub", words: t("Jobbklubb-timeplan") },
        ]}
        onChange={setKind}
      />
      <FileBox file={file} onChoose={choose} />
      <TroubleCard trouble={state.trouble} again={read} />
      <Button wide icon="arrow-right" disabled={file === null || state.busy} onClick={read}>
        {state.busy ? t("Leser fila …") : t("Se hva som skjer")}
      </Button>
      <About kind={kind} />
    </Page>
  );
}

function About({ kind }: { kind: Kind }) {
  const lines = [
    t("Ingenting blir endret før du har sett alle radene."),
    kind === "participants"
      ? t("Samme person kjenner vi igjen på deres egen referanse, eller på navn og fødselsdato.")
      : t("Samme klubb kjenner vi igjen på navnet. Plasser som er tatt, blir stående."),
    t("Tomme celler sletter aldri noe. Samme fil to ganger gjør ingen skade."),
    t("Fødselsnummer skal ikke være med. Finner vi et, blir raden stoppet og nummeret ikke lagret."),
  ];
  return <Assured lines={lines} />;
}

interface CheckedProps {
  preview: Preview;
  file: string;
  onAgain: () => void;
  onDone: (applied: Applied) => void;
}

function Checked({ preview, file, onAgain, onDone }: CheckedProps) {
  const [decisions, decide] = useState<Record<number, Decision>>({});
  const saving = useSaving();
  const apply = async () => {
    const done = await saving.save<Applied>("POST", `/intake/previews/${preview.id}/apply`, { decisions });
    if (done !== null) onDone(done.data);
  };
  return (
    <PreviewPage
      preview={preview}
      file={file}
      decisions={decisions}
      onDecide={(number, decision) => decide({ ...decisions, [number]: decision })}
      saving={saving}
      onApply={apply}
      onAgain={onAgain}
    />
  );
}
