"""How many work tasters became longer than they were agreed: an exception, so its share is shown (domain.md S3).

A taster counts in the year of its last day, once that year is closed (closing.py): what is put right later moves nothing. Hidden where
fewer than five people are behind it, or one of them could be known by it. There is one number a year and no gender, so there is nothing to
subtract.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.outcomes import figures, rules, suppress
from server.outcomes.models import OutcomeCount
from server.people.models import Person
from server.tasters.models import TASTER, Taster
from server.tasters.rules import last_day

KIND, PEOPLE = rules.TASTER, "taster_of"
"""Kinds of OutcomeCount: tasters, and how many people had them."""
LONGER, USUAL = "longer", "usual"
UNKNOWN = "unknown"


@dataclass
class Tasters:
    """Of one year: how many, how many of them longer, and how many people they were of."""

    tasters: suppress.Group = field(default_factory=suppress.Group)
    people: int = 0

    def cell(self) -> dict[str, Any]:
        """As everybody may see it."""
        few = 0 < self.people < suppress.BELOW
        return {"hidden": True} if few or self.tasters.small else {"share": self.tasters.share, "count": self.tasters.count}


def cells(db: Session, municipality_id: str, years: Iterable[int]) -> list[dict[str, Any]]:
    """One for each of these years that is closed."""
    found, done = _kept(db, municipality_id), figures.closed(db, municipality_id)
    return [{"year": year, **found[year].cell()} for year in years if (year, KIND) in done]


def _kept(db: Session, municipality_id: str) -> dict[int, Tasters]:
    found: dict[int, Tasters] = defaultdict(Tasters)
    for kept in db.scalars(select(OutcomeCount).where(OutcomeCount.municipality_id == municipality_id)):
        if kept.kind == KIND:
            found[kept.year].tasters += suppress.Group(kept.number, kept.number if kept.outcome == LONGER else 0)
        elif kept.kind == PEOPLE:
            found[kept.year].people += kept.number
    return found


def people(db: Session, municipality_id: str) -> Counter[figures.CountKey]:
    """As it stands today, for closing.py alone: how many tasters, and how many people they were of, as OutcomeCount has it."""
    return _numbers(_begun(db, Person.municipality_id == municipality_id))


def _numbers(rows: list[Taster]) -> Counter[figures.CountKey]:
    found = Counter((last_day(row).year, KIND, UNKNOWN, LONGER if row.extended_on else USUAL) for row in rows)
    had = {(last_day(row).year, row.person_id) for row in rows}
    return found + Counter((year, PEOPLE, UNKNOWN, "had") for year, _ in had)


def _begun(db: Session, whose: Any) -> list[Taster]:
    """Those that were not stopped before their first day."""
    rows = db.scalars(select(Taster).join(Person, Person.id == Taster.person_id).where(Taster.kind == TASTER, whose))
    return [row for row in rows if last_day(row) >= row.starts_on]


def of_person(db: Session, person_id: str) -> Iterable[figures.CountKey]:
    """What stays of hers as numbers: (year, kind, gender, outcome) each."""
    return _numbers(_begun(db, Taster.person_id == person_id)).elements()
