"""The rights matrix: every operation × every role × every distance, against a table of its own (expected.csv), never the predicates.

`own`: the person's own row. `assigned`: she looks after or leads it by another tie. `same`: her municipality's. `hidden_mine`, `hidden`:
a protected participant she is, or is not, the adviser of. Another municipality's rows and rows that do not exist look the same.
"""

import csv
import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.access import policy
from server.people.models import ROLES
from tests.server.access.conftest import PREFIX, World
from tests.server.access.requests_of import REQUESTS, Sent
from tests.server.access.town import SHARED, Params, Town
from tests.support.client import Answer, Client

NOBODY = "nobody"
Expected = dict[tuple[str, str], set[str]]


def _who(text: str) -> list[str]:
    groups = {"anybody": [*ROLES, NOBODY], "everybody": list(ROLES)}
    return groups.get(text) or text.split()


def _expected() -> Expected:
    with Path(__file__).with_name("expected.csv").open(encoding="utf-8") as file:
        return {(line["action"], who): set(line["where"].split()) for line in csv.DictReader(file) for who in _who(line["who"])}


EXPECTED = _expected()


def send(client: Client, operation: str, sent: Sent, town: Town, params: Params) -> Answer:
    """The operation on this row."""
    method, path = operation.split(" ")
    address = PREFIX + path.format(**params)
    body = None if method in ("GET", "DELETE") else sent.body_for(town, params)
    key = {} if method == "GET" else {"Idempotency-Key": str(uuid.uuid4())}
    return client.line.send(method, address, {"Sec-Fetch-Site": "same-origin", **key, **(sent.headers or {})}, body, sent.query or {})


def rows_for(town: Town, kind: str | None, role: str) -> dict[str, Params]:
    """Distance → path parameters, as seen by the town's first person of this role."""
    if kind in ("device", "notice"):  # everybody has her own
        other = "participant2"
        return {"own": town.things[kind][role if role != NOBODY else "mentor"], "same": town.things[kind][other]}
    return town.things[kind] if kind else {"-": {}}


def nowhere(params: Params) -> Params:
    """The same path with ids of nothing; a code in it stays."""
    return {name: str(uuid.UUID(int=uuid.uuid4().int)) if len(value) > 20 else value for name, value in params.items()}


def seen(answer: Answer) -> tuple[int, Any]:
    """Status and body: what could tell a foreign row from none."""
    return answer.status_code, json.loads(answer.text)


def judged(world: World, operation: str, action: str) -> Iterator[str]:
    """What is not as expected, in words."""
    sent = REQUESTS[operation]
    for role in (*ROLES, NOBODY):
        client = world.anybody() if role == NOBODY else world.phone(world.here, f"{role}1")
        allowed = EXPECTED.get((action, role))
        for distance, params in rows_for(world.here, sent.kind, role).items():
            client = world.anybody() if role == NOBODY else world.phone(world.here, f"{role}1")
            answer = send(client, operation, sent, world.here, params)
            may = allowed is not None and distance in allowed
            closed = 404 if allowed else 401 if role == NOBODY else 403
            if not (200 <= answer.status_code < 300 if may else answer.status_code == closed):
                yield f"{role} {distance}: {answer.status_code}, expected {'2xx' if may else closed}: {answer.text[:200]}"
        yield from _beyond(world, client, role, operation, sent, allowed)


def _beyond(world: World, client: Client, role: str, operation: str, sent: Sent, allowed: set[str] | None) -> Iterator[str]:
    """Rows of the other municipality and rows that do not exist: the same answer, without ids."""
    if sent.kind in (None, "feed", *SHARED):  # a calendar's secret address is meant for whoever holds it
        return
    closed = 404 if allowed else 401 if role == NOBODY else 403
    for distance, params in rows_for(world.away, sent.kind, role).items():
        foreign, none = (send(client, operation, sent, world.here, row) for row in (params, nowhere(params)))
        if seen(foreign) != seen(none) or foreign.status_code != closed:
            yield f"{role} foreign {distance}: {seen(foreign)}, nonexistent: {seen(none)}"
        if any(value in foreign.text for value in params.values()):
            yield f"{role} foreign {distance}: the answer holds an id: {foreign.text[:200]}"


@pytest.mark.parametrize("operation", REQUESTS)
@pytest.mark.usefixtures("nothing_is_kept")
def test_every_cell(world: World, operation: str) -> None:
    assert list(judged(world, operation, world.operations[operation])) == []


def test_every_operation_is_tried_and_only_those(world: World) -> None:
    assert sorted(REQUESTS) == sorted(world.operations)


def test_every_line_of_the_rules_has_a_succeeding_control() -> None:
    """Each line stands for one role (or for all): the matrix expects at least one success for it, so a line too few or too many shows."""
    lines = [(rule.action, role) for rule in policy.read() for role in _roles(rule.role)]
    assert len(lines) == len(set(lines))
    assert set(lines) == {cell for cell, where in EXPECTED.items() if where}


def _roles(role: str) -> list[str]:
    return [*ROLES, NOBODY] if role == "anyone" else list(ROLES) if role == "signed_in" else [role]
