import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Page, Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Check, Icon, Segmented, toast } from "../../../ui";
import { tradeTitle } from "../../decks";
import { readText } from "../files";
import { findingLine, findingsOf } from "../findings";
import { type FileKind as Kind, Preview } from "../parts/FilePreview";
import { GlossLanguage } from "../parts/Gloss";
import type { FileTold } from "../preview";
import { glossesIn, iSpeak, nameOf } from "../teaching";

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
