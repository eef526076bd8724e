"""Verbs of outcomes: what is noted of one person, and what stays when she is erased."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.errors import Conflict, Unprocessable
from server.core.events import PersonErased
from server.notifications.actions import tell
from server.outcomes import closing, longer, queries, rules
from server.outcomes.figures import UNKNOWN, CountKey
from server.outcomes.models import AfterYear, OutcomeCounted, ProgrammeExit
from server.people import staff
from server.people.kinds import adviser_of
from server.people.models import Participant, Person

AT_ONCE = 200
"""A sweep stays a short transaction."""


def note_exit(act: Act, person: Person, data: dict[str, Any]) -> dict[str, Any]:
    """The end of the programme and how it went; she leaves on that day. A later note puts an earlier one right."""
    staff.leave(act, person, data["on"])
    row = act.db.get_one(ProgrammeExit, person.id)  # leaving.participant_left made it, or moved it to this day
    row.outcome, row.note_code = data["outcome"], data.get("note_code")
    row.noted_by, row.noted_at = act.who.id, act.now
    act.db.flush()
    return queries.of_person(act, person.id)


def note_after_year(act: Act, person: Person, data: dict[str, Any]) -> dict[str, Any]:
    """How it is about a year later, by her own tap or by a call: not before ten months; after eighteen it is kept and not counted."""
    left = _may_be_noted(act, person, data["on"])
    how = rules.HERSELF if person.id == act.who.id else rules.CALL
    if data.get("by", how) != how:
        raise Unprocessable("told_by", by=how)
    row = act.db.get(AfterYear, person.id) or AfterYear(person_id=person.id)
    if row.on is not None and rules.counts(left, row.on) and not rules.counts(left, data["on"]):
        raise Conflict("too_late")  # the one that counts stands
    row.on, row.outcome, row.how, row.noted_by, row.noted_at = data["on"], data["outcome"], how, act.who.id, act.now
    act.db.add(row)
    act.db.flush()
    return queries.of_person(act, person.id)


def _may_be_noted(act: Act, person: Person, on: date) -> date:
    """When she left."""
    left = act.db.get(ProgrammeExit, person.id)
    if left is None:
        raise Conflict("no_exit")
    if on > clock.oslo_date(act.now):
        raise Unprocessable("day_to_come")
    begins, _ = rules.window(left.on)
    if on < begins:
        raise Conflict("too_early", **{"from": begins.isoformat()})
    return left.on


def ask(db: Session, now: datetime) -> None:
    """A sweep: who left a year ago is asked once, and her adviser told."""
    today = clock.oslo_date(now)
    passed = rules.months_after(today, -rules.YEAR_MONTHS)
    query = select(ProgrammeExit).where(ProgrammeExit.on.between(rules.still_asked(today), passed), ProgrammeExit.asked_at.is_(None))
    query = query.where(ProgrammeExit.person_id.not_in(select(AfterYear.person_id)))
    for row in db.scalars(query.order_by(ProgrammeExit.on).limit(AT_ONCE)):
        row.asked_at = now
        for reader in filter(None, (row.person_id, adviser_of(db, row.person_id))):
            tell(db, reader, "after_year_due", {"person_id": row.person_id})


def person_erased(db: Session, event: PersonErased) -> None:
    """Her outcomes go with her; the numbers stay without her, else who compares before and after would know hers."""
    for key in longer.of_person(db, event.person_id):
        closing.add_unless_closed(db, event.municipality_id, key)
    for kind, key in _of_her(db, event.person_id):
        if db.get(OutcomeCounted, (event.person_id, kind)) is None:
            closing.add_unless_closed(db, event.municipality_id, key)


def _of_her(db: Session, person_id: str) -> Iterator[tuple[str, CountKey]]:
    """Where she counts, by kind."""
    left, after, her = db.get(ProgrammeExit, person_id), db.get(AfterYear, person_id), db.get(Participant, person_id)
    gender = (her.gender if her else None) or UNKNOWN
    if left is not None:
        yield rules.AT_EXIT, (left.on.year, rules.AT_EXIT, gender, left.outcome)
    if left is not None and after is not None and rules.counts(left.on, after.on):
        yield rules.AFTER_YEAR, (left.on.year, rules.AFTER_YEAR, gender, after.outcome)
