import { inRoom, type Seat, type State, stateOf } from "./seats";

/** Taking attendance, as rules without a screen: who has a chair, what a tap means, who is left. */

/** One thing noted of one person; `before` is what stood there, so that it can be taken back. */
export type Mark = {
  person_id?: string;
  seat_id?: string;
  state: State | "none";
  before: State | "none";
  /** Of somebody picked from the names, whose row the server makes. */
  name?: string;
  short?: string;
};
export type Chair = { seat: Seat; words: string; state: State | null };

/** Names as they stand on the chairs: where two would be equal they are told apart, by the whole name, else by a number. */
function toldApart(seats: Seat[]): Map<string, string> {
  const words = new Map<string, string>();
  const taken = new Map<string, number>();
  const common = (short: string) => seats.filter((seat) => seat.short === short).length > 1;
  for (const seat of seats) {
    const name = common(seat.short) ? seat.name : seat.short;
    const many = (taken.get(name) ?? 0) + 1;
    taken.set(name, many);
    words.set(seat.id, many === 1 ? name : `${name} (${many})`);
  }
  return words;
}

/** The room's chairs by name; who came without a seat stands last, so that no chair moves under the finger. */
export function chairsOf(seats: Seat[]): Chair[] {
  const room = seats.filter(inRoom).sort(byChair);
  const words = toldApart(room);
  return room.map((seat) => ({ seat, words: words.get(seat.id) ?? seat.short, state: stateOf(seat) }));
}

const hadNoSeat = (seat: Seat) => Number(seat.status !== "booked" && !seat.told);
const byChair = (a: Seat, b: Seat) =>
  hadNoSeat(a) - hadNoSeat(b) || a.name.localeCompare(b.name, "nb") || a.id.localeCompare(b.id);

export const isHere = (state: State | null): boolean => state === "present" || state === "late";
export const hereIn = (chairs: Chair[]): number => chairs.filter(({ state }) => isHere(state)).length;
/** Of whom nothing is noted yet: "the others". */
export const theOthers = (chairs: Chair[]): Chair[] => chairs.filter(({ state }) => state === null);

/** Nobody may be marked as there before the day has come; who tells us beforehand may be noted at any time. */
export const mayBeHere = (startsAt: string, dayOf: (time: string) => string, today: string): boolean =>
  dayOf(startsAt) <= today;

/** Marks that set these chairs to a state. */
export function marksFor(chairs: Chair[], state: State | "none"): Mark[] {
  return chairs.map(({ seat, state: before }) => ({
    ...(seat.person_id ? { person_id: seat.person_id } : { seat_id: seat.id }),
    state,
    before: before ?? "none",
    name: seat.name,
    short: seat.short,
  }));
}

/** A tap gives the chair the chosen state; a tap on a chair that has it already takes it away. */
export const tapped = (chair: Chair, chosen: State): Mark[] =>
  marksFor([chair], chair.state === chosen ? "none" : chosen);

/** The marks that undo these. */
export const takenBack = (marks: Mark[]): Mark[] =>
  marks.map((mark) => ({ ...mark, state: mark.before, before: mark.state }));

/** How many people of a room nothing is noted of. */
export const missingIn = (seats: Seat[]): number => theOthers(chairsOf(seats)).length;
