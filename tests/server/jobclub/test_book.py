"""Booking: a seat or a place in the queue, once, and again after a cancellation."""

import uuid
from datetime import timedelta

import pytest

from server.core import clock
from server.core.base import new_id
from tests.support.client import ok, refused
from tests.support.club_world import NOW, STARTS, ClubWorld


def test_a_free_seat_is_booked_and_a_full_room_makes_one_wait(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=2)
    first = world.phone("ada").post(f"jobclub/sessions/{session}/bookings")
    assert first.status_code == 201
    assert first.json["status"] == "booked"
    assert ok(world.phone("bea").post(f"jobclub/sessions/{session}/bookings"))["status"] == "booked"
    last = ok(world.phone("eva").post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    assert (last["status"], last["position"], last["wish"]) == ("waiting", 1, "give")


def test_the_phone_may_name_the_booking(world: ClubWorld) -> None:
    world.people("ada")
    session, mine = world.session(), new_id()
    assert ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings", {"id": mine}))["id"] == mine


def test_once_more_answers_the_same_with_200(world: ClubWorld) -> None:
    world.people("ada")
    session, ada = world.session(), world.phone("ada")
    first = ok(ada.post(f"jobclub/sessions/{session}/bookings"))
    again = ada.post(f"jobclub/sessions/{session}/bookings")
    assert again.status_code == 200
    assert again.json["id"] == first["id"]


def test_the_same_key_answers_the_same_and_does_nothing_after_a_cancellation(world: ClubWorld) -> None:
    world.people("ada")
    session, ada, key = world.session(), world.phone("ada"), str(uuid.uuid4())
    first = ada.post(f"jobclub/sessions/{session}/bookings", key=key)
    ok(ada.delete(f"jobclub/bookings/{first.json['id']}"))
    again = ada.post(f"jobclub/sessions/{session}/bookings", key=key)
    assert (again.status_code, again.json) == (201, first.json)
    assert world.statuses(session) == {}


@pytest.mark.parametrize("named", [True, False])
def test_again_after_a_cancellation(world: ClubWorld, named: bool) -> None:
    world.people("ada")
    session, ada = world.session(), world.phone("ada")
    body = {"id": new_id()} if named else {}
    first = ok(ada.post(f"jobclub/sessions/{session}/bookings", body))
    ok(ada.delete(f"jobclub/bookings/{first['id']}"))
    again = ada.post(f"jobclub/sessions/{session}/bookings", body)
    assert (again.status_code, again.json["status"]) == (201, "booked")


def test_anothers_booking_id_is_taken(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session, mine = world.session(), new_id()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings", {"id": mine}))
    refused(world.phone("bea").post(f"jobclub/sessions/{session}/bookings", {"id": mine}), 409, "id_taken")


def test_seats_left_counts_down_and_the_list_has_the_contract(world: ClubWorld) -> None:
    world.people("ada")
    session, ada = world.session(capacity=1), world.phone("ada")
    ok(ada.post(f"jobclub/sessions/{session}/bookings"))
    items = ada.items("jobclub/sessions", from_="2026-11-25", to="2026-11-25")
    assert [(i["id"], i["capacity"], i["seats_left"], i["waiting"]) for i in items] == [(session, 1, 0, 0)]
    assert items[0]["starts_at"].endswith("+00:00")


def test_a_session_that_has_begun_or_is_cancelled_is_refused_with_why(world: ClubWorld) -> None:
    world.people("ada")
    ada, session, gone = world.phone("ada"), world.session(), world.session(status="cancelled", cancel_reason="Ingrid er på kurs")
    assert refused(ada.post(f"jobclub/sessions/{gone}/bookings"), 409, "session_cancelled")["params"]["reason"] == "Ingrid er på kurs"
    with clock.moved(STARTS):
        refused(ada.post(f"jobclub/sessions/{session}/bookings"), 409, "session_over")


def test_from_the_first_come_moment_a_waiting_person_takes_a_free_seat_like_anybody(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    ada, bea, eva = (world.phone(name) for name in ("ada", "bea", "eva"))
    seat = ok(ada.post(f"jobclub/sessions/{session}/bookings"))
    ok(bea.post(f"jobclub/sessions/{session}/bookings"))
    ok(eva.post(f"jobclub/sessions/{session}/bookings"))
    with clock.moved(STARTS - timedelta(hours=12)):
        ok(ada.delete(f"jobclub/bookings/{seat['id']}"))
        assert world.statuses(session) == {"bea": "waiting", "eva": "waiting"}
        assert world.told("bea") == world.told("eva") == ["seat_free_first_come"]
        taken = eva.post(f"jobclub/sessions/{session}/bookings")
        assert (taken.status_code, taken.json["status"]) == (200, "booked")
        assert ok(bea.post(f"jobclub/sessions/{session}/bookings"))["status"] == "waiting"


def test_who_left_takes_no_new_seat_and_a_passed_programme_end_locks_nobody_out(world: ClubWorld) -> None:
    world.person("gone", left_on=NOW.date() - timedelta(days=1))
    world.person("late", programme_end=NOW.date() - timedelta(days=90))
    session = world.session()
    gone = world.phone("gone")
    refusal = refused(gone.post(f"jobclub/sessions/{session}/bookings"), 409, "you_have_left")
    assert refusal["params"] == {"left_on": "2026-11-15"}
    assert world.statuses(session) == {}
    assert gone.items("jobclub/sessions", from_="2026-11-25", to="2026-11-25") != [], "she still sees what is on"
    assert ok(world.phone("late").post(f"jobclub/sessions/{session}/bookings"))["status"] == "booked"


def test_foreign_and_nonexistent_sessions_look_the_same(world: ClubWorld) -> None:
    session, outsider = world.session(), world.phone("outsider")
    foreign = refused(outsider.post(f"jobclub/sessions/{session}/bookings"), 404)
    assert foreign == refused(outsider.post(f"jobclub/sessions/{new_id()}/bookings"), 404)
    assert outsider.items("jobclub/sessions", from_="2026-11-01", to="2026-12-31") == []


def test_staff_take_no_seats(world: ClubWorld) -> None:
    refused(world.phone("leader").post(f"jobclub/sessions/{world.session()}/bookings"), 403)


def test_another_of_the_weeks_sessions_with_a_free_seat_is_suggested(world: ClubWorld) -> None:
    world.people("ada", "bea")
    full, free = world.session(capacity=1), world.session(starts_at=STARTS + timedelta(days=2))
    world.session(starts_at=STARTS + timedelta(days=7))
    ok(world.phone("ada").post(f"jobclub/sessions/{full}/bookings"))
    assert [s["id"] for s in world.phone("bea").items(f"jobclub/sessions/{full}/alternatives")] == [free]


def test_the_clock_of_these_tests_stands_where_they_think(world: ClubWorld) -> None:
    assert abs(clock.now() - NOW) < timedelta(minutes=5)


def test_who_saw_a_seat_that_was_gone_when_her_booking_came_is_told(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    for name in ("ada", "bea"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings", {"seat_shown": True}))
    ok(world.phone("bea").post(f"jobclub/sessions/{session}/bookings", {"seat_shown": True}))  # once more: she knows already
    ok(world.phone("eva").post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    assert world.statuses(session) == {"ada": "booked", "bea": "waiting", "eva": "waiting"}
    assert [world.told(name) for name in ("ada", "bea", "eva")] == [[], ["queued_instead"], []], "who chose the queue knows"
