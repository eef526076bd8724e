"""Attendance: events that are never changed; the one made last holds. Independent of booking."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.errors import Conflict
from server.jobclub.models import AttendanceMark, ClubSession, Seat
from server.jobclub.seats import hold, seat_of


def mark(db: Session, seat_id: str, state: str, made_at: datetime, now: datetime, by: str, mark_id: str | None = None) -> None:
    """Notes a state. A phone's clock that runs ahead counts as now."""
    if mark_id is not None and db.get(AttendanceMark, mark_id) is not None:
        raise Conflict("id_taken")
    db.add(AttendanceMark(id=mark_id, seat_id=seat_id, state=state, made_at=min(made_at, now), saved_at=now, by_id=by))


def latest(db: Session, seat_ids: Iterable[str]) -> dict[str, AttendanceMark]:
    """Of each seat the mark that holds: made last, and of two in the same moment the one saved last. What a leader saw outranks what
    the participant told, whichever phone's clock is behind, until the leader takes it back."""
    query = select(AttendanceMark, Seat.person_id).join(Seat, Seat.id == AttendanceMark.seat_id)
    query = query.where(AttendanceMark.seat_id.in_(list(seat_ids)))
    last: dict[str, AttendanceMark] = {}
    seen: dict[str, AttendanceMark] = {}
    for each, person_id in db.execute(query.order_by(AttendanceMark.made_at, AttendanceMark.saved_at, AttendanceMark.id)):
        last[each.seat_id] = each
        if each.by_id != person_id:
            seen[each.seat_id] = each
    return last | {seat_id: each for seat_id, each in seen.items() if each.state != "none"}


def was_noted(db: Session, session_ids: Iterable[str]) -> set[str]:
    """Sessions of which somebody was seen, or seen to be absent; that she told us, or a mark taken back, says nothing of the session."""
    seats = dict(db.execute(select(Seat.id, Seat.session_id).where(Seat.session_id.in_(list(session_ids)))).all())
    return {seats[seat_id] for seat_id, mark in latest(db, seats).items() if mark.state in ("present", "late", "absent")}


def attend(db: Session, session: ClubSession, marks: Iterable[dict[str, Any]], now: datetime, by: str) -> list[str]:
    """Notes what was seen of several people in one act; ids of their seats. `person_id` or `seat_id` in each mark."""
    hold(db, session.id)
    found = []
    for each in marks:
        seat_id = each["seat_id"] if "seat_id" in each else _seat_of_somebody(db, session, each["person_id"]).id
        mark(db, seat_id, each["state"], each["at"], now, by, each.get("id"))
        found.append(seat_id)
    return found


def _seat_of_somebody(db: Session, session: ClubSession, person_id: str) -> Seat:
    seat, made = seat_of(db, session.id, person_id)
    seat.walk_in = seat.walk_in or made
    return seat


def walk_in(db: Session, session: ClubSession, data: dict[str, Any], now: datetime, by: str) -> Seat:
    """Somebody came whom nobody can pick from the names: noted by name, matched later."""
    if data.get("id") and db.get(Seat, data["id"]) is not None:
        raise Conflict("id_taken")
    seat = Seat(id=data.get("id"), session_id=session.id, walk_in_name=data["name"], walk_in=True)
    db.add(seat)
    db.flush()
    mark(db, seat.id, data["state"], data["at"], now, by)
    return seat


def match(db: Session, seat: Seat, person_id: str) -> Seat:
    """A noted walk-in is this participant. Where she has a seat row already, the marks move there and the note goes."""
    if seat.walk_in_name is None:
        raise Conflict("already_matched")
    hold(db, seat.session_id)
    hers = db.scalars(select(Seat).where(Seat.session_id == seat.session_id, Seat.person_id == person_id)).one_or_none()
    if hers is None:
        seat.person_id, seat.walk_in_name = person_id, None
        return seat
    for each in db.scalars(select(AttendanceMark).where(AttendanceMark.seat_id == seat.id)):
        each.seat_id = hers.id
    db.flush()
    db.delete(seat)
    return hers


def say_told(db: Session, seat_id: str, person_id: str, now: datetime) -> None:
    """A placed member gave back that day's seat: the list shows "told us"."""
    mark(db, seat_id, "told", now, now, person_id)


def take_back_told(db: Session, seat: Seat, person_id: str, now: datetime) -> None:
    """She comes after all: her own "told us" no longer holds."""
    last = latest(db, [seat.id]).get(seat.id)
    if last is not None and last.state == "told" and last.by_id == person_id:
        mark(db, seat.id, "none", now, now, person_id)
