"""The one clock. Nobody else asks what time it is, so that tests and demos can move it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")

# Tests of whole processes move the clock through the environment; those inside a process through moved().
_offset = timedelta(seconds=float(os.environ.get("JOBBSPOR_CLOCK_OFFSET", "0")))


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC) + _offset


def today() -> date:
    """Today's date in Oslo."""
    return oslo_date(now())


def oslo(day: date, at: time) -> datetime:
    """The moment of a wall-clock time in Oslo, in UTC: 09:00 stays 09:00 over the change to summer time."""
    return datetime.combine(day, at, tzinfo=OSLO).astimezone(UTC)


def oslo_date(moment: datetime) -> date:
    """The Oslo date of an aware moment."""
    return moment.astimezone(OSLO).date()


def oslo_time(moment: datetime) -> time:
    """The Oslo wall-clock time of an aware moment."""
    return moment.astimezone(OSLO).time()


def iso_week(day: date) -> tuple[int, int]:
    """ISO year and week number (domain.md §4: weeks from Monday)."""
    year, week, _ = day.isocalendar()
    return year, week


@contextmanager
def moved(to: datetime) -> Iterator[None]:
    """For tests: the clock shows `to` (aware) and goes on from there until the block ends."""
    global _offset
    before = _offset
    _offset = to - datetime.now(UTC)
    try:
        yield
    finally:
        _offset = before
