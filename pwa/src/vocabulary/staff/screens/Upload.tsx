import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { type Trouble, useSaving } from "../../../people/staff/ask";
import { Page, Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Check, Icon, Notice, Segmented, toast } from "../../../ui";
import { tradeTitle } from "../../decks";
import { languageOf, readText } from "../files";
import { findingLine, findingsOf } from "../findings";
import { type FileKind as Kind, Preview } from "../parts/FilePreview";
import { GlossLanguage } from "../parts/Gloss";
import type { FileTold } from "../preview";
import { glossesIn, glossLanguages, iSpeak, nameOf } from "../teaching";

interface Chosen {
  kind: Kind;
  lang: string;
  /** Somebody who speaks the language has read it. */
  read: boolean;
}

/** A teacher's spreadsheet or a translator's file: every row is looked at first, then all or nothing. */
export function Upload({ trade }: { trade: string }) {
  const [chosen, setChosen] = useState<Chosen>(() => ({ kind: "words", lang: glossesIn(), read: false }));
  const { file, told, empty, saving, clear, look, apply } = useFile(trade, chosen, (lang) =>
    setChosen({ ...chosen, lang }),
  );
  const { kind, lang } = chosen;
  const change = (part: Partial<Chosen>) => {
    setChosen({ ...chosen, ...part });
    clear();
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
          onChange={(next) => change({ kind: next })}
        />
        {kind === "glosses" && <OfWhichLanguage chosen={chosen} onChange={change} />}
        <FileButton
          name={file?.name ?? null}
          accept={kind === "words" ? ".csv,text/csv" : ".po"}
          onChoose={look}
        />
        <p class="small soft">
          {kind === "words"
            ? `${t("Bruk fila du lastet ned. Rader som ikke står i fila, blir som de er.")} ${t("Nye rader trenger ingen id.")}`
            : t("Tomme rader tar ikke bort noe.")}
        </p>
      </Part>
      <TroubleCard trouble={saving.trouble} />
      <Findings trouble={saving.trouble} />
      {empty && (
        <Notice icon="info" kind="stone">
          {t("Fila er tom. Velg en annen.")}
        </Notice>
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

/** The file that was chosen, and what the server says of it: looked at, then taken in. */
function useFile(trade: string, { kind, lang, read }: Chosen, onLanguage: (lang: string) => void) {
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [told, setTold] = useState<FileTold | null>(null);
  const saving = useSaving();
  const path = kind === "words" ? "/vocabulary/import" : "/vocabulary/import-glosses";
  const send = (to: string, text: string, its = lang) => {
    const glosses = { trade, lang: its, po: text, ...(read ? { read } : {}) };
    return saving.save<FileTold>("POST", to, kind === "words" ? { trade, csv: text } : glosses);
  };
  const put = (next: typeof file) => {
    setFile(next);
    setTold(null);
  };
  const clear = () => {
    put(null);
    saving.clear();
  };
  const look = async (from: File | undefined) => {
    if (!from) return;
    const text = await readText(from);
    put({ name: from.name, text });
    saving.clear();
    if (!text.trim()) return;
    const its = kind === "glosses" ? namedIn(text, lang) : lang;
    if (its !== lang) onLanguage(its);
    setTold((await send(`${path}/preview`, text, its))?.data ?? null);
  };
  const apply = async () => {
    if (!file || (await send(path, file.text)) === null) return;
    toast(t("Fila er hentet inn."));
    put(null);
  };
  return { file, told, empty: file?.text.trim() === "", saving, clear, look, apply };
}

/** The language a file says it is in, where it is one we know. */
function namedIn(po: string, otherwise: string): string {
  const its = languageOf(po);
  return glossLanguages.some(({ code }) => code === its) ? (its ?? otherwise) : otherwise;
}

function OfWhichLanguage({
  chosen: { lang, read },
  onChange,
}: {
  chosen: Chosen;
  onChange: (part: Partial<Chosen>) => void;
}) {
  return (
    <>
      <GlossLanguage value={lang} onChange={(code) => onChange({ lang: code })} />
      {!iSpeak().includes(lang) && (
        <Check on={read} onChange={(on) => onChange({ read: on })}>
          {t("Noen som kan {language}, har lest alt som ikke er merket i fila.", {
            language: nameOf(lang),
          })}
        </Check>
      )}
    </>
  );
}

/** What a refused file holds, where it is no rows at all. */
function Findings({ trouble }: { trouble: Trouble | null }) {
  const found = findingsOf(trouble);
  if (found.length === 0) return null;
  return (
    <ul class="desk-lines">
      {found.map((finding) => (
        <li key={`${finding.column} ${finding.code}`}>{findingLine(finding)}</li>
      ))}
    </ul>
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
