import { useEffect, useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { Page, Shown } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Search } from "../../../people/staff/Search";
import { Participants } from "../../../people/staff/screens/Participants";
import { useWide } from "../../../people/staff/wide";
import { Button, Empty, Notice } from "../../../ui";
import { type DeskData, useDesk } from "../asked";
import { type DeskFilter, fitsDesk, foundOnDesk, needsSomething } from "../desk";
import { needing } from "../needing";
import { DeskFilters } from "../parts/DeskFilters";
import { DeskList, DeskTable } from "./DeskRows";

/** "Mine deltakere": who needs something comes first, with the reason; an admin may look at everybody's. */
export function Desk() {
  const follows = has("adviser", "job_specialist");
  const [all, showAll] = useState(!follows);
  if (all) return <Participants {...(follows ? { toMine: () => showAll(false) } : {})} />;
  return <Mine key={me.value?.id} toAll={has("admin") ? () => showAll(true) : null} />;
}

function Mine({ toAll }: { toAll: (() => void) | null }) {
  const asked = useDesk();
  const [search, setSearch] = useState("");
  useEffect(() => {
    if (asked.data) needing.value = asked.data.rows.filter(needsSomething).length;
  }, [asked.data]);
  return (
    <Page
      title={t("Mine deltakere")}
      about={asked.data && howMany(asked.data.rows.length, asked.data.advised)}
      tools={
        <>
          <Search label={t("Finn en person")} value={search} onChange={setSearch} />
          <Tools toAll={toAll} />
        </>
      }
    >
      <Shown asked={asked}>
        {(data) => <People data={data} search={search} onClear={() => setSearch("")} />}
      </Shown>
    </Page>
  );
}

/** An adviser's limit is soft, a job specialist's is not. */
const howMany = (n: number, most: number) =>
  has("adviser")
    ? t("{count} av omtrent {about}", { count: n, about: most })
    : t("{n} av {most}", { n, most });

function Tools({ toAll }: { toAll: (() => void) | null }) {
  return (
    <>
      {toAll && (
        <Button kind="plain" small icon="users-three" onClick={toAll}>
          {t("Vis alle")}
        </Button>
      )}
      {has("admin") && (
        <Button kind="outline" small icon="s-user-plus" href="/deltakere/ny">
          {t("Ny deltaker")}
        </Button>
      )}
      {has("adviser") && (
        <Button kind="outline" small icon="qr-code" href="/inviter">
          {t("Inviter")}
        </Button>
      )}
    </>
  );
}

interface PeopleProps {
  data: DeskData;
  search: string;
  onClear: () => void;
}

function People({ data: { rows, advised, most, handovers }, search, onClear }: PeopleProps) {
  const [filter, setFilter] = useState<DeskFilter>("all");
  const wide = useWide();
  if (rows.length === 0)
    return (
      <Empty title={t("Ingen deltakere ennå")}>{t("Når noen får deg som rådgiver, står de her.")}</Empty>
    );
  const shown = rows.filter((row) => fitsDesk(row, filter) && foundOnDesk(row, search));
  const everybody = () => {
    setFilter("all");
    onClear();
  };
  return (
    <>
      {rows.length > advised && <TooMany count={rows.length} advised={advised} />}
      <DeskFilters rows={rows} most={most} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <NobodyHere onAll={everybody} />
      ) : wide ? (
        <DeskTable rows={shown} handovers={handovers} />
      ) : (
        <DeskList rows={shown} />
      )}
    </>
  );
}

function NobodyHere({ onAll }: { onAll: () => void }) {
  return (
    <Empty
      inset
      title={t("Ingen her nå")}
      action={
        <Button kind="soft" small onClick={onAll}>
          {t("Vis alle")}
        </Button>
      }
    />
  );
}

/** A word, never a wall: an adviser follows about 25 (domain.md §1, S4). */
function TooMany({ count, advised }: { count: number; advised: number }) {
  return (
    <Notice kind="cloud" icon="users">
      {tn("Du har {n} deltaker.", "Du har {n} deltakere.", count)}{" "}
      {t("Omtrent {about} er passe for én rådgiver. Snakk med lederen din om å fordele.", { about: advised })}
    </Notice>
  );
}
