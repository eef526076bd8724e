"""Whatever they do and in whatever order: no hand-over is completed with an open item, and no item is ever lost (issue 3, "Proof")."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from server.core.db import Database
from server.plan.handover import actions, gathering
from server.plan.handover.models import Handover, HandoverFollowUp, HandoverItem, HandoverLink, HandoverSection
from server.plan.models import OPEN_STATES, Step
from tests.server.handover.conftest import Table, day
from tests.support.client import Answer, ok

VERBS = ("accept", "close", "close", "settle_all", "reopen", "add", "step", "gather", "held", "move", "release", "complete", "complete")
acts = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 9)), min_size=2, max_size=9)
ACCEPTED = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": "2027-01-15"}


class Watch:
    """Does what it is told through the API, and knows every item that ever was."""

    def __init__(self, table: Table) -> None:
        self.table, self.known = table, dict[str, str]()
        self.seen = table.plan(0)
        self.look()

    def do(self, verb: str, number: int) -> Answer:
        """One act on the item with that number, counted around."""
        table, items = self.table, self.seen["items"]
        item = table.path(f"/items/{items[number % len(items)]['id']}")
        if verb == "settle_all":
            for each in items:
                table.adviser.put(table.path(f"/items/{each['id']}"), {"state": "closed", "reason": "Ordnet"})
        bodies: dict[str, Any] = {
            "accept": lambda: table.adviser.put(item, ACCEPTED),
            "close": lambda: table.adviser.put(item, {"state": "closed", "reason": "Ordnet"}),
            "reopen": lambda: table.adviser.put(item, {"state": "open"}),
            "add": lambda: table.her.post(table.path("/items"), {"title": f"Ting {number}", "section": "family"}),
            "step": lambda: table.her.post(f"plan/{table.person}/steps", {"title": f"Steg {number}", "state": "planned"}),
            "held": lambda: table.adviser.post(table.path("/held"), {"held": number % 2 == 0}),
            "move": lambda: table.adviser.patch(table.path(), {"place": f"Rom {number}", "was": {"place": self.seen["place"]}}),
            "release": lambda: table.her.put(table.path("/sections/steps"), {"released": number % 2 == 0}),
            "complete": lambda: table.adviser.post(table.path("/complete")),
        }
        return bodies.get(verb, lambda: table.adviser.post(table.path("/gather")))()  # type: ignore[no-any-return]

    def look(self) -> None:
        """The truths."""
        before, self.seen = self.seen, self.table.now()
        held = {item["id"]: item["title"] for item in self.seen["items"]}
        assert self.known.items() <= held.items(), "an item was lost"
        self.known = held
        if self.seen["status"] == "completed":
            assert not [item for item in self.seen["items"] if item["state"] == "open"], "completed with an open item"
            if before["status"] != "completed":
                assert self.open_steps() <= {item["ref_id"] for item in self.seen["items"]}, "completed without a step of hers"

    def open_steps(self) -> set[str]:
        """What the plan itself says is open."""
        return {step["id"] for step in ok(self.table.her.get("plan"))["steps"] if step["state"] in OPEN_STATES}


def _begin_again(database: Database, person: str) -> None:
    with database.write() as db:
        for model in (HandoverLink, HandoverFollowUp, HandoverSection, HandoverItem, Handover):
            db.execute(delete(model))
        db.execute(delete(Step).where(Step.person_id == person, Step.title.like("Steg %")))


def _try(table: Table, examples: int) -> None:
    @settings(max_examples=examples, phases=(Phase.generate,), suppress_health_check=list(HealthCheck), deadline=None)
    @given(acts)
    def whatever_they_do(done: list[tuple[str, int]]) -> None:
        _begin_again(table.database, table.person)
        watch = Watch(table)
        for verb, number in done:
            answer = watch.do(verb, number)
            assert answer.status_code < 500
            watch.look()

    whatever_they_do()


def test_nothing_is_lost_whatever_they_do(table: Table) -> None:
    _try(table, 30)


def test_a_whole_way_through_is_among_what_is_tried(table: Table) -> None:
    watch = Watch(table)
    for verb in ("step", "gather", "settle_all", "complete"):
        watch.do(verb, 1)
        watch.look()
    assert watch.seen["status"] == "completed" and "Steg 1" in watch.known.values() and day(30) == watch.seen["follow_ups"][0]["due"]


def test_the_proof_fails_without_the_guard(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "refuse_open", lambda *_: None)
    with pytest.raises(AssertionError, match="completed with"):
        _try(table, 60)


def test_the_proof_fails_when_what_came_up_since_is_forgotten(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch(table)
    monkeypatch.setattr(gathering, "missing", lambda *_: [])
    for verb in ("settle_all", "step"):
        watch.do(verb, 1)
        watch.look()
    with pytest.raises(AssertionError, match="without a step"):
        watch.do("complete", 1)
        watch.look()
