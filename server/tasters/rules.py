"""How long a taster or placement may last, on which days she is there, and where it stands: pure rules.

`Municipality.settings["tasters"]` is a list of {"from": "YYYY-MM-DD", …any field of Limits…}; what begins on a day follows the last
entry that began on or before it, and keeps the default for what is not named there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from server.core import clock
from server.core.errors import Unprocessable
from server.tasters.models import TASTER, Taster
from server.week import patterns


@dataclass(frozen=True)
class Limits:
    """domain.md S3: a jobbsmak has up to ten working days. domain.md §2: work training has up to a year."""

    taster_days: int = 10
    placement_months: int = 12
    apart_days: int = 14
    """A taster at the same employer that begins sooner after another is the same taster, and its days count together."""


def limits_on(day: date, settings: Mapping[str, Any] | None) -> Limits:
    """What holds for something that begins on this day."""
    begun = sorted((e for e in (settings or {}).get("tasters", []) if e["from"] <= day.isoformat()), key=lambda e: str(e["from"]))
    known = {field.name for field in fields(Limits)}
    return Limits(**{name: int(value) for name, value in begun[-1].items() if name in known}) if begun else Limits()


def working_days(weekdays: Iterable[int], from_day: date, to_day: date) -> list[date]:
    """The days on which she is there: her weekdays, without public holidays."""
    free = patterns.public_holidays(from_day, to_day)
    return sorted(day for weekday in set(weekdays) for day in patterns.days_of(weekday, from_day, to_day, free))


def fits(row: Taster, limits: Limits, beside: Iterable[Taster] = (), agreed: int = 0, approved: date | None = None) -> None:
    """Refuses one without a day, and one that lasts too long (domain.md S3).

    `beside`: her other tasters. `agreed`: so many days it had already. `approved`: a second person said yes to last until then.
    """
    days = working_days(row.weekdays, row.starts_on, row.ends_on)
    if not days:
        raise Unprocessable("no_days")
    if row.ends_on >= _months_after(row.starts_on, limits.placement_months):
        raise Unprocessable("too_long", months=limits.placement_months)
    together = len(days) + sum(_days_of(other) for other in beside if _is_the_same(row, other, limits))
    if row.kind == TASTER and together > max(limits.taster_days, agreed) and (approved is None or row.ends_on > approved):
        raise Unprocessable("too_long", days=limits.taster_days)


def _days_of(row: Taster) -> int:
    return len(working_days(row.weekdays, row.starts_on, last_day(row)))


def _is_the_same(row: Taster, other: Taster, limits: Limits) -> bool:
    """Two at one employer that nearly touch."""
    apart = max(other.starts_on - row.ends_on, row.starts_on - last_day(other))
    return other.kind == TASTER and apart <= timedelta(days=limits.apart_days) and _name(row) == _name(other)


def _name(row: Taster) -> str:
    return " ".join(row.employer.casefold().split())


def _months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is none."""
    month = day.year * 12 + day.month - 1 + months
    first, following = date(month // 12, month % 12 + 1, 1), date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


def last_day(row: Taster) -> date:
    """Until then she goes there."""
    return min(row.ends_on, row.stopped_on - timedelta(days=1)) if row.stopped_on else row.ends_on


def state(row: Taster, today: date) -> str:
    """In the words of a step of the plan; moved by the dates alone."""
    if row.stopped_on is not None:
        return "cancelled"
    if today < row.starts_on:
        return "planned"
    return "under_way" if today <= row.ends_on else "done"


def is_over(row: Taster, today: date) -> bool:
    """Done or stopped."""
    return row.stopped_on is not None or today > row.ends_on


def said_away(row: Taster, day: date) -> bool:
    """She told that she can't come that day."""
    return any(span["from"] <= day.isoformat() <= span["to"] for span in row.told)


def state_of_day(row: Taster, day: date, now: datetime) -> str:
    """Of one working day."""
    if said_away(row, day):
        return "told"
    at = patterns.on(day, row.starts, row.ends)
    return "planned" if now < at.starts_at else "under_way" if now < at.ends_at else "done"


def days_been(row: Taster, now: datetime) -> int:
    """So many days she has had there, as far as anybody was told otherwise."""
    until = min(last_day(row), clock.oslo_date(now))
    return sum(state_of_day(row, day, now) == "done" for day in working_days(row.weekdays, row.starts_on, until))
