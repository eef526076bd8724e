"""Other weekly times of a club from a date on: planned week by week, looked at as a calendar, then done exactly as it was planned.

What somebody decided of one session alone stands: it was held, cancelled, or moved by itself. Each such session uses up its week's day.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.errors import Unprocessable
from server.jobclub.actions.attendance import was_noted
from server.jobclub.actions.leading import cancel_session, change_session, move
from server.jobclub.actions.placing import seat_members
from server.jobclub.actions.terms import TermPlan, pattern_of, preview, session_of
from server.jobclub.models import Club, ClubSession, Pattern, Term
from server.jobclub.plan import PlannedDay, Row, Week
from server.jobclub.seats import hold, settled
from server.week.patterns import Slot

REASON = "Klubben har fått nye tider."
"""Why a superfluous session is cancelled: in Norwegian, as the reasons that leaders write. Such a session was no decision about its day."""


@dataclass
class Step:
    """What becomes of one session or day: moved, made, cancelled, kept, or off (cancelled before)."""

    what: str
    starts_at: datetime
    ends_at: datetime
    session: ClubSession | None = None
    topic: dict[str, Any] | None = None


@dataclass
class NewTimes:
    """The whole change. `around`: days that the new times go around."""

    rows: list[Row]
    first: date
    last: date
    steps: list[Step] = field(default_factory=list)
    around: list[PlannedDay] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many are moved, made, cancelled, kept."""
        return {what: sum(step.what == what for step in self.steps) for what in ("moved", "made", "cancelled", "kept")}

    def days(self, club: Club) -> list[PlannedDay]:
        """As days of a calendar."""
        weeks = {clock.iso_week(self.first + timedelta(days=n)) for n in range((self.last - self.first).days + 1)}
        shown = [_day_of(club, step) for step in self.steps]
        days = [day for day in (*shown, *self.around) if clock.iso_week(day.day) in weeks]
        return sorted(days, key=lambda day: day.starts_at)


def _day_of(club: Club, step: Step) -> PlannedDay:
    day = PlannedDay(club.id, clock.oslo_date(step.starts_at), step.starts_at, step.ends_at, topic=step.topic)
    day.change, day.session_id = step.what, step.session.id if step.session else None
    return day


def planned(db: Session, club: Club, data: dict[str, Any], now: datetime) -> NewTimes:
    """What the new times would do; nothing is done."""
    first = max(data["from_date"], clock.oslo_date(now))
    last = data.get("to_date") or _last_day(db, club) or first
    if last < first:
        raise Unprocessable("days")
    rows = [Row(club.id, Slot(row["weekday"], row["starts"], row["ends"]), first, last) for row in data["rows"]]
    times = NewTimes(rows, first, last)
    days = list(_days(db, club, times))
    times.around = [day for day in days if day.skipped not in (None, "exists")]
    wanted = [day for day in days if day.skipped in (None, "exists") and day.starts_at > now]
    there = _there(db, club, times)
    noted = was_noted(db, [session.id for session in there])
    for week in sorted({*map(_week_of, there), *(clock.iso_week(day.day) for day in wanted)}):
        old = [session for session in there if _week_of(session) == week]
        times.steps += _week(old, [day for day in wanted if clock.iso_week(day.day) == week], noted, now)
    return times


def _last_day(db: Session, club: Club) -> date | None:
    last = db.scalars(select(func.max(ClubSession.starts_at)).where(ClubSession.club_id == club.id)).one()
    ends = db.scalars(select(func.max(Pattern.to_day)).where(Pattern.club_id == club.id)).one()
    known = [day for day in (last and clock.oslo_date(last), ends) if day]
    return max(known) if known else None


def _days(db: Session, club: Club, times: NewTimes) -> Iterator[PlannedDay]:
    """The new days, each term's around what that term goes around; between and after the terms around every holiday."""
    mine = select(Term).where(Term.id.in_(select(Pattern.term_id).where(Pattern.club_id == club.id)))
    begin = times.first
    for term in sorted(db.scalars(mine), key=lambda term: (term.from_day, term.id)):
        if begin <= min(term.to_day, times.last) and term.from_day <= times.last:
            if begin < term.from_day:
                yield from _between(db, club, times, begin, term.from_day - timedelta(days=1), None)
            until = min(term.to_day, times.last)
            yield from _between(db, club, times, max(begin, term.from_day), until, term)
            begin = until + timedelta(days=1)
    if begin <= times.last:
        yield from _between(db, club, times, begin, times.last, None)


def _between(db: Session, club: Club, times: NewTimes, first: date, last: date, term: Term | None) -> list[PlannedDay]:
    excluded = frozenset((year, week) for year, week in term.excluded_weeks) if term else frozenset[Week]()
    rows = [Row(club.id, row.slot, first, last, excluded) for row in times.rows]
    plan = TermPlan(club.municipality_id, "", first, last, rows)
    return preview(db, replace(plan, public_holidays=term.public_holidays, holiday_weeks=term.holiday_weeks) if term else plan)


def _there(db: Session, club: Club, times: NewTimes) -> list[ClubSession]:
    """The club's sessions that were planned for these days, but for those that other new times cancelled."""
    first, last = clock.oslo(times.first, time.min), clock.oslo(times.last, time.max)
    meant_for = func.coalesce(ClubSession.moved_from, ClubSession.starts_at)
    mine = select(ClubSession).where(ClubSession.club_id == club.id, meant_for.between(first, last))
    found = db.scalars(mine.order_by(ClubSession.starts_at, ClubSession.id))
    return [session for session in found if (session.status, session.cancel_reason) != ("cancelled", REASON)]


def _week_of(session: ClubSession) -> Week:
    return clock.iso_week(clock.oslo_date(session.moved_from or session.starts_at))


def _week(old: Sequence[ClubSession], days: Iterable[PlannedDay], noted: set[str], now: datetime) -> Iterator[Step]:
    left = list(days)
    free = [session for session in old if _is_free(session, noted, now)]
    for session in old:
        if session not in free:
            _use_up(left, session)
            yield Step("off" if session.status == "cancelled" else "kept", session.starts_at, session.ends_at, session, session.topic)
    for session, day in _pairs(free, left):
        same = (session.starts_at, session.ends_at) == (day.starts_at, day.ends_at)
        yield Step("kept" if same else "moved", day.starts_at, day.ends_at, session, session.topic)
    for session in free[len(left) :] if len(free) > len(left) else []:
        yield Step("cancelled", session.starts_at, session.ends_at, session, session.topic)
    for day in left[len(free) :]:
        yield Step("made", day.starts_at, day.ends_at, topic=day.topic)


def _is_free(session: ClubSession, noted: set[str], now: datetime) -> bool:
    """Nobody has decided anything of it alone, and nothing has been noted of it."""
    return session.status == "planned" and session.starts_at > now and session.moved_from is None and session.id not in noted


def _use_up(days: list[PlannedDay], session: ClubSession) -> None:
    """The day nearest to it needs no session more."""
    if days:
        days.remove(min(days, key=lambda day: abs(day.starts_at - (session.moved_from or session.starts_at))))


def _pairs(free: list[ClubSession], days: list[PlannedDay]) -> list[tuple[ClubSession, PlannedDay]]:
    """Who stays where it is comes first, then in order of time; both lists are left in the order of the pairs."""
    starts = {session.starts_at for session in free} & {day.starts_at for day in days}
    for both in (free, days):
        both.sort(key=lambda each: (each.starts_at not in starts, each.starts_at))
    return list(zip(free, days, strict=False))


def change_times(db: Session, club: Club, data: dict[str, Any], now: datetime) -> dict[str, int]:
    """Does what is planned: sessions move with bookings and queue, missing ones are made, superfluous ones cancelled with a reason.
    Place and capacity change where they are the club's own. Counts of each."""
    mine = select(ClubSession.id).where(ClubSession.club_id == club.id, ClubSession.status == "planned", ClubSession.starts_at > now)
    for session_id in sorted(db.scalars(mine)):
        hold(db, session_id)
    times = planned(db, club, data, now)
    before = {"place": club.place, "capacity": club.seats}
    club.place, club.seats = data.get("place") or club.place, data.get("capacity") or club.seats
    after = {"place": club.place, "capacity": club.seats}
    for step in times.steps:
        _do(db, step, now)
        if step.session is not None and step.what in ("moved", "kept") and step.session.starts_at > now:
            _follow(db, step.session, before, after, now)
    _make(db, club, times, now, data.get("over_capacity_reason"))
    _note_patterns(db, club, times)
    return times.counts


def _make(db: Session, club: Club, times: NewTimes, now: datetime, reason: str | None) -> None:
    made = [session_of(club, step.starts_at, step.ends_at, topic=step.topic) for step in times.steps if step.what == "made"]
    db.add_all(made)
    db.flush()
    seat_members(db, made, now, reason)


def _do(db: Session, step: Step, now: datetime) -> None:
    if step.what == "moved" and step.session is not None:
        with settled(db, step.session.id, now) as held:
            move(held, step.starts_at, step.ends_at, with_club=True)
    elif step.what == "cancelled" and step.session is not None:
        cancel_session(db, step.session.id, REASON, now)


def _follow(db: Session, session: ClubSession, before: dict[str, Any], after: dict[str, Any], now: datetime) -> None:
    """A place or a number of seats of its own was chosen for that session."""
    changed = {key: after[key] for key in after if getattr(session, key) == before[key] != after[key]}
    if changed:
        change_session(db, session.id, changed, now)


def _note_patterns(db: Session, club: Club, times: NewTimes) -> None:
    term_id = None
    later = select(Pattern).where(Pattern.club_id == club.id, Pattern.to_day >= times.first)
    for pattern in db.scalars(later.order_by(Pattern.to_day)):
        term_id = pattern.term_id
        if pattern.from_day >= times.first:
            db.delete(pattern)
        else:
            pattern.to_day = times.first - timedelta(days=1)
    db.add_all(pattern_of(row, term_id) for row in times.rows)
