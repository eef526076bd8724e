"""Meetings: when, where, who, an interpreter, and what she wants to bring up."""

import base64

import pytest

from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused

MEETING = {
    "kind": "review_meeting", "starts_at": "2026-11-24T10:00:00+01:00", "ends_at": "2026-11-24T11:00:00+01:00", "place": "Rom 4",
    "with": [{"name": "Kari Aas", "role": "programrådgiver"}], "interpreter": "ordered", "interpreter_language": "ar",
}  # fmt: skip
VOICE = base64.b64encode(b"OggS" + bytes(40)).decode()


def planned(world: PlanWorld) -> str:
    """A meeting's id."""
    return str(ok(world.phone("kari").post(world.plan("ada", "/meetings"), MEETING))["id"])


def test_she_is_told_and_finds_it_in_her_week(world: PlanWorld) -> None:
    meeting_id = planned(world)
    assert [(notice.kind, notice.params["meeting_id"]) for notice in world.notices("ada")] == [("meeting_planned", meeting_id)]
    meeting = ok(world.phone("ada").get("plan"))["meetings"][0]
    assert (meeting["with"], meeting["interpreter"], meeting["interpreter_language"]) == (MEETING["with"], "ordered", "ar")
    week = world.phone("ada").items("week/mine")
    assert [(each["what"], each["ref_id"], each["title"], each["state"]) for each in week] == [
        ("meeting", meeting_id, "Plansamtale", "planned")
    ]


def test_of_another_time_she_is_told_of_held_she_is_not(world: PlanWorld) -> None:
    kari, path = world.phone("kari"), f"plan/meetings/{planned(world)}"
    ok(kari.patch(path, {"interpreter": "needed"}))
    assert world.told("ada") == ["meeting_planned"]
    later = {"starts_at": "2026-11-25T10:00:00+01:00", "ends_at": "2026-11-25T11:00:00+01:00"}
    assert ok(kari.patch(path, later))["starts_at"].startswith("2026-11-25T09:00")
    ok(kari.patch(path, {"status": "held"}))
    assert world.told("ada") == ["meeting_planned", "meeting_moved"]
    ok(kari.patch(path, {"status": "cancelled"}))
    assert world.told("ada")[2:] == ["meeting_cancelled"]


def test_it_stands_in_the_way_of_what_is_at_the_same_time_until_it_is_called_off(world: PlanWorld) -> None:
    meeting_id, ada = planned(world), world.phone("ada")
    asked = {"starts_at": "2026-11-24T10:30:00+01:00", "ends_at": "2026-11-24T12:00:00+01:00"}
    assert [(each["what"], each["id"]) for each in ada.items("week/clashes", **asked)] == [("meeting", meeting_id)]
    ok(world.phone("kari").patch(f"plan/meetings/{meeting_id}", {"status": "cancelled"}))
    assert ada.items("week/clashes", **asked) == []


def test_it_cannot_end_before_it_begins(world: PlanWorld) -> None:
    kari, path = world.phone("kari"), f"plan/meetings/{planned(world)}"
    refused(kari.patch(path, {"ends_at": "2026-11-24T09:00:00+01:00"}), 422, "times")
    refused(kari.post(world.plan("ada", "/meetings"), {**MEETING, "ends_at": MEETING["starts_at"]}), 422, "invalid")


def test_what_she_brings_up_by_text_pictures_or_voice(world: PlanWorld) -> None:
    ada, kari, path = world.phone("ada"), world.phone("kari"), f"plan/meetings/{planned(world)}"
    brought = ok(ada.put(f"{path}/bring", {"text": "Barnehage", "pictures": ["children"], "voice": VOICE}))["bring"]
    assert brought == {"text": "Barnehage", "pictures": ["children"], "voice": True}
    assert ok(ada.put(f"{path}/bring", {"text": "Lønn"}))["bring"] == {"text": "Lønn", "pictures": [], "voice": True}
    assert ok(kari.get(f"{path}/voice")) == {"media": "audio/ogg", "sound": VOICE}
    assert "plan.hear_voice" in {look["action"] for look in ada.items("people/me/log")}
    ok(ada.put(f"{path}/bring", {"voice": None}))
    refused(ada.get(f"{path}/voice"), 404)


def test_what_she_brings_up_is_between_her_and_her_adviser(world: PlanWorld) -> None:
    """The job specialist sees the meeting alone."""
    ok(world.phone("ada").put(f"plan/meetings/{planned(world)}/bring", {"text": "Barnehage", "pictures": ["children"]}))
    for path in ("", "/page"):
        said = {name: ok(world.phone(name).get(world.plan("ada", path)))["meetings"][0] for name in ("kari", "anita")}
        assert said["kari"]["bring"]["text"] == "Barnehage"
        assert said["anita"] == {**said["kari"], "bring": {"text": None, "pictures": [], "voice": False}}


@pytest.mark.parametrize("voice", ["", "!!!", base64.b64encode(b"<html>").decode(), base64.b64encode(b"OggS" + bytes(46_000)).decode()])
def test_what_is_no_short_recording_is_refused(world: PlanWorld, voice: str) -> None:
    refused(world.phone("ada").put(f"plan/meetings/{planned(world)}/bring", {"voice": voice}), 422, "invalid")


@pytest.mark.parametrize("name", ["bea", "outsider", "per", "liv"])
def test_others_have_no_part_in_it(world: PlanWorld, name: str) -> None:
    path, client = f"plan/meetings/{planned(world)}", world.phone(name)
    ok(world.phone("ada").put(f"{path}/bring", {"voice": VOICE}))
    refused(client.get(f"{path}/voice"), 404)
    participant = name in ("bea", "outsider")
    refused(client.put(f"{path}/bring", {"text": "x"}), 404 if participant else 403)
    refused(client.patch(path, {"place": "x"}), 403 if participant else 404)
