"""What the job club tells when somebody is handed over: seats that are to come, and how often she came."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from flask_babel import ngettext
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.handing_over import Line, OpenItem, on_day
from server.jobclub.actions.attendance import latest
from server.jobclub.models import Booking, ClubSession, Seat
from server.jobclub.queue import ACTIVE

CAME = ("present", "late")


def open_items(db: Session, person_id: str, now: datetime) -> Iterable[OpenItem]:
    """Seats she has, is offered or waits for, in sessions that have not begun."""
    query = select(Booking.id, ClubSession.title, ClubSession.starts_at).join(ClubSession, ClubSession.id == Booking.session_id)
    query = query.where(Booking.person_id == person_id, Booking.status.in_(ACTIVE), ClubSession.starts_at > now)
    for booking_id, title, starts_at in db.execute(query.where(ClubSession.status == "planned").order_by(ClubSession.starts_at)):
        day = clock.oslo_date(starts_at)
        yield OpenItem("booking", booking_id, on_day(title, day), "job_club", title, day)


def told(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """How often she came, by club."""
    query = select(Seat.id, ClubSession.title).join(ClubSession, ClubSession.id == Seat.session_id).where(Seat.person_id == person_id)
    seats = {row.id: row.title for row in db.execute(query)}
    came = Counter(seats[seat_id] for seat_id, mark in latest(db, seats).items() if mark.state in CAME)
    for title, times in sorted(came.items()):
        yield Line(title, ngettext("Var der %(num)s gang", "Var der %(num)s ganger", times))
