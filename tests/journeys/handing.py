"""A hand-over as an adviser has planned it, through the real routes; and how a receiver comes in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from server.core import clock
from server.core.db import Database
from server.plan.handover.models import Handover
from tests.journeys.plans import adviser_login
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.client import Client, ok
from tests.support.server import Server

CODE_FIELD = ".digits-field"


@dataclass
class Handed:
    """A hand-over, and those who take part."""

    login: str
    adviser_login: str
    adviser: Client
    id: str

    def shown(self) -> dict[str, Any]:
        """As her adviser sees it now."""
        found: dict[str, Any] = ok(self.adviser.get(f"plan/handovers/{self.id}"))
        return found

    def item(self, source: str) -> dict[str, Any]:
        """One of the usual items."""
        return next(item for item in self.shown()["items"] if item["source"] == source)

    def settle_all(self, **but: str) -> None:
        """Everything is taken by the receiver; `but`: sources that are left open."""
        for item in self.shown()["items"]:
            if item["source"] not in but.values():
                taken = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": (clock.today() + timedelta(days=20)).isoformat()}
                ok(self.adviser.put(f"plan/handovers/{self.id}/items/{item['id']}", taken))


Plan = Callable[..., Handed]


def plan_for(server: Server, town: Database, login: str, days: int) -> Handed:
    """A hand-over of this participant to Nav, in so many days, by her own adviser."""
    advising = adviser_login(town, login)
    adviser = server.client().sign_in(advising)
    receiver = {"name": "Eva Lund", "office": "Nav Elvebakken", "phone": "+4740000901"}
    starts = clock.now() + timedelta(days=days)
    body = {"person_id": id_of(town, login), "starts_at": starts.isoformat(), "place": "Nav, rom 3", "receiver": receiver}
    return Handed(login, advising, adviser, ok(adviser.post("plan/handovers", body))["id"])


def row_of(town: Database, handed: Handed) -> Handover:
    """As it is kept, with its items and sections."""
    with town.read() as db:
        row = db.get_one(Handover, handed.id)
        db.refresh(row, ["sections", "items"])
        return row


def open_link(receiver: Somebody, path: str, code: str) -> None:
    """A receiver follows the link and types the code she was told."""
    receiver.go(path)
    receiver.sees("Overføringssamtale")
    receiver.page.locator(CODE_FIELD).fill(code)
