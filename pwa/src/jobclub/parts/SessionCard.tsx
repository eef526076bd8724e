import { osloDay } from "../../core/clock";
import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { Button, Card, ChairRow, Reasons, seatsLeft } from "../../ui";
import { dayInWords, rangeLabel } from "../../ui/dates";
import { bookingOf, type Suggested, seatIsFree, unsentAct } from "../queries";
import { Clashes } from "./Clashes";
import { ForOthers } from "./ForOthers";
import { LeaveButton, Offer, SeatTag, TakeSeat, UnsentSeat } from "./SeatState";
import { Place, SessionPlate, SessionTitle } from "./SessionHead";

/** A club's next session as a card: what, when, where, why, seats and one button. Only the first card's button is filled. */
export function SessionCard({ suggested, first }: { suggested: Suggested; first: boolean }) {
  const { session, reasons, others } = suggested;
  const booking = bookingOf(session);
  const unsent = unsentAct(session);
  const mine = booking?.status === "booked" ? (unsent ? "unsent" : "yes") : undefined;
  return (
    <Card class="session-card">
      <Link class="session-top" href={`/jobb/${session.id}`}>
        <SessionPlate session={session} size={80} />
        <div class="grow">
          <p class="session-when" data-speak="">
            <strong>{dayInWords(osloDay(session.starts_at))}</strong>{" "}
            <span class="soft">{rangeLabel(session.starts_at, session.ends_at)}</span>
          </p>
          <SessionTitle session={session} level={2} />
          <Place place={session.place} />
        </div>
      </Link>
      <Reasons reasons={reasons} />
      <ForOthers others={others} />
      <ChairRow capacity={session.capacity} left={session.seats_left} mine={mine} />
      {booking ? (
        <p data-speak="">
          <SeatTag session={session} />
        </p>
      ) : (
        <p class={session.seats_left > 0 ? "seats-free" : "strong"} data-speak="">
          {seatsLeft(session.seats_left)}
        </p>
      )}
      <Clashes session={session} />
      {unsent ? <UnsentSeat session={session} /> : <Act suggested={suggested} first={first} />}
    </Card>
  );
}

function Act({ suggested: { session }, first }: { suggested: Suggested; first: boolean }) {
  const status = bookingOf(session)?.status;
  if (status === "offered") return <Offer session={session} />;
  const kind = first ? "main" : "soft";
  if (seatIsFree(session)) return <TakeSeat session={session} kind={kind} />;
  if (status) return <LeaveButton session={session} wide />;
  return (
    <Button kind={kind} wide icon="hand" href={`/jobb/${session.id}`}>
      {t("Still deg i kø")}
    </Button>
  );
}
