"""What the programme knows of a participant, written by staff."""

from typing import Any

from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.events import WishesWritten, emit
from server.people.models import Assignment, Participant, Person, PersonRole

OF_PERSON = {"given_name", "family_name", "phone", "language", "hears_language"}


def add(act: Act, person_id: str, data: dict[str, Any]) -> Person:
    """A new participant; an adviser who adds her looks after her."""
    person = Person(id=person_id, municipality_id=act.who.municipality_id, created_at=act.now)
    person.roles, person.participant = [PersonRole(role="participant")], Participant(person_id=person_id, experience=[], job_wishes=[])
    _set(person, data)
    act.db.add(person)
    act.db.flush()
    if "adviser" in act.who.roles:
        act.db.add(Assignment(participant_id=person.id, staff_id=act.who.id, role="adviser", from_date=clock.today()))
    act.db.flush()
    return person


def change(db: Session, person: Person, data: dict[str, Any]) -> Person:
    """Only what is named changes."""
    _set(person, data)
    if "job_wishes" in data:
        emit(db, WishesWritten(person.id))
    return person


def _set(person: Person, data: dict[str, Any]) -> None:
    for name, value in data.items():
        setattr(person if name in OF_PERSON else person.participant, name, value)
