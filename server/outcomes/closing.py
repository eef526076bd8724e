"""Closed years: their numbers are written once, and what is noted, put right or erased later moves nothing that is shown.

Else whoever looks before and after one late answer, or one exit put right, would know whose it was (checks.md 18). A year is shown from its
closing on, and from OutcomeCount alone. Whoever's exit is moved into a closed year is in none; whoever's is moved out of one stays there,
and is not counted again.
"""

from collections import Counter
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.db import locked
from server.outcomes import figures, longer, rules
from server.outcomes.figures import CountKey
from server.outcomes.models import OutcomeClosing, OutcomeCount, OutcomeCounted
from server.people.models import Municipality


def close_years(db: Session, now: datetime) -> None:
    """A night: every year whose day has come."""
    for municipality_id in db.scalars(select(Municipality.id).order_by(Municipality.id)).all():
        close(db, municipality_id, now)


def close(db: Session, municipality_id: str, now: datetime) -> None:
    """Those of one municipality; each once."""
    locked(db, Municipality, municipality_id)  # erasing somebody counts her in, or finds the year closed, never both
    people = _not_counted(db, municipality_id)
    numbers = Counter(people.values()) + longer.people(db, municipality_id)
    for year, kind in sorted(_due(db, municipality_id, numbers, clock.oslo_date(now))):
        for key, number in numbers.items():
            if key[0] == year and closed_with(key[1]) == kind:
                add_to_count(db, municipality_id, key, number)
        db.add_all(OutcomeCounted(person_id=her, kind=kind) for (her, _), key in people.items() if key[:2] == (year, kind))
        db.add(OutcomeClosing(municipality_id=municipality_id, year=year, kind=kind, at=now))
    db.flush()


def _not_counted(db: Session, municipality_id: str) -> dict[tuple[str, str], CountKey]:
    """By person and kind: who stands in no closed year yet."""
    already = {(row.person_id, row.kind) for row in db.scalars(select(OutcomeCounted))}
    return {whose: key for whose, key in figures.people(db, municipality_id).items() if whose not in already}


def closed_with(kind: str) -> str:
    """The kind whose closing closes this kind of OutcomeCount."""
    return rules.TASTER if kind == longer.PEOPLE else kind


def _due(db: Session, municipality_id: str, numbers: Counter[CountKey], today: date) -> set[tuple[int, str]]:
    kept = db.scalars(select(OutcomeCount.year).where(OutcomeCount.municipality_id == municipality_id).distinct())
    years = {*kept, *(key[0] for key in numbers), *rules.years_shown(today)}
    come = {(year, kind) for year in years for kind in rules.CLOSED_KINDS if rules.counted_from(kind, year) <= today}
    return come - figures.closed(db, municipality_id)


def add_unless_closed(db: Session, municipality_id: str, key: CountKey) -> None:
    """One more person whom nobody is kept of; in a closed year she is counted already."""
    locked(db, Municipality, municipality_id)
    if (key[0], closed_with(key[1])) not in figures.closed(db, municipality_id):
        add_to_count(db, municipality_id, key)


def add_to_count(db: Session, municipality_id: str, key: CountKey, number: int = 1) -> None:
    """So many more people; `key`: year, kind, gender, outcome."""
    names = dict(zip(("year", "kind", "gender", "outcome"), key, strict=True))
    query = select(OutcomeCount).filter_by(municipality_id=municipality_id, **names).with_for_update()
    row = db.scalars(query).one_or_none() or OutcomeCount(municipality_id=municipality_id, number=0, **names)
    row.number += number
    db.add(row)
    db.flush()
