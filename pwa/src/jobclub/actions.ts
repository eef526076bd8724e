import { t } from "../core/i18n";
import type { View } from "../core/overlay";
import { defineVerb } from "../core/verbs";
import type { Booking, Session, Wish } from "./queries";

/** What a participant does with seats. `title` is kept with the act, so that the outbox can name it when rows are gone. */

export type Book = { id: string; session_id: string; title: string; wish?: Wish };
export type Change = { id: string; session_id: string; title: string };
/** `waited`: what she leaves is the queue, not a seat. */
export type Leave = Change & { waited?: boolean };

const roomChange = (view: View, id: string, of: "seats_left" | "waiting", change: number) => {
  const session = view.get<Session>("session", id);
  if (session) view.change("session", id, { [of]: Math.max(session[of] + change, 0) });
};

function layBooking(view: View, { id, session_id, wish = "ask" }: Book): void {
  const session = view.get<Session>("session", session_id);
  const free = (session?.seats_left ?? 1) > 0;
  const waited = view.get<Booking>("booking", id)?.status === "waiting";
  const booking: Booking = { id, session_id, wish, fixed: false, status: free ? "booked" : "waiting" };
  if (!free) booking.position = (session?.waiting ?? 0) + 1;
  view.put("booking", id, booking);
  if (free) roomChange(view, session_id, "seats_left", -1);
  roomChange(view, session_id, "waiting", Number(!free) - Number(waited));
}

export const book = defineVerb<Book>("jobclub.book", {
  request: ({ id, session_id, wish }) => ({
    method: "POST",
    path: `/jobclub/sessions/${session_id}/bookings`,
    body: wish ? { id, wish } : { id },
  }),
  overlay: layBooking,
  label: ({ title }) => t("Meld meg på: {title}", { title }),
  makes: ({ id }) => [id],
  inverse: ({ id, session_id, title }) => ({ verb: "jobclub.cancel", params: { id, session_id, title } }),
});

export const cancel = defineVerb<Leave>("jobclub.cancel", {
  request: ({ id }) => ({ method: "DELETE", path: `/jobclub/bookings/${id}` }),
  overlay: (view, { id, session_id }) => {
    const held = view.get<Booking>("booking", id)?.status;
    view.change("booking", id, { status: "cancelled" });
    if (held === "booked" || held === "offered") roomChange(view, session_id, "seats_left", 1);
    if (held === "waiting") roomChange(view, session_id, "waiting", -1);
  },
  label: ({ title, waited }) =>
    waited ? t("Ut av køen: {title}", { title }) : t("Jeg kommer ikke: {title}", { title }),
  needs: ({ id }) => [id],
});

const answer = (id: string, verb: "accept" | "decline") =>
  ({ method: "POST", path: `/jobclub/bookings/${id}/${verb}`, body: {} }) as const;

export const accept = defineVerb<Change>("jobclub.accept", {
  request: ({ id }) => answer(id, "accept"),
  overlay: (view, { id }) => view.change("booking", id, { status: "booked", offer_until: null }),
  label: ({ title }) => t("Ja, jeg kommer: {title}", { title }),
  needs: ({ id }) => [id],
});

export const decline = defineVerb<Change>("jobclub.decline", {
  request: ({ id }) => answer(id, "decline"),
  overlay: (view, { id }) => view.change("booking", id, { status: "cancelled" }),
  label: ({ title }) => t("Nei takk: {title}", { title }),
  needs: ({ id }) => [id],
});

export const setWish = defineVerb<Change & { wish: Wish }>("jobclub.set_wish", {
  request: ({ id, wish }) => ({ method: "PUT", path: `/jobclub/bookings/${id}/wish`, body: { wish } }),
  overlay: (view, { id, wish }) => view.change("booking", id, { wish }),
  label: ({ title }) => t("Køen til {title}", { title }),
  needs: ({ id }) => [id],
});
