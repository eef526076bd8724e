"""Reads of outcomes: the manager's page, and what is noted of one person."""

from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.pages import Page, page
from server.outcomes import comparison, figures, longer, rules, suppress, targets
from server.outcomes.models import AfterYear, ProgrammeExit
from server.people.kinds import current
from server.people.models import Assignment, Person


def page_of_figures(act: Act) -> dict[str, Any]:
    """Everything on the outcomes page."""
    mine, today = act.who.municipality_id, clock.oslo_date(act.now)
    shown, dated = figures.years(act.db, mine, today, act.data), targets.targets(act.db, mine)
    return {
        "years": shown,
        "tasters": longer.cells(act.db, mine, [year["year"] for year in shown]),
        "hidden": figures.any_hidden(shown),
        "suppressed_below": suppress.BELOW,
        "target": targets.today(dated, today),
        "targets": dated,
        "national": rules.national(),
        "compare": _compared(act),
        "comparisons": comparison.known(act.db, mine),
    }


def _compared(act: Act) -> dict[str, Any] | None:
    if not act.data.get("compare"):
        return None
    other = comparison.agreed(act.db, act.who.municipality_id, act.data["compare"])
    shown = figures.years(act.db, other.id, clock.oslo_date(act.now), act.data)
    return {"id": other.id, "name": other.name, "years": shown, "hidden": figures.any_hidden(shown)}


def of_person(act: Act, person_id: str) -> dict[str, Any]:
    """Both outcomes of one person, apart."""
    left, after = act.db.get(ProgrammeExit, person_id), act.db.get(AfterYear, person_id)
    ask_from, ask_until = rules.window(left.on) if left else (None, None)
    due = left is not None and after is None and rules.counts(left.on, clock.oslo_date(act.now))
    shown = exit_shown(left) if left else None
    return {
        "exit": shown,
        "outcome_missing": left is not None and _is_missing(left),
        "after_year": after,
        "ask_from": ask_from,
        "ask_until": ask_until,
        "due": due,
    }


def _is_missing(row: ProgrammeExit) -> bool:
    """Somebody ended her programme, and nobody said how it went."""
    return row.noted_by is None


def exit_shown(row: ProgrammeExit) -> dict[str, Any]:
    """An exit with the register's reason."""
    reason = rules.reason_of(row.outcome, row.note_code, row.on)
    return {"on": row.on, "outcome": row.outcome, "note_code": row.note_code, "register_reason": reason}


def due(act: Act) -> Page:
    """Mine who are to be asked: their year is about to pass or has, and an answer would still count. And mine without an outcome."""
    mine = select(Assignment.participant_id).where(Assignment.staff_id == act.who.id, Assignment.role == "adviser", current())
    today = clock.oslo_date(act.now)
    latest = rules.months_after(today, -rules.ASKED_AFTER_MONTHS)
    asked = and_(ProgrammeExit.on.between(rules.still_asked(today), latest), ProgrammeExit.person_id.not_in(select(AfterYear.person_id)))
    query = select(ProgrammeExit).where(ProgrammeExit.person_id.in_(mine), or_(asked, ProgrammeExit.noted_by.is_(None)))
    found = page(act.db, query, ProgrammeExit.person_id, act.data.get("after"))
    names = _names(act.db, [row.person_id for row in found["items"]])
    return {**found, "items": [_due(row, names[row.person_id]) for row in found["items"]]}


def _due(row: ProgrammeExit, name: str) -> dict[str, Any]:
    year_on = rules.months_after(row.on, rules.YEAR_MONTHS)
    return {"person_id": row.person_id, "name": name, "exit": exit_shown(row), "outcome_missing": _is_missing(row), "year_on": year_on}


def _names(db: Session, ids: list[str]) -> dict[str, str]:
    return {person.id: person.name for person in db.scalars(select(Person).where(Person.id.in_(ids)))}
