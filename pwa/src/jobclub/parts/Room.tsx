import { t, tn } from "../../core/i18n";
import { Card, ChairRow, Queue, seatsLeft } from "../../ui";
import { isPast, longDayAndClock } from "../../ui/dates";
import { bookingOf, type Session, seatIsFree, unsentAct } from "../queries";
import { SeatTag } from "./SeatState";

/** The room as chairs; when it is full, the queue and what comes of standing in it. */
export function Room({ session }: { session: Session }) {
  const booking = bookingOf(session);
  const mine = booking?.status === "booked" ? (unsentAct(session) ? "unsent" : "yes") : undefined;
  const taken = Math.max(session.capacity - session.seats_left, 0);
  return (
    <Card>
      <div class="row apart">
        {booking && !unsentAct(session) ? (
          <p data-speak="">
            <SeatTag session={session} />
          </p>
        ) : (
          <h2 class="third" data-speak="">
            {seatsLeft(session.seats_left)}
          </h2>
        )}
        <p class="small soft">
          {session.seats_left > 0
            ? t("av {capacity}", { capacity: session.capacity })
            : t("{taken} av {capacity}", { taken, capacity: session.capacity })}
        </p>
      </div>
      <ChairRow
        capacity={session.capacity}
        left={session.seats_left}
        mine={mine}
        large={session.seats_left > 0 || !!mine}
      />
      {(booking?.status === "waiting" || (!booking && session.seats_left <= 0)) && (
        <InLine session={session} />
      )}
    </Card>
  );
}

function InLine({ session }: { session: Session }) {
  const booking = bookingOf(session);
  const before = booking?.position ? booking.position - 1 : session.waiting;
  return (
    <div class="row">
      <Queue waiting={before} me />
      <p class="grow small" data-speak="">
        {before > 0 ? tn("{n} venter før deg.", "{n} venter før deg.", before) : t("Ingen venter før deg.")}{" "}
        {whatThen(session)}
      </p>
    </div>
  );
}

/** How a freed seat is dealt with, in words (docs/wire-jobclub.md: give_until, first_come_from). */
function whatThen(session: Session): string {
  if (seatIsFree(session)) return t("En plass er ledig. Den første får den.");
  if (isPast(session.first_come_from)) return t("Blir en plass ledig nå, får den første den.");
  if (bookingOf(session)?.wish !== "give") return t("Vi spør deg hvis en plass blir ledig.");
  if (isPast(session.give_until)) return t("Vi spør deg hvis en plass blir ledig.");
  return t("Blir en plass ledig før {limit}, er den din.", { limit: longDayAndClock(session.give_until) });
}
