"""The figures of closed years: counted from numbers without people, suppressed as a whole, and only then looked at."""

from collections import Counter, defaultdict
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.outcomes import rules, suppress
from server.outcomes.models import AfterYear, OutcomeClosing, OutcomeCount, ProgrammeExit
from server.outcomes.suppress import Group
from server.people.models import Participant, Person

GENDER = {"woman": rules.WOMEN, "man": rules.MEN}
UNKNOWN = "unknown"
Key = tuple[int, str, str]
"""(year of the exit, kind, gender)."""
CountKey = tuple[int, str, str, str]
"""The same and the outcome, as OutcomeCount has it."""


def counted(db: Session, municipality_id: str) -> dict[Key, Group]:
    """Everybody who left, by year, kind and gender. Never to be shown without suppress.shown, and only of closed years."""
    found: dict[Key, Group] = defaultdict(Group)
    for (year, kind, gender, outcome), number in kept(db, municipality_id).items():
        found[year, kind, GENDER.get(gender, UNKNOWN)] += Group(number, number if outcome in rules.GOOD else 0)
    return found


def kept(db: Session, municipality_id: str) -> Counter[CountKey]:
    """The numbers without people: all there is of a closed year."""
    query = select(OutcomeCount.year, OutcomeCount.kind, OutcomeCount.gender, OutcomeCount.outcome, OutcomeCount.number)
    rows = db.execute(query.where(OutcomeCount.municipality_id == municipality_id, OutcomeCount.kind.in_(rules.KINDS)))
    return Counter({(year, kind, gender, outcome): number for year, kind, gender, outcome, number in rows})


def closed(db: Session, municipality_id: str) -> set[tuple[int, str]]:
    """Years and kinds whose numbers are written (closing.py)."""
    rows = db.execute(select(OutcomeClosing.year, OutcomeClosing.kind).where(OutcomeClosing.municipality_id == municipality_id))
    return {(year, kind) for year, kind in rows}


def people(db: Session, municipality_id: str) -> dict[tuple[str, str], CountKey]:
    """Of everybody who left, as it stands today, for closing.py alone: by person and kind, where she counts."""
    query = select(Person.id, Participant.gender, ProgrammeExit.on, ProgrammeExit.outcome, AfterYear.on, AfterYear.outcome)
    query = query.select_from(ProgrammeExit).join(Person, Person.id == ProgrammeExit.person_id)
    query = query.join(Participant, Participant.person_id == Person.id).outerjoin(AfterYear, AfterYear.person_id == Person.id)
    found: dict[tuple[str, str], CountKey] = {}
    for her, gender, left, outcome, answered, after in db.execute(query.where(Person.municipality_id == municipality_id)):
        found[her, rules.AT_EXIT] = (left.year, rules.AT_EXIT, gender or UNKNOWN, outcome)
        if answered is not None and rules.counts(left, answered):
            found[her, rules.AFTER_YEAR] = (left.year, rules.AFTER_YEAR, gender or UNKNOWN, after)
    return found


def years(db: Session, municipality_id: str, today: date, data: dict[str, Any]) -> list[dict[str, Any]]:
    """The asked years (the newest first), each with both kinds apart."""
    groups, done = counted(db, municipality_id), closed(db, municipality_id)
    known = {year for year, kind, _ in groups if (year, kind) in done} | set(rules.years_shown(today))
    wanted = [int(data["year"])] if data.get("year") else sorted(known, reverse=True)
    return [{"year": year, **{kind: _cells(groups, (year, kind), done, data.get("gender")) for kind in rules.KINDS}} for year in wanted]


def _cells(groups: dict[Key, Group], block: tuple[int, str], done: set[tuple[int, str]], gender: str | None) -> dict[str, Any]:
    year, kind = block
    if block not in done:
        return {"counted_from": rules.counted_from(kind, year)}
    none = Group()
    shown = suppress.shown(*(groups.get((*block, each), none) for each in (rules.WOMEN, rules.MEN, UNKNOWN)))
    return {name: _cell(group) for name, group in shown.items() if gender in (None, name)}


def _cell(group: Group | None) -> dict[str, Any]:
    return {"hidden": True} if group is None else {"share": group.share, "count": group.count}


def any_hidden(shown: list[dict[str, Any]]) -> bool:
    """Is anything of this hidden?"""
    cells = [cell for year in shown for kind in rules.KINDS for name, cell in year[kind].items() if name in rules.GENDERS]
    return any("hidden" in cell for cell in cells)
