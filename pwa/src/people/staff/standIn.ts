import { listed, t, tn } from "../../core/i18n";
import { kept } from "../../core/rows";
import type { IconName, StaffIconName } from "../../ui/names";

/** What follows a member of staff when another takes over: as the phone's own rows tell it; the server moves it. */

export type HeldRows = {
  clubs: { title: string; leader_id?: string | null; active: boolean }[];
  sessions: { leader_id?: string | null; ends_at: string; status: string }[];
};

/** Names of her clubs, and how many of her sessions are still to come. */
export function movesWith(staffId: string, rows: HeldRows, at: Date): { clubs: string[]; sessions: number } {
  const clubs = rows.clubs
    .filter((club) => club.leader_id === staffId && club.active)
    .map(({ title }) => title);
  const sessions = rows.sessions.filter(
    (session) =>
      session.leader_id === staffId && session.status === "planned" && new Date(session.ends_at) > at,
  );
  return { clubs: clubs.sort((a, b) => a.localeCompare(b, "nb")), sessions: sessions.length };
}

const rows = (): HeldRows => ({
  clubs: [...kept<HeldRows["clubs"][number]>("club").value.values()],
  sessions: [...kept<HeldRows["sessions"][number]>("session").value.values()],
});

/** The same in words: her participants, her clubs, her sessions to come. */
export function heldBy(
  { id, people }: { id: string; people: number },
  at: Date,
): { icon: IconName | StaffIconName; words: string }[] {
  const { clubs, sessions } = movesWith(id, rows(), at);
  return [
    { icon: "users", words: tn("{n} deltaker", "{n} deltakere", people) },
    {
      icon: "users-three",
      words: clubs.length > 0 ? t("Jobbklubber: {names}", { names: listed(clubs) }) : t("Ingen jobbklubber"),
    },
    { icon: "calendar-check", words: tn("{n} møte framover", "{n} møter framover", sessions) },
  ];
}

type Colleague = { id: string; roles: readonly string[] };
const HELD_BY_ROLE = ["leader", "teacher", "adviser", "job_specialist", "mentor"];

/** Who has every role by which the other may hold people, clubs or classes: the server refuses anybody else. */
export const mayStandIn = (one: Colleague, away: Colleague): boolean =>
  one.id !== away.id && away.roles.every((role) => !HELD_BY_ROLE.includes(role) || one.roles.includes(role));
