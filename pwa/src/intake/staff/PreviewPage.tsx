import { useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import type { Saving } from "../../people/staff/ask";
import { Page, TroubleCard } from "../../people/staff/parts";
import { useWide } from "../../people/staff/wide";
import { type AnyIcon, Button, Icon, Nb, Notice, Table, Tabs, Tag, type Tone } from "../../ui";
import {
  comingIn,
  type Decision,
  type Filter,
  fits,
  isWarned,
  keyOf,
  type Outcome,
  type Preview,
  type Row,
  sorted,
  undecided,
} from "./preview";
import { Decide, RowTells } from "./RowTells";
import { roleWords } from "./words";

export interface PreviewProps {
  preview: Preview;
  file: string;
  decisions: Record<number, Decision>;
  onDecide: (row: number, decision: Decision) => void;
  saving: Saving;
  onApply: () => void;
  onAgain: () => void;
}

/** Thousands of rows at once would make a phone stand still. */
const AT_ONCE = 200;

/** Every row of the file and what it would do, before anything is done. */
export function PreviewPage(props: PreviewProps) {
  const { preview, file, decisions, saving } = props;
  const [filter, setFilter] = useState<Filter>("all");
  const rows = sorted(preview.rows);
  const [most, setMost] = useState(AT_ONCE);
  const shown = rows.filter((row) => fits(row, filter));
  return (
    <Page
      title={preview.kind === "participants" ? t("Deltakere inn") : t("Timeplan inn")}
      about={
        <>
          <bdi>{file}</bdi> · {t("Ingenting er endret ennå")}
        </>
      }
      tools={
        <Button kind="plain" small icon="arrow-counter-clockwise" onClick={props.onAgain}>
          {t("Velg en annen fil")}
        </Button>
      }
    >
      <Counts rows={rows} value={filter} onChange={setFilter} />
      <Besides preview={preview} />
      <Rows rows={shown.slice(0, most)} decisions={decisions} onDecide={props.onDecide} />
      {shown.length > most && (
        <Button kind="soft" icon="caret-down" onClick={() => setMost(most + AT_ONCE)}>
          {tn("Vis {n} rad til", "Vis {n} rader til", Math.min(AT_ONCE, shown.length - most))}
        </Button>
      )}
      <TroubleCard trouble={saving.trouble} again={props.onApply} />
      <Apply
        rows={rows}
        decisions={decisions}
        busy={saving.busy}
        onApply={props.onApply}
        onAgain={props.onAgain}
      />
    </Page>
  );
}

const looks: Record<Outcome, { icon: AnyIcon; tone: Tone; words: () => string }> = {
  decide: { icon: "question", tone: "now", words: () => t("Du bestemmer") },
  refused: { icon: "hand", tone: "stone", words: () => t("Kommer ikke inn") },
  changed: { icon: "pencil-simple", tone: "words", words: () => t("Endret") },
  new: { icon: "plus", tone: "good", words: () => t("Nye") },
  unchanged: { icon: "check", tone: "stone", words: () => t("Uendret") },
  duplicate: { icon: "copy", tone: "stone", words: () => t("Står to ganger") },
  skipped: { icon: "minus", tone: "stone", words: () => t("Hoppet over") },
};

const ORDER: Filter[] = [
  "all",
  "decide",
  "refused",
  "look",
  "new",
  "changed",
  "unchanged",
  "duplicate",
  "skipped",
];

function Counts({
  rows,
  value,
  onChange,
}: {
  rows: Row[];
  value: Filter;
  onChange: (filter: Filter) => void;
}) {
  const tabs = ORDER.map((filter) => ({
    value: filter,
    count: rows.filter((row) => fits(row, filter)).length,
    ...named(filter),
  }));
  return (
    <Tabs
      label={t("Hvilke rader som vises")}
      tabs={tabs.filter((tab) => tab.count > 0 || tab.value === "all")}
      value={value}
      onChange={(next) => onChange(next as Filter)}
    />
  );
}

function named(filter: Filter): { words: string; icon: AnyIcon } {
  if (filter === "all") return { words: t("Alle rader"), icon: "s-list-checks" };
  if (filter === "look") return { words: t("Se over"), icon: "s-warning" };
  return { words: looks[filter].words(), icon: looks[filter].icon };
}

/** What the file brings besides its rows: staff to invite, columns that are not used. */
function Besides({ preview }: { preview: Preview }) {
  const invited = preview.staff.filter(({ outcome }) => outcome === "invite");
  const given = preview.staff.filter(({ outcome }) => outcome === "role");
  return (
    <>
      {invited.length > 0 && (
        <Notice icon="s-user-plus">
          {tn(
            "{n} ansatt blir ny her og må inviteres etterpå:",
            "{n} ansatte blir nye her og må inviteres etterpå:",
            invited.length,
          )}{" "}
          <Nb>{invited.map(({ name }) => name).join(", ")}</Nb>
        </Notice>
      )}
      {given.map(({ name, roles }) => (
        <Notice key={name} icon="s-user-check">
          {t("{name} får rollen {roles}.", { name, roles: roleWords(roles) })}
        </Notice>
      ))}
      {preview.unknown_columns.length > 0 && (
        <Notice kind="stone" icon="info">
          {t("Disse kolonnene bruker vi ikke:")}{" "}
          <Nb>{preview.unknown_columns.map(({ heading, cell }) => `${heading} (${cell})`).join(", ")}</Nb>
        </Notice>
      )}
    </>
  );
}

interface RowsProps {
  rows: Row[];
  decisions: Record<number, Decision>;
  onDecide: (row: number, decision: Decision) => void;
}

function Rows({ rows, decisions, onDecide }: RowsProps) {
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
                <bdi>{row.about || t("Uten navn")}</bdi>
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
          cell: (row) => <bdi>{row.about || t("Uten navn")}</bdi>,
        },
        { key: "outcome", head: t("Hva skjer"), cell: (row) => <OutcomeTag row={row} /> },
        { key: "tells", head: t("Hvorfor"), cell: tells },
      ]}
    />
  );
}

/** "Rad 32"; with the sheet's name where there are several. */
const place = (row: Row, sheets: boolean) =>
  sheets && row.sheet ? <Nb>{`${row.sheet} ${row.number}`}</Nb> : t("Rad {row}", { row: row.number });

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

interface ApplyProps {
  rows: Row[];
  decisions: Record<number, Decision>;
  busy: boolean;
  onApply: () => void;
  onAgain: () => void;
}

/** One filled button: takes everything in, or leaves everything as it is. */
function Apply({ rows, decisions, busy, onApply, onAgain }: ApplyProps) {
  const count = comingIn(rows, decisions);
  const waiting = undecided(rows, decisions);
  const refused = rows.filter(({ outcome }) => outcome === "refused").length;
  if (count === 0 && waiting === 0)
    return (
      <div class="apply-bar">
        <p class="grow">{t("Det er ikke noe nytt å ta inn.")}</p>
        <Button onClick={onAgain}>{t("Velg en annen fil")}</Button>
      </div>
    );
  return (
    <div class="apply-bar">
      <div class="grow stack tight" role="status">
        {waiting > 0 && (
          <p>
            <Icon name="question" size={20} />
            {tn(
              "{n} rad venter på svar fra deg. Uten svar blir den ikke med.",
              "{n} rader venter på svar fra deg. Uten svar blir de ikke med.",
              waiting,
            )}
          </p>
        )}
        {refused > 0 && (
          <p>
            <Icon name="hand" size={20} />
            {tn(
              "{n} rad kommer ikke inn. Rett den i fila, og hent den inn igjen.",
              "{n} rader kommer ikke inn. Rett dem i fila, og hent den inn igjen.",
              refused,
            )}
          </p>
        )}
      </div>
      <Button icon="s-download-simple" disabled={busy || count === 0} onClick={onApply}>
        {busy ? t("Tar inn …") : tn("Ta inn {n} rad", "Ta inn {n} rader", count)}
      </Button>
    </div>
  );
}
