"""A term planned in one sitting: looked at first, made in one act; and sessions of their own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.errors import Unprocessable
from server.jobclub import plan
from server.jobclub.actions.placing import seat_members
from server.jobclub.models import Club, ClubSession, Pattern, Term
from server.jobclub.plan import PlannedDay, Row, Skips, Week
from server.week import queries as week
from server.week.models import HolidayWeek
from server.week.patterns import Slot, is_public_holiday

MOST_SESSIONS = 1000
"""In one term: more is a slip of the pen, and would hold everybody else up."""


@dataclass(frozen=True)
class TermPlan:
    """What the leader wrote; nothing is made yet."""

    municipality_id: str
    title: str
    from_day: date
    to_day: date
    rows: list[Row]
    excluded_weeks: frozenset[Week] = frozenset()
    public_holidays: bool = True
    holiday_weeks: bool = True


def plan_of(municipality_id: str, data: dict[str, Any]) -> TermPlan:
    """From the wire; each row holds over the whole term unless it has days of its own."""
    excluded = frozenset((each["year"], each["week"]) for each in data["excluded_weeks"])
    rows = [
        Row(
            row["club_id"],
            Slot(row["weekday"], row["starts"], row["ends"]),
            max(row.get("from_day") or data["from_day"], data["from_day"]),
            min(row.get("to_day") or data["to_day"], data["to_day"]),
            excluded,
        )
        for row in data["rows"]
    ]
    flags = {"public_holidays": data["public_holidays"], "holiday_weeks": data["holiday_weeks"]}
    return TermPlan(municipality_id, data["title"], data["from_day"], data["to_day"], rows, excluded, **flags)


def preview(db: Session, term: TermPlan) -> list[PlannedDay]:
    """Every day that the plan means, and every day it goes around."""
    clubs = _clubs(db, term)
    planned = plan.days(_as_changed(db, term), _skips(db, term), {club.id: club.topics or [] for club in clubs.values()})
    if sum(day.skipped is None for day in planned) > MOST_SESSIONS:
        raise Unprocessable("too_many_sessions", most=MOST_SESSIONS)
    return planned


def _as_changed(db: Session, term: TermPlan) -> list[Row]:
    """The rows, each no longer than its pattern where the same term was made before and a club got other times since."""
    kept = db.scalars(select(Pattern).join(Term, Term.id == Pattern.term_id).where(*_is_same(term)))
    ends = {(each.club_id, each.weekday, each.starts, each.from_day): each.to_day for each in kept}
    until = [ends.get((row.club_id, row.slot.weekday, row.slot.starts, row.from_day), row.to_day) for row in term.rows]
    return [replace(row, to_day=min(row.to_day, last)) for row, last in zip(term.rows, until, strict=True)]


def _is_same(term: TermPlan) -> tuple[Any, ...]:
    same_days = (Term.from_day == term.from_day, Term.to_day == term.to_day)
    return Term.municipality_id == term.municipality_id, Term.title == term.title, *same_days


def _clubs(db: Session, term: TermPlan) -> dict[str, Club]:
    wanted = {row.club_id for row in term.rows}
    found = db.scalars(select(Club).where(Club.id.in_(wanted), Club.municipality_id == term.municipality_id))
    clubs = {club.id: club for club in found}
    if unknown := sorted(wanted - set(clubs)):
        raise Unprocessable("unknown_clubs", club_ids=unknown)
    return clubs


def _skips(db: Session, term: TermPlan) -> Skips:
    weeks = week.holiday_weeks(db, term.municipality_id, term.from_day, term.to_day) if term.holiday_weeks else []
    there = db.execute(
        select(ClubSession.club_id, ClubSession.starts_at, ClubSession.moved_from).where(
            ClubSession.club_id.in_({row.club_id for row in term.rows})
        )
    )
    existing = frozenset((str(club_id), at) for club_id, *times in there for at in times if at is not None)
    return Skips(term.public_holidays, frozenset((each.year, each.week) for each in weeks), existing)


def make(db: Session, term: TermPlan, now: datetime, term_id: str | None = None, reason: str | None = None) -> tuple[Term, int]:
    """Makes the sessions of the plan; (term, how many were made). The same plan again makes none: they exist already. `reason`: why more
    members are seated than there are seats."""
    planned, clubs, row = preview(db, term), _clubs(db, term), _term(db, term, term_id)
    made = [_session(clubs[day.club_id], day, row.id) for day in planned if day.skipped is None]
    db.add_all(made)
    _note_patterns(db, term, row.id)
    db.flush()
    seat_members(db, made, now, reason)
    return row, len(made)


def _term(db: Session, term: TermPlan, term_id: str | None) -> Term:
    row = db.scalars(select(Term).where(*_is_same(term))).first()
    if row is None:
        week.unused(db, Term, term_id)
        row = Term(id=term_id or new_id(), municipality_id=term.municipality_id, title=term.title)
        row.from_day, row.to_day = term.from_day, term.to_day
        row.excluded_weeks = [list(each) for each in sorted(term.excluded_weeks)]
        row.public_holidays, row.holiday_weeks = term.public_holidays, term.holiday_weeks
        db.add(row)
        db.flush()
    return row


def _note_patterns(db: Session, term: TermPlan, term_id: str) -> None:
    have = set(db.execute(select(Pattern.club_id, Pattern.weekday, Pattern.starts, Pattern.from_day).where(Pattern.term_id == term_id)))
    for row in term.rows:
        if (row.club_id, row.slot.weekday, row.slot.starts, row.from_day) not in have:
            db.add(pattern_of(row, term_id))


def pattern_of(row: Row, term_id: str | None) -> Pattern:
    """The row as it is kept."""
    at = row.slot
    return Pattern(
        term_id=term_id, club_id=row.club_id, weekday=at.weekday, starts=at.starts, ends=at.ends, from_day=row.from_day, to_day=row.to_day
    )


def _session(club: Club, day: PlannedDay, term_id: str | None) -> ClubSession:
    return session_of(club, day.starts_at, day.ends_at, topic=day.topic, term_id=term_id)


def session_of(club: Club, starts_at: datetime, ends_at: datetime, **more: Any) -> ClubSession:
    """A session of a club, with the club's title, place, seats and leader unless told otherwise."""
    usual = {"title": club.title, "place": club.place, "capacity": club.seats, "leader_id": club.leader_id, "status": "planned"}
    given = {key: value for key, value in more.items() if value is not None}
    session = ClubSession(municipality_id=club.municipality_id, club_id=club.id, starts_at=starts_at, ends_at=ends_at)
    for key, value in {"id": new_id(), **usual, **given}.items():
        setattr(session, key, value)
    return session


def add_session(db: Session, club: Club, data: dict[str, Any], now: datetime) -> ClubSession:
    """One session beside the pattern."""
    week.unused(db, ClubSession, data.get("id"))
    _check_times(data, now)
    reason = data.pop("over_capacity_reason", None)
    session = session_of(club, **data)
    db.add(session)
    db.flush()
    seat_members(db, [session], now, reason)
    return session


def add_activity(db: Session, holiday_week: HolidayWeek, data: dict[str, Any], now: datetime | None) -> ClubSession:
    """An activity with seats in a holiday week. `now` None: the import may also enter what has been."""
    week.unused(db, ClubSession, data.get("id"))
    if now is not None:
        _check_times(data, now)
    first, last = clock.oslo_date(data["starts_at"]), clock.oslo_date(data["ends_at"])
    if not holiday_week.monday <= first <= last <= holiday_week.sunday:
        raise Unprocessable("outside_the_week", week=holiday_week.week)
    row = ClubSession(municipality_id=holiday_week.municipality_id, holiday_week_id=holiday_week.id, status="planned")
    for key, value in {"id": new_id(), **{k: v for k, v in data.items() if v is not None}}.items():
        setattr(row, key, value)
    db.add(row)
    return row


def _check_times(data: dict[str, Any], now: datetime) -> None:
    if not now <= data["starts_at"] < data["ends_at"]:
        raise Unprocessable("times", starts_at=data["starts_at"].isoformat(), ends_at=data["ends_at"].isoformat())


def fill_holiday_week(db: Session, holiday_week: HolidayWeek, times: Slot, leader_id: str | None = None) -> list[ClubSession]:
    """What the municipality's sheet means by a programme with seats for a week: one activity on each of its working days at `times`
    (its weekday does not matter). Days that have an activity already are left alone, so that importing again is harmless."""
    if not (holiday_week.title and holiday_week.seats):
        return []
    there = set(db.scalars(select(ClubSession.starts_at).where(ClubSession.holiday_week_id == holiday_week.id)))
    what = {"title": holiday_week.title, "place": holiday_week.place or "", "capacity": holiday_week.seats, "leader_id": leader_id}
    free = [at for at in _working_days(holiday_week, times) if at[0] not in there]
    return [add_activity(db, holiday_week, {**what, "starts_at": starts, "ends_at": ends}, None) for starts, ends in free]


def _working_days(holiday_week: HolidayWeek, times: Slot) -> Iterable[tuple[datetime, datetime]]:
    for weekday in range(1, 6):
        day = date.fromisocalendar(holiday_week.year, holiday_week.week, weekday)
        if not is_public_holiday(day):
            yield clock.oslo(day, times.starts), clock.oslo(day, times.ends)
