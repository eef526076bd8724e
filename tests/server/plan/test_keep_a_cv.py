"""Her CV: in her words, and in Norwegian once staff have read it."""

import base64
from typing import Any

import pytest

from server.core import clock
from server.plan.handover import telling
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused


def entry(world: PlanWorld, **more: Any) -> dict[str, Any]:
    """A line of Ada's."""
    made: dict[str, Any] = ok(world.phone("ada").post("plan/cv", {"kind": "job", "title": "طباخة", "trade": "kitchen", **more}))
    return made


def test_a_line_in_her_words_is_read_by_staff(world: PlanWorld) -> None:
    made = entry(world, **{"from": "2019-03", "to": "2022-11"})
    assert (made["from"], made["to"], made["checked"], made["norwegian"]) == ("2019-03", "2022-11", False, None)
    path, was = f"plan/cv/{made['id']}", {"norwegian": None}
    read = ok(world.phone("kari").patch(path, {"norwegian": "Kokk", "checked": True, "was": was}))
    assert (read["norwegian"], read["checked"]) == ("Kokk", True)
    assert ok(world.phone("ada").patch(path, {"place": "Aleppo"}))["checked"] is True
    assert ok(world.phone("ada").patch(path, {"norwegian": "Sjefskokk"}))["checked"] is False


def test_she_cannot_say_that_staff_have_read_it(world: PlanWorld) -> None:
    assert ok(world.phone("ada").patch(f"plan/cv/{entry(world)['id']}", {"checked": True}))["checked"] is False


def test_two_wordings_at_once_show_both(world: PlanWorld) -> None:
    path, was = f"plan/cv/{entry(world)['id']}", {"norwegian": None}
    ok(world.phone("kari").patch(path, {"norwegian": "Kokk", "was": was}))
    refused(world.phone("ada").patch(path, {"norwegian": "Sjefskokk", "was": was}), 409, "changed_meanwhile")


def test_staff_say_what_they_have_read(world: PlanWorld) -> None:
    path = f"plan/cv/{entry(world, norwegian='Kokk')['id']}"
    kari, right = world.phone("kari"), {"norwegian": "Kjøkkensjef", "checked": True}
    problem = refused(kari.patch(path, right), 422, "was_missing")
    assert problem["params"]["fields"] == ["norwegian"]
    read = {"title": "طباخة", "norwegian": "Kokk"}
    ok(world.phone("ada").patch(path, {"title": "طباخة في مطعم", "was": {"title": "طباخة"}}))
    problem = refused(kari.patch(path, {**right, "was": read}), 409, "changed_meanwhile")
    assert {name: both["theirs"] for name, both in problem["params"]["fields"].items()} == {"title": "طباخة في مطعم"}
    assert ok(world.phone("ada").get("plan"))["cv"][0]["norwegian"] == "Kokk"
    line = ok(kari.patch(path, {**right, "was": {**read, "title": "طباخة في مطعم"}}))
    assert (line["norwegian"], line["checked"]) == ("Kjøkkensjef", True)


def test_where_there_is_no_norwegian_yet_nothing_is_replaced(world: PlanWorld) -> None:
    line = ok(world.phone("kari").patch(f"plan/cv/{entry(world)['id']}", {"norwegian": "Kokk", "checked": True}))
    assert (line["norwegian"], line["checked"]) == ("Kokk", True)


def test_what_clashes_is_called_what_she_sent(world: PlanWorld) -> None:
    path = f"plan/cv/{entry(world, **{'from': '2019-03'})['id']}"
    ok(world.phone("kari").patch(path, {"from": "2019-04", "was": {"from": "2019-03"}}))
    problem = refused(world.phone("ada").patch(path, {"from": "2018-01", "was": {"from": "2019-03"}}), 409, "changed_meanwhile")
    assert {name: both["theirs"] for name, both in problem["params"]["fields"].items()} == {"from": "2019-04"}


@pytest.mark.parametrize("months", [{"from": "2022-13"}, {"from": "2022"}, {"from": "2022-1"}, {"from": "22-01\n"}])
def test_odd_months_are_refused(world: PlanWorld, months: dict[str, str]) -> None:
    refused(world.phone("ada").post("plan/cv", {"kind": "job", "title": "Kokk", **months}), 422, "invalid")


def test_it_cannot_end_before_it_begins(world: PlanWorld) -> None:
    refused(world.phone("ada").post("plan/cv", {"kind": "job", "title": "Kokk", "from": "2022-02", "to": "2021-01"}), 422, "months")


def test_it_is_hers(world: PlanWorld) -> None:
    path = f"plan/cv/{entry(world)['id']}"
    for name in ("bea", "outsider"):
        refused(world.phone(name).patch(path, {"title": "x"}), 404)
        refused(world.phone(name).delete(path), 404)
    refused(world.phone("per").patch(path, {"title": "x"}), 404)
    assert world.phone("ada").delete(path).status_code == 204
    assert ok(world.phone("ada").get("plan"))["cv"] == []


OGG = base64.b64encode(b"OggS" + bytes(200)).decode()


def spoken(world: PlanWorld) -> str:
    """A line that is only said; its path."""
    made = ok(world.phone("ada").post("plan/cv", {"kind": "job", "title": "", "voice": OGG}))
    assert (made["title"], made["voice"], made["checked"]) == ("", True, False)
    return f"plan/cv/{made['id']}"


def test_who_does_not_write_says_it_and_her_adviser_writes_it_in_norwegian(world: PlanWorld) -> None:
    path = spoken(world)
    for name in ("ada", "kari"):
        assert ok(world.phone(name).get(f"{path}/voice")) == {"media": "audio/ogg", "sound": OGG}
    assert "plan.hear_voice" in [look["action"] for look in world.phone("ada").items("people/me/log")]
    read = {"norwegian": "Kokk i fem år", "checked": True, "was": {"title": "", "norwegian": None}}
    line = ok(world.phone("kari").patch(path, read))
    assert (line["norwegian"], line["checked"], line["voice"]) == ("Kokk i fem år", True, True)


def test_what_she_says_anew_is_to_be_heard_anew_and_nobody_else_says_it(world: PlanWorld) -> None:
    path = spoken(world)
    ok(world.phone("kari").patch(path, {"norwegian": "Kokk", "checked": True, "voice": None, "was": {"title": "", "norwegian": None}}))
    assert ok(world.phone("kari").get(f"{path}/voice"))["sound"] == OGG, "only she takes it away"
    assert ok(world.phone("ada").patch(path, {"voice": OGG}))["checked"] is False
    ok(world.phone("ada").patch(path, {"voice": None}))
    refused(world.phone("kari").get(f"{path}/voice"), 404)


def test_a_line_says_something(world: PlanWorld) -> None:
    refused(world.phone("ada").post("plan/cv", {"kind": "job", "title": ""}), 422, "empty_line")
    refused(world.phone("ada").post("plan/cv", {"kind": "job", "title": "", "voice": base64.b64encode(b"<svg>").decode()}), 422, "invalid")
    refused(world.phone("ada").patch(spoken(world), {"voice": None}), 422, "empty_line")


def test_what_is_only_said_is_handed_on_once_it_is_written(world: PlanWorld) -> None:
    path = spoken(world)
    told = lambda: [line.title for line in telling.cv(db, world.ids["ada"], clock.now())]  # noqa: E731
    with world.database.read() as db:
        assert told() == []
    ok(world.phone("kari").patch(path, {"norwegian": "Kokk", "checked": True, "was": {"title": "", "norwegian": None}}))
    with world.database.read() as db:
        assert told() == ["Kokk"]
