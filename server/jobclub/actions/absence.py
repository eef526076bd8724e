"""A participant tells of absence, or takes it back: seats are freed as in an ordinary cancellation, and the list says "told us"."""

from datetime import datetime, time
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.events import AbsenceTakenBack, AbsenceTold
from server.jobclub import queue
from server.jobclub.actions.attendance import latest, mark
from server.jobclub.models import Booking, ClubSession, Seat
from server.jobclub.seats import hold, settled


class _Days(NamedTuple):
    first: datetime
    last: datetime


def told(db: Session, event: AbsenceTold) -> None:
    """Seats, offers and places in queues of those days end, and attendance is filled in where a leader has noted nothing."""
    for session_id, seat_id in _seats(db, event.person_id, _days(event)):
        with settled(db, session_id, event.at) as held:
            mine = held.of(event.person_id)
            expected = mine is not None and mine.status in queue.HOLDS_A_SEAT
            if mine is not None and event.at < held.session.ends_at:
                held.end(mine, event.person_id)
        last = latest(db, [seat_id]).get(seat_id)
        if expected and (last is None or last.state == "none"):
            mark(db, seat_id, "told", event.at, event.at, event.person_id)


def taken_back(db: Session, event: AbsenceTakenBack) -> None:
    """Attendance goes back where nobody has written since, and her seat comes back where it is still free."""
    for session_id, seat_id in _seats(db, event.person_id, _days(event)):
        with settled(db, session_id, event.at) as held:
            last = latest(db, [seat_id]).get(seat_id)
            if last is None or (last.state, last.by_id, last.saved_at) != ("told", event.person_id, event.told_at):
                continue
            mark(db, seat_id, "none", event.at, event.at, event.person_id)
            before = _ended_then(db, seat_id, event)
            if before is not None and held.of(event.person_id) is None and held.left > 0 and event.at < held.session.starts_at:
                before.ended_at = before.ended_by = None
                held.take_seat(held.add(before))


def _ended_then(db: Session, seat_id: str, event: AbsenceTakenBack) -> Booking | None:
    ended = select(Booking).where(Booking.seat_id == seat_id, Booking.status == queue.CANCELLED, Booking.ended_at == event.told_at)
    return db.scalars(ended).first()


def _days(event: AbsenceTold | AbsenceTakenBack) -> _Days:
    return _Days(clock.oslo(event.from_day, time.min), clock.oslo(event.to_day, time.max))


def _seats(db: Session, person_id: str, days: _Days) -> list[tuple[str, str]]:
    """(session, seat) of hers on these days; the sessions locked in the one order that everybody locks in."""
    query = select(Seat.session_id, Seat.id).join(ClubSession, ClubSession.id == Seat.session_id)
    mine = query.where(Seat.person_id == person_id, ClubSession.starts_at.between(*days), ClubSession.status == "planned")
    found = sorted((session_id, seat_id) for session_id, seat_id in db.execute(mine))
    for session_id, _ in found:
        hold(db, session_id)
    return found
