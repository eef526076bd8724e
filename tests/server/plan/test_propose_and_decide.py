"""A proposal is a proposal; a version is in force because a decision was made elsewhere; each one is kept."""

from typing import Any

import pytest

from server.core import clock
from server.core.base import new_id
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused

DECISION = {"number": "26/1234-5", "date": "2026-11-10"}
FIRST = {"end_goal": "work", "norwegian": {"oral": "B1", "written": "A2"}, "elements": [{"code": "work", "hours_week": 15, "why": "Øve"}]}


def propose(world: PlanWorld, **more: Any) -> dict[str, Any]:
    """A proposal by her adviser."""
    made: dict[str, Any] = ok(world.phone("kari").post(world.plan("ada", "/versions"), more))
    return made


def test_a_proposal_is_not_in_force(world: PlanWorld) -> None:
    made = propose(world, **FIRST)
    plan = ok(world.phone("ada").get("plan"))
    assert (plan["version"], plan["norwegian"]["oral"], plan["elements"]) == (None, None, [])
    assert plan["proposal"]["id"] == made["id"] and made["state"] == "proposal"
    changes = {change["field"]: (change["was"], change["now"]) for change in plan["proposal"]["changes"]}
    assert changes["norwegian"] == (None, {"oral": "B1", "written": "A2"})
    assert [(notice.kind, notice.params) for notice in world.notices("ada")] == [("plan_proposal", {})]


def test_agreeing_decides_nothing(world: PlanWorld) -> None:
    made = propose(world, **FIRST)
    plan = ok(world.phone("ada").post(f"plan/versions/{made['id']}/agreement"))
    assert plan["proposal"]["agreed_at"] and plan["version"] is None
    refused(world.phone("kari").post(f"plan/versions/{made['id']}/agreement"), 403)


def test_the_copy_of_a_decision_puts_it_in_force(world: PlanWorld) -> None:
    made = propose(world, **FIRST, track="fast")
    ok(world.phone("kari").put(f"plan/versions/{made['id']}/decision", DECISION))
    assert world.told("ada") == ["plan_proposal", "plan_decided"]
    plan = ok(world.phone("ada").get("plan"))
    assert (plan["proposal"], plan["version"]["decision_number"], plan["version"]["decision_date"]) == (None, "26/1234-5", "2026-11-10")
    assert (plan["norwegian"], plan["track"], plan["track_title"]) == ({"oral": "B1", "written": "A2"}, "fast", "Hurtigspor")
    refused(world.phone("kari").put(f"plan/versions/{made['id']}/decision", DECISION), 409, "version_ended")


def test_the_next_version_says_only_what_changed(world: PlanWorld) -> None:
    first = propose(world, **FIRST)
    ok(world.phone("kari").put(f"plan/versions/{first['id']}/decision", DECISION))
    second = propose(world, norwegian={"oral": "B2", "written": "A2"}, based_on=first["id"])
    assert [change["field"] for change in second["changes"]] == ["norwegian"]
    assert second["content"]["elements"] == first["content"]["elements"]
    ok(world.phone("kari").put(f"plan/versions/{second['id']}/decision", {**DECISION, "number": "26/1234-9"}))
    versions = world.phone("ada").items("plan/versions")
    assert [(each["number"], each["state"]) for each in versions] == [(2, "in_force"), (1, "earlier")]
    assert versions[0]["changes"] == second["changes"]


def test_one_proposal_at_a_time_and_all_are_kept(world: PlanWorld) -> None:
    first, second = propose(world, long_term="Baker"), propose(world, long_term="Kokk")
    ok(world.phone("kari").delete(f"plan/versions/{second['id']}"))
    assert ok(world.phone("ada").get("plan"))["proposal"] is None
    states = {each["id"]: each["state"] for each in world.phone("ada").items("plan/versions")}
    assert states == {first["id"]: "replaced", second["id"]: "withdrawn"}
    refused(world.phone("ada").post(f"plan/versions/{first['id']}/agreement"), 409, "version_ended")
    refused(world.phone("kari").delete(f"plan/versions/{second['id']}"), 409, "version_ended")


def test_a_proposal_made_from_an_old_page_is_shown_the_newer(world: PlanWorld) -> None:
    first = propose(world, long_term="Baker")
    second = propose(world, long_term="Kokk", based_on=first["id"])
    problem = refused(
        world.phone("kari").post(world.plan("ada", "/versions"), {"long_term": "Lærer", "based_on": first["id"]}), 409, "changed_meanwhile"
    )
    assert problem["params"]["fields"]["based_on"]["theirs"] == second["id"]
    assert ok(world.phone("ada").get("plan"))["proposal"]["id"] == second["id"]


GOAL = {"template": "recognised", "goal_title": "Lærer igjen", "steps": [{"title": "Ring HK-dir", "due": "2026-12-20"}]}


def test_what_a_meeting_made_is_one_act(world: PlanWorld) -> None:
    kari, path = world.phone("kari"), world.plan("ada", "/together")
    made = ok(kari.post(path, {"proposal": {"long_term": "Lærer"}, "goals": [GOAL]}))
    assert made["proposal"]["state"] == "proposal" and made["made"][0]["steps"][0]["title"] == "Ring HK-dir"
    stale = {"proposal": {"long_term": "Baker", "based_on": new_id()}, "goals": [GOAL]}
    refused(kari.post(path, stale), 409, "changed_meanwhile")
    taken = {"proposal": {"long_term": "Baker"}, "goals": [{**GOAL, "steps": [{"title": "En", "id": made["made"][0]["steps"][0]["id"]}]}]}
    refused(kari.post(path, taken), 409, "id_taken")
    plan = ok(world.phone("ada").get("plan"))
    assert (plan["proposal"]["id"], len(plan["goals"]), len(plan["steps"])) == (made["proposal"]["id"], 1, 1)


TWO_STEPS = {**GOAL, "steps": [{"title": "Ring HK-dir"}, {"title": "Oversett vitnemålet"}]}


def test_of_what_a_meeting_made_she_is_told_once_and_one_yes_is_enough(world: PlanWorld) -> None:
    kari, ada, path = world.phone("kari"), world.phone("ada"), world.plan("ada", "/together")
    made = ok(kari.post(path, {"proposal": {"long_term": "Lærer"}, "goals": [TWO_STEPS]}))
    assert [notice["kind"] for notice in ada.items("notifications/")] == ["plan_proposal"]
    reworded = made["made"][0]["steps"][1]
    ok(kari.patch(f"plan/steps/{reworded['id']}", {"title": "Oversett papirene", "was": {"title": reworded["title"]}}))
    ok(ada.post(f"plan/versions/{made['proposal']['id']}/agreement"))
    steps = {each["title"]: (each["state"], each["agreed"]) for each in ok(ada.get("plan"))["steps"]}
    assert steps == {"Ring HK-dir": ("planned", True), "Oversett papirene": ("suggested", False)}


def test_of_goals_without_a_proposal_she_is_told_once(world: PlanWorld) -> None:
    ok(world.phone("kari").post(world.plan("ada", "/together"), {"goals": [TWO_STEPS, GOAL]}))
    assert [notice["kind"] for notice in world.phone("ada").items("notifications/")] == ["step_suggested"]


def test_a_meeting_is_when_they_last_talked_and_nothing_is_missing_while_she_reads(world: PlanWorld) -> None:
    kari = world.phone("kari")
    ok(kari.post(world.plan("ada", "/together"), {"proposal": {"long_term": "Lærer"}, "goals": [GOAL]}))
    assert ok(kari.get(world.plan("ada", "/page")))["last_contact"] == clock.today().isoformat()
    (line,) = ok(kari.get("plan/people"))["items"]
    assert [flag["code"] for flag in line["flags"]] == ["proposal_waiting"]


def test_nobody_writes_about_her_health(world: PlanWorld) -> None:
    element = {"code": "health_programme", "hours_week": 3}
    path = world.plan("ada", "/versions")
    refused(world.phone("kari").post(path, {"elements": [{**element, "why": "Vond rygg"}]}), 422, "invalid")
    ok(world.phone("kari").post(path, {"elements": [element]}))


def test_an_unknown_track_is_refused(world: PlanWorld) -> None:
    refused(world.phone("kari").post(world.plan("ada", "/versions"), {"track": "none_such"}), 422, "unknown_track")


@pytest.mark.parametrize(("name", "status"), [("per", 404), ("liv", 404), ("anita", 403), ("ada", 403)])
def test_only_her_adviser_proposes_and_copies(world: PlanWorld, name: str, status: int) -> None:
    made, client = propose(world, **FIRST), world.phone(name)
    refused(client.post(world.plan("ada", "/versions"), FIRST), status)
    refused(client.put(f"plan/versions/{made['id']}/decision", DECISION), status)
    refused(client.delete(f"plan/versions/{made['id']}"), status)


def test_an_outsiders_version_is_none(world: PlanWorld) -> None:
    made = propose(world, **FIRST)
    for version_id in (made["id"], new_id()):
        refused(world.phone("outsider").post(f"plan/versions/{version_id}/agreement"), 404)
