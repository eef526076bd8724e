import { useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import type { Saving } from "../../people/staff/ask";
import { Page, TroubleCard } from "../../people/staff/parts";
import { type AnyIcon, Button, Nb, Notice, Tabs } from "../../ui";
import { ApplyBar } from "./ApplyBar";
import { looks, Rows } from "./PreviewRows";
import { type Decision, type Filter, fits, type Preview, type Row, sorted } from "./preview";
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
      <ApplyBar
        rows={rows}
        decisions={decisions}
        busy={saving.busy}
        onApply={props.onApply}
        onAgain={props.onAgain}
      />
    </Page>
  );
}

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
