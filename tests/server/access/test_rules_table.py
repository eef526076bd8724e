"""The rules table and the routes hold each other: start-up fails on either without the other."""

import re
from dataclasses import replace

import pytest

from server import app
from server.access import policy
from server.app import compose
from server.core import gate
from tests.server.access.conftest import PREFIX, World


def test_the_table_as_it_is_holds() -> None:
    compose()
    policy.Policy(policy.read()).check()


@pytest.mark.parametrize("action", sorted({rule.action for rule in policy.read()}))
def test_a_missing_line_stops_the_start(action: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compose()
    rules = [rule for rule in policy.read() if rule.action != action]
    monkeypatch.setattr(policy, "read", lambda: rules)
    monkeypatch.setattr(app, "FEATURES", ())  # they are known by now; what is left to do is to read the table
    with pytest.raises(RuntimeError, match=action):
        compose.__wrapped__()


def test_a_line_without_a_route_or_with_an_unknown_relation_stops_the_start() -> None:
    compose()
    rules = policy.read()
    for wrong in (replace(rules[0], action="people.fly"), replace(rules[0], relation="knows_by_sight")):
        with pytest.raises(RuntimeError):
            policy.Policy([*rules, wrong]).check()


def test_every_route_under_api_is_documented_and_ruled(world: World) -> None:
    documented = {operation.replace("{", "<").replace("}", ">") for operation in world.operations}
    served = {
        f"{method} {_plain(rule.rule)}"
        for rule in world.app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
        if rule.rule.startswith(PREFIX) and not rule.rule.endswith("openapi.json")
    }
    assert served == documented
    assert set(world.operations.values()) == set(gate.ACTIONS) == {rule.action for rule in policy.read()}


def _plain(rule: str) -> str:
    """/api/v1/people/<id:person_id> → people/<person_id>."""
    return re.sub(r"<[^<>]*:(\w+)>", r"<\1>", rule.removeprefix(PREFIX))
