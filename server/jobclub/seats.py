"""Seats under guard: every act on a session's seats and queue passes through `settled`.

It locks the session, lets the clock and free seats do theirs first (so nobody jumps the queue), hands out the state, and after the act
promotes again and tells those concerned: promotion runs in the act that frees the seat.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict
from server.jobclub import notices, queue
from server.jobclub.models import Booking, ClubSession, Seat
from server.jobclub.queue import Room
from server.jobclub.rules import SeatRules, rules_on
from server.people.models import Municipality

_SETTINGS = select(Municipality.settings).where(Municipality.id == bindparam("id"))
_SEAT = select(Seat).where(Seat.session_id == bindparam("session"), Seat.person_id == bindparam("person"))
_BOOKINGS = select(Booking).where(Booking.session_id == bindparam("session"), Booking.status.in_(queue.ACTIVE))
"""Made once: each act on a seat asks all three."""


def hold(db: Session, session_id: str) -> ClubSession:
    """The guard: the session as it is now, locked until the transaction ends, before anything is counted.

    The storm's counter-proof replaces `locked` in this module and overbooks (tests/faults/unguarded.py)."""
    session = locked(db, ClubSession, session_id)
    assert session is not None
    return session


def rules_of(db: Session, session: ClubSession) -> SeatRules:
    """The municipality's rules on the session's day; asked for once per transaction."""
    kept: dict[str, list[dict[str, Any]]] = db.info.setdefault("seat_rules", {})
    if session.municipality_id not in kept:
        settings = db.scalars(_SETTINGS, {"id": session.municipality_id}).one_or_none()
        kept[session.municipality_id] = (settings or {}).get("seat_rules", [])
    return rules_on(clock.oslo_date(session.starts_at), kept[session.municipality_id])


def room_of(db: Session, session: ClubSession) -> Room:
    """The session as the pure rules see it."""
    return Room(session.capacity, session.starts_at, rules_of(db, session))


def runs(session: ClubSession, now: datetime) -> bool:
    """Seats still change hands: planned and not begun."""
    return session.status == "planned" and now < session.starts_at


@dataclass
class Held:
    """A session under guard, with everybody who has or wants a seat in it."""

    db: Session
    session: ClubSession
    room: Room
    now: datetime
    bookings: list[Booking]

    @property
    def active(self) -> list[Booking]:
        """Those that have not ended."""
        return [booking for booking in self.bookings if booking.status in queue.ACTIVE]

    @property
    def left(self) -> int:
        """Free seats."""
        return queue.seats_left(self.room, self.bookings)

    @property
    def waiting(self) -> list[Booking]:
        """The queue, first first."""
        return queue.in_order(self.bookings)

    def position(self, booking: Booking) -> int | None:
        """1 for the first in the queue; None for who is not in it."""
        return next((number for number, other in enumerate(self.waiting, 1) if other is booking), None)

    def of(self, person_id: str) -> Booking | None:
        """A person's active booking."""
        return next((booking for booking in self.active if booking.person_id == person_id), None)

    def now_runs(self) -> None:
        """Refuses where seats no longer change hands."""
        if self.session.status != "planned":
            raise Conflict("session_cancelled", reason=self.session.cancel_reason)
        if self.now >= self.session.starts_at:
            raise Conflict("session_over", starts_at=self.session.starts_at.isoformat())

    def add(self, booking: Booking) -> Booking:
        """A newcomer, last in the queue."""
        booking.place = max((other.place for other in self.bookings), default=0) + 1
        self.db.add(booking)
        self.bookings.append(booking)
        return booking

    def take_seat(self, booking: Booking) -> None:
        """She has the seat."""
        booking.status, booking.offer_until = queue.BOOKED, None

    def end(self, booking: Booking, by: str) -> None:
        """Seat, offer or place in the queue is free at once."""
        booking.status, booking.offer_until = queue.CANCELLED, None
        booking.ended_at, booking.ended_by = self.now, by

    def settle(self) -> None:
        """What clock and free seats ask for, with notices."""
        if not runs(self.session, self.now):
            return
        by_id = {booking.id: booking for booking in self.bookings}
        for change in queue.settle(self.room, self.active, self.now):
            booking = by_id[change.id]
            booking.status, booking.offer_until = change.status, change.offer_until
            booking.ended_at = self.now if change.status == queue.PASSED else None
            if change.tells:
                until = {"until": change.offer_until} if change.offer_until else {}
                notices.tell(self.db, booking.person_id, change.tells, {"session_id": self.session.id, **until})


@contextmanager
def settled(db: Session, session_id: str, now: datetime) -> Iterator[Held]:
    """Guard, settle, the act, settle again; see the module's text."""
    session = hold(db, session_id)
    db.flush()
    held = Held(db, session, room_of(db, session), now, _bookings(db, session_id))
    order, left = [booking.id for booking in held.waiting], held.left
    held.settle()
    yield held
    held.room = room_of(db, session)
    held.settle()
    if runs(session, now) and held.room.first_come(now) and held.left > left:
        for booking in held.waiting:
            notices.tell(db, booking.person_id, "seat_free_first_come", {"session_id": session_id})
    _touch_moved(db, order, held)


def _bookings(db: Session, session_id: str) -> list[Booking]:
    found = list(db.scalars(_BOOKINGS, {"session": session_id}, execution_options={"populate_existing": True}))
    known = [row for row in db.identity_map.values() if isinstance(row, Booking) and row.session_id == session_id]
    for ended in (row for row in known if row not in found):
        db.refresh(ended)  # found before the lock was ours, ended by somebody else since
    return found


def _touch_moved(db: Session, order: list[str], held: Held) -> None:
    """Those who moved up or down the queue hear of it although their own rows are unchanged."""
    for place, booking in enumerate(held.waiting):
        if place < len(order) and order[place] != booking.id:
            changes.touch(db, "booking", booking.id)
            changes.touch(db, "seat", booking.seat_id)


def seat_of(db: Session, session_id: str, person_id: str) -> tuple[Seat, bool]:
    """The row of this person and this session, made where it is missing; (seat, was it made now)."""
    seat = db.scalars(_SEAT, {"session": session_id, "person": person_id}).one_or_none()
    if seat is not None:
        return seat, False
    seat = Seat(id=new_id(), session_id=session_id, person_id=person_id)
    db.add(seat)
    db.flush()
    return seat, True


def sweep(db: Session, now: datetime) -> None:
    """Each minute: offers whose limit has passed become rows, and people are told. Doing it again at once changes nothing."""
    passed = select(Booking.session_id).where(Booking.status == queue.OFFERED, Booking.offer_until <= now).distinct()
    for session_id in sorted(db.scalars(passed)):
        with settled(db, session_id, now):
            pass
