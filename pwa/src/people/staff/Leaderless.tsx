import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import { Link } from "../../core/router";
import { Button, Icon, Nb, toast } from "../../ui";
import { longDayAndClock } from "../../ui/dates";
import { useSaving } from "./ask";
import { Getter, giveTo } from "./Getter";
import { Part, TroubleCard } from "./parts";
import { club as clubPath, session as sessionPath } from "./paths";
import type { StaffMember } from "./types";

export type Club = { id: string; title: string; place: string; leader_id?: string | null };
export type Session = { id: string; title: string; place: string; starts_at: string };

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
  /** One after the other; what is refused stays in the list, with those behind it. */
  const give = async (some: T[]) => {
    if (!leader) return;
    const given: T[] = [];
    for (const one of some) {
      if ((await saving.save("PUT", ...write(one, leader.id))) === null) break;
      given.push(one);
    }
    put(of.filter((one) => !given.includes(one)));
    if (given.length > 0) toast(leads(leader, given));
  };
  return (
    <Part title={title}>
      <Getter label={t("Leder")} members={leaders} value={id} onChange={setId} count={false} />
      {leader && of.length > 1 && (
        <div class="form-end">
          <Button kind="soft" disabled={saving.busy} onClick={() => void give(of)}>
            {t("Gi alle {n} til {name}", { n: of.length, name: leader.given_name })}
          </Button>
        </div>
      )}
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {of.map((one) => (
          <li key={one.id}>
            {row(one)}
            <Button kind="soft" small disabled={!leader || saving.busy} onClick={() => void give([one])}>
              {giveTo(leader)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

const leads = ({ name }: StaffMember, given: { title: string }[]): string =>
  given.length === 1
    ? t("{name} leder {club} nå", { name, club: given[0]?.title ?? "" })
    : tn("{name} leder {n} nå", "{name} leder {n} nå", given.length, { name });

interface ClubsProps {
  clubs: Club[];
  leaders: StaffMember[];
  put: (clubs: Club[]) => void;
}

/** Clubs whose leader has gone. */
export const Clubs = ({ clubs, leaders, put }: ClubsProps) => (
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
export const Sessions = ({ sessions, leaders, put }: SessionsProps) => (
  <Led
    of={sessions}
    title={tn("{n} time uten leder", "{n} timer uten leder", sessions.length)}
    leaders={leaders}
    put={put}
    write={({ id }, leader_id) => [sessionPath(id), { leader_id }]}
    row={(session) => <SessionLine session={session} />}
  />
);

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
          {longDayAndClock(session.starts_at)} · <Nb>{session.place}</Nb>
        </span>
      </span>
    </>
  );
}
