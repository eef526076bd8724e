"""Ada at a hotel: a work taster arranged by her job specialist."""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask

from server.core import clock
from server.core.db import Database
from tests.server.plan.conftest import PlanWorld
from tests.support.club_world import NOW

TASTER: dict[str, Any] = {
    "kind": "taster", "employer": "Elvely hotell", "trade": "hotel", "place": "Resepsjonen",
    "starts_on": "2026-11-23", "ends_on": "2026-12-04", "weekdays": [1, 3, 5],
    "starts": "09:00", "ends": "15:00", "contact_name": "Eva Lund", "contact_phone": "40000125",
    "legal_basis": "Integreringsloven § 14 a", "insured": True,
}  # fmt: skip
"""Six days over two weeks; NOW is the Monday before."""


class TasterWorld(PlanWorld):
    """The plan's people."""

    def arrange(self, by: str = "anita", of: str = "ada", **other: Any) -> Any:
        """The answer of arranging one."""
        return self.phone(by).post(f"tasters/of/{self.ids[of]}", {**TASTER, **other})

    def taster(self, **other: Any) -> str:
        """An arranged one's id."""
        answer = self.arrange(**other)
        assert answer.status_code == 201, answer.text
        return str(answer.json["id"])


@pytest.fixture
def world(app: Flask, database: Database) -> Iterator[TasterWorld]:
    """The clock stands at NOW, a Monday noon."""
    with clock.moved(NOW):
        yield TasterWorld(app, database)
