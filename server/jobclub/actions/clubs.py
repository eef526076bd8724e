"""Clubs themselves: what they are, who leads them, and when they meet from a date on."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.errors import Unprocessable
from server.core.events import StoodIn
from server.jobclub import notices, queue
from server.jobclub.actions.leading import cancel_session, change_session, move
from server.jobclub.actions.placing import seat_members
from server.jobclub.actions.terms import TermPlan, pattern_of, preview, session_of
from server.jobclub.models import AttendanceMark, Booking, Club, ClubSession, Pattern, Seat, Term
from server.jobclub.plan import PlannedDay, Row, Week
from server.jobclub.seats import hold, settled
from server.people.models import Person
from server.week.patterns import Slot
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


# Other times from a date on


def change_pattern(db: Session, club: Club, data: dict[str, Any], now: datetime) -> dict[str, int]:
    """Another weekly time from a date on. Week by week the sessions there are move to the new times with bookings and queue; missing
    ones are made, superfluous ones cancelled with a reason. What has begun or has attendance stays. Counts of each."""
    first = max(data["from_date"], clock.oslo_date(now))
    last = data.get("to_date") or _last_day(db, club) or first
    if last < first:
        raise Unprocessable("days")
    for key, attribute in (("place", "place"), ("capacity", "seats")):
        setattr(club, attribute, data.get(key) or getattr(club, attribute))
    rows = [Row(club.id, Slot(row["weekday"], row["starts"], row["ends"]), first, last) for row in data["rows"]]
    old, kept = _movable(db, club, first, last, now)
    wanted = [day for day in _planned(db, club, rows, first, last) if day.starts_at > now]
    counts = {"moved": 0, "made": 0, "cancelled": 0, "kept": kept}
    for week in sorted({*old, *(clock.iso_week(day.day) for day in wanted)}):
        days = [day for day in wanted if clock.iso_week(day.day) == week]
        _remake_week(db, club, old.get(week, []), days, now, counts)
    _note_patterns(db, club, rows, first)
    return counts


def _last_day(db: Session, club: Club) -> date | None:
    last = db.scalars(select(func.max(ClubSession.starts_at)).where(ClubSession.club_id == club.id)).one()
    ends = db.scalars(select(func.max(Pattern.to_day)).where(Pattern.club_id == club.id)).one()
    known = [day for day in (last and clock.oslo_date(last), ends) if day]
    return max(known) if known else None


def _planned(db: Session, club: Club, rows: list[Row], first: date, last: date) -> list[PlannedDay]:
    """The new days, around the weeks that the club's terms leave out and holidays, whether or not a session stands there already."""
    terms = list(db.scalars(select(Term).join(Pattern, Pattern.term_id == Term.id).where(Pattern.club_id == club.id)))
    excluded = frozenset((year, week) for term in terms for year, week in term.excluded_weeks)
    rows = [Row(row.club_id, row.slot, row.from_day, row.to_day, excluded) for row in rows]
    planned = preview(db, TermPlan(club.municipality_id, "", first, last, rows))
    return [day for day in planned if day.skipped in (None, "exists")]


def _movable(db: Session, club: Club, first: date, last: date, now: datetime) -> tuple[dict[Week, list[ClubSession]], int]:
    """Coming sessions by week without those that have attendance; how many stay for that reason."""
    marked = select(Seat.session_id).join(AttendanceMark, AttendanceMark.seat_id == Seat.id)
    with_marks = set(db.scalars(marked.where(Seat.session_id.in_(select(ClubSession.id).where(ClubSession.club_id == club.id)))))
    sessions = sorted(_coming(db, club.id, now), key=lambda session: session.starts_at)
    inside = [session for session in sessions if first <= clock.oslo_date(session.starts_at) <= last]
    weeks: dict[Week, list[ClubSession]] = {}
    for session in inside:
        if session.id not in with_marks:
            weeks.setdefault(clock.iso_week(clock.oslo_date(session.starts_at)), []).append(session)
    return weeks, sum(session.id in with_marks for session in inside)


def _remake_week(
    db: Session, club: Club, old: Sequence[ClubSession], days: Sequence[PlannedDay], now: datetime, counts: dict[str, int]
) -> None:
    for session, day in zip(old, days, strict=False):
        counts["moved" if session.starts_at != day.starts_at else "kept"] += 1
        with settled(db, session.id, now) as held:
            move(held, day.starts_at, day.ends_at, with_club=True)
        change_session(db, session.id, {"place": club.place, "capacity": club.seats}, now)
    for session in old[len(days) :]:
        counts["cancelled"] += 1
        cancel_session(db, session.id, _("Klubben har fått nye tider."), now)
    for made in [session_of(club, day.starts_at, day.ends_at, topic=day.topic) for day in days[len(old) :]]:
        counts["made"] += 1
        db.add(made)
        db.flush()
        seat_members(db, made, now)


def _note_patterns(db: Session, club: Club, rows: Iterable[Row], first: date) -> None:
    term_id = None
    for pattern in db.scalars(select(Pattern).where(Pattern.club_id == club.id, Pattern.to_day >= first).order_by(Pattern.to_day)):
        term_id = pattern.term_id
        if pattern.from_day >= first:
            db.delete(pattern)
        else:
            pattern.to_day = first - timedelta(days=1)
    db.add_all(pattern_of(row, term_id) for row in rows)
