import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Button, Empty, Notice, Tabs } from "../../../ui";
import { me } from "../../queries";
import { useList } from "../ask";
import { ABOUT, type Filter, fits, found, type Row, rowsOf } from "../participants";
import { Page, Shown } from "../parts";
import { mine, participants } from "../paths";
import { Search } from "../Search";
import type { Participant } from "../types";
import { useWide } from "../wide";
import { List, WithPanel } from "./ParticipantRows";

/** "Mine deltakere": who needs something comes first, with the reason; an admin may look at everybody's. */
export function Participants() {
  const admin = me.value?.roles.includes("admin") ?? false;
  const adviser = me.value?.roles.includes("adviser") ?? false;
  const [whose, setWhose] = useState<"mine" | "all">(adviser ? "mine" : "all");
  const asked = useList<Participant>(whose === "mine" ? mine : participants);
  const count = asked.data?.length;
  return (
    <Page
      title={whose === "mine" ? t("Mine deltakere") : t("Deltakere")}
      about={
        count !== undefined &&
        (whose === "mine"
          ? t("{count} av omtrent {about}", { count, about: ABOUT })
          : tn("{n} person", "{n} personer", count))
      }
      tools={
        <>
          {admin && adviser && (
            <Button
              kind="plain"
              small
              icon="users-three"
              onClick={() => setWhose(whose === "mine" ? "all" : "mine")}
            >
              {whose === "mine" ? t("Vis alle") : t("Vis mine")}
            </Button>
          )}
          {admin && (
            <Button kind="outline" small icon="s-user-plus" href="/deltakere/ny">
              {t("Ny deltaker")}
            </Button>
          )}
          {adviser && (
            <Button kind="outline" small icon="qr-code" href="/inviter">
              {t("Inviter")}
            </Button>
          )}
        </>
      }
    >
      <Shown asked={asked}>{(people) => <People people={people} own={whose === "mine"} />}</Shown>
    </Page>
  );
}

function People({ people, own }: { people: Participant[]; own: boolean }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const wide = useWide();
  const rows = rowsOf(people, today());
  if (rows.length === 0) return <Nobody />;
  const shown = rows.filter((row) => fits(row, filter) && found(row.person, search));
  return (
    <>
      {own && people.length > ABOUT && <TooMany count={people.length} />}
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

function TooMany({ count }: { count: number }) {
  return (
    <Notice kind="cloud" icon="users">
      {tn("Du har {n} deltaker.", "Du har {n} deltakere.", count)}{" "}
      {t("Omtrent {about} er passe for én rådgiver. Snakk med lederen din om å fordele.", { about: ABOUT })}
    </Notice>
  );
}

function Nobody() {
  const admin = me.value?.roles.includes("admin");
  return admin ? (
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
  ) : (
    <Empty title={t("Ingen deltakere ennå")}>{t("Når noen får deg som rådgiver, står de her.")}</Empty>
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
