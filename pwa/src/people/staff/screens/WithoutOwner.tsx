import type { ComponentChildren } from "preact";
import { t } from "../../../core/i18n";
import { Button, Empty } from "../../../ui";
import { type Asked, useList } from "../ask";
import { type Club, Clubs, type Session, Sessions } from "../Leaderless";
import { PeopleWithout } from "../PeopleWithout";
import { Page, Shown } from "../parts";
import { clubsWithoutLeader, sessionsWithoutLeader, staff, withoutAdviser } from "../paths";
import type { Participant, StaffMember } from "../types";

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
          <Lacking asked={people}>
            {(list) => (
              <PeopleWithout
                people={list}
                advisers={members.filter(({ roles }) => roles.includes("adviser"))}
                put={people.put}
                again={everybody.again}
              />
            )}
          </Lacking>
          <Lacking asked={clubs}>
            {(list) => <Clubs clubs={list} leaders={leaders} put={clubs.put} />}
          </Lacking>
          <Lacking asked={sessions}>
            {(list) => <Sessions sessions={list} leaders={leaders} put={sessions.put} />}
          </Lacking>
        </div>
      )}
    </Page>
  );
}

interface LackingProps<T> {
  asked: Asked<T[]>;
  children: (list: T[]) => ComponentChildren;
}

/** What nobody has; nothing where everybody and everything has somebody. */
const Lacking = <T,>({ asked, children }: LackingProps<T>) => (
  <Shown asked={asked}>{(list) => (list.length > 0 ? children(list) : null)}</Shown>
);
