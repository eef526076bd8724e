"""What features tell when somebody is handed over: what of hers is still open, and what a section says that she released.

Features hang providers on their manifest; the hand-over asks them all and knows none of them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date
from sqlalchemy.orm import Session

SECTIONS = ("goal", "steps", "norwegian", "work_practice", "job_club", "cv", "contact", "family")
"""What a participant releases, each by itself."""


@dataclass(frozen=True)
class OpenItem:
    """Something that is not finished. The same `source` and `ref_id` are the same thing, however often it is gathered."""

    source: str
    ref_id: str | None
    title: str
    """Whole, in bokmål, for whoever reads no other."""
    section: str
    name: str | None = None
    """What or whom it is about, by its own name: with the days, each reader's language words it anew."""
    from_day: date | None = None
    to_day: date | None = None


@dataclass(frozen=True)
class Line:
    """One line of a released section: what it is, and what is known of it."""

    title: str
    detail: str | None = None


def on_day(name: str, day: date) -> str:
    """As in "Jobbklubb Start, tirsdag 24.11.2026" (domain.md §4)."""
    return f"{name}, {format_date(day, 'EEEE dd.MM.yyyy', locale='nb')}"


OpenItems = Callable[[Session, str, datetime], Iterable[OpenItem]]
"""provider(db, person_id, now)."""
Lines = Callable[[Session, str, datetime], Iterable[Line]]
OPEN_ITEMS: list[OpenItems] = []
RELEASED: dict[str, list[Lines]] = {code: [] for code in SECTIONS}


def open_items(db: Session, person_id: str, now: datetime) -> list[OpenItem]:
    """Everything that is open, in the order of the features."""
    return [item for provider in OPEN_ITEMS for item in provider(db, person_id, now)]


def lines(db: Session, code: str, person_id: str, now: datetime) -> list[Line]:
    """What a section says."""
    return [line for provider in RELEASED[code] for line in provider(db, person_id, now)]
