"""Goals and small steps: suggested by either side, agreed by both, moved by herself."""

from typing import Any

import pytest

from server.core.base import new_id
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused


def step(world: PlanWorld, by: str = "ada", of: str = "ada", **more: Any) -> dict[str, Any]:
    """A step as it was answered."""
    made: dict[str, Any] = ok(world.phone(by).post(world.plan(of, "/steps"), {"title": "Lag CV", **more}))
    return made


def test_a_phone_gives_a_step_its_id_and_a_repeat_makes_no_second(world: PlanWorld) -> None:
    step_id, ada = new_id(), world.phone("ada")
    goal = ok(ada.post(world.plan("ada", "/goals"), {"title": "I jobb"}))
    sub = ok(ada.post(world.plan("ada", "/goals"), {"title": "Norsk B1", "parent_id": goal["id"]}))
    body = {"id": step_id, "title": "Lag CV", "goal_id": sub["id"], "state": "planned", "due": "2026-12-01", "template": "cv"}
    key = new_id()
    assert [ok(ada.post(world.plan("ada", "/steps"), body, key=key))["id"] for _ in range(2)] == [step_id, step_id]
    refused(ada.post(world.plan("ada", "/steps"), body), 409, "id_taken")
    plan = ok(ada.get("plan"))
    assert [(each["id"], each["goal_id"], each["due"]) for each in plan["steps"]] == [(step_id, sub["id"], "2026-12-01")]
    assert [each["parent_id"] for each in plan["goals"]] == [None, goal["id"]]


@pytest.mark.parametrize("state", ["under_way", "done", "cancelled", "agreed"])
def test_a_step_begins_as_suggested_or_planned(world: PlanWorld, state: str) -> None:
    refused(world.phone("ada").post(world.plan("ada", "/steps"), {"title": "Lag CV", "state": state}), 422, "invalid")


def test_a_goal_of_somebody_else_is_no_goal(world: PlanWorld) -> None:
    theirs = ok(world.phone("bea").post(world.plan("bea", "/goals"), {"title": "I jobb"}))["id"]
    for goal_id in (theirs, new_id()):
        refused(world.phone("ada").post(world.plan("ada", "/steps"), {"title": "Lag CV", "goal_id": goal_id}), 422, "unknown_goal")
        refused(world.phone("ada").post(world.plan("ada", "/goals"), {"title": "Norsk", "parent_id": goal_id}), 422, "unknown_goal")


def test_finishing_may_carry_a_comment_and_notes_when(world: PlanWorld) -> None:
    ada, made = world.phone("ada"), step(world, state="planned")
    done = {"state": "done", "comment": "Det gikk fint", "was": {"state": "planned", "comment": None}}
    after = ok(ada.patch(f"plan/steps/{made['id']}", done))
    assert (after["state"], after["comment"], after["done_at"] is not None, after["agreed"]) == ("done", "Det gikk fint", True, False)
    again = ok(ada.patch(f"plan/steps/{made['id']}", {"state": "under_way", "was": {"state": "done"}}))
    assert again["done_at"] is None


@pytest.mark.parametrize(("maker", "other"), [("ada", "kari"), ("kari", "ada")])
def test_agreed_is_what_both_said_yes_to(world: PlanWorld, maker: str, other: str) -> None:
    made = step(world, by=maker)
    path = f"plan/steps/{made['id']}"
    assert made["agreed"] is False
    assert ok(world.phone(maker).post(f"{path}/agreement"))["agreed"] is False
    after = ok(world.phone(other).post(f"{path}/agreement"))
    assert (after["agreed"], after["agreed_by_id"], after["state"]) == (True, world.ids[other], "suggested")
    moved = ok(world.phone("ada").patch(path, {"state": "done", "was": {"state": "suggested"}}))
    assert moved["agreed"] is True


def test_in_other_words_it_has_to_be_agreed_anew(world: PlanWorld) -> None:
    path = f"plan/steps/{step(world)['id']}"
    ok(world.phone("kari").post(f"{path}/agreement"))
    reworded = ok(world.phone("ada").patch(path, {"title": "Lag CV og søknad", "was": {"title": "Lag CV"}}))
    assert reworded["agreed"] is False
    assert ok(world.phone("kari").post(f"{path}/agreement"))["agreed"] is True


@pytest.mark.parametrize("other", [{"title": "Ring fem butikker"}, {"due": "2026-12-01"}])
def test_a_yes_lands_on_no_other_words(world: PlanWorld, other: dict[str, str]) -> None:
    made, read = step(world, by="kari"), {"title": "Lag CV", "starts": None, "due": None}
    path, (name, value) = f"plan/steps/{made['id']}", next(iter(other.items()))
    ok(world.phone("kari").patch(path, {**other, "was": {name: made[name]}}))
    problem = refused(world.phone("ada").post(f"{path}/agreement", {"was": read}), 409, "changed_meanwhile")
    both = problem["params"]["fields"]
    assert {each: (told["was"], told["theirs"]) for each, told in both.items()} == {name: (made[name], value)}
    assert ok(world.phone("ada").get("plan"))["steps"][0]["agreed"] is False
    assert ok(world.phone("ada").post(f"{path}/agreement", {"was": {**read, **other}}))["agreed"] is True


def test_a_phone_of_an_earlier_version_says_yes_without_saying_to_what(world: PlanWorld) -> None:
    made = step(world, by="kari")
    assert ok(world.phone("ada").post(f"plan/steps/{made['id']}/agreement", {}))["agreed"] is True


def test_who_asks_for_help_comes_first_in_the_list(world: PlanWorld) -> None:
    world.person("eva", programme_end=None)
    world.looks_after("kari", "eva")
    made, kari = step(world), world.phone("kari")
    path = f"plan/steps/{made['id']}/help"
    for _ in range(2):
        assert ok(world.phone("ada").post(path))["help_asked_at"]
    assert world.told("kari") == ["help_asked"]
    assert world.notices("kari")[0].params == {"person_id": world.ids["ada"], "step_id": made["id"]}
    first = ok(kari.get("plan/people"))["items"][0]
    assert (first["person_id"], first["flags"][0]["code"]) == (world.ids["ada"], "help_asked")
    assert ok(world.phone("ada").delete(path))["help_asked_at"] is None
    assert "help_asked" not in [flag["code"] for line in ok(kari.get("plan/people"))["items"] for flag in line["flags"]]


def test_of_a_step_by_staff_she_is_told_without_its_words(world: PlanWorld) -> None:
    made = step(world, by="kari")
    assert [(notice.kind, notice.params) for notice in world.notices("ada")] == [("step_suggested", {"step_id": made["id"]})]


@pytest.mark.parametrize("name", ["bea", "per", "outsider", "liv"])
def test_others_touch_nothing(world: PlanWorld, name: str) -> None:
    path, client = f"plan/steps/{step(world)['id']}", world.phone(name)
    refused(client.patch(path, {"state": "done", "was": {"state": "suggested"}}), 404)
    refused(client.post(f"{path}/agreement"), 404)
    refused(client.post(world.plan("ada", "/steps"), {"title": "Noe annet"}), 404)


def test_the_job_specialist_changes_nothing(world: PlanWorld) -> None:
    refused(world.phone("anita").patch(f"plan/steps/{step(world)['id']}", {"state": "done", "was": {"state": "suggested"}}), 403)


def test_two_phones_change_one_step_and_neither_is_lost(world: PlanWorld) -> None:
    """One of them was offline: what it carries is judged against what it saw."""
    path = f"plan/steps/{step(world, state='planned')['id']}"
    ok(world.phone("kari").patch(path, {"due": "2026-12-10", "was": {"due": None}}))
    offline = {"state": "under_way", "comment": "Begynt", "was": {"state": "planned", "comment": None}}
    merged = ok(world.phone("ada").patch(path, offline))
    assert (merged["due"], merged["state"], merged["comment"]) == ("2026-12-10", "under_way", "Begynt")
    late = {"due": "2026-12-01", "was": {"due": None}}
    both = refused(world.phone("ada").patch(path, late), 409, "changed_meanwhile")["params"]["fields"]["due"]
    assert (both["was"], both["yours"], both["theirs"], both["by_id"]) == (None, "2026-12-01", "2026-12-10", world.ids["kari"])
    chosen = ok(world.phone("ada").patch(path, {"due": "2026-12-01", "was": {"due": both["theirs"]}}))
    assert chosen["due"] == "2026-12-01"


def test_both_choosing_the_same_is_no_conflict(world: PlanWorld) -> None:
    path = f"plan/steps/{step(world)['id']}"
    for name in ("kari", "ada"):
        assert ok(world.phone(name).patch(path, {"state": "planned", "was": {"state": "suggested"}}))["state"] == "planned"


def test_goals_move_and_merge_alike(world: PlanWorld) -> None:
    goal = ok(world.phone("ada").post(world.plan("ada", "/goals"), {"title": "I jobb"}))
    path = f"plan/goals/{goal['id']}"
    ok(world.phone("kari").patch(path, {"title": "I jobb på hotell", "was": {"title": "I jobb"}}))
    refused(world.phone("ada").patch(path, {"title": "Baker", "was": {"title": "I jobb"}}), 409, "changed_meanwhile")
    after = ok(world.phone("ada").patch(path, {"state": "under_way", "position": 3, "was": {"state": "suggested", "position": 0}}))
    assert (after["title"], after["state"], after["position"]) == ("I jobb på hotell", "under_way", 3)


def test_a_plan_from_a_template_is_a_suggestion(world: PlanWorld) -> None:
    kari = world.phone("kari")
    template = next(each for each in ok(kari.get("plan/templates"))["items"] if each["code"] == "recognised")
    assert any("HK-dir" in each["title"] for each in template["steps"])
    chosen = [{"title": each["title"], "template": each["template"], "due": "2026-12-20"} for each in template["steps"][:3]]
    (made,) = ok(kari.post(world.plan("ada", "/together"), {"goals": [{"template": "recognised", "steps": chosen}]}))["made"]
    assert made["goal"]["title"] == template["goal_title"]
    assert [(each["state"], each["agreed"], each["goal_id"]) for each in made["steps"]] == [("suggested", False, made["goal"]["id"])] * 3
    assert len({each["position"] for each in made["steps"]}) == 3
    assert ok(world.phone("ada").get("plan"))["proposal"] is None
    refused(kari.post(world.plan("ada", "/together"), {"goals": [{"template": "none_such", "steps": []}]}), 422, "invalid")
    refused(world.phone("per").post(world.plan("ada", "/together"), {"goals": [{"template": "recognised", "steps": []}]}), 404)


def test_a_step_has_a_day_to_begin_and_never_after_it_is_due(world: PlanWorld) -> None:
    kari, path = world.phone("kari"), world.plan("ada", "/steps")
    made = ok(kari.post(path, {"title": "Praksis på hotell", "starts": "2026-12-01", "due": "2026-12-20"}))
    assert (made["starts"], made["due"]) == ("2026-12-01", "2026-12-20")
    refused(kari.post(path, {"title": "Baklengs", "starts": "2026-12-21", "due": "2026-12-20"}), 422, "range")
    later = {"starts": "2027-01-04", "was": {"starts": "2026-12-01"}}
    refused(kari.patch(f"plan/steps/{made['id']}", later), 422, "range")
    both = {"starts": "2027-01-04", "due": "2027-01-29", "was": {"starts": "2026-12-01", "due": "2026-12-20"}}
    assert ok(world.phone("ada").patch(f"plan/steps/{made['id']}", both))["starts"] == "2027-01-04"


def test_a_phone_makes_goals_with_ids_of_its_own_and_moves_them(world: PlanWorld) -> None:
    ada, big, small = world.phone("ada"), new_id(), new_id()
    ok(ada.post(world.plan("ada", "/goals"), {"id": big, "title": "Fast jobb", "parent_id": None}))
    ok(ada.post(world.plan("ada", "/goals"), {"id": small, "title": "Ringe butikker", "parent_id": big}))
    change = {"state": "under_way", "comment": "Begynt"}
    ok(ada.patch(f"plan/goals/{big}", {**change, "was": {"state": "suggested", "comment": None}}))
    ok(ada.post(world.plan("ada", "/steps"), {"id": new_id(), "title": "Ring", "state": "suggested", "goal_id": small}))
    assert [(goal["state"], goal["parent_id"]) for goal in ok(ada.get("plan"))["goals"]] == [("under_way", None), ("suggested", big)]
