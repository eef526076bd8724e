import { useState } from "preact/hooks";
import { listed, t, tn } from "../../../core/i18n";
import { go, Link } from "../../../core/router";
import { Avatar, Button, Empty, grouped, type Role, Table, Tabs } from "../../../ui";
import { useList } from "../ask";
import { found } from "../participants";
import { Page, Shown } from "../parts";
import { staff } from "../paths";
import { Search } from "../Search";
import type { StaffMember } from "../types";
import { useWide } from "../wide";
import { roles, wordsFor } from "../words";
import { StateTag } from "./StaffMember";

type Filter = "active" | "no_link" | "ended";
const fits = (member: StaffMember, filter: Filter) =>
  filter === "ended"
    ? !member.active
    : filter === "no_link"
      ? member.active && !member.invited
      : member.active;

/** Everybody who works here; those who still need a link stand first. */
export function StaffList() {
  const asked = useList<StaffMember>(staff);
  return (
    <Page
      title={t("Ansatte")}
      about={asked.data && tn("{n} aktiv", "{n} aktive", asked.data.filter(({ active }) => active).length)}
      tools={
        <>
          <Button kind="outline" small icon="s-swap" href="/vikar">
            {t("Vikar")}
          </Button>
          <Button small icon="s-user-plus" href="/ansatte/ny">
            {t("Inviter en ansatt")}
          </Button>
        </>
      }
    >
      <Shown asked={asked}>{(everybody) => <People everybody={everybody} />}</Shown>
    </Page>
  );
}

const rank = (member: StaffMember) => (!member.active ? 2 : member.invited ? 1 : 0);
const sorted = (everybody: StaffMember[]) =>
  [...everybody].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "nb"));

function People({ everybody }: { everybody: StaffMember[] }) {
  const [filter, setFilter] = useState<Filter>("active");
  const [search, setSearch] = useState("");
  const wide = useWide();
  const shown = sorted(everybody).filter(
    (member) => fits(member, filter) && found({ ...member, own_reference: null }, search),
  );
  const count = (value: Filter) => everybody.filter((member) => fits(member, value)).length;
  const tabs = [
    { value: "active", words: t("Aktive"), icon: "users", count: count("active") } as const,
    { value: "no_link", words: t("Ikke inne ennå"), icon: "link", count: count("no_link") } as const,
    { value: "ended", words: t("Deaktivert"), icon: "lock", count: count("ended") } as const,
  ].filter((tab) => tab.count > 0 || tab.value === "active" || tab.value === filter);
  return (
    <>
      <div class="desk-filters">
        <Tabs
          label={t("Hvem som vises")}
          tabs={tabs}
          value={filter}
          onChange={(next) => setFilter(next as Filter)}
        />
        <Search label={t("Finn en ansatt")} value={search} onChange={setSearch} />
      </div>
      {shown.length === 0 ? (
        <Empty inset title={t("Ingen her nå")} />
      ) : wide ? (
        <Wide members={shown} />
      ) : (
        <Narrow members={shown} />
      )}
    </>
  );
}

const badges: Role[] = ["leader", "adviser", "job_specialist", "teacher", "mentor"];
const badgeOf = (member: StaffMember): Role => badges.find((role) => member.roles.includes(role)) ?? "none";
const rolesOf = (member: StaffMember) => listed(member.roles.map((role) => wordsFor(roles, role)));

function Wide({ members }: { members: StaffMember[] }) {
  return (
    <Table
      caption={t("Ansatte")}
      rows={members}
      keyOf={({ id }) => id}
      onChoose={({ id }) => go(`/ansatte/${id}`)}
      columns={[
        { key: "name", head: t("Navn"), names: true, cell: (member) => <NameCell member={member} /> },
        { key: "place", head: t("Sted og tid"), cell: (member) => <Where member={member} /> },
        {
          key: "phone",
          head: t("Telefon"),
          cell: ({ phone }) =>
            phone ? (
              <bdi dir="ltr" class="unbroken">
                {grouped(phone)}
              </bdi>
            ) : (
              <span class="soft">{t("Mangler")}</span>
            ),
        },
        {
          key: "people",
          head: t("Følger opp"),
          figures: true,
          cell: ({ people }) => (people > 0 ? people : "–"),
        },
        { key: "state", head: t("Nå"), cell: (member) => <StateTag member={member} /> },
      ]}
    />
  );
}

function NameCell({ member }: { member: StaffMember }) {
  return (
    <span class="name-cell">
      <Avatar role={badgeOf(member)} size={38} />
      <span>
        <Link href={`/ansatte/${member.id}`}>
          <bdi>{member.name}</bdi>
        </Link>
        <span class="under">{rolesOf(member)}</span>
      </span>
    </span>
  );
}

function Where({ member }: { member: StaffMember }) {
  if (!member.work_place && !member.hours) return <span class="soft">{t("Ikke oppgitt")}</span>;
  return (
    <span>
      <bdi>{member.work_place ?? member.hours}</bdi>
      {member.work_place && member.hours && (
        <span class="under">
          <bdi>{member.hours}</bdi>
        </span>
      )}
    </span>
  );
}

function Narrow({ members }: { members: StaffMember[] }) {
  return (
    <ul class="people-list">
      {members.map((member) => (
        <li key={member.id}>
          <Link class="people-row" href={`/ansatte/${member.id}`}>
            <Avatar role={badgeOf(member)} size={40} />
            <span class="grow">
              <strong>
                <bdi>{member.name}</bdi>
              </strong>
              <span class="under">{rolesOf(member)}</span>
            </span>
            {(!member.active || !member.invited) && <StateTag member={member} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
