"""Sessions as happenings: booked = planned, attended = done. For any number of people at once."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.happenings import Happening
from server.jobclub import queue
from server.jobclub.actions.attendance import latest
from server.jobclub.models import Booking, ClubSession, Seat


def sessions(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> Iterable[Happening]:
    """Those they have or want a seat in, and those whose attendance was noted. State: attendance, else the booking's, or `cancelled`."""
    first, last = clock.oslo(from_day, time.min), clock.oslo(to_day, time.max)
    query = select(Seat, ClubSession).join(ClubSession, ClubSession.id == Seat.session_id)
    rows = list(db.execute(query.where(Seat.person_id.in_(person_ids), ClubSession.starts_at.between(first, last))))
    ids = [seat.id for seat, _ in rows]
    marks = {seat_id: mark.state for seat_id, mark in latest(db, ids).items() if mark.state != "none"}
    active = select(Booking.seat_id, Booking.status).where(Booking.seat_id.in_(ids), Booking.status.in_(queue.ACTIVE))
    booked = {row.seat_id: row.status for row in db.execute(active)}
    for seat, session in rows:
        state = marks.get(seat.id) or booked.get(seat.id)
        if state is not None:
            yield _happening(seat, session, "cancelled" if session.status == "cancelled" else state)


def _happening(seat: Seat, session: ClubSession, state: str) -> Happening:
    day = clock.oslo_date(session.starts_at)
    return Happening(
        str(seat.person_id), "session", session.id, session.title, day, state, session.starts_at, session.ends_at, session.place
    )  # fmt: skip
