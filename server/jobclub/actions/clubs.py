"""Clubs themselves: what they are and who leads them."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.base import new_id
from server.core.errors import Unprocessable
from server.core.events import StoodIn
from server.jobclub import notices, queue
from server.jobclub.actions.leading import change_session
from server.jobclub.models import Booking, Club, ClubSession
from server.jobclub.seats import hold
from server.people.models import Person
from server.week.queries import unused


def add_club(db: Session, municipality_id: str, data: dict[str, Any]) -> Club:
    """A new club; without a leader it is listed until it has one."""
    unused(db, Club, data.get("id"))
    _check_leader(db, municipality_id, data.get("leader_id"))
    club = Club(municipality_id=municipality_id, **{"id": new_id(), "active": True, **data})
    db.add(club)
    db.flush()
    return club


def change_club(db: Session, club: Club, data: dict[str, Any], now: datetime) -> Club:
    """Other attributes. Place, seats and leader also change for coming sessions that have the club's own; people are told."""
    _check_leader(db, club.municipality_id, data.get("leader_id"))
    before = {key: getattr(club, key) for key in ("title", "place", "seats", "leader_id")}
    for key, value in data.items():
        if key not in ("id", "leader_id"):
            setattr(club, key, value)
    for session in _coming(db, club.id, now):
        session.title = club.title
        changed: dict[str, Any] = {"place": club.place} if session.place == before["place"] != club.place else {}
        if session.capacity == before["seats"] != club.seats:
            changed["capacity"] = club.seats
        if changed:
            change_session(db, session.id, changed, now)
    if "leader_id" in data and data["leader_id"] != before["leader_id"]:
        hand_over(db, club, data["leader_id"], now)
    return club


def _check_leader(db: Session, municipality_id: str, leader_id: str | None) -> None:
    leader = db.get(Person, leader_id) if leader_id else None
    if leader_id and (leader is None or leader.municipality_id != municipality_id or "leader" not in leader.role_names):
        raise Unprocessable("not_a_leader")


def check_leader(db: Session, municipality_id: str, data: dict[str, Any]) -> None:
    """Refuses a `leader_id` that is no leader of the municipality."""
    _check_leader(db, municipality_id, data.get("leader_id"))


def _coming(db: Session, club_id: str, now: datetime) -> list[ClubSession]:
    query = select(ClubSession.id).where(ClubSession.club_id == club_id, ClubSession.status == "planned", ClubSession.starts_at > now)
    return [hold(db, session_id) for session_id in sorted(db.scalars(query))]


def hand_over(db: Session, club: Club, to_id: str | None, now: datetime) -> None:
    """Another leader from now on, also of the coming sessions that were the former leader's."""
    before, club.leader_id = club.leader_id, to_id
    sessions = [session for session in _coming(db, club.id, now) if session.leader_id == before]
    for session in sessions:
        session.leader_id = to_id
    if to_id is not None:
        seated = select(Booking.person_id).where(Booking.session_id.in_([s.id for s in sessions]), Booking.status.in_(queue.ACTIVE))
        for person_id in sorted(set(db.scalars(seated))):
            notices.tell(db, person_id, "new_leader", {"club_id": club.id, "leader_id": to_id})


def stood_in(db: Session, event: StoodIn) -> None:
    """The stand-in leads the clubs and the coming sessions: phones show the new name at their next sync. Refuses one who is no leader."""
    clubs = db.scalars(select(Club).where(Club.leader_id == event.from_id)).all()
    coming = select(ClubSession).where(ClubSession.leader_id == event.from_id, ClubSession.ends_at > event.at)
    if (clubs or db.scalars(coming).first()) and "leader" not in db.get_one(Person, event.to_id).role_names:
        raise Unprocessable("not_a", role="leader")
    for club in clubs:
        hand_over(db, club, event.to_id, event.at)
    for session in db.scalars(coming):
        session.leader_id = event.to_id
