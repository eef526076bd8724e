"""A person's own bookings, with her place in the queue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import Page, page
from server.jobclub import queue
from server.jobclub.actions.attendance import latest
from server.jobclub.models import Booking, ClubSession
from server.jobclub.queries.sessions import entries_now
from server.jobclub.queue import Entry


@dataclass(frozen=True)
class BookingView:
    """A booking as the clock sees it now; everything else is read through to the row."""

    row: Booking
    status: str
    offer_until: datetime | None
    position: int | None
    attendance: str | None = None
    """What was noted last of her in that session: present, late, told or absent."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)


def views(db: Session, rows: Iterable[Booking], now: datetime) -> list[BookingView]:
    """Bookings as phones keep them. Only those that wait or are offered need the others of their session."""
    found = list(rows)
    open_ids = {row.session_id for row in found if row.status in (queue.WAITING, queue.OFFERED)}
    entries = entries_now(db, db.scalars(select(ClubSession).where(ClubSession.id.in_(open_ids))), now) if open_ids else {}
    marks = {seat_id: mark.state for seat_id, mark in latest(db, [row.seat_id for row in found]).items() if mark.state != "none"}
    return [_view(row, entries.get(row.session_id, ()), marks.get(row.seat_id)) for row in found]


def _view(row: Booking, entries: Sequence[Entry], attendance: str | None) -> BookingView:
    mine = next((entry for entry in entries if entry.id == row.id), None)
    if mine is None:
        return BookingView(row, row.status, row.offer_until, None, attendance)
    order = [entry.id for entry in queue.in_order(entries)]
    return BookingView(row, mine.status, mine.offer_until, order.index(row.id) + 1 if row.id in order else None, attendance)


def just_settled(row: Booking, position: int | None) -> BookingView:
    """A booking whose session was settled in this very act: nothing has to be asked again."""
    return BookingView(row, row.status, row.offer_until, position)


def view(db: Session, row: Booking, now: datetime) -> BookingView:
    """One booking as phones keep it."""
    db.flush()
    return views(db, [row], now)[0]


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[BookingView]:
    """Kind `booking`."""
    return views(db, db.scalars(select(Booking).where(Booking.id.in_(ids))), now)


def find(act: Act, booking_id: str) -> Booking | None:
    """One of my own, also one that ended."""
    return act.db.scalars(select(Booking).where(Booking.id == booking_id, Booking.person_id == act.who.id)).one_or_none()


def mine(act: Act) -> Page:
    """My bookings of sessions from yesterday on."""
    coming = select(Booking).join(ClubSession, ClubSession.id == Booking.session_id).where(Booking.person_id == act.who.id)
    found = page(act.db, coming.where(ClubSession.ends_at > act.now - timedelta(days=1)), Booking.id, act.data.get("after"))
    found["items"] = views(act.db, found["items"], act.now)
    return found
