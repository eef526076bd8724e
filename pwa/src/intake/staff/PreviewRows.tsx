import { t } from "../../core/i18n";
import { useWide } from "../../people/staff/wide";
import { type AnyIcon, Table, Tag, type Tone } from "../../ui";
import { type Decision, isWarned, keyOf, type Outcome, type Row } from "./preview";
import { Decide, RowTells } from "./RowTells";

/** How each outcome looks and what its rows are called together. */
export const looks: Record<Outcome, { icon: AnyIcon; tone: Tone; words: () => string }> = {
  decide: { icon: "question", tone: "now", words: () => t("Du bestemmer") },
  refused: { icon: "hand", tone: "stone", words: () => t("Kommer ikke inn") },
  changed: { icon: "pencil-simple", tone: "words", words: () => t("Endret") },
  new: { icon: "plus", tone: "good", words: () => t("Nye") },
  unchanged: { icon: "check", tone: "stone", words: () => t("Uendret") },
  duplicate: { icon: "copy", tone: "stone", words: () => t("Står to ganger") },
  skipped: { icon: "minus", tone: "stone", words: () => t("Hoppet over") },
};
interface RowsProps {
  rows: Row[];
  decisions: Record<number, Decision>;
  onDecide: (row: number, decision: Decision) => void;
}

/** The rows: a table where there is room, else one block each. */
export function Rows({ rows, decisions, onDecide }: RowsProps) {
  const wide = useWide();
  const sheets = new Set(rows.map(({ sheet }) => sheet)).size > 1;
  const tells = (row: Row) => (
    <>
      <RowTells row={row} />
      {row.outcome === "decide" && (
        <Decide
          row={row}
          decision={decisions[row.number]}
          onDecide={(decision) => onDecide(row.number, decision)}
        />
      )}
    </>
  );
  if (!wide)
    return (
      <ol class="people-list">
        {rows.map((row) => (
          <li key={keyOf(row)} class="intake-row">
            <div class="row apart">
              <strong>
                <About row={row} />
              </strong>
              <OutcomeTag row={row} />
            </div>
            <span class="soft">{place(row, sheets)}</span>
            {tells(row)}
          </li>
        ))}
      </ol>
    );
  return (
    <Table
      caption={t("Radene i fila")}
      rows={rows}
      keyOf={keyOf}
      columns={[
        { key: "row", head: t("Hvor"), cell: (row) => place(row, sheets) },
        {
          key: "about",
          head: t("Hvem eller hva"),
          names: true,
          cell: (row) => <About row={row} />,
        },
        { key: "outcome", head: t("Hva skjer"), cell: (row) => <OutcomeTag row={row} /> },
        { key: "tells", head: t("Hvorfor"), cell: tells },
      ]}
    />
  );
}

const WEEK = /^(\d{1,2})\/(\d{4})$/;

/** Who or what a row is about: a name, or "52/2026", which is a week. */
function About({ row }: { row: Row }) {
  const [, week, year] = WEEK.exec(row.about) ?? [];
  if (week && year) return <>{t("Uke {week} i {year}", { week, year })}</>;
  return <bdi>{row.about || t("Uten navn")}</bdi>;
}

/** "Rad 32"; with the sheet's name where there are several. */
const place = (row: Row, sheets: boolean) =>
  sheets && row.sheet
    ? t("{sheet}, rad {row}", { sheet: row.sheet, row: row.number })
    : t("Rad {row}", { row: row.number });

function OutcomeTag({ row }: { row: Row }) {
  const { icon, tone } = looks[row.outcome];
  return (
    <span class="tags">
      <Tag tone={tone} icon={icon}>
        {row.label}
      </Tag>
      {isWarned(row) && (
        <Tag tone="wait" icon="s-warning">
          {t("Se over")}
        </Tag>
      )}
    </span>
  );
}
