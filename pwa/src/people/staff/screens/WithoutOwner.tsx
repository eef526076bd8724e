import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { Avatar, Button, Empty, Icon, Nb, Select, toast } from "../../../ui";
import { shortDayAndClock } from "../../../ui/dates";
import { useList, useSaving } from "../ask";
import { assign } from "../assign";
import { Page, Part, Shown, TroubleCard } from "../parts";
import {
  club as clubPath,
  clubsWithoutLeader,
  session as sessionPath,
  sessionsWithoutLeader,
  staff,
  withoutAdviser,
} from "../paths";
import type { Participant, StaffMember } from "../types";
import { underName } from "../words";

type Club = { id: string; title: string; place: string; leader_id?: string | null };
type Session = { id: string; title: string; place: string; starts_at: string };

/** People, clubs and sessions that nobody has: they stand here until somebody does. */
export function WithoutOwner() {
  const people = useList<Participant>(withoutAdviser);
  const clubs = useList<Club>(clubsWithoutLeader);
  const sessions = useList<Session>(sessionsWithoutLeader);
  const everybody = useList<StaffMember>(staff);
  const members = (everybody.data ?? []).filter(({ active }) => active);
  const leaders = members.filter(({ roles }) => roles.includes("leader"));
  const done = [people, clubs, sessions].every(({ data }) => data?.length === 0);
  return (
    <Page title={t("Uten ansvarlig")} about={t("De står her til noen har dem.")}>
      {done ? (
        <Empty title={t("Alle har noen")} action={<Button href="/deltakere">{t("Til deltakerne")}</Button>} />
      ) : (
        <div class="desk-columns halves">
          <Shown asked={people}>
            {(list) => (
              <People
                people={list}
                advisers={members.filter(({ roles }) => roles.includes("adviser"))}
                put={people.put}
                again={everybody.again}
              />
            )}
          </Shown>
          <Shown asked={clubs}>{(list) => <Clubs clubs={list} leaders={leaders} put={clubs.put} />}</Shown>
          <Shown asked={sessions}>
            {(list) => <Sessions sessions={list} leaders={leaders} put={sessions.put} />}
          </Shown>
        </div>
      )}
    </Page>
  );
}

interface GetterProps {
  label: string;
  members: StaffMember[];
  value: string;
  onChange: (id: string) => void;
  /** Is it told how many each has? */
  count: boolean;
}

/** Who gets them is chosen once; then one tap each. */
function Getter({ label, members, value, onChange, count }: GetterProps) {
  const words = (member: StaffMember) =>
    count ? t("{name}, har {count}", { name: member.name, count: member.people }) : member.name;
  return (
    <Select
      label={label}
      value={value}
      options={[
        { value: "", words: t("Velg en ansatt") },
        ...members.map((member) => ({ value: member.id, words: words(member) })),
      ]}
      onChange={onChange}
    />
  );
}

const giveTo = (member: StaffMember | undefined) =>
  member ? t("Gi til {name}", { name: member.given_name }) : t("Gi til …");

interface PeopleProps {
  people: Participant[];
  advisers: StaffMember[];
  put: (people: Participant[]) => void;
  again: () => void;
}

function People({ people, advisers, put, again }: PeopleProps) {
  const [id, setId] = useState("");
  const saving = useSaving();
  const adviser = advisers.find((member) => member.id === id);
  const give = async (person: Participant) => {
    if (!adviser || !(await assign(saving, person.id, adviser))) return;
    put(people.filter((other) => other.id !== person.id));
    again();
  };
  return (
    <Part title={tn("{n} deltaker uten rådgiver", "{n} deltakere uten rådgiver", people.length)}>
      {people.length > 0 && (
        <Getter label={t("Rådgiver")} members={advisers} value={id} onChange={setId} count />
      )}
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {people.map((person) => (
          <li key={person.id}>
            <Avatar size={38} />
            <span class="grow">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{underName(person, people, person.mother_tongue ?? person.language)}</span>
            </span>
            <Button kind="soft" small disabled={!adviser || saving.busy} onClick={() => void give(person)}>
              {giveTo(adviser)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface LedProps<T> {
  of: T[];
  title: string;
  leaders: StaffMember[];
  put: (rest: T[]) => void;
  /** The write that gives one of them a leader. */
  write: (one: T, leader_id: string) => readonly [path: string, body: object];
  row: (one: T) => ComponentChildren;
}

/** What lacks a leader: she is chosen once, then each is given to her by one tap. */
function Led<T extends { id: string; title: string }>({ of, title, leaders, put, write, row }: LedProps<T>) {
  const [id, setId] = useState("");
  const saving = useSaving();
  const leader = leaders.find((member) => member.id === id);
  const give = async (one: T) => {
    if (!leader || (await saving.save("PUT", ...write(one, leader.id))) === null) return;
    put(of.filter((other) => other.id !== one.id));
    toast(t("{name} leder {club} nå", { name: leader.name, club: one.title }));
  };
  return (
    <Part title={title}>
      {of.length > 0 && (
        <Getter label={t("Leder")} members={leaders} value={id} onChange={setId} count={false} />
      )}
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {of.map((one) => (
          <li key={one.id}>
            {row(one)}
            <Button kind="soft" small disabled={!leader || saving.busy} onClick={() => void give(one)}>
              {giveTo(leader)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface ClubsProps {
  clubs: Club[];
  leaders: StaffMember[];
  put: (clubs: Club[]) => void;
}

const Clubs = ({ clubs, leaders, put }: ClubsProps) => (
  <Led
    of={clubs}
    title={tn("{n} jobbklubb uten leder", "{n} jobbklubber uten leder", clubs.length)}
    leaders={leaders}
    put={put}
    write={({ id, ...rest }, leader_id) => [clubPath(id), { ...rest, leader_id }]}
    row={(club) => <ClubLine club={club} />}
  />
);

function ClubLine({ club }: { club: Club }) {
  return (
    <>
      <Icon name="users-three" size={28} />
      <span class="grow">
        <strong>
          <Nb>{club.title}</Nb>
        </strong>
        <span class="under">
          <Nb>{club.place}</Nb>
        </span>
      </span>
    </>
  );
}

interface SessionsProps {
  sessions: Session[];
  leaders: StaffMember[];
  put: (sessions: Session[]) => void;
}

/** Activities of holiday weeks that came from a spreadsheet, and sessions whose leader has gone: each opens on its own page. */
function Sessions({ sessions, leaders, put }: SessionsProps) {
  if (sessions.length === 0) return null;
  return (
    <Led
      of={sessions}
      title={tn("{n} time uten leder", "{n} timer uten leder", sessions.length)}
      leaders={leaders}
      put={put}
      write={({ id }, leader_id) => [sessionPath(id), { leader_id }]}
      row={(session) => <SessionLine session={session} />}
    />
  );
}

function SessionLine({ session }: { session: Session }) {
  return (
    <>
      <Icon name="calendar-dots-plain" size={28} />
      <span class="grow">
        <Link href={`/timer/${session.id}`}>
          <strong>
            <Nb>{session.title}</Nb>
          </strong>
        </Link>
        <span class="under">
          {shortDayAndClock(session.starts_at)} · <Nb>{session.place}</Nb>
        </span>
      </span>
    </>
  );
}
