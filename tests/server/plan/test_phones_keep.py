"""Her phone alone keeps her plan (docs/adr/0009): each kind comes, changes and goes; nobody else's phone has any of it."""

from typing import Any

import pytest

from tests.server.plan.conftest import PlanWorld
from tests.server.sync.test_fetch import Phone
from tests.support.client import ok

KINDS = ("plan", "goal", "step", "meeting", "absence", "plan_note", "cv_entry", "plan_version")
MEETING = {"kind": "three_party", "starts_at": "2026-11-24T10:00:00+01:00", "ends_at": "2026-11-24T11:00:00+01:00", "place": "Rom 4"}


def made(world: PlanWorld) -> dict[str, str]:
    """One of each kind; kind → id."""
    ada, kari = world.phone("ada"), world.phone("kari")
    return {
        "plan": ok(ada.patch(world.plan("ada"), {"wishes": ["Kort vei"], "was": {"wishes": []}}))["id"],
        "goal": ok(ada.post(world.plan("ada", "/goals"), {"title": "I jobb"}))["id"],
        "step": ok(ada.post(world.plan("ada", "/steps"), {"title": "Lag CV"}))["id"],
        "meeting": ok(kari.post(world.plan("ada", "/meetings"), MEETING))["id"],
        "absence": ok(ada.post("plan/absences", {"kind": "ill", "from": "2026-11-20", "to": "2026-11-20"}))["id"],
        "plan_note": ok(kari.post(world.plan("ada", "/notes"), {"text": "Delt", "shared": True}))["id"],
        "cv_entry": ok(ada.post("plan/cv", {"kind": "job", "title": "Kokk"}))["id"],
        "plan_version": proposed(world, "Kokk"),
    }


def proposed(world: PlanWorld, long_term: str) -> str:
    """A new proposal's id."""
    ok(world.phone("kari").post(world.plan("ada", "/versions"), {"long_term": long_term}))
    return str(world.phone("ada").items("plan/versions")[0]["id"])


def synced(world: PlanWorld, name: str) -> Phone:
    """Somebody's phone after its first fetch."""
    phone = Phone(world.phone(name))
    phone.sync()
    return phone


def test_each_kind_comes_to_her_phone_as_it_is_read_on_line(world: PlanWorld) -> None:
    phone = synced(world, "ada")
    assert [plan["wishes"] for plan in phone.of("plan")] == [[]]
    ids = made(world)
    phone.sync()
    assert {kind: [row["id"] for row in phone.of(kind)] for kind in KINDS} == {kind: [ids[kind]] for kind in KINDS}
    plan = ok(world.phone("ada").get("plan"))
    names = {"goal": "goals", "step": "steps", "meeting": "meetings", "plan_note": "notes", "cv_entry": "cv"}
    assert {kind: phone.of(kind) for kind in names} == {kind: plan[name] for kind, name in names.items()}
    assert phone.of("plan")[0] == {key: value for key, value in plan.items() if key not in names.values()}


@pytest.mark.parametrize("name", ["kari", "anita", "bea", "leader", "admin", "siv", "outsider", "liv"])
def test_nobody_elses_phone_has_any_of_it(world: PlanWorld, name: str) -> None:
    ids = set(made(world).values())
    assert not [key for key in synced(world, name).rows if key[0] in KINDS and key[1] in ids]


def test_changes_come_and_what_is_deleted_goes(world: PlanWorld) -> None:
    ids, kari, ada = made(world), world.phone("kari"), world.phone("ada")
    phone = synced(world, "ada")
    ok(kari.patch(f"plan/steps/{ids['step']}", {"due": "2026-12-01", "was": {"due": None}}))
    ok(kari.post(world.plan("ada", "/versions"), {"long_term": "Baker"}))
    ok(ada.delete(f"plan/cv/{ids['cv_entry']}"))
    ok(ada.delete(f"plan/absences/{ids['absence']}"))
    phone.sync()
    assert phone.of("step")[0]["due"] == "2026-12-01" and phone.of("plan")[0]["proposal"]["content"]["long_term"] == "Baker"
    assert phone.of("cv_entry") == [] and phone.of("absence")[0]["taken_back_at"]


def test_how_the_plan_has_been_is_read_in_a_dead_spot(world: PlanWorld) -> None:
    """Each version, with what it changed, as on line; a new one changes what is said of the one before."""
    phone = synced(world, "ada")
    proposed(world, "Baker")
    proposed(world, "Kokk")
    phone.sync()
    on_line = world.phone("ada").items("plan/versions")
    assert sorted(phone.of("plan_version"), key=lambda row: -row["number"]) == on_line
    assert [(row["state"], row["content"]["long_term"]) for row in on_line] == [("proposal", "Kokk"), ("replaced", "Baker")]


def test_what_the_register_knows_comes_with_the_plan(world: PlanWorld) -> None:
    phone = synced(world, "ada")
    ok(world.phone("kari").patch(f"people/participants/{world.ids['ada']}", {"oral_level": "B1"}))
    phone.sync()
    assert phone.of("plan")[0]["levels"]["oral"] == "B1"


def test_an_own_note_is_on_no_phone(world: PlanWorld) -> None:
    kari = world.phone("kari")
    phones = [synced(world, name) for name in ("ada", "kari")]
    ok(kari.post(world.plan("ada", "/notes"), {"text": "Min", "shared": False}))
    for phone in phones:
        phone.sync()
        assert phone.of("plan_note") == []


def test_attended_is_done_on_her_phone(world: PlanWorld) -> None:
    session, phone = world.session(), synced(world, "ada")
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings", {}))
    phone.sync()
    assert phone.of("booking")[0]["attendance"] is None
    mark: dict[str, Any] = {"state": "present", "at": "2026-11-16T12:00:00+01:00"}
    ok(world.phone("leader").put(f"jobclub/sessions/{session}/attendance/{world.ids['ada']}", mark))
    phone.sync()
    assert phone.of("booking")[0]["attendance"] == "present"
