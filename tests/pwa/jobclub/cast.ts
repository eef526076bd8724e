import type { Club, Session } from "../../../pwa/src/jobclub/queries";
import type { Seat } from "../../../pwa/src/jobclub/staff/seats";

/** Somebody with a seat; each test says what differs. */
export function seat(name: string, differs: Partial<Seat> = {}): Seat {
  const [given = name, family = ""] = name.split(" ");
  return {
    id: `seat ${name}`,
    session_id: "s1",
    person_id: `person ${name}`,
    name,
    short: `${given} ${family.slice(0, 1)}.`,
    status: "booked",
    booking_id: `booking ${name}`,
    fixed: false,
    walk_in: false,
    told: false,
    ...differs,
  };
}

export function session(startsAt: string, differs: Partial<Session> = {}): Session {
  const ends = new Date(new Date(startsAt).getTime() + 150 * 60_000).toISOString();
  return {
    id: `session ${startsAt}`,
    club_id: "muntlig",
    title: "Jobbklubb Muntlig",
    starts_at: startsAt,
    ends_at: ends,
    place: "Rom 2",
    capacity: 12,
    seats_left: 12,
    waiting: 0,
    give_until: startsAt,
    first_come_from: startsAt,
    status: "planned",
    ...differs,
  };
}

export const club = (id: string, differs: Partial<Club> = {}): Club => ({
  id,
  title: `Jobbklubb ${id}`,
  place: "Rom 2",
  seats: 12,
  trades: [],
  topics: [],
  active: true,
  ...differs,
});
