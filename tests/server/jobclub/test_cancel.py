"""Leaving: seat, queue and offer are free at once, and nobody jumps the queue."""

from datetime import timedelta

from server.core import clock
from server.core.base import new_id
from tests.support.client import ok, refused
from tests.support.club_world import STARTS, ClubWorld


def book(world: ClubWorld, session: str, *names: str, wish: str = "ask") -> dict[str, str]:
    """Each books in turn; name → booking id."""
    return {name: ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings", {"wish": wish}))["id"] for name in names}


def test_a_freed_seat_is_given_to_the_first_who_wished_it_so(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    ids = book(world, session, "ada", "bea", "eva", wish="give")
    assert world.phone("ada").delete(f"jobclub/bookings/{ids['ada']}").status_code == 204
    assert world.statuses(session) == {"bea": "booked", "eva": "waiting"}
    assert world.told("bea") == ["seat_given"]


def test_a_freed_seat_is_offered_to_who_wants_to_be_asked_and_counts_as_taken(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    ids = book(world, session, "ada", "bea")
    ok(world.phone("ada").delete(f"jobclub/bookings/{ids['ada']}"))
    offer = world.phone("bea").items("jobclub/bookings")[0]
    assert offer["status"] == "offered"
    assert world.notices("bea")[0].params["until"] == offer["offer_until"]
    assert ok(world.phone("eva").post(f"jobclub/sessions/{session}/bookings"))["status"] == "waiting"
    assert ok(world.phone("eva").get(f"jobclub/sessions/{session}"))["seats_left"] == 0


def test_leaving_the_queue_moves_the_others_up(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=0)
    ids = book(world, session, "ada", "bea", "eva")
    ok(world.phone("ada").delete(f"jobclub/bookings/{ids['ada']}"))
    assert [world.phone(name).items("jobclub/bookings")[0]["position"] for name in ("bea", "eva")] == [1, 2]


def test_accepting_and_then_cancelling_frees_the_seat_at_once(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    ids = book(world, session, "ada", "bea", "eva")
    ok(world.phone("ada").delete(f"jobclub/bookings/{ids['ada']}"))
    bea = world.phone("bea")
    assert ok(bea.post(f"jobclub/bookings/{ids['bea']}/accept"))["status"] == "booked"
    ok(bea.delete(f"jobclub/bookings/{ids['bea']}"))
    assert world.statuses(session) == {"eva": "offered"}


def test_cancelling_twice_is_harmless(world: ClubWorld) -> None:
    world.people("ada")
    session, ada = world.session(), world.phone("ada")
    mine = book(world, session, "ada")["ada"]
    assert [ada.delete(f"jobclub/bookings/{mine}").status_code for _ in range(2)] == [204, 204]


def test_a_cancellation_that_comes_late_still_tells_the_leader_until_the_session_is_over(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session = world.session(capacity=1)
    ids = book(world, session, "ada", "bea")
    with clock.moved(STARTS + timedelta(minutes=5)):
        ok(world.phone("ada").delete(f"jobclub/bookings/{ids['ada']}"))
        assert world.statuses(session) == {"bea": "waiting"}
    with clock.moved(STARTS + timedelta(hours=5)):
        refused(world.phone("bea").delete(f"jobclub/bookings/{ids['bea']}"), 409, "session_over")


def test_anothers_booking_looks_like_none(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session = world.session()
    ids = book(world, session, "ada")
    for name in ("bea", "outsider"):
        phone = world.phone(name)
        for try_it in (phone.delete, lambda path, p=phone: p.post(f"{path}/accept"), lambda path, p=phone: p.post(f"{path}/decline")):
            assert refused(try_it(f"jobclub/bookings/{ids['ada']}"), 404) == refused(try_it(f"jobclub/bookings/{new_id()}"), 404)
    assert world.statuses(session) == {"ada": "booked"}


def test_a_placed_member_who_books_again_and_cancels_again_has_told_us(world: ClubWorld) -> None:
    world.people("ada")
    leader, ada, session = world.phone("leader"), world.phone("ada"), world.session()
    days = {"from": "2026-11-16", "to": "2026-12-18"}
    ok(leader.post(f"jobclub/clubs/{world.club}/members", {"person_ids": [world.ids["ada"]], **days}))
    ok(ada.delete(f"jobclub/bookings/{ada.items('jobclub/bookings')[0]['id']}"))
    again = ok(ada.post(f"jobclub/sessions/{session}/bookings"))
    assert again["fixed"] is True
    ok(ada.delete(f"jobclub/bookings/{again['id']}"))
    (seat,) = leader.items(f"jobclub/sessions/{session}/seats")
    assert (seat["told"], seat["attendance"]["state"]) == (True, "told")
