"""Ada, her adviser and her job specialist in one municipality; another participant, another adviser, and an outsider."""

from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask

from server.core import clock
from server.core.db import Database
from server.people.models import Assignment
from tests.support.club_world import NOW, ClubWorld


class PlanWorld(ClubWorld):
    """`ada` is followed up by `kari` (adviser) and `anita` (job specialist), `bea` by `per`; `liv` advises in the other municipality."""

    def __init__(self, app: Flask, database: Database) -> None:
        """Makes them all."""
        super().__init__(app, database)
        started = {"programme_start": date(2026, 1, 5), "programme_end": date(2028, 1, 5), "end_goal": "work", "track": "ordinary"}
        self.person("ada", oral_level="A2", written_level="A1", **started)
        self.person("bea", **started)
        for name, role, where in (("kari", "adviser", "here"), ("per", "adviser", "here"), ("liv", "adviser", "away")):
            self.person(name, role, where=where)
        self.person("anita", "job_specialist")
        self.person("siv", "manager")
        self.looks_after("kari", "ada")
        self.looks_after("anita", "ada", role="job_specialist")
        self.looks_after("per", "bea")
        self.looks_after("liv", "outsider")

    def looks_after(self, staff: str, participant: str, role: str = "adviser") -> None:
        """From last year on."""
        with self.database.write() as db:
            ids = {"participant_id": self.ids[participant], "staff_id": self.ids[staff]}
            db.add(Assignment(role=role, from_date=date(2025, 1, 1), **ids))

    def plan(self, name: str, rest: str = "") -> str:
        """The path of somebody's plan."""
        return f"plan/{self.ids[name]}{rest}"


@pytest.fixture
def world(app: Flask, database: Database) -> Iterator[PlanWorld]:
    """The clock stands at NOW, a Monday noon."""
    with clock.moved(NOW):
        yield PlanWorld(app, database)
