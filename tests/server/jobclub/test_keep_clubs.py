"""Clubs: attributes that suggest and never refuse, a leader or a place in the list of those without one."""

from datetime import timedelta

from server.core.base import new_id
from tests.support.client import ok, refused
from tests.support.club_world import NOW, ClubWorld

CLUB = {
    "title": "Kvinner i arbeid", "place": "Verdensrommet", "seats": 14, "for_whom": "Kvinner", "level_from": "A2", "level_to": "B1",
    "gender": "woman", "trades": ["hotel"], "topics": [{"code": "cv", "title": "CV"}, {"title": "Barnehage og jobb"}],
}  # fmt: skip


def test_a_club_is_made_and_changed(world: ClubWorld) -> None:
    leader = world.phone("leader")
    made = ok(leader.post("jobclub/clubs", {**CLUB, "leader_id": world.ids["leader"]}))
    assert made["trades"] == ["hotel"]
    assert made["active"] is True
    session = world.session(club=made["id"], capacity=14, title="Kvinner i arbeid")
    changed = ok(leader.put(f"jobclub/clubs/{made['id']}", {**CLUB, "seats": 10, "place": "Rom 1", "title": "Damer"}))
    assert (changed["seats"], changed["leader_id"]) == (10, world.ids["leader"])
    seen = ok(leader.get(f"jobclub/sessions/{session}"))
    assert (seen["capacity"], seen["place"], seen["title"]) == (10, "Rom 1", "Damer")


def test_a_club_without_leader_is_listed_until_somebody_takes_it(world: ClubWorld) -> None:
    orphan = world.new_club(None, title="Forlatt")
    session = world.session(club=orphan)
    second = world.phone("leader2")
    assert [club["id"] for club in second.items("jobclub/clubs", without_leader="true")] == [orphan]
    body = {"title": "Forlatt", "place": "Rom 2", "seats": 2, "leader_id": world.ids["leader2"]}
    ok(second.put(f"jobclub/clubs/{orphan}", body))
    assert second.items("jobclub/clubs", without_leader="true") == []
    assert ok(second.get(f"jobclub/sessions/{session}"))["leader_id"] == world.ids["leader2"]


def test_a_session_that_nobody_who_leads_answers_for_is_listed_until_it_has_somebody(world: ClubWorld) -> None:
    admin = world.phone("admin")
    gone, role_lost = world.person("gone", "leader", active=False), world.person("teacher", "teacher")
    nobodys = [world.session(club_id=None, leader_id=leader, title="Bading") for leader in (None, gone, role_lost)]
    follows = world.session(club=world.new_club(None))
    world.session(club_id=None, status="cancelled", leader_id=None)
    world.session(club_id=None, leader_id=None, starts_at=NOW - timedelta(days=40))
    lately = world.session(club_id=None, leader_id=None, starts_at=NOW - timedelta(days=4))
    world.session()
    world.session(leader_id=None)

    def listed() -> list[str]:
        return [session["id"] for session in admin.items("jobclub/sessions", without_leader="true")]

    assert set(listed()) == {*nobodys, lately}, "a club that waits for a leader is listed itself"
    assert follows not in listed()
    refused(world.phone("leader2").get(f"jobclub/sessions/{nobodys[0]}/seats"), 404)
    for session in (*nobodys, lately):
        ok(admin.put(f"jobclub/sessions/{session}", {"leader_id": world.ids["leader2"]}))
    assert listed() == []
    assert world.phone("leader2").items(f"jobclub/sessions/{nobodys[0]}/seats") == []
    assert world.phone("outsider").items("jobclub/sessions", without_leader="true") == []


def test_only_a_leader_of_the_municipality_leads(world: ClubWorld) -> None:
    world.people("ada")
    leader = world.phone("leader")
    for name in ("ada", "outleader"):
        refused(leader.post("jobclub/clubs", {**CLUB, "leader_id": world.ids[name]}), 422, "not_a_leader")
    refused(world.phone("ada").post("jobclub/clubs", CLUB), 403)


def test_a_foreign_club_looks_like_none(world: ClubWorld) -> None:
    foreign = world.phone("outleader")
    for sought in (world.club, new_id()):
        refused(foreign.get(f"jobclub/clubs/{sought}"), 404, "not_found")
        refused(foreign.put(f"jobclub/clubs/{sought}", CLUB), 404, "not_found")
    refused(world.phone("leader2").put(f"jobclub/clubs/{world.club}", CLUB), 404)
    assert foreign.items("jobclub/clubs") == []


def test_what_suits_me_and_why(world: ClubWorld) -> None:
    world.person(
        "rana", oral_level="A2", written_level="A1", gender="woman", education="lower_secondary", experience=["kitchen"],
        job_wishes=["hotel", "kitchen"], end_goal="work",
    )  # fmt: skip
    women = world.new_club("leader", **{k: v for k, v in CLUB.items() if k not in ("seats", "title", "place", "topics")}, title="Kvinner")
    experts = world.new_club("leader", title="Fagfolk", level_from="B1", level_to="B2", education="trade_or_higher")
    oral = world.new_club(
        "leader", title="Muntlig", level_from="A1", level_to="A2", oral_stronger=True, experience="some", motivation="work"
    )
    found = world.phone("rana").items("jobclub/suggestions")
    assert [(each["club_id"], each["suits"]) for each in found[:2]] == [(oral, True), (women, True)]
    assert [reason["code"] for reason in found[0]["reasons"]] == ["level", "experience", "motivation", "oral_stronger"]
    assert found[1]["reasons"] == [
        {"code": "level", "params": {"level": "A2"}},
        {"code": "trade", "params": {"trade": "hotel"}},
        {"code": "gender", "params": {"gender": "woman"}},
    ]
    assert {each["club_id"]: each["suits"] for each in found}[experts] is False
    session = world.session(club=experts)
    assert ok(world.phone("rana").post(f"jobclub/sessions/{session}/bookings"))["status"] == "booked", "attributes never refuse"
