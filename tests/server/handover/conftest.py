"""A hand-over of `participant` by `adviser`, as the demo's people make it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from server.core import clock
from server.core.db import Database
from server.plan.handover.models import Handover, HandoverFollowUp, HandoverItem, HandoverLink, HandoverSection
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok

RECEIVER = {"name": "Eva Lund", "office": "Nav Elvebakken", "phone": "+4755553333"}


def day(days: int) -> str:
    """So many days from today."""
    return (clock.today() + timedelta(days=days)).isoformat()


@dataclass
class Table:
    """Who sits around it, and the paths."""

    adviser: Client
    her: Client
    person: str
    database: Database
    id: str = ""

    def path(self, rest: str = "") -> str:
        """Of the hand-over, or of something in it."""
        return f"plan/handovers/{self.id}{rest}"

    def plan(self, days: int = 3, **more: Any) -> dict[str, Any]:
        """Plans it; it is the one that all paths mean."""
        starts_at = (clock.now() + timedelta(days=days)).isoformat()
        made = ok(self.adviser.post("plan/handovers", {"person_id": self.person, "starts_at": starts_at, "receiver": RECEIVER, **more}))
        self.id = made["id"]
        return dict(made)

    def move(self, days: int) -> dict[str, Any]:
        """To another day, at this hour."""
        was = {"starts_at": self.now()["starts_at"]}
        return dict(ok(self.adviser.patch(self.path(), {"starts_at": (clock.now() + timedelta(days=days)).isoformat(), "was": was})))

    def now(self) -> dict[str, Any]:
        """As she sees it."""
        return dict(ok(self.her.get(self.path())))

    def settle_all(self) -> None:
        """Each open item is closed, the first is accepted."""
        accepted = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": day(30)}
        for number, item in enumerate(self.now()["items"]):
            body = {"state": "closed", "reason": "Ordnet"} if number else accepted
            ok(self.adviser.put(self.path(f"/items/{item['id']}"), body))

    def complete(self) -> dict[str, Any]:
        """With everything settled."""
        self.settle_all()
        return dict(ok(self.adviser.post(self.path("/complete"))))

    def link(self) -> dict[str, str]:
        """{"token", "code"} of a new link."""
        made = ok(self.adviser.post(self.path("/link")))
        return {"token": made["path"].removeprefix("/#/nav/"), "code": made["code"]}


@pytest.fixture
def table(demo: Database, sign_in: SignIn) -> Table:
    """Nothing is planned yet."""
    person = id_of(demo, "participant")
    with demo.write() as db:
        for model in (HandoverLink, HandoverFollowUp, HandoverSection, HandoverItem, Handover):
            db.execute(delete(model))
    return Table(sign_in("adviser"), sign_in("participant"), person, demo)


@pytest.fixture
def by_link(anyone: Callable[[], Client]) -> Callable[..., Any]:
    """by_link({"token", "code"}) → the answer; with an item's id and more it changes that item."""

    def ask(secret: dict[str, str], item: str | None = None, key: str | None = "fresh", **more: Any) -> Any:
        path = "plan/handovers/by-link" + (f"/items/{item}" if item else "")
        return anyone().write("POST", path, {**secret, **more}, key=key)

    return ask
