import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Button, Empty, Tabs } from "../../../ui";
import { useList } from "../ask";
import { type Filter, fits, found, type Row, rowsOf } from "../participants";
import { Page, Shown } from "../parts";
import { participants } from "../paths";
import { Search } from "../Search";
import type { Participant } from "../types";
import { useWide } from "../wide";
import { List, WithPanel } from "./ParticipantRows";

/** Everybody who takes part, for an admin; who needs something comes first, with the reason. `toMine`: the way back to one's own. */
export function Participants({ toMine }: { toMine?: () => void }) {
  const asked = useList<Participant>(participants);
  const count = asked.data?.length;
  return (
    <Page
      title={t("Deltakere")}
      about={count !== undefined && tn("{n} person", "{n} personer", count)}
      tools={
        <>
          {toMine && (
            <Button kind="plain" small icon="users-three" onClick={toMine}>
              {t("Vis mine")}
            </Button>
          )}
          <Button kind="outline" small icon="s-user-plus" href="/deltakere/ny">
            {t("Ny deltaker")}
          </Button>
        </>
      }
    >
      <Shown asked={asked}>{(people) => <People people={people} />}</Shown>
    </Page>
  );
}

function People({ people }: { people: Participant[] }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const wide = useWide();
  const rows = rowsOf(people, today());
  if (rows.length === 0) return <Nobody />;
  const shown = rows.filter((row) => fits(row, filter) && found(row.person, search));
  return (
    <>
      <div class="desk-filters">
        <Filters rows={rows} value={filter} onChange={setFilter} />
        <Search label={t("Finn en person")} value={search} onChange={setSearch} />
      </div>
      {shown.length === 0 ? (
        <Empty
          inset
          title={t("Ingen her nå")}
          action={
            <Button
              kind="soft"
              small
              onClick={() => {
                setFilter("all");
                setSearch("");
              }}
            >
              {t("Vis alle")}
            </Button>
          }
        />
      ) : wide ? (
        <WithPanel rows={shown} />
      ) : (
        <List rows={shown} />
      )}
    </>
  );
}

function Nobody() {
  return (
    <Empty
      title={t("Ingen deltakere ennå")}
      action={
        <Button icon="s-upload-simple" href="/import">
          {t("Hent inn en liste")}
        </Button>
      }
    >
      {t("Hent dem inn fra et regneark, eller skriv inn én.")}
    </Empty>
  );
}

function Filters({
  rows,
  value,
  onChange,
}: {
  rows: Row[];
  value: Filter;
  onChange: (value: Filter) => void;
}) {
  const count = (filter: Filter) => rows.filter((row) => fits(row, filter)).length;
  const tabs = [
    { value: "all", words: t("Alle"), icon: "users", count: count("all") } as const,
    { value: "now", words: t("Trenger noe nå"), icon: "bell", count: count("now") } as const,
    { value: "end_near", words: t("Nær slutt"), icon: "hourglass-medium", count: count("end_near") } as const,
    { value: "not_in", words: t("Ikke inne ennå"), icon: "qr-code", count: count("not_in") } as const,
    { value: "left", words: t("Har sluttet"), icon: "flag", count: count("left") } as const,
  ].filter((tab) => tab.value === "all" || tab.count > 0 || tab.value === value);
  return (
    <Tabs
      label={t("Hvem som vises")}
      tabs={tabs}
      value={value}
      onChange={(next) => onChange(next as Filter)}
    />
  );
}
