"""Weekly patterns as pure rules: Oslo wall-clock times over dates, so 09.00 stays 09.00 over the change to summer time."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import holidays

from server.core import clock


@dataclass(frozen=True)
class Slot:
    """Every week on `weekday` (1 Monday … 7 Sunday)."""

    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class Interval:
    """From–to, aware; the end does not belong to it."""

    starts_at: datetime
    ends_at: datetime

    def overlaps(self, other: "Interval") -> bool:
        """Touching ends are no clash."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@lru_cache(maxsize=64)
def _of_year(year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("NO", years=year, language="no"))


def public_holidays(from_day: date, to_day: date) -> dict[date, str]:
    """Norway's public holidays within these days, with their Norwegian names; Sundays as such are none."""
    found = {day: name for year in range(from_day.year, to_day.year + 1) for day, name in _of_year(year).items()}
    return {day: found[day] for day in sorted(found) if from_day <= day <= to_day}


def is_public_holiday(day: date) -> bool:
    """Is it one of Norway's public holidays?"""
    return day in _of_year(day.year)


def days_of(weekday: int, from_day: date, to_day: date, without: Container[date] = ()) -> Iterator[date]:
    """The days on that weekday, both ends included."""
    day = from_day + timedelta(days=(weekday - from_day.isoweekday()) % 7)
    while day <= to_day:
        if day not in without:
            yield day
        day += timedelta(days=7)


def on(day: date, starts: time, ends: time) -> Interval:
    """The interval of these Oslo times on that day."""
    return Interval(clock.oslo(day, starts), clock.oslo(day, ends))


def weeks(from_day: date, to_day: date) -> Iterator[tuple[int, int, date]]:
    """(ISO year, ISO week, its Monday) of every week that these days touch."""
    monday = from_day - timedelta(days=from_day.isoweekday() - 1)
    while monday <= to_day:
        yield (*clock.iso_week(monday), monday)
        monday += timedelta(days=7)
