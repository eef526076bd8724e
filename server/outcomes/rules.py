"""Outcomes as pure rules: what counts, from when, and the dated configuration that belongs to it."""

import csv
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

UNKNOWN = "unknown"
OUTCOMES = ("work_full", "work_part", "education", "other", UNKNOWN)
GOOD = frozenset(("work_full", "work_part", "education"))
"""In work or education, as the national goal counts (domain.md §1)."""
AT_EXIT, AFTER_YEAR = KINDS = ("at_exit", "after_year")
TASTER = "taster"
CLOSED_KINDS = (*KINDS, TASTER)
"""What is closed year by year (closing.py)."""
WOMEN, MEN, ALL = GENDERS = ("women", "men", "all")
HERSELF, CALL = HOW = ("herself", "call")
ASKED_AFTER_MONTHS, YEAR_MONTHS, COUNTS_UNTIL_MONTHS = 10, 12, 18
"""Months from the exit: the first day of "a year after", the year itself, and the last day of an answer that counts as one."""
TARGET = {"from": "2010-01-01", "share": 70}
"""The national goal within a year (domain.md §1), where a municipality set none."""
YEARS_SHOWN = 4
_HERE = Path(__file__).parent


def months_after(day: date, months: int) -> date:
    """The same day so many months on; a 31st that isn't there is the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def window(left: date) -> tuple[date, date]:
    """The first and the last day on which an answer is one of "a year after" of an exit that day."""
    return months_after(left, ASKED_AFTER_MONTHS), months_after(left, COUNTS_UNTIL_MONTHS)


def counts(left: date, answered: date) -> bool:
    """Is it an answer of about a year after? One of four years after is kept, and is none."""
    begins, ends = window(left)
    return begins <= answered <= ends


def still_asked(today: date) -> date:
    """The earliest exit whose window is not over today."""
    day = months_after(today, -COUNTS_UNTIL_MONTHS)
    while window(day)[1] < today:  # where a month has no such day
        day += timedelta(days=1)
    return day


def years_shown(today: date) -> range:
    """The years over that the page shows even where nobody left."""
    return range(today.year - YEARS_SHOWN, today.year)


def counted_from(kind: str, year: int) -> date:
    """From when the figures of a year's leavers can be closed, and then shown: when nearly all is noted, and all were asked.

    At exit and of tasters the first of March after; a year after: the first of July two years on, when the last window is over.
    """
    return date(year + 2, 7, 1) if kind == AFTER_YEAR else date(year + 1, 3, 1)


@dataclass(frozen=True)
class Reason:
    """A reason of the national register (NIR) for the end of a programme."""

    outcome: str
    code: str
    title: str
    usual: bool
    from_day: date


@cache
def reasons() -> Sequence[Reason]:
    """register_reasons.csv: dated configuration."""
    with (_HERE / "register_reasons.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return [Reason(one["outcome"], one["code"], one["title"], one["usual"] == "yes", date.fromisoformat(one["from"])) for one in lines]


def reason_of(outcome: str, note_code: str | None, on: date) -> Reason | None:
    """What the register calls it: the narrower reason where one is noted, else the outcome's usual one."""
    held = [reason for reason in reasons() if reason.outcome == outcome and reason.from_day <= on]
    narrower = [reason for reason in held if reason.code == note_code]
    return next(iter(narrower or [reason for reason in held if reason.usual]), None)


@cache
def national() -> dict[str, dict[str, object]]:
    """national.csv: the country's shares by kind and gender, each kind with its year and source."""
    found: dict[str, dict[str, object]] = {kind: {} for kind in KINDS}
    with (_HERE / "national.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            found[line["kind"]] |= {line["gender"]: int(line["share"]), "year": int(line["year"]), "source": line["source"]}
    return found
