import "../page";
import { expect, test } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { layOver } from "../../../pwa/src/core/overlay";
import type { Named } from "../../../pwa/src/core/verbs";
import { accept, book, cancel } from "../../../pwa/src/jobclub/actions";
import type { Booking, Session } from "../../../pwa/src/jobclub/queries";

const base = (seats_left: number, bookings: Partial<Booking>[] = []) =>
  new Map<string, ReadonlyMap<string, unknown>>([
    ["session", new Map([["s", { id: "s", seats_left, waiting: 2 }]])],
    ["booking", new Map(bookings.map((one) => [one.id ?? "", one]))],
  ]);
const acted = <P>(verb: Named<P>, params: P): Act => ({
  id: crypto.randomUUID(),
  verb: verb.name,
  params: params as Record<string, unknown>,
  madeAt: "2026-11-17T08:10:00+01:00",
  request: verb.request(params),
  makes: [],
  needs: [],
  state: "unsent",
  tried: false,
});
const seen = (kinds: ReturnType<typeof layOver>["kinds"]) => ({
  left: (kinds.get("session")?.get("s") as Session).seats_left,
  queue: (kinds.get("session")?.get("s") as Session).waiting,
  booking: kinds.get("booking")?.get("b") as Booking,
});
const mine = { id: "b", session_id: "s", title: "Intervju" };

test("with no network a free seat is hers at once, and one fewer is left", () => {
  const { left, booking } = seen(layOver(base(4), [acted(book, mine)]).kinds);
  expect([left, booking.status]).toEqual([3, "booked"]);
});

test("where none is free she stands last in the queue", () => {
  const { left, booking } = seen(layOver(base(0), [acted(book, { ...mine, wish: "give" })]).kinds);
  expect([left, booking.status, booking.position, booking.wish]).toEqual([0, "waiting", 3, "give"]);
});

test("booked and cancelled again leaves the room as it was", () => {
  const { left, booking } = seen(layOver(base(4), [acted(book, mine), acted(cancel, mine)]).kinds);
  expect([left, booking.status]).toEqual([4, "cancelled"]);
});

const waits: Partial<Booking>[] = [{ id: "b", session_id: "s", status: "waiting" }];

test("leaving the queue frees no seat, and she is not counted in it any more", () => {
  const { left, queue } = seen(layOver(base(0, waits), [acted(cancel, mine)]).kinds);
  expect([left, queue]).toEqual([0, 1]);
});

test("in and out of the queue is told as the queue, not as a seat given back", () => {
  expect(seen(layOver(base(0), [acted(book, mine)]).kinds).queue).toBe(3);
  expect(seen(layOver(base(0), [acted(book, mine), acted(cancel, mine)]).kinds).queue).toBe(2);
  expect(cancel.label({ ...mine, waited: true })).toBe("Ut av køen: Intervju");
  expect(cancel.label(mine)).toBe("Jeg kommer ikke: Intervju");
  expect(cancel.label({ ...mine, starts_at: "2026-11-18T11:00:00Z" })).toBe("Jeg kommer ikke: Intervju, onsdag 18. november kl. 12.00");
});

test("who takes a seat that she sees says so; who joins the queue does not", () => {
  expect(book.request(mine).body).toEqual({ id: "b", seat_shown: true });
  expect(book.request({ ...mine, wish: "give" }).body).toEqual({ id: "b", wish: "give" });
});

test("who takes the free seat that the first gets is out of the queue", () => {
  const { left, queue } = seen(layOver(base(1, waits), [acted(book, mine)]).kinds);
  expect([left, queue]).toEqual([0, 1]);
});

test("an accepted offer takes no second seat: it was held all the time", () => {
  const offered: Partial<Booking>[] = [{ id: "b", session_id: "s", status: "offered", offer_until: "2026-11-17T20:00:00+01:00" }];
  const { left, booking } = seen(layOver(base(0, offered), [acted(accept, mine)]).kinds);
  expect([left, booking.status, booking.offer_until]).toEqual([0, "booked", null]);
});
