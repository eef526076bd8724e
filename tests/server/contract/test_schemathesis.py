"""Every operation with thousands of odd requests, as several people: no 5xx, and what is answered is what the document says (checks.md 9).

Half of the requests follow the schemas and half break them; half of the paths and bodies name rows that exist.
"""

from functools import cache
from typing import Any

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.server.access.conftest import PREFIX, World
from tests.server.access.requests_of import REQUESTS
from tests.server.access.town import Town
from tests.support.client import COOKIE

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
PEOPLE = ("participant", "leader", "adviser", "teacher", "admin", "")
"""Who asks; "" is nobody who signed in."""
SETTINGS = settings(suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate], database=None)
CASES = [pytest.param(50, id="50"), pytest.param(500, id="500", marks=pytest.mark.long)]


@cache
def _schema(app: Flask) -> Any:
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)


def _ids(town: Town) -> dict[str, list[str]]:
    """Ids that exist, by the name of the field that takes them."""
    people, staff = ["participant", "participant3", "hidden"], ["leader", "teacher", "adviser", "job_specialist", "admin"]
    of = {"person_id": people, "staff_id": staff, "teacher_id": staff, "leader_id": staff, "from_id": staff, "to_id": staff}
    found = {name: [town.ids[each] for each in names] for name, names in of.items()}
    found["club_id"] = [town.ids[f"club {distance}"] for distance in ("own", "assigned", "same")]
    return {**found, "person_ids": found["person_id"], "seat_id": [town.things["seat"]["own"]["seat_id"]]}


def _with_real_ids(value: Any, ids: dict[str, list[str]], draw: Any, name: str = "") -> Any:
    """The same body with ids of rows that exist."""
    if isinstance(value, dict):
        return {key: _with_real_ids(inner, ids, draw, str(key)) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_real_ids(inner, ids, draw, name) for inner in value]
    return draw(st.sampled_from(ids[name])) if name in ids and isinstance(value, str) else value


def _real(case: Any, operation: str, town: Town, draw: Any) -> None:
    kind = REQUESTS[operation].kind
    if case.path_parameters and kind:
        case.path_parameters = dict(draw(st.sampled_from(list(town.things[kind].values()))))
    if isinstance(case.body, dict):
        case.body = _with_real_ids(case.body, _ids(town), draw)


@pytest.mark.parametrize("cases", CASES)
@pytest.mark.parametrize("operation", REQUESTS)
@pytest.mark.usefixtures("nothing_is_kept")
def test_any_request_gets_a_documented_answer(world: World, operation: str, cases: int) -> None:
    method, path = operation.split(" ")
    described = _schema(world.app)[PREFIX + path][method]
    modes = [described.as_strategy(generation_mode=mode) for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)]

    @given(st.one_of(*modes), st.sampled_from(PEOPLE), st.booleans(), st.data())
    @settings(SETTINGS, max_examples=cases)
    def asked(case: Any, who: str, real: bool, data: st.DataObject) -> None:
        if real:
            _real(case, operation, world.here, data.draw)
        cookies = {COOKIE: world.here.tokens[f"{who}1"]} if who else {}
        answer = case.call(headers={"Sec-Fetch-Site": "same-origin", "Accept-Encoding": "identity"}, cookies=cookies)
        assert not (who and answer.status_code == 401) or operation == "POST people/sign-in"
        case.validate_response(answer, checks=CHECKS)

    asked()
