import { type Signal, useSignal } from "@preact/signals";
import { inNorwegian, language, t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { Button, Sheet, TextField, toast } from "../../ui";
import { type AddCv, addCv, type CvFields, changeCv, removeCv } from "../actions";
import type { CvEntry, CvKind } from "../queries";
import { playCv, playSaid } from "../voice";
import { cvKinds, tradeWords } from "../words";
import { TradeTiles } from "./TradeTiles";
import { VoiceNote } from "./VoiceNote";

/** One line of the CV: the work by picture, what, where and when. Only the first is needed. */
export function CvSheet({ kind, entry, personId, onClose }: CvSheetProps) {
  const draft = useSignal<CvFields>(entry ? draftOf(entry) : {});
  const said = useSignal<string | null | undefined>(undefined);
  const put = (fields: CvFields) => {
    draft.value = { ...draft.value, ...fields };
  };
  const whole = filled(draft.value);
  const spoken = said.value === undefined ? (entry?.voice ?? false) : said.value !== null;
  const save = async () => {
    if (entry) await change(entry, whole, said.value);
    else await add({ id: newId(), person_id: personId, kind, title: "", ...whole }, said.value);
    onClose();
  };
  return (
    <Sheet title={cvKinds[kind].words()} onClose={onClose}>
      {(kind === "job" || kind === "taster") && (
        <TradeTiles chosen={draft.value.trade} onChoose={(trade) => put({ trade })} />
      )}
      <Said entry={entry} said={said} spoken={spoken} />
      <Fields kind={kind} draft={draft.value} onChange={put} />
      <Button
        wide
        icon="check"
        disabled={!whole.title && !entry?.norwegian && !spoken}
        onClick={() => void save()}
      >
        {t("Lagre")}
      </Button>
      {entry && (
        <Button
          kind="stone"
          wide
          icon="trash"
          onClick={() => void act(removeCv, { id: entry.id, title: entry.title }).then(onClose)}
        >
          {t("Ta bort")}
        </Button>
      )}
    </Sheet>
  );
}

interface SaidProps {
  entry: CvEntry | undefined;
  /** Recorded now; null: taken away; undefined: as it was. */
  said: Signal<string | null | undefined>;
  spoken: boolean;
}

/** Who does not write says it: somebody who helps her hears it and writes it in Norwegian. */
function Said({ entry, said, spoken }: SaidProps) {
  const hear = () => {
    const heard = said.value ? playSaid(said.value) : entry && playCv(entry.id);
    heard?.catch(() => toast(t("Vi fikk ikke spilt av dette nå.")));
  };
  const put = (voice: string | null) => {
    said.value = voice;
  };
  return <VoiceNote has={spoken} onHear={hear} onRecord={put} onRemove={() => put(null)} />;
}

const add = (entry: AddCv, voice: string | null | undefined) =>
  act(addCv, { ...entry, ...(voice ? { voice } : {}) });

interface CvSheetProps {
  kind: CvKind;
  entry?: CvEntry | undefined;
  personId: string;
  onClose: () => void;
}

const NAMES = ["title", "norwegian", "place", "from", "to", "trade"] as const;

const draftOf = (entry: CvEntry): CvFields =>
  Object.fromEntries(NAMES.map((name) => [name, entry[name] ?? null])) as CvFields;

/** A trade by picture is a title by itself; empty texts are none. */
function filled(draft: CvFields): CvFields {
  const trade = draft.trade ? inNorwegian(() => tradeWords(draft.trade)) : "";
  const text = (value: string | null | undefined) => value?.trim() || null;
  const { title: written, norwegian, place, ...rest } = draft;
  const title = text(written) ?? trade;
  return { ...rest, title, norwegian: text(norwegian), place: text(place) };
}

/** Only what is another now, each with the value it replaces. */
async function change(entry: CvEntry, whole: CvFields, voice: string | null | undefined): Promise<void> {
  const before = draftOf(entry);
  const names = NAMES.filter((name) => (whole[name] ?? null) !== (before[name] ?? null));
  const take = (from: CvFields) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null])) as CvFields;
  if (names.length === 0 && voice === undefined) return;
  const change = { ...take(whole), ...(voice === undefined ? {} : { voice }) };
  await act(changeCv, { id: entry.id, title: entry.title, change, was: take(before) });
}

const ASKS: Record<CvKind, () => string> = {
  job: () => t("Hva gjorde du?"),
  taster: () => t("Hva gjorde du?"),
  course: () => t("Hva lærte du?"),
  strength: () => t("Hva er du flink til?"),
  language: () => t("Hvilket språk?"),
  licence: () => t("Hvilket bevis?"),
};

interface FieldsProps {
  kind: CvKind;
  draft: CvFields;
  onChange: (fields: CvFields) => void;
}

function Fields({ kind, draft, onChange }: FieldsProps) {
  const isNorwegian = language.value === "nb" || language.value === "nn";
  const dated = kind === "job" || kind === "taster" || kind === "course";
  return (
    <>
      <TextField
        label={ASKS[kind]()}
        value={draft.title ?? ""}
        maxLength={200}
        onChange={(title) => onChange({ title })}
      />
      {!isNorwegian && (
        <TextField
          label={t("På norsk, om du kan")}
          hint={t("Rådgiveren din hjelper deg med dette.")}
          value={draft.norwegian ?? ""}
          maxLength={200}
          onChange={(norwegian) => onChange({ norwegian })}
        />
      )}
      {dated && (
        <>
          <TextField
            label={t("Hvor?")}
            value={draft.place ?? ""}
            maxLength={100}
            onChange={(place) => onChange({ place })}
          />
          <div class="two">
            <TextField
              type="month"
              label={t("Fra")}
              value={draft.from ?? ""}
              onChange={(from) => onChange({ from: from || null })}
            />
            <TextField
              type="month"
              label={t("Til")}
              value={draft.to ?? ""}
              onChange={(to) => onChange({ to: to || null })}
            />
          </div>
        </>
      )}
    </>
  );
}
