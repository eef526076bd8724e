"""What of the job club phones keep, who hears it, and what else changes when a row does (sync/PROTOCOL.md)."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.core.act import Act
from server.core.base import Base
from server.core.changes import AudienceMember, ChangeMark, Kind, Ref, Ripple
from server.jobclub.models import AttendanceMark, Booking, Club, ClubSession, Seat
from server.jobclub.queries import bookings, clubs, seats, sessions
from server.jobclub.shapes import BookingOut, ClubOut, HolidayWeekOut, NameOut, SeatOut, SessionOut
from server.people.models import Participant, Person, PersonRole
from server.week.models import HolidayWeek

ON_PHONES = timedelta(weeks=8)
"""So long after a session its leader has the list on her phone."""
PICKS_NAMES = ("leader", "teacher")
"""Who picks people from the municipality's names: for walk-ins and placement, for a class."""


def _municipality(db: Session, row: Any) -> Iterable[str]:
    return [f"municipality:{row.municipality_id}"]


_PROTECTED = select(Person.protected).where(Person.id == bindparam("id"))
_CLUB_LEADER = select(Club.leader_id).where(Club.id == bindparam("id"))
"""Made once: every act on a seat asks both."""


def _seat_is_heard_by(db: Session, seat: Seat) -> Iterable[str]:
    """The club's leader and the session's own. A protected person is seen by the session's leader alone."""
    session = db.get(ClubSession, seat.session_id)
    assert session is not None
    if session.ends_at < clock.now() - ON_PHONES:
        return []
    protected = seat.person_id and db.connection().execute(_PROTECTED, {"id": seat.person_id}).scalar_one()
    club_leader = db.connection().execute(_CLUB_LEADER, {"id": session.club_id}).scalar_one() if session.club_id else None
    leader = session.leader_id or club_leader
    club = [f"club:{session.club_id}"] if session.club_id and not protected else []
    own = leader and (not club or leader != club_leader) and _leads(db, leader)
    return [*club, *([f"person:{leader}"] if own else [])]


def _leads(db: Session, person_id: str) -> bool:
    """Whoever is named as leader is one only while she has the role."""
    return db.get(PersonRole, (person_id, "leader")) is not None


def forget_old_seats(db: Session, now: datetime) -> None:
    """Each night: leaders' phones forget lists of long ago, a thousand rows at a time; the server keeps them for the monthly list."""
    held = select(ChangeMark.row_id).where(ChangeMark.kind == "seat", ~ChangeMark.gone).distinct()
    old = held.join(Seat, Seat.id == ChangeMark.row_id).join(ClubSession, ClubSession.id == Seat.session_id)
    for seat_id in db.scalars(old.where(ClubSession.ends_at < now - ON_PHONES).limit(1000)):
        changes.touch(db, "seat", seat_id)


def _name_is_heard_by(db: Session, person: Person) -> Iterable[str]:
    her = db.get(Participant, person.id)
    here = her is not None and her.left_on is None and person.active and not person.protected
    return [f"leaders:{person.municipality_id}"] if here else []


def _audiences(db: Session, person_id: str) -> Iterable[str]:
    person = db.get(Person, person_id)
    if person is None or not person.active:
        return []
    roles = set(db.scalars(select(PersonRole.role).where(PersonRole.person_id == person_id)))
    names = [f"leaders:{person.municipality_id}"] if roles & set(PICKS_NAMES) else []
    hers = db.scalars(select(Club.id).where(Club.leader_id == person_id)) if "leader" in roles else ()
    return [*names, *(f"club:{club_id}" for club_id in hers)]


def _club_leaders(db: Session, club: Club) -> Iterable[str]:
    """The leader now and who heard the club until now."""
    before = db.scalars(select(AudienceMember.person_id).where(AudienceMember.audience == f"club:{club.id}"))
    return {*before, *([club.leader_id] if club.leader_id else [])}


def _seats_of(db: Session, *where: Any) -> Iterable[Ref]:
    return [("seat", seat_id) for seat_id in db.scalars(select(Seat.id).where(*where))]


def _with_mark(db: Session, mark: AttendanceMark) -> Iterable[Ref]:
    """The leader's list, and her own booking: attended is done."""
    bookings_of = db.scalars(select(Booking.id).where(Booking.seat_id == mark.seat_id))
    return [("seat", mark.seat_id), *(("booking", booking_id) for booking_id in bookings_of)]


def _with_club(db: Session, club: Club) -> Iterable[Ref]:
    """Another leader: protected people's seats have another audience, and sessions that stay the former leader's are heard by her alone."""
    protected = select(Person.id).where(Person.protected, Person.municipality_id == club.municipality_id)
    sessions_of = select(ClubSession.id).where(ClubSession.club_id == club.id)
    hers = sessions_of.where(ClubSession.leader_id.is_distinct_from(club.leader_id), ClubSession.ends_at > clock.now() - ON_PHONES)
    theirs = and_(Seat.session_id.in_(sessions_of), or_(Seat.person_id.in_(protected), Seat.walk_in))
    return _seats_of(db, or_(theirs, Seat.session_id.in_(hers)))


def _with_session(db: Session, session: ClubSession) -> Iterable[Ref]:
    week: list[Ref] = [("holiday_week", session.holiday_week_id)] if session.holiday_week_id else []
    return [*week, *_seats_of(db, Seat.session_id == session.id)]


def _with_role(db: Session, role: PersonRole) -> Iterable[Ref]:
    """Leader now, or no longer: the seats that are on her phone as the session's leader; the others come and go with the club."""
    if role.role != "leader":
        return []
    named = func.coalesce(ClubSession.leader_id, Club.leader_id) == role.person_id
    led = select(ClubSession.id).outerjoin(Club, Club.id == ClubSession.club_id).where(named)
    return _seats_of(db, Seat.session_id.in_(led.where(ClubSession.ends_at > clock.now() - ON_PHONES)))


def _with_person(db: Session, person: Person) -> Iterable[Ref]:
    return _seats_of(db, Seat.person_id == person.id)


KINDS = [
    Kind("club", Club, ClubOut, _municipality),
    Kind("session", ClubSession, SessionOut, _municipality, sessions.for_phones),
    Kind("holiday_week", HolidayWeek, HolidayWeekOut, _municipality, clubs.holiday_weeks_for_phones),
    Kind("booking", Booking, BookingOut, lambda db, row: [f"person:{row.person_id}"], bookings.for_phones),
    Kind("seat", Seat, SeatOut, _seat_is_heard_by, seats.for_phones),
    Kind("name", Person, NameOut, _name_is_heard_by, seats.names_for_phones),
]
RIPPLES: dict[type[Base], Ripple] = {
    Booking: lambda db, row: [("session", row.session_id), ("seat", row.seat_id)],
    AttendanceMark: _with_mark,
    ClubSession: _with_session,
    Club: _with_club,
    Person: _with_person,
    PersonRole: _with_role,
    Participant: lambda db, row: [("name", row.person_id)],
}
HEARS_AGAIN: dict[type[Base], Callable[[Session, Any], Iterable[str]]] = {Club: _club_leaders}
MEMBERSHIPS = [_audiences]


def leads_session(act: Act, found: Any) -> bool:
    """Leads this session, or the club it belongs to."""
    club = act.db.get(Club, found.club_id) if found.club_id else None
    return act.who.id in (found.leader_id, club.leader_id if club else None)


def leads_club(act: Act, found: Any) -> bool:
    """Leads this club; one that nobody leads may be taken over."""
    return found.leader_id in (act.who.id, None)
