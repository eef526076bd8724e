"""Fixed seats for a group in one step, and what frees them again."""

from datetime import timedelta

from sqlalchemy import select

from server.core import clock
from server.core.base import new_id
from server.core.events import ParticipantLeft, StoodIn, emit
from server.jobclub.models import Booking, Membership
from server.people.models import Person
from tests.support.client import ok, refused
from tests.support.club_world import STARTS, ClubWorld

DAYS = {"from": "2026-11-16", "to": "2026-12-18"}


def place(world: ClubWorld, *names: str, **more: str) -> dict[str, object]:
    return {"person_ids": [world.ids[name] for name in names], **DAYS, **more}


def test_a_group_has_seats_in_every_coming_session_and_in_those_made_later(world: ClubWorld) -> None:
    world.people("ada", "bea")
    leader = world.phone("leader")
    first, second = world.session(), world.session(starts_at=STARTS + timedelta(days=7))
    past = world.session(starts_at=STARTS - timedelta(days=14))
    done = ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada", "bea")))
    assert done == {"placed": 2, "seats": 4}
    assert world.statuses(first) == world.statuses(second) == {"ada": "booked", "bea": "booked"}
    assert world.statuses(past) == {}
    assert world.told("ada") == ["placed"]
    term = {
        "title": "Mer",
        "from": "2026-12-07",
        "to": "2026-12-11",
        "rows": [{"club_id": world.club, "weekday": 2, "starts": "09:00", "ends": "10:00"}],
    }
    ok(leader.post("jobclub/terms", term))
    later = leader.items("jobclub/sessions", from_="2026-12-07", to="2026-12-11")[0]
    assert later["seats_left"] == 0
    assert [b["fixed"] for b in world.phone("ada").items("jobclub/bookings")] == [True] * 3
    assert [m["name"] for m in leader.items(f"jobclub/clubs/{world.club}/members")] == ["Ada Aas", "Bea Aas"]


def test_past_capacity_only_with_a_reason_and_nothing_happens_without(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    leader, session, roomy = (
        world.phone("leader"),
        world.session(capacity=1),
        world.session(capacity=9, starts_at=STARTS + timedelta(days=7)),
    )
    small = refused(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada", "bea")), 409, "over_capacity")
    assert [(s["id"], s["capacity"], s["taken"]) for s in small["params"]["sessions"]] == [(session, 1, 0)]
    assert world.statuses(roomy) == {}
    ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada", "bea", over_capacity_reason="To deler stol")))
    assert set(world.statuses(session)) == {"ada", "bea"}
    assert world.rows(select(Membership.over_capacity_reason)) == ["To deler stol"] * 2
    assert sorted(world.rows(select(Booking.over_capacity_reason).where(Booking.session_id == session)), key=str) == [None, "To deler stol"]


def test_before_there_are_sessions_the_clubs_own_seats_count(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    leader, path = world.phone("leader"), f"jobclub/clubs/{world.club}/members"
    ok(leader.post(path, place(world, "ada", "bea")))
    small = refused(leader.post(path, place(world, "eva")), 409, "over_capacity")
    assert small["params"] == {"sessions": [], "capacity": 2, "taken": 3}
    ok(leader.post(path, {**place(world, "eva"), "from": "2026-12-19", "to": "2027-01-30"}))


def test_a_term_that_seats_more_than_there_is_room_for_needs_a_reason(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    leader, path = world.phone("leader"), f"jobclub/clubs/{world.club}/members"
    ok(leader.post(path, place(world, "ada", "bea")))
    ok(leader.put(f"jobclub/clubs/{world.club}", {"title": "Start", "place": "Rom 2", "seats": 1}))
    row = {"club_id": world.club, "weekday": 2, "starts": "09:00", "ends": "10:00"}
    term = {"title": "Mer", "from": "2026-12-07", "to": "2026-12-18", "rows": [row]}
    small = refused(leader.post("jobclub/terms", term), 409, "over_capacity")["params"]["sessions"]
    assert [(session["starts_at"][:10], session["capacity"], session["taken"]) for session in small] == [
        ("2026-12-08", 1, 2), ("2026-12-15", 1, 2),
    ]  # fmt: skip
    assert leader.items("jobclub/sessions", from_="2026-12-07", to="2026-12-18") == []
    at = {"starts_at": "2026-12-09T10:00:00+01:00", "ends_at": "2026-12-09T11:00:00+01:00"}
    refused(leader.post("jobclub/sessions", {"club_id": world.club, **at}), 409, "over_capacity")
    assert ok(leader.post("jobclub/terms", {**term, "over_capacity_reason": "To deler stol"}))["sessions"] == 2
    assert sorted(world.rows(select(Booking.over_capacity_reason)), key=str) == [None, None, "To deler stol", "To deler stol"]
    new = {"from_date": "2026-12-07", "rows": [{**row, "weekday": 2}, {**row, "weekday": 4}]}
    for each in new["rows"]:
        each.pop("club_id")
    refused(leader.put(f"jobclub/clubs/{world.club}/pattern", new), 409, "over_capacity")
    assert ok(leader.put(f"jobclub/clubs/{world.club}/pattern", {**new, "over_capacity_reason": "To deler stol"}))["made"] == 2


def test_who_waits_already_keeps_one_booking_and_gets_the_fixed_seat(world: ClubWorld) -> None:
    world.people("ada")
    leader, session = world.phone("leader"), world.session(capacity=2)
    mine = ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))["id"]
    ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada")))
    ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada")))
    assert [(b["id"], b["fixed"]) for b in world.phone("ada").items("jobclub/bookings")] == [(mine, True)]
    assert len(world.rows(select(Membership))) == 1


def test_ending_a_placement_frees_the_seats_for_the_queue(world: ClubWorld) -> None:
    world.people("ada", "bea")
    leader, session = world.phone("leader"), world.session(capacity=1)
    ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada")))
    ok(world.phone("bea").post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    membership = leader.items(f"jobclub/clubs/{world.club}/members")[0]["id"]
    ok(leader.delete(f"jobclub/members/{membership}"))
    assert world.statuses(session) == {"bea": "booked"}
    assert world.told("ada") == ["placed", "placement_ended"]
    outsider = world.phone("outleader")
    assert refused(outsider.delete(f"jobclub/members/{membership}"), 404) == refused(outsider.delete(f"jobclub/members/{new_id()}"), 404)


def test_a_participant_who_leaves_frees_seats_and_places_in_queues(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    leader, session, full = (
        world.phone("leader"),
        world.session(capacity=1),
        world.session(capacity=0, starts_at=STARTS + timedelta(days=1)),
    )
    club2 = world.new_club("leader2")
    other = world.session(capacity=1, club=club2)
    ok(leader.post(f"jobclub/clubs/{world.club}/members", place(world, "ada", over_capacity_reason="Prøver")))
    ok(world.phone("ada").post(f"jobclub/sessions/{other}/bookings"))
    for name in ("bea", "eva"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    world.write(lambda db: emit(db, ParticipantLeft(world.ids["ada"], clock.now())))
    assert world.statuses(session) == {"bea": "booked", "eva": "waiting"}
    assert world.statuses(full) == world.statuses(other) == {}
    ok(leader.put(f"jobclub/sessions/{full}", {"capacity": 3}))
    assert world.statuses(full) == {}


def test_a_stand_in_leads_from_now_on_and_those_with_seats_are_told(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    world.write(lambda db: emit(db, StoodIn(world.ids["leader"], world.ids["leader2"], clock.now())))
    assert ok(world.phone("ada").get(f"jobclub/sessions/{session}"))["leader_id"] == world.ids["leader2"]
    assert len(world.phone("leader2").items(f"jobclub/sessions/{session}/seats")) == 1
    refused(world.phone("leader").get(f"jobclub/sessions/{session}/seats"), 404)
    assert world.told("ada") == ["new_leader"]


def test_people_of_elsewhere_and_people_who_left_are_not_placed(world: ClubWorld) -> None:
    world.person("gone", left_on=clock.today())
    leader = world.phone("leader")
    for name in ("gone", "outsider"):
        refused(leader.post(f"jobclub/clubs/{world.club}/members", place(world, name)), 422, "unknown_people")
    world.people("ada")
    for name in ("leader2", "outleader"):
        refused(world.phone(name).post(f"jobclub/clubs/{world.club}/members", place(world, "ada")), 404)
    refused(world.phone("ada").get(f"jobclub/clubs/{world.club}/members"), 403)


def test_a_protected_person_is_placed_only_where_the_leader_sees_her_already(world: ClubWorld) -> None:
    """Who knew her id from before the mark would else be shown her name and number by placing her in a club of her own."""
    world.people("ada")
    path, session = f"jobclub/clubs/{world.club}/members", world.session()
    world.write(lambda db: setattr(db.get(Person, world.ids["ada"]), "protected", True))
    for name in ("leader", "admin"):
        answer = refused(world.phone(name).post(path, place(world, "ada")), 422, "unknown_people")
        assert answer["params"] == {"person_ids": [world.ids["ada"]]}
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    ok(world.phone("leader").post(path, place(world, "ada")))
    refused(world.phone("admin").post(path, place(world, "ada")), 422, "unknown_people")
