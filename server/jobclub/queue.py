"""Seats and queue as pure rules, judged by the clock (issue 2, "Job club, for participants"). Nothing here touches a database.

A freed seat goes at once to the first in the queue: given, or offered and held until a limit. An offer whose limit has passed goes on to
the next, whose own limit starts when she is told, so that nobody loses an offer she never saw. From the first-come moment nothing is
offered, and free seats go to whoever books first. Nobody is ever evicted: with a smaller room, promotion waits until there is room.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from server.jobclub.rules import SeatRules

BOOKED, OFFERED, WAITING, CANCELLED, PASSED = "booked", "offered", "waiting", "cancelled", "passed"
ACTIVE = (BOOKED, OFFERED, WAITING)
HOLDS_A_SEAT = (BOOKED, OFFERED)
GIVE, ASK = "give", "ask"


@dataclass(frozen=True)
class Entry:
    """One person's part in a session. `place` is her order in the queue: joining gives the next number, staff may reorder."""

    id: str
    status: str
    wish: str = ASK
    place: int = 0
    offer_until: datetime | None = None


Part = TypeVar("Part", bound=Any)
"""An Entry, or a row of the database with the same attributes: the rules read both alike."""


def entry_of(part: Any) -> Entry:
    """A copy that can be changed without touching the row."""
    return Entry(part.id, part.status, part.wish, part.place, part.offer_until)


@dataclass(frozen=True)
class Change:
    """What settling does to one entry, and what she is told (a kind of jobclub/notices.py)."""

    id: str
    status: str
    offer_until: datetime | None
    tells: str | None


@dataclass(frozen=True)
class Room:
    """A session's seats: capacity, when it starts, which hours hold."""

    capacity: int
    starts_at: datetime
    rules: SeatRules

    def first_come(self, now: datetime) -> bool:
        """Has the first-come moment come?"""
        return now >= self.rules.first_come_from(self.starts_at)


def taken(entries: Iterable[Any]) -> int:
    """Seats that are booked or held by an offer."""
    return sum(entry.status in HOLDS_A_SEAT for entry in entries)


def seats_left(room: Room, entries: Iterable[Any]) -> int:
    """Free seats; 0 also when staff seated more than the room holds."""
    return max(0, room.capacity - taken(entries))


def in_order(entries: Iterable[Part]) -> list[Part]:
    """Who waits, first first."""
    return sorted((entry for entry in entries if entry.status == WAITING), key=lambda entry: (entry.place, entry.id))


def settle(room: Room, entries: Sequence[Any], now: datetime) -> list[Change]:
    """What the clock and free seats ask for now, in order; settling again at once asks for nothing."""
    passed = _passed(room, entries, now)
    if room.first_come(now):
        return passed
    return passed + _promoted(room, apply(entries, passed) if passed else entries, now)


def _passed(room: Room, entries: Iterable[Any], now: datetime) -> list[Change]:
    """Offers whose limit is gone. One that the first-come moment cut short keeps its place in the queue: she had no fair time."""
    first_come_from = room.rules.first_come_from(room.starts_at)
    passed = [e for e in entries if e.status == OFFERED and e.offer_until is not None and e.offer_until <= now]
    return [_end_of_offer(entry.id, cut_short=entry.offer_until >= first_come_from) for entry in passed if entry.offer_until]


def _end_of_offer(entry_id: str, *, cut_short: bool) -> Change:
    # Of a free seat everybody who waits is told, by the act that finds it free.
    return Change(entry_id, WAITING, None, None) if cut_short else Change(entry_id, PASSED, None, "offer_passed")


def _promoted(room: Room, entries: Sequence[Any], now: datetime) -> list[Change]:
    left = seats_left(room, entries)
    return [_promotion(room, entry, now) for entry in in_order(entries)[:left]] if left else []


def _promotion(room: Room, entry: Any, now: datetime) -> Change:
    if entry.wish == GIVE and now < room.rules.give_limit(room.starts_at):
        return Change(entry.id, BOOKED, None, "seat_given")
    return Change(entry.id, OFFERED, room.rules.offer_limit(now, room.starts_at), "seat_offered")


def apply(entries: Iterable[Any], changes: Iterable[Change]) -> list[Entry]:
    """The entries after the changes, as copies."""
    by_id = {change.id: change for change in changes}
    after = []
    for entry in map(entry_of, entries):
        change = by_id.get(entry.id)
        after.append(replace(entry, status=change.status, offer_until=change.offer_until) if change else entry)
    return after


def joins_as(room: Room, entries: Iterable[Any]) -> str:
    """What a newcomer becomes after settling: before the first-come moment a free seat means that nobody waits."""
    return BOOKED if seats_left(room, entries) > 0 else WAITING
