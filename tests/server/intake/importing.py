"""A municipality that imports a list of participants, and what its previews say."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.intake import actions
from server.intake.outcome import Preview
from server.intake.read import read_sheets
from server.people.models import Municipality, Participant, Person

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
REFERENCE = ["Referanse"]


class Town:
    """A municipality that imports."""

    def __init__(self, database: Database, name: str = "Sarpsborg") -> None:
        self.database = database
        with database.write() as db:
            municipality = Municipality(name=name)
            db.add(municipality)
            db.flush()
            self.id = municipality.id

    def apply(self, data: bytes, decisions: dict[int, str] | None = None, at: datetime = NOW) -> Preview:
        with clock.moved(at), self.database.write() as db:
            plan = actions.plan(db, self.id, "participants", read_sheets(data), at, decisions)
            plan.apply(db, self.id, at)
            return plan.preview

    def look(self, data: bytes, decisions: dict[int, str] | None = None) -> Preview:
        with clock.moved(NOW), self.database.read() as db:
            return actions.plan(db, self.id, "participants", read_sheets(data), NOW, decisions).preview

    def all(self, query: Any) -> Sequence[Any]:
        with self.database.read() as db:
            found = db.scalars(query).unique().all()
            db.expunge_all()
            return found

    def participants(self) -> list[Person]:
        query = select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == self.id)
        return list(self.all(query.order_by(Person.id)))


def outcomes(preview: Preview) -> dict[str, int]:
    return {outcome: count for outcome, count in preview.outcomes().items() if count}


def codes(preview: Preview) -> list[str]:
    return [note.code for _row, note in preview.noted()]
