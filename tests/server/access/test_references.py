"""Ids inside bodies and queries: another municipality's row is answered as one that does not exist, and nothing is done with it."""

import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.access.conftest import PREFIX, World
from tests.server.access.requests_of import REQUESTS
from tests.server.access.test_matrix import EXPECTED, NOBODY, rows_for
from tests.server.access.town import SHARED
from tests.support.client import Answer, Client

pytestmark = pytest.mark.usefixtures("nothing_is_kept")
NOWHERE = str(uuid.UUID(int=7, version=4))
QUERIES = [("GET jobclub/attendance", "person_id"), ("GET jobclub/attendance", "club_id"), ("GET jobclub/attendance.csv", "person_id")]


def _neighbours(world: World) -> dict[str, str]:
    """Id here → the id of the same thing at the neighbour's."""
    found = {world.here.ids[name]: world.away.ids[name] for name in world.here.ids}
    for kind, distances in world.here.things.items():
        if kind in SHARED:
            continue
        for distance, params in distances.items():
            found |= {params[name]: world.away.things[kind][distance][name] for name in params}
    return found


def _swapped(value: Any, theirs: dict[str, str]) -> Iterator[tuple[Any, Any]]:
    """The body with one id, in turn, replaced: by the neighbour's, and by one of nothing."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from (({**value, key: foreign}, {**value, key: none}) for foreign, none in _swapped(inner, theirs))
    elif isinstance(value, list) and value:
        yield from (([foreign, *value[1:]], [none, *value[1:]]) for foreign, none in _swapped(value[0], theirs))
    elif isinstance(value, str) and value in theirs:
        yield theirs[value], NOWHERE


def _alike(foreign: Answer, none: Answer, theirs: dict[str, str]) -> bool:
    """The same answer, but for the id that was sent itself."""
    text = foreign.text
    for each in theirs.values():
        text = text.replace(each, NOWHERE)
    return (foreign.status_code, text) == (none.status_code, none.text)


def _who_may(world: World, operation: str) -> Iterator[tuple[Client, dict[str, str]]]:
    action, sent = world.operations[operation], REQUESTS[operation]
    for (of, role), where in EXPECTED.items():
        if of == action and role != NOBODY:
            rows = rows_for(world.here, sent.kind, role)
            for distance in sorted(where & set(rows))[:1]:
                yield world.phone(world.here, f"{role}1"), rows[distance]


@pytest.mark.parametrize("operation", [each for each in REQUESTS if each.split(" ")[0] in ("POST", "PUT", "PATCH")])
def test_a_foreign_id_in_a_body_is_one_of_nothing(world: World, operation: str) -> None:
    method, path = operation.split(" ")
    theirs = _neighbours(world)
    for client, params in _who_may(world, operation):
        body = REQUESTS[operation].body_for(world.here, params)
        for foreign, none in _swapped(body, theirs):
            answers = [client.write(method, PREFIX + path.format(**params), each) for each in (foreign, none)]
            assert 400 <= answers[0].status_code < 500, foreign
            assert _alike(answers[0], answers[1], theirs), (foreign, answers[0].text, answers[1].text)


def test_bodies_with_ids_are_among_them(world: World) -> None:
    """So that the test above cannot pass for want of ids."""
    theirs, found = _neighbours(world), set()
    for operation, sent in REQUESTS.items():
        for _, params in list(_who_may(world, operation))[:1]:
            body = sent.body_for(world.here, params)
            found |= {operation for _ in _swapped(body, theirs)}
    assert found >= {
        "POST people/stand-ins", "POST people/participants/{person_id}/helpers", "POST jobclub/sessions", "POST jobclub/terms",
        "POST jobclub/terms/preview", "POST jobclub/clubs/{club_id}/members", "POST jobclub/sessions/{session_id}/seats",
        "POST jobclub/sessions/{session_id}/attendance", "PUT jobclub/seats/{seat_id}/person", "PUT week/classes/{class_id}/members",
        "PUT week/classes/{class_id}/teacher",
    }  # fmt: skip


LEADS = ["PUT jobclub/clubs/{club_id}", "PUT jobclub/sessions/{session_id}", "POST jobclub/clubs"]


@pytest.mark.parametrize("operation", LEADS)
def test_a_foreign_leader_is_nobody(world: World, operation: str) -> None:
    method, path = operation.split(" ")
    theirs = _neighbours(world)
    tried = list(_who_may(world, operation))
    assert tried
    for client, params in tried:
        body = REQUESTS[operation].body_for(world.here, params)
        leaders = (world.away.ids["leader"], NOWHERE)
        answers = [client.write(method, PREFIX + path.format(**params), {**body, "leader_id": each}) for each in leaders]
        assert answers[0].status_code == 422 and _alike(answers[0], answers[1], theirs)


@pytest.mark.parametrize(("operation", "field"), QUERIES)
def test_a_foreign_id_in_a_query_finds_nothing(world: World, operation: str, field: str) -> None:
    theirs, value = _neighbours(world), {"person_id": "participant", "club_id": "club own"}[field]
    tried = list(_who_may(world, operation))
    assert tried
    for client, _ in tried:
        query = REQUESTS[operation].query or {}
        path = operation.split(" ")[1]
        answers = [client.get(path, **{**query, field: each}) for each in (world.away.ids[value], NOWHERE)]
        assert answers[0].status_code == 200 and _alike(answers[0], answers[1], theirs)
