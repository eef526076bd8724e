import { t, tn } from "../../../core/i18n";
import { useWide } from "../../../people/staff/wide";
import { type AnyIcon, Button, Nb, Notice, Table, Tag, type Tone } from "../../../ui";
import { pictureAddress } from "../../pictures";
import { columnWords, findingLine } from "../findings";
import { type Cell, comingIn, type FileTold, type Outcome, rowsOf, type SeenRow } from "../preview";
import { GlossText, ReadMark } from "./Gloss";

/** What a file would do, row by row; then all of it or nothing. */
export type FileKind = "words" | "glosses";
type Kind = FileKind;

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

export function Preview({ told, kind, lang, busy, onApply }: PreviewProps) {
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
      {row.outcome !== "refused" && row.cells.map((cell) => <Changed key={cell.column} cell={cell} />)}
      {row.findings.map((finding) => (
        <span class="block" key={`${finding.column} ${finding.code}`}>
          {findingLine(finding)}
        </span>
      ))}
    </>
  );
}

/** One cell: what stood there, struck out, and what will. */
function Changed({ cell: { column, before, after } }: { cell: Cell }) {
  return (
    <span class="block">
      <span class="soft">{columnWords(column)}</span>{" "}
      {before && (
        <del>
          <Nb>{before}</Nb>
        </del>
      )}{" "}
      {after && (
        <ins>
          <Nb>{after}</Nb>
        </ins>
      )}
      {column === "picture" && after && pictureAddress(after) === null && (
        <span class="block">
          <Tag tone="wait" icon="s-warning">
            {t("Vi har ikke dette bildet. Ordet vises uten bilde.")}
          </Tag>
        </span>
      )}
    </span>
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
