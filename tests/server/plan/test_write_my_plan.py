"""Her own words: wish, strengths, resources, wishes."""

import pytest

from tests.server.plan.conftest import PlanWorld
from tests.server.plan.test_meet import MEETING, VOICE
from tests.support.client import ok, refused

EMPTY = {"text": None, "trade": None}


def test_everybody_has_a_plan_before_anything_is_written(world: PlanWorld) -> None:
    plan = ok(world.phone("ada").get("plan"))
    assert (plan["id"], plan["wish"], plan["strengths"], plan["steps"]) == (world.ids["ada"], EMPTY, [], [])
    assert (plan["levels"], plan["started"], plan["end_goal"]) == ({"oral": "A2", "written": "A1"}, "2026-01-05", "work")
    assert plan["absence_rule"]["after_weeks"] == 8 and plan["absence_rule"]["days_each"] == 3


def test_a_wish_in_words_or_by_picture(world: PlanWorld) -> None:
    ada = world.phone("ada")
    ok(ada.patch(world.plan("ada"), {"wish": {"trade": "hotel"}, "strengths": ["Rask"], "was": {"wish": None, "strengths": []}}))
    ok(ada.patch(world.plan("ada"), {"wish": {"text": "Baker"}, "was": {"wish": {"trade": "hotel"}}}))
    plan = ok(ada.get("plan"))
    assert (plan["wish"], plan["strengths"]) == ({"text": "Baker", "trade": None}, ["Rask"])


def test_what_different_people_touched_is_merged(world: PlanWorld) -> None:
    ok(world.phone("kari").patch(world.plan("ada"), {"resources": ["Bil"], "was": {"resources": []}}))
    plan = ok(world.phone("ada").patch(world.plan("ada"), {"strengths": ["Rask"], "was": {"strengths": []}}))
    assert (plan["resources"], plan["strengths"]) == (["Bil"], ["Rask"])


def test_the_same_field_shows_both(world: PlanWorld) -> None:
    ok(world.phone("kari").patch(world.plan("ada"), {"strengths": ["Nøye"], "was": {"strengths": []}}))
    problem = refused(
        world.phone("ada").patch(
            world.plan("ada"), {"strengths": ["Rask"], "wishes": ["Kort vei"], "was": {"strengths": [], "wishes": []}}
        ),
        409,
        "changed_meanwhile",
    )
    both = problem["params"]["fields"]
    assert set(both) == {"strengths"}
    assert (both["strengths"]["was"], both["strengths"]["yours"], both["strengths"]["theirs"]) == ([], ["Rask"], ["Nøye"])
    assert both["strengths"]["by_id"] == world.ids["kari"] and both["strengths"]["at"]
    assert ok(world.phone("ada").get("plan"))["wishes"] == []


def test_a_value_without_what_it_replaces_is_refused(world: PlanWorld) -> None:
    problem = refused(world.phone("ada").patch(world.plan("ada"), {"wishes": ["Dag"], "strengths": ["Rask"], "was": {"wishes": []}}), 422)
    assert (problem["code"], problem["params"]["fields"]) == ("was_missing", ["strengths"])


@pytest.mark.parametrize("name", ["bea", "per", "outsider", "liv"])
def test_nobody_else_reads_or_writes_it(world: PlanWorld, name: str) -> None:
    client = world.phone(name)
    refused(client.get(world.plan("ada")), 404)
    refused(client.patch(world.plan("ada"), {"wishes": ["x"], "was": {"wishes": []}}), 404)


def test_the_job_specialist_reads_and_is_logged(world: PlanWorld) -> None:
    anita, ada = world.phone("anita"), world.phone("ada")
    ok(anita.get(world.plan("ada")))
    refused(anita.patch(world.plan("ada"), {"wishes": ["x"], "was": {"wishes": []}}), 403)
    assert [look["action"] for look in ada.items("people/me/log")] == ["plan.see"]


@pytest.mark.parametrize("name", ["leader", "admin", "siv"])
def test_other_roles_have_no_plan_to_read(world: PlanWorld, name: str) -> None:
    refused(world.phone(name).get(world.plan("ada")), 403)
    refused(world.phone(name).get(world.plan("ada", "/page")), 403)


def test_her_copy_of_her_data_has_all_of_it_and_voices_as_text(world: PlanWorld) -> None:
    ada, kari = world.phone("ada"), world.phone("kari")
    ok(ada.patch(world.plan("ada"), {"wish": {"text": "Baker"}, "was": {"wish": None}}))
    ok(ada.post("plan/absences", {"kind": "ill", "from": "2026-11-17", "to": "2026-11-17"}))
    ok(kari.post(world.plan("ada", "/notes"), {"text": "Bare min", "shared": False}))
    ok(kari.post(world.plan("ada", "/versions"), {"long_term": "Eget bakeri"}))
    meeting = ok(kari.post(world.plan("ada", "/meetings"), MEETING))
    ok(ada.put(f"plan/meetings/{meeting['id']}/bring", {"voice": VOICE}))
    tables = ok(ada.get("people/me/export"))["tables"]
    assert {"plan", "absence", "plan_note", "plan_version"} <= set(tables)
    assert tables["plan"][0]["wish"] == {"text": "Baker"} and tables["plan_note"][0]["text"] == "Bare min"
    assert tables["meeting"][0]["voice"] == VOICE
