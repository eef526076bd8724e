import { t } from "../core/i18n";
import { newId } from "../core/id";
import { act } from "../core/outbox";
import { toast } from "../ui";
import { topicWords } from "../ui/pictures";
import { accept, book, cancel, decline, setWish } from "./actions";
import { type Booking, bookingOf, type Session, topicOf, type Wish } from "./queries";

/** What the buttons do: one tap each, told in one line, with a way back. */

/** The title a person sees: the topic in her language, else as the municipality wrote it. */
export const titleOf = (session: Session): string => topicWords(topicOf(session)) ?? topicOf(session).title;

/** What names a session in the outbox. */
const named = (session: Session) => ({
  session_id: session.id,
  title: topicOf(session).title,
  starts_at: session.starts_at,
});
const change = (session: Session, booking: Booking) => ({ id: booking.id, ...named(session) });

/** Who waits books with the booking that she has: it turns into a seat, and she leaves no place in the queue behind. */
export async function takeSeat(session: Session, wish?: Wish): Promise<void> {
  await act(book, {
    id: bookingOf(session)?.id ?? newId(),
    ...named(session),
    ...(wish ? { wish } : {}),
  });
}

export async function leaveSeat(session: Session): Promise<void> {
  const booking = bookingOf(session);
  if (!booking) return;
  const waited = booking.status === "waiting";
  await act(cancel, { ...change(session, booking), waited });
  toast(
    waited ? t("Du er ute av køen") : t("Vi sier fra at du ikke kommer"),
    () => void takeSeat(session, booking.wish),
  );
}

export async function answerOffer(session: Session, yes: boolean): Promise<void> {
  const booking = bookingOf(session);
  if (booking) await act(yes ? accept : decline, change(session, booking));
}

export async function chooseWish(session: Session, wish: Wish): Promise<void> {
  const booking = bookingOf(session);
  if (booking && booking.wish !== wish) await act(setWish, { ...change(session, booking), wish });
}
