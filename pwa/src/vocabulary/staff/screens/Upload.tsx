import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Page, Part, TroubleCard } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import {
  type AnyIcon,
  Button,
  Check,
  Icon,
  Nb,
  Notice,
  Segmented,
  Table,
  Tag,
  type Tone,
  toast,
} from "../../../ui";
import { tradeTitle } from "../../decks";
import { readText } from "../files";
import { findingLine, findingsOf } from "../findings";
import { GlossLanguage, GlossText, ReadMark } from "../parts/Gloss";
import { comingIn, type FileTold, type Outcome, rowsOf, type SeenRow } from "../preview";
import { glossesIn, iSpeak, nameOf } from "../teaching";

type Kind = "words" | "glosses";

/** A teacher's spreadsheet or a translator's file: every row is looked at first, then all or nothing. */
export function Upload({ trade }: { trade: string }) {
  const [kind, setKind] = useState<Kind>("words");
  const [lang, setLang] = useState(glossesIn);
  const [read, setRead] = useState(false);
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [told, setTold] = useState<FileTold | null>(null);
  const saving = useSaving();
  const body = (text: string) =>
    kind === "words" ? { trade, csv: text } : { trade, lang, po: text, ...(read ? { read } : {}) };
  const path = kind === "words" ? "/vocabulary/import" : "/vocabulary/import-glosses";
  const again = () => {
    setFile(null);
    setTold(null);
    saving.clear();
  };
  const look = async (chosen: File | undefined) => {
    if (!chosen) return;
    const text = await readText(chosen);
    setFile({ name: chosen.name, text });
    setTold(null);
    const seen = await saving.save<FileTold>("POST", `${path}/preview`, body(text));
    setTold(seen?.data ?? null);
  };
  const apply = async () => {
    if (!file) return;
    const done = await saving.save<FileTold>("POST", path, body(file.text));
    if (done === null) return;
    toast(t("Fila er hentet inn."));
    setTold(null);
    setFile(null);
  };
  return (
    <Page title={t("Hent inn fil")} about={<bdi>{tradeTitle(trade) || trade}</bdi>}>
      <Part title={t("Hva slags fil")}>
        <Segmented
          label={t("Hva slags fil")}
          name="kind"
          value={kind}
          options={[
            { value: "words", words: t("Regneark (CSV)") },
            { value: "glosses", words: t("Fra oversetter (.po)") },
          ]}
          onChange={(next) => {
            setKind(next);
            again();
          }}
        />
        {kind === "glosses" && (
          <>
            <GlossLanguage
              value={lang}
              onChange={(code) => {
                setLang(code);
                again();
              }}
            />
            {!iSpeak().includes(lang) && (
              <Check
                on={read}
                onChange={(on) => {
                  setRead(on);
                  again();
                }}
              >
                {t("Noen som kan {language}, har lest alt som ikke er merket i fila.", {
                  language: nameOf(lang),
                })}
              </Check>
            )}
          </>
        )}
        <FileButton
          name={file?.name ?? null}
          accept={kind === "words" ? ".csv,text/csv" : ".po"}
          onChoose={look}
        />
        <p class="small soft">
          {kind === "words"
            ? t("Bruk fila du lastet ned. Rader som ikke står i fila, blir som de er.")
            : t("Tomme rader tar ikke bort noe.")}
        </p>
      </Part>
      <TroubleCard trouble={saving.trouble} />
      {findingsOf(saving.trouble).length > 0 && (
        <ul class="desk-lines">
          {findingsOf(saving.trouble).map((finding) => (
            <li key={`${finding.column} ${finding.code}`}>{findingLine(finding)}</li>
          ))}
        </ul>
      )}
      {told && (
        <Preview told={told} kind={kind} lang={lang} busy={saving.busy} onApply={() => void apply()} />
      )}
      <Button kind="plain" icon="arrow-left" href={`/fagord/fag/${trade}`}>
        {t("Til ordene i faget")}
      </Button>
    </Page>
  );
}

function FileButton({
  name,
  accept,
  onChoose,
}: {
  name: string | null;
  accept: string;
  onChoose: (file: File | undefined) => void;
}) {
  return (
    <div class="row">
      <label class="button soft small file-button">
        <Icon name="s-upload-simple" size={22} />
        <span>{name ? t("Velg en annen fil") : t("Velg en fil")}</span>
        <input
          type="file"
          class="quiet"
          accept={accept}
          onChange={(event) => {
            onChoose(event.currentTarget.files?.[0]);
            event.currentTarget.value = ""; // the same file again, once it is mended
          }}
        />
      </label>
      {name && <bdi>{name}</bdi>}
    </div>
  );
}

const looks: Record<Outcome, { icon: AnyIcon; tone: Tone; words: () => string }> = {
  refused: { icon: "hand", tone: "now", words: () => t("Må rettes") },
  new: { icon: "plus", tone: "good", words: () => t("Ny") },
  changed: { icon: "pencil-simple", tone: "words", words: () => t("Endret") },
};

interface PreviewProps {
  told: FileTold;
  kind: Kind;
  lang: string;
  busy: boolean;
  onApply: () => void;
}

function Preview({ told, kind, lang, busy, onApply }: PreviewProps) {
  const rows = rowsOf(told);
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const [refused, fresh, changed] = [count("refused"), count("new"), count("changed")];
  const coming = comingIn(told);
  return (
    <>
      <h2>{t("Dette står i fila")}</h2>
      <p class="tags">
        {refused > 0 && <Tag tone="now">{tn("{n} må rettes", "{n} må rettes", refused)}</Tag>}
        {fresh > 0 && <Tag tone="good">{tn("{n} ny", "{n} nye", fresh)}</Tag>}
        {changed > 0 && <Tag tone="words">{tn("{n} endret", "{n} endrede", changed)}</Tag>}
        <Tag tone="stone">{tn("{n} som før", "{n} som før", told.unchanged)}</Tag>
      </p>
      {refused > 0 && (
        <Notice icon="info" kind="stone">
          {t("Ingenting er hentet inn ennå. Rett radene i fila, lagre den, og velg den på nytt.")}
        </Notice>
      )}
      {rows.length > 0 && <Rows rows={rows} kind={kind} lang={lang} />}
      {refused === 0 && coming === 0 && <p>{t("Alt i fila er som før.")}</p>}
      {coming > 0 && (
        <div class="stays">
          <Button wide icon="check" disabled={busy} onClick={onApply}>
            {tn("Hent inn {n} rad", "Hent inn {n} rader", coming)}
          </Button>
        </div>
      )}
    </>
  );
}

const place = (row: SeenRow, kind: Kind) =>
  row.row === 0
    ? t("Hele fila")
    : kind === "words"
      ? t("Rad {row}", { row: row.row })
      : t("Linje {row}", { row: row.row });

function Outcomes({ row }: { row: SeenRow }) {
  const { icon, tone, words } = looks[row.outcome];
  return (
    <Tag tone={tone} icon={icon}>
      {words()}
    </Tag>
  );
}

function Tells({ row, lang }: { row: SeenRow; lang: string }) {
  return (
    <>
      {row.gloss !== undefined && (
        <span class="gloss-cell">
          <GlossText text={row.gloss} lang={lang} />
          <ReadMark read={row.reviewed ?? false} />
        </span>
      )}
      {row.findings.map((finding) => (
        <span class="block" key={`${finding.column} ${finding.code}`}>
          {findingLine(finding)}
        </span>
      ))}
    </>
  );
}

function Rows({ rows, kind, lang }: { rows: SeenRow[]; kind: Kind; lang: string }) {
  const wide = useWide();
  const word = (row: SeenRow) => (row.word ? <Nb>{row.word}</Nb> : "–");
  if (!wide)
    return (
      <ol class="people-list">
        {rows.map((row) => (
          <li key={row.row} class="file-row">
            <div class="row apart">
              <strong>{word(row)}</strong>
              <Outcomes row={row} />
            </div>
            <span class="soft">{place(row, kind)}</span>
            <Tells row={row} lang={lang} />
          </li>
        ))}
      </ol>
    );
  return (
    <Table
      caption={t("Radene i fila")}
      rows={rows}
      keyOf={({ row }) => String(row)}
      columns={[
        { key: "row", head: t("Hvor"), cell: (row) => <span class="unbroken">{place(row, kind)}</span> },
        { key: "word", head: t("Ord"), names: true, cell: word },
        { key: "outcome", head: t("Hva skjer"), cell: (row) => <Outcomes row={row} /> },
        { key: "why", head: t("Mer om raden"), cell: (row) => <Tells row={row} lang={lang} /> },
      ]}
    />
  );
}
