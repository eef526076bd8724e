import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { me, staffCard } from "../../../people/queries";
import { Page } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { Button, Empty, Icon, Nb, Table, Tag } from "../../../ui";
import { shortDayAndClock } from "../../../ui/dates";
import { ahead, type Club, sessions } from "../../queries";
import { attributesOf } from "../clubForm";
import "../leader.css";

const mineFirst = (a: Club, b: Club) =>
  Number(b.active) - Number(a.active) ||
  Number(b.leader_id === me.value?.id) - Number(a.leader_id === me.value?.id) ||
  a.title.localeCompare(b.title, "nb");
const all = (): Club[] => [...kept<Club>("club").value.values()].sort(mineFirst);
const nextOf = (club: Club) =>
  sessions.value.find((one) => one.club_id === club.id && one.status === "planned" && ahead(one));

/** Every club of the municipality, one's own first. */
export function Clubs() {
  const wide = useWide();
  const clubs = all();
  return (
    <Page
      title={t("Jobbklubber")}
      about={tn("{n} klubb", "{n} klubber", clubs.filter(({ active }) => active).length)}
      tools={
        <Button icon="plus" href="/klubber/ny">
          {t("Ny klubb")}
        </Button>
      }
    >
      {clubs.length === 0 ? (
        <Empty inset title={t("Ingen klubber ennå")} />
      ) : wide ? (
        <Desk clubs={clubs} />
      ) : (
        <ul class="people-list">
          {clubs.map((club) => (
            <li key={club.id}>
              <Row club={club} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

const leaderName = (club: Club) => staffCard(club.leader_id)?.name;

function Leader({ club }: { club: Club }) {
  const name = leaderName(club);
  if (!club.active) return <Tag tone="stone">{t("Ikke i bruk")}</Tag>;
  if (!name)
    return (
      <Tag tone="wait" icon="s-user-plus">
        {t("Uten leder")}
      </Tag>
    );
  return <bdi>{name}</bdi>;
}

const next = (club: Club) => {
  const session = nextOf(club);
  return session ? shortDayAndClock(session.starts_at) : t("Ingen timer framover");
};

function Desk({ clubs }: { clubs: Club[] }) {
  return (
    <Table
      caption={t("Jobbklubber")}
      rows={clubs}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "title",
          head: t("Klubb"),
          names: true,
          cell: (club) => (
            <Link class="club-name" href={`/klubber/${club.id}`}>
              <Nb>{club.title}</Nb>
              <span class="under">{listed(attributesOf(club)) || t("for alle")}</span>
            </Link>
          ),
        },
        { key: "place", head: t("Sted"), cell: (club) => <Nb>{club.place}</Nb> },
        { key: "seats", head: t("Plasser"), figures: true, cell: (club) => club.seats },
        { key: "next", head: t("Neste time"), cell: (club) => <span class="capital">{next(club)}</span> },
        { key: "leader", head: t("Leder"), cell: (club) => <Leader club={club} /> },
      ]}
    />
  );
}

function Row({ club }: { club: Club }) {
  return (
    <Link class="people-row" href={`/klubber/${club.id}`}>
      <span class="grow">
        <strong>
          <Nb>{club.title}</Nb>
        </strong>
        <span class="under">{listed(attributesOf(club)) || t("for alle")}</span>
        <span class="under capital">{next(club)}</span>
        <span class="under">
          <Leader club={club} />
        </span>
      </span>
      <Icon name="caret-right" size={20} />
    </Link>
  );
}
