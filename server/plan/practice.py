"""Numbers of law and of local practice, dated: what a municipality does not set keeps the default (domain.md §§ 1 and 2).

`Municipality.settings[key]` is a list of {"from": "YYYY-MM-DD", …any field…} for the keys `absence_rule`, `duty` and `follow_up`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar


@dataclass(frozen=True)
class AbsenceRule:
    """Self-certification (domain.md §2, "Absence"): after so many weeks in the programme, so many days each time; repeats within
    `within_days` add up, and `times` in `per_months` may withdraw the right. Explained, never counted."""

    from_day: date = date(2021, 1, 1)
    after_weeks: int = 8
    days_each: int = 3
    within_days: int = 16
    times: int = 4
    per_months: int = 12


@dataclass(frozen=True)
class Duty:
    """The municipality's duty with work as goal (IL § 14 a): on average so many work-oriented hours a week, after month
    `after_months_educated` for those with upper secondary or more, else after month `after_months`."""

    from_day: date = date(2021, 1, 1)
    hours: float = 15
    after_months_educated: int = 3
    after_months: int = 6
    counts: tuple[str, ...] = ("session", "placement", "taster")
    """Which happenings are work-oriented (core/happenings.py)."""


@dataclass(frozen=True)
class FollowUp:
    """Local practice: at most so many on the intensive list, a soft limit of people per adviser, and when a list reminds."""

    from_day: date = date(2021, 1, 1)
    intensive_most: int = 5
    advised: int = 25
    contact_days: int = 30
    ends_soon_days: int = 90


Dated = TypeVar("Dated", AbsenceRule, Duty, FollowUp)


def on(day: date, default: Dated, entries: list[Mapping[str, Any]]) -> Dated:
    """What holds on that day: the entry that began last, laid over the default."""
    begun = sorted((entry for entry in entries if entry["from"] <= day.isoformat()), key=lambda entry: str(entry["from"]))
    if not begun:
        return default
    known = {field.name for field in fields(default)}
    given = {name: value for name, value in begun[-1].items() if name in known}
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    values["from_day"] = date.fromisoformat(begun[-1]["from"])
    return replace(default, **values)


def absence_rule(settings: Mapping[str, Any] | None, day: date) -> AbsenceRule:
    """The rule for self-certification on that day."""
    return on(day, AbsenceRule(), (settings or {}).get("absence_rule", []))


def duty(settings: Mapping[str, Any] | None, day: date) -> Duty:
    """The duty of work-oriented hours on that day."""
    return on(day, Duty(), (settings or {}).get("duty", []))


def follow_up(settings: Mapping[str, Any] | None, day: date) -> FollowUp:
    """How people are followed up on that day."""
    return on(day, FollowUp(), (settings or {}).get("follow_up", []))
