"""What happens in somebody's week, whichever feature it belongs to: features hang a provider on their manifest, `week` asks them all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

WHAT = ("session", "lesson", "meeting", "step", "placement", "taster")
AT_WORK = ("taster", "placement")
"""Days at a workplace."""
TAKES_HOURS = (*AT_WORK, "meeting")
"""What stands in the way of a booking at the same time, besides lessons and the hours she cannot."""


@dataclass(frozen=True)
class Happening:
    """One thing on one day of one person. Without times: some time that day. `state` is in the words of the feature it comes from."""

    person_id: str
    what: str
    ref_id: str
    title: str
    day: date
    state: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str | None = None

    @property
    def id(self) -> str:
        """The same thing on two days is two happenings."""
        return f"{self.what}:{self.ref_id}:{self.day.isoformat()}"

    @property
    def hours(self) -> float:
        """How long it lasts; 0 where no times are known."""
        return (self.ends_at - self.starts_at).total_seconds() / 3600 if self.starts_at and self.ends_at else 0.0


Provider = Callable[[Session, Sequence[str], date, date, datetime], Iterable[Happening]]
"""provider(db, person_ids, from_day, to_day, now): Oslo days, both included; one number of queries for any number of people."""
PROVIDERS: list[Provider] = []


def happenings(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> list[Happening]:
    """Everything of these people on these days, in order of time; what has no time comes first on its day."""
    found = [each for provider in PROVIDERS for each in provider(db, person_ids, from_day, to_day, now)] if person_ids else []
    return sorted(found, key=lambda each: (each.day, each.starts_at is not None, each.starts_at or now, each.what, each.ref_id))
