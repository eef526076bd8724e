"""Tracks are configuration: three by default, and the fast track with owner, criteria and who is on it."""

from server.people.models import Participant
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused


def test_three_by_default_and_the_fast_track(world: PlanWorld) -> None:
    items = ok(world.phone("kari").get("plan/tracks"))["items"]
    assert [track["fast"] for track in items] == [False, False, False, True]
    ordinary = next(track for track in items if track["code"] == "ordinary")
    assert [person["person_id"] for person in ordinary["people"]] == [world.ids["ada"]]
    assert "count" not in ordinary  # of a track with one or two a number says who (checks.md 18)
    assert all(track["people"] == [] for track in ok(world.phone("siv").get("plan/tracks"))["items"])
    refused(world.phone("ada").get("plan/tracks"), 403)


def test_the_admin_sets_them(world: PlanWorld) -> None:
    mine = {"code": "ordinary", "title": "Spor 1", "owner_id": world.ids["kari"], "criteria": "Yrkeserfaring", "fast": True}
    items = ok(world.phone("admin").put("plan/tracks", {"tracks": [mine, {"code": "two", "title": "Spor 2"}]}))["items"]
    assert [(track["title"], track["owner_id"], track["fast"]) for track in items] == [
        ("Spor 1", world.ids["kari"], True),
        ("Spor 2", None, False),
    ]
    assert ok(world.phone("ada").get("plan"))["track_title"] == "Spor 1"
    assert len(ok(world.phone("liv").get("plan/tracks"))["items"]) == 4
    refused(world.phone("kari").put("plan/tracks", {"tracks": [mine]}), 403)


def test_an_owner_is_staff_of_here(world: PlanWorld) -> None:
    for owner in ("liv", "ada"):
        body = {"tracks": [{"code": "one", "title": "Spor", "owner_id": world.ids[owner]}]}
        refused(world.phone("admin").put("plan/tracks", body), 422, "unknown_people")


def test_a_code_stands_for_one(world: PlanWorld) -> None:
    refused(world.phone("admin").put("plan/tracks", {"tracks": [{"code": "a", "title": "x"}, {"code": "a", "title": "y"}]}), 422, "invalid")


def test_the_words_of_a_municipalitys_own_list_stand_for_a_track(world: PlanWorld) -> None:
    with world.database.write() as db:
        db.get_one(Participant, world.ids["ada"]).track = "Hurtigspor"
    assert [person["person_id"] for person in next(t for t in world.phone("kari").items("plan/tracks") if t["fast"])["people"]] == [
        world.ids["ada"]
    ]
    assert (ok(world.phone("ada").get("plan"))["track"], ok(world.phone("ada").get("plan"))["track_title"]) == ("fast", "Hurtigspor")


def test_what_changed_names_the_track_as_it_is_called(world: PlanWorld) -> None:
    own = {"code": "track_7", "title": "Spor for bygg"}
    ok(world.phone("admin").put("plan/tracks", {"tracks": [own]}))
    made = ok(world.phone("kari").post(world.plan("ada", "/versions"), {"track": "track_7"}))
    assert [change["now"] for change in made["changes"] if change["field"] == "track"] == ["Spor for bygg"]
    assert made["content"]["track"] == "track_7"
