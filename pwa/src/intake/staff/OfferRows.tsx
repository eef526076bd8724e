import { t } from "../../core/i18n";
import { useWide } from "../../people/staff/wide";
import { Check, Icon, Nb, Table, Tag } from "../../ui";
import { longDay } from "../../ui/dates";
import { titleOf } from "../../vocabulary/names";
import type { OfferRow } from "./offers";
import { looks } from "./PreviewRows";
import { noteLine } from "./RowTells";

interface RowsProps {
  rows: OfferRow[];
  chosen: ReadonlySet<number>;
  onChoose: (row: number, on: boolean) => void;
}

/** Each row as the list it would become; what is new can be left out. */
export function OfferRows({ rows, chosen, onChoose }: RowsProps) {
  const employer = (row: OfferRow) => (
    <Employer row={row} on={chosen.has(row.number)} onChoose={(on) => onChoose(row.number, on)} />
  );
  if (!useWide())
    return (
      <ol class="people-list">
        {rows.map((row) => (
          <li key={row.number} class="intake-row">
            {employer(row)}
            <span class="soft">{dayWords(row)}</span>
            <WordsOf row={row} />
            <How row={row} />
          </li>
        ))}
      </ol>
    );
  return (
    <Table
      caption={t("Radene i fila")}
      rows={rows}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: "employer", head: t("Arbeidsgiver"), names: true, cell: employer },
        { key: "day", head: t("Første dag"), cell: dayWords },
        { key: "words", head: t("Ordene"), cell: (row) => <WordsOf row={row} /> },
        { key: "how", head: t("Hva skjer"), cell: (row) => <How row={row} /> },
      ]}
    />
  );
}

const dayWords = ({ day }: OfferRow) => (day ? longDay(day) : t("Uten dato"));

function Employer({ row, on, onChoose }: { row: OfferRow; on: boolean; onChoose: (on: boolean) => void }) {
  const name = (
    <>
      <bdi>{row.employer || t("Uten navn")}</bdi>
      <span class="under">
        {row.trade ? titleOf({ id: row.trade, title: row.trade }) : t("Rad {row}", { row: row.number })}
      </span>
    </>
  );
  if (row.outcome !== "new") return <strong>{name}</strong>;
  return (
    <Check on={on} onChange={onChoose}>
      {name}
    </Check>
  );
}

/** The words; those that wait for the teacher with a mark of their own. */
function WordsOf({ row }: { row: OfferRow }) {
  return (
    <span class="offer-words">
      {row.words.map(({ text, known }) => (
        <span key={text} class={known ? "offer-word" : "offer-word waits"}>
          {!known && <Icon name="hourglass-medium" size={16} label={t("Venter på læreren")} />}
          <Nb>{text}</Nb>
        </span>
      ))}
    </span>
  );
}

function How({ row }: { row: OfferRow }) {
  const { icon, tone, words } = looks[row.outcome];
  return (
    <>
      <span class="tags">
        <Tag tone={tone} icon={icon}>
          {row.outcome === "unchanged" ? t("Finnes fra før") : row.outcome === "new" ? t("Ny") : words()}
        </Tag>
      </span>
      {row.notes.length > 0 && <ul class="row-tells">{row.notes.map(noteLine)}</ul>}
    </>
  );
}
