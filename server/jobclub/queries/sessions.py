"""Sessions with their seats as they are at this moment."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import exists, func, or_, select, tuple_
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.errors import Unprocessable
from server.core.pages import Page
from server.jobclub import queue, seats
from server.jobclub.models import Booking, Club, ClubSession
from server.jobclub.queries.clubs import mine_as_participant
from server.jobclub.queue import Entry
from server.jobclub.suits import best_first, suggest
from server.people.models import Person, PersonRole

PAGE = 200
ATTENDANCE_DUE = timedelta(days=35)
"""So long after a session its attendance is asked for; then the month has been carried over."""


@dataclass(frozen=True)
class SessionView:
    """A session as phones keep it. Everything else is read through to the row."""

    row: ClubSession
    taken: int
    waiting: int
    give_until: datetime
    first_come_from: datetime

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)

    @property
    def seats_left(self) -> int:
        """Free seats; held offers are not free."""
        return max(0, self.row.capacity - self.taken)


def entries_now(db: Session, sessions: Iterable[ClubSession], now: datetime) -> dict[str, list[Entry]]:
    """Everybody active in each session, with what the clock has decided laid over what is stored."""
    by_id = {session.id: session for session in sessions}
    found: dict[str, list[Entry]] = defaultdict(list)
    query = select(Booking).where(Booking.session_id.in_(by_id), Booking.status.in_(queue.ACTIVE))
    for booking in db.scalars(query):
        found[booking.session_id].append(queue.entry_of(booking))
    for session_id, entries in found.items():
        if _has_passed(entries, now) and seats.runs(by_id[session_id], now):
            room = seats.room_of(db, by_id[session_id])
            found[session_id] = queue.apply(entries, queue.settle(room, entries, now))
    return found


def _has_passed(entries: Iterable[Entry], now: datetime) -> bool:
    return any(entry.status == queue.OFFERED and entry.offer_until and entry.offer_until <= now for entry in entries)


def views(db: Session, sessions: Sequence[ClubSession], now: datetime) -> list[SessionView]:
    """Sessions as phones keep them, in the order given. Counted by the database; only where an offer's limit has passed are the
    rules themselves asked."""
    counts, late = _counts(db, [session.id for session in sessions], now)
    if late:
        for session_id, entries in entries_now(db, [session for session in sessions if session.id in late], now).items():
            counts[session_id] = Counter(entry.status for entry in entries)
    return [_view(db, session, counts[session.id]) for session in sessions]


def _counts(db: Session, ids: Sequence[str], now: datetime) -> tuple[dict[str, Counter[str]], set[str]]:
    """How many of each status; in which sessions an offer's limit has passed."""
    query = select(Booking.session_id, Booking.status, func.count(), func.min(Booking.offer_until))
    query = query.where(Booking.session_id.in_(ids), Booking.status.in_(queue.ACTIVE)).group_by(Booking.session_id, Booking.status)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    late = set()
    for session_id, status, number, first_limit in db.execute(query):
        counts[session_id][status] = number
        if status == queue.OFFERED and first_limit is not None and first_limit <= now:
            late.add(session_id)
    return counts, late


def _view(db: Session, session: ClubSession, count: Counter[str]) -> SessionView:
    rules = seats.rules_of(db, session)
    held = count[queue.BOOKED] + count[queue.OFFERED]
    give_until, first_come_from = rules.give_limit(session.starts_at), rules.first_come_from(session.starts_at)
    return SessionView(session, held, count[queue.WAITING], give_until, first_come_from)


def view(db: Session, session: ClubSession, now: datetime) -> SessionView:
    """One session as phones keep it."""
    return views(db, [session], now)[0]


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[SessionView]:
    """Kind `session`."""
    return views(db, list(db.scalars(select(ClubSession).where(ClubSession.id.in_(ids)))), now)


def find(act: Act, session_id: str) -> ClubSession | None:
    """A session of my municipality."""
    row = act.db.get(ClubSession, session_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def between(act: Act) -> Page:
    """Sessions that start on the Oslo dates from–to, in order of time; without dates six weeks back and ahead. `without_leader`: those
    that nobody answers for, from now on."""
    query = select(ClubSession).where(ClubSession.municipality_id == act.who.municipality_id, *_asked_for(act))
    if after := act.data.get("after"):
        query = query.where(tuple_(ClubSession.starts_at, ClubSession.id) > tuple_(*_place(after)))
    rows = list(act.db.scalars(query.order_by(ClubSession.starts_at, ClubSession.id).limit(PAGE + 1)))
    shown = rows[:PAGE]
    following = f"{shown[-1].starts_at.isoformat()} {shown[-1].id}" if len(rows) > PAGE else None
    return {"items": views(act.db, shown, act.now), "next": following}


def _asked_for(act: Act) -> Iterable[Any]:
    today, alone = clock.oslo_date(act.now), act.data.get("without_leader")
    from_day = act.data.get("from_day") or (None if alone else today - timedelta(weeks=6))
    to_day = act.data.get("to_day") or (None if alone else max(today, from_day or today) + timedelta(weeks=6))
    if from_day:
        yield ClubSession.starts_at >= clock.oslo(from_day, time.min)
    if to_day:
        yield ClubSession.starts_at <= clock.oslo(to_day, time.max)
    if alone:
        yield from _nobodys(act.now)


def _nobodys(now: datetime) -> Iterable[Any]:
    """Without a leader who is here and leads, coming or so lately over that the attendance is still to be noted. Where the whole club
    waits for a leader, the club is listed: its sessions follow the next."""
    leads = (Person.active, Person.roles.any(PersonRole.role == "leader"))
    own = exists().where(Person.id == ClubSession.leader_id, *leads)
    clubs = exists().where(Club.id == ClubSession.club_id, Person.id == Club.leader_id, *leads)
    same = func.coalesce(ClubSession.leader_id, "") == func.coalesce(Club.leader_id, "")
    follows = exists().where(Club.id == ClubSession.club_id, Club.active, same)
    yield from (ClubSession.status == "planned", ClubSession.ends_at > now - ATTENDANCE_DUE, ~own, ~follows)
    yield or_(ClubSession.leader_id.is_not(None), ~clubs)


def _place(after: str) -> tuple[datetime, str]:
    try:
        moment, session_id = after.split(" ")
        return datetime.fromisoformat(moment).astimezone(clock.OSLO), session_id
    except (ValueError, OverflowError):
        raise Unprocessable("unknown_page") from None


def alternatives(act: Act, session: ClubSession) -> list[SessionView]:
    """The week's other sessions with a free seat that have not begun, those of clubs that suit first."""
    day = clock.oslo_date(session.starts_at)
    monday = day - timedelta(days=day.isoweekday() - 1)
    first, last = clock.oslo(monday, time.min), clock.oslo(monday + timedelta(days=6), time.max)
    others = select(ClubSession).where(ClubSession.municipality_id == session.municipality_id, ClubSession.id != session.id)
    others = others.where(ClubSession.status == "planned", ClubSession.starts_at.between(max(first, act.now), last))
    free = [each for each in views(act.db, list(act.db.scalars(others.limit(PAGE))), act.now) if each.seats_left > 0]
    rank = _rank(act, {each.row.club_id for each in free if each.row.club_id})
    return sorted(free, key=lambda each: (rank.get(each.row.club_id or "", len(rank)), each.row.starts_at, each.row.id))


def _rank(act: Act, club_ids: set[str]) -> dict[str, int]:
    her = mine_as_participant(act)
    if her is None:
        return {}
    clubs = act.db.scalars(select(Club).where(Club.id.in_(club_ids)))
    return {each.club_id: rank for rank, each in enumerate(best_first([suggest(club, her) for club in clubs]))}
