"""A term as pure rules: weekly rows over dates become days with topics that rotate, and days that are skipped with why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from server.core import clock
from server.week import patterns
from server.week.patterns import Slot

Week = tuple[int, int]
"""ISO year and week."""


@dataclass(frozen=True)
class Row:
    """One club's weekly time, over its own dates, not in `excluded` weeks."""

    club_id: str
    slot: Slot
    from_day: date
    to_day: date
    excluded: frozenset[Week] = frozenset()


@dataclass(frozen=True)
class Skips:
    """What a plan goes around. `existing`: (club, start) of sessions that are there already, also of those that were moved away."""

    public_holidays: bool = True
    holiday_weeks: frozenset[Week] = frozenset()
    existing: frozenset[tuple[str, datetime]] = frozenset()


@dataclass
class PlannedDay:
    """One day of a row: a session to make, or `skipped` because of public_holiday, excluded_week, holiday_week or exists."""

    club_id: str
    day: date
    starts_at: datetime
    ends_at: datetime
    skipped: str | None = None
    name: str | None = None
    topic: dict[str, Any] | None = None
    change: str | None = None
    """Of a session under new times: moved, made, cancelled, kept, off."""
    session_id: str | None = None


@dataclass
class PlannedWeek:
    """A calendar week of the plan."""

    year: int
    week: int
    monday: date
    days: list[PlannedDay] = field(default_factory=list)


def days(rows: Iterable[Row], skips: Skips, topics: Mapping[str, Sequence[dict[str, Any]]]) -> list[PlannedDay]:
    """Every day of every row in order of time. A club's topics rotate over the days that are held; a skipped day uses none up."""
    planned = sorted((day for row in rows for day in _of_row(row, skips)), key=lambda day: (day.starts_at, day.club_id))
    held: dict[str, int] = {}
    for day in planned:
        if day.skipped in (None, "exists") and topics.get(day.club_id):
            turn = held.get(day.club_id, 0)
            held[day.club_id] = turn + 1
            day.topic = dict(topics[day.club_id][turn % len(topics[day.club_id])])
    return planned


def _of_row(row: Row, skips: Skips) -> Iterator[PlannedDay]:
    for day in patterns.days_of(row.slot.weekday, row.from_day, row.to_day):
        at = patterns.on(day, row.slot.starts, row.slot.ends)
        skipped, name = _why_not(row, day, at.starts_at, skips)
        yield PlannedDay(row.club_id, day, at.starts_at, at.ends_at, skipped, name)


def _why_not(row: Row, day: date, starts_at: datetime, skips: Skips) -> tuple[str | None, str | None]:
    week = clock.iso_week(day)
    if week in row.excluded:
        return "excluded_week", None
    if week in skips.holiday_weeks:
        return "holiday_week", None
    if skips.public_holidays and patterns.is_public_holiday(day):
        return "public_holiday", patterns.public_holidays(day, day)[day]
    return ("exists", None) if (row.club_id, starts_at) in skips.existing else (None, None)


def by_week(planned: Sequence[PlannedDay], from_day: date, to_day: date) -> list[PlannedWeek]:
    """A calendar: every week of the term, also those without a day."""
    found = {(year, week): PlannedWeek(year, week, monday) for year, week, monday in patterns.weeks(from_day, to_day)}
    for day in planned:
        found[clock.iso_week(day.day)].days.append(day)
    return list(found.values())
