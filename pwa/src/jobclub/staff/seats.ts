import { computed } from "@preact/signals";
import { now } from "../../core/clock";
import { kept } from "../../core/rows";
import { me } from "../../people/queries";
import { clubOf, type Session, sessions, type Wish } from "../queries";

/** What those who lead a session keep of it: who comes, who waits, who was there. */

export type State = "present" | "late" | "told" | "absent";

/** One person (or a noted walk-in) and one session; docs/wire-jobclub.md, kind `seat`. */
export interface Seat {
  id: string;
  session_id: string;
  person_id?: string | null;
  name: string;
  short: string;
  phone?: string | null;
  status?: "booked" | "waiting" | "offered" | "cancelled" | "passed" | null;
  booking_id?: string | null;
  fixed: boolean;
  position?: number | null;
  wish?: Wish | null;
  offer_until?: string | null;
  attendance?: { state: State | "none"; at: string } | null;
  walk_in: boolean;
  told: boolean;
  /** A leader gave her the seat; she did not choose it herself. */
  by_leader?: boolean;
  /** Why she has a seat although there was none. */
  over_capacity_reason?: string | null;
}

const bySession = computed(() => {
  const rooms = new Map<string, Seat[]>();
  for (const seat of kept<Seat>("seat").value.values()) {
    const room = rooms.get(seat.session_id) ?? [];
    rooms.set(seat.session_id, room);
    room.push(seat);
  }
  return rooms;
});
/** Everybody in a session's list, in no order. */
export const seatsOf = (session: Session): Seat[] => bySession.value.get(session.id) ?? [];

/** What was noted of her, or null. */
export const stateOf = ({ attendance }: Seat): State | null =>
  attendance && attendance.state !== "none" ? attendance.state : null;

/** She has a chair in the room: a seat, or something was noted of her. */
export const inRoom = (seat: Seat): boolean =>
  seat.status === "booked" || seat.told || stateOf(seat) !== null;

const byName = (a: Seat, b: Seat) => a.name.localeCompare(b.name, "nb") || a.id.localeCompare(b.id);
const byPlace = (a: Seat, b: Seat) => (a.position ?? 0) - (b.position ?? 0);

/** Who comes, by name. */
export const coming = (seats: Seat[]): Seat[] =>
  seats.filter(({ status }) => status === "booked").sort(byName);
/** Who waits, the first in the queue first. */
export const waiting = (seats: Seat[]): Seat[] =>
  seats.filter(({ status }) => status === "waiting").sort(byPlace);
/** Offers that still run and are not answered. */
export const offered = (seats: Seat[], at: Date = now()): Seat[] =>
  seats
    .filter(({ status, offer_until }) => status === "offered" && !!offer_until && new Date(offer_until) > at)
    .sort((a, b) => (a.offer_until ?? "").localeCompare(b.offer_until ?? ""));
/** Placed members who gave that day's seat back. */
export const toldUs = (seats: Seat[]): Seat[] =>
  seats.filter((seat) => seat.told && seat.status !== "booked").sort(byName);
/** Came without a seat, and it is known who it was. */
export const cameToo = (seats: Seat[]): Seat[] =>
  seats
    .filter((seat) => seat.person_id && seat.status !== "booked" && !seat.told && stateOf(seat) !== null)
    .sort(byName);
/** Came without a seat and was only noted by name. */
export const unmatched = (seats: Seat[]): Seat[] =>
  seats.filter((seat) => !seat.person_id && stateOf(seat) !== null).sort(byName);

/** I lead this session, or the club it belongs to. */
export const isMine = (session: Session): boolean =>
  [session.leader_id, clubOf(session)?.leader_id].includes(me.value?.id ?? "");
export const mySessions = computed(() => sessions.value.filter(isMine));
