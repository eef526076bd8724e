"""What a participant does with a seat: book, wait, wish, accept, decline, leave."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from server.core.base import new_id
from server.core.errors import Conflict
from server.jobclub import queue
from server.jobclub.actions.attendance import say_told, take_back_told
from server.jobclub.actions.placing import members_on
from server.jobclub.models import Booking
from server.jobclub.queue import ASK, BOOKED, OFFERED, WAITING
from server.jobclub.seats import Held, seat_of, settled
from server.people.models import Participant

_LEFT_ON = select(Participant.left_on).where(Participant.person_id == bindparam("person"))
"""Made once: every new booking asks."""


class Booked(NamedTuple):
    """What booking came to; `position` in the queue, where she waits."""

    row: Booking
    made: bool
    position: int | None


def book(db: Session, session_id: str, person_id: str, now: datetime, *, wish: str = ASK, booking_id: str | None = None) -> Booked:
    """A seat or, where there is none, a place in the queue. One there is already is answered as it is, except that from the
    first-come moment who waits takes a free seat like anybody else."""
    with settled(db, session_id, now) as held:
        held.now_runs()
        mine = held.of(person_id)
        if mine is not None:
            _first_come(held, mine)
            return Booked(mine, False, held.position(mine))
        joined = _join(held, person_id, wish, booking_id)
        return Booked(joined, True, held.position(joined))


def _first_come(held: Held, mine: Booking) -> bool:
    free = mine.status == WAITING and held.left > 0
    if free:
        held.take_seat(mine)
    return free


def _is_here(held: Held, person_id: str) -> None:
    """Who left the programme or moved keeps her access and takes no new seat; a planned programme end that has passed locks nobody out."""
    if left_on := held.db.scalars(_LEFT_ON, {"person": person_id}).one_or_none():
        raise Conflict("you_have_left", left_on=left_on.isoformat())


def _join(held: Held, person_id: str, wish: str, booking_id: str | None) -> Booking:
    _is_here(held, person_id)
    seat, made = seat_of(held.db, held.session.id, person_id)
    booking = _again(held, person_id, booking_id) or Booking(
        id=booking_id or new_id(), session_id=held.session.id, person_id=person_id, seat_id=seat.id
    )
    booking.status = queue.joins_as(held.room, held.bookings)
    booking.wish, booking.queued_at, booking.ended_at, booking.ended_by = wish, held.now, None, None
    booking.fixed = booking.by_leader = False
    if not made:
        booking.fixed = person_id in {member.person_id for member in members_on(held.db, held.session)}
        take_back_told(held.db, seat, person_id, held.now)
    return held.add(booking)


def _again(held: Held, person_id: str, booking_id: str | None) -> Booking | None:
    """The phone's id of a booking that ended may come again; an id of anything else is taken."""
    before = held.db.get(Booking, booking_id) if booking_id else None
    if before is not None and (before.person_id, before.session_id) != (person_id, held.session.id):
        raise Conflict("id_taken")
    return before


def cancel(db: Session, booking: Booking, now: datetime, by: str) -> None:
    """Leaves seat, offer or queue; a member with a fixed seat thereby says that she can't come. Once more: nothing happens."""
    with settled(db, booking.session_id, now) as held:
        if booking.status not in queue.ACTIVE:
            return
        if now >= held.session.ends_at:
            raise Conflict("session_over", starts_at=held.session.starts_at.isoformat())
        held.end(booking, by)
        if booking.fixed:
            say_told(db, booking.seat_id, booking.person_id, now)


def accept(db: Session, booking: Booking, now: datetime) -> Booking:
    """Yes to an offer that still holds."""
    with settled(db, booking.session_id, now) as held:
        held.now_runs()
        if booking.status == OFFERED:
            held.take_seat(booking)
        elif booking.status != BOOKED and not _first_come(held, booking):
            raise Conflict("offer_passed", seats_left=held.left, position=held.position(booking), state=booking.status)
        return booking


def decline(db: Session, booking: Booking, now: datetime) -> Booking:
    """No to an offer: the next is asked at once."""
    with settled(db, booking.session_id, now) as held:
        if booking.status == OFFERED:
            held.end(booking, booking.person_id)
        elif booking.status in queue.ACTIVE:
            raise Conflict("no_offer", state=booking.status)
        return booking


def change_wish(db: Session, booking: Booking, wish: str, now: datetime) -> Booking:
    """Another wish while she waits."""
    with settled(db, booking.session_id, now):
        if booking.status not in (WAITING, OFFERED):
            raise Conflict("not_waiting", state=booking.status)
        booking.wish = wish
        return booking
