import { t } from "../core/i18n";
import type { View } from "../core/overlay";
import { defineVerb } from "../core/verbs";
import { longDayAndClock } from "../ui/dates";
import { topicWords } from "../ui/pictures";
import type { Booking, Session, Wish } from "./queries";

/** What a participant does with seats. `title` and time are kept with the act, so that the outbox can name it when rows are gone. */

type Named = { session_id: string; title: string; starts_at?: string };
export type Book = Named & { id: string; wish?: Wish };
export type Change = Named & { id: string };

/** "Intervju, onsdag 18. november kl. 12.00": clubs meet every week. */
function which({ title: asWritten, starts_at }: Named): string {
  const title = topicWords({ title: asWritten }) ?? asWritten;
  return starts_at ? t("{title}, {when}", { title, when: longDayAndClock(starts_at) }) : title;
}
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
    // Without a wish she took a seat that she saw: she is told if it was gone when this came.
    body: wish ? { id, wish } : { id, seat_shown: true },
  }),
  overlay: layBooking,
  label: (params) => t("Meld meg på: {title}", { title: which(params) }),
  makes: ({ id }) => [id],
  inverse: ({ wish, ...params }) => ({ verb: "jobclub.cancel", params }),
});

export const cancel = defineVerb<Leave>("jobclub.cancel", {
  request: ({ id }) => ({ method: "DELETE", path: `/jobclub/bookings/${id}` }),
  overlay: (view, { id, session_id }) => {
    const held = view.get<Booking>("booking", id)?.status;
    view.change("booking", id, { status: "cancelled" });
    if (held === "booked" || held === "offered") roomChange(view, session_id, "seats_left", 1);
    if (held === "waiting") roomChange(view, session_id, "waiting", -1);
  },
  label: (params) =>
    params.waited
      ? t("Ut av køen: {title}", { title: which(params) })
      : t("Jeg kommer ikke: {title}", { title: which(params) }),
  needs: ({ id }) => [id],
});

const answer = (id: string, verb: "accept" | "decline") =>
  ({ method: "POST", path: `/jobclub/bookings/${id}/${verb}`, body: {} }) as const;

export const accept = defineVerb<Change>("jobclub.accept", {
  request: ({ id }) => answer(id, "accept"),
  overlay: (view, { id }) => view.change("booking", id, { status: "booked", offer_until: null }),
  label: (params) => t("Ja, jeg kommer: {title}", { title: which(params) }),
  needs: ({ id }) => [id],
});

export const decline = defineVerb<Change>("jobclub.decline", {
  request: ({ id }) => answer(id, "decline"),
  overlay: (view, { id }) => view.change("booking", id, { status: "cancelled" }),
  label: (params) => t("Nei takk: {title}", { title: which(params) }),
  needs: ({ id }) => [id],
});

export const setWish = defineVerb<Change & { wish: Wish }>("jobclub.set_wish", {
  request: ({ id, wish }) => ({ method: "PUT", path: `/jobclub/bookings/${id}/wish`, body: { wish } }),
  overlay: (view, { id, wish }) => view.change("booking", id, { wish }),
  label: (params) => t("Køen til {title}", { title: which(params) }),
  needs: ({ id }) => [id],
});
