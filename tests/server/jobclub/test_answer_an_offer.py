"""Offers: held until a limit, passed on by the clock alone, answered once."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.errors import Conflict
from server.jobclub.actions import booking
from server.jobclub.models import Booking
from server.jobclub.seats import sweep
from tests.support.client import Client, ok, refused
from tests.support.club_world import NOW, STARTS, ClubWorld


def offered(world: ClubWorld, *more: str) -> tuple[str, str, Client]:
    """Bea is offered Ada's seat, `more` wait behind her: session, Bea's booking, Bea's phone."""
    world.people("ada", "bea", *more)
    session = world.session(capacity=1)
    ada, bea = world.phone("ada"), world.phone("bea")
    seat = ok(ada.post(f"jobclub/sessions/{session}/bookings"))["id"]
    mine = ok(bea.post(f"jobclub/sessions/{session}/bookings"))["id"]
    for name in more:
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings"))
    ok(ada.delete(f"jobclub/bookings/{seat}"))
    return session, mine, bea


def test_declining_asks_the_next_at_once(world: ClubWorld) -> None:
    session, mine, bea = offered(world, "eva")
    assert ok(bea.post(f"jobclub/bookings/{mine}/decline"))["status"] == "cancelled"
    assert world.statuses(session) == {"eva": "offered"}
    assert ok(bea.post(f"jobclub/bookings/{mine}/decline"))["status"] == "cancelled"


def test_a_yes_that_comes_after_a_no_is_not_told_that_time_was_up(world: ClubWorld) -> None:
    _, mine, bea = offered(world, "eva")
    ok(bea.post(f"jobclub/bookings/{mine}/decline"))
    assert refused(bea.post(f"jobclub/bookings/{mine}/accept"), 409, "offer_passed")["params"]["state"] == "cancelled"


def test_accepting_twice_is_harmless_and_declining_a_seat_is_refused(world: ClubWorld) -> None:
    _, mine, bea = offered(world)
    assert [ok(bea.post(f"jobclub/bookings/{mine}/accept"))["status"] for _ in range(2)] == ["booked", "booked"]
    refused(bea.post(f"jobclub/bookings/{mine}/decline"), 409, "no_offer")


def test_the_limit_is_judged_by_the_clock_though_no_worker_ran(world: ClubWorld) -> None:
    session, mine, bea = offered(world, "eva")
    with clock.moved(NOW + timedelta(hours=4, minutes=1)):
        assert bea.items("jobclub/bookings")[0]["status"] == "passed"
        assert world.phone("eva").items("jobclub/bookings")[0]["status"] == "offered"
        refused(bea.post(f"jobclub/bookings/{mine}/accept"), 409, "offer_passed")
        assert ok(bea.post(f"jobclub/sessions/{session}/bookings"))["status"] == "waiting"
    assert world.statuses(session) == {"bea": "waiting", "eva": "offered"}


def test_a_passed_offer_of_a_seat_nobody_else_wants_shows_as_free(world: ClubWorld) -> None:
    session, mine, bea = offered(world)
    with clock.moved(NOW + timedelta(hours=5)):
        assert ok(bea.get(f"jobclub/sessions/{session}"))["seats_left"] == 1
        assert refused(bea.post(f"jobclub/bookings/{mine}/accept"), 409, "offer_passed")["params"]["seats_left"] == 1
        assert ok(bea.post(f"jobclub/sessions/{session}/bookings"))["status"] == "booked"


def test_the_sweep_makes_it_persistent_and_tells_once(world: ClubWorld) -> None:
    session, _, _ = offered(world, "eva")
    later = NOW + timedelta(hours=4, minutes=1)
    with clock.moved(later):
        for _ in range(2):
            world.write(lambda db: sweep(db, clock.now()))
    assert world.statuses(session) == {"eva": "offered"}
    assert world.told("bea") == ["seat_offered", "offer_passed"]
    assert world.told("eva") == ["seat_offered"]


def test_the_first_come_moment_ends_an_offer_without_losing_her_place(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=1)
    ada, bea, eva = (world.phone(name) for name in ("ada", "bea", "eva"))
    seat = ok(ada.post(f"jobclub/sessions/{session}/bookings"))["id"]
    mine = ok(bea.post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))["id"]
    ok(eva.post(f"jobclub/sessions/{session}/bookings"))
    with clock.moved(STARTS - timedelta(hours=14)):  # 19.00 the evening before: "give me" is asked now
        ok(ada.delete(f"jobclub/bookings/{seat}"))
        assert bea.items("jobclub/bookings")[0]["offer_until"].startswith("2026-11-24T19:00")
    with clock.moved(STARTS - timedelta(hours=12)):
        world.write(lambda db: sweep(db, clock.now()))
        assert world.statuses(session) == {"bea": "waiting", "eva": "waiting"}
        assert world.told("eva") == ["seat_free_first_come"]
        assert world.told("bea") == ["seat_offered", "seat_free_first_come"]
        assert ok(bea.post(f"jobclub/bookings/{mine}/accept"))["status"] == "booked"


def test_another_wish_while_waiting(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session = world.session(capacity=1)
    ada, bea = world.phone("ada"), world.phone("bea")
    seat = ok(ada.post(f"jobclub/sessions/{session}/bookings"))["id"]
    mine = ok(bea.post(f"jobclub/sessions/{session}/bookings"))["id"]
    assert ok(bea.put(f"jobclub/bookings/{mine}/wish", {"wish": "give"}))["wish"] == "give"
    ok(ada.delete(f"jobclub/bookings/{seat}"))
    assert world.statuses(session) == {"bea": "booked"}
    refused(bea.put(f"jobclub/bookings/{mine}/wish", {"wish": "ask"}), 409, "not_waiting")
    outsider = world.phone("outsider")
    assert refused(outsider.put(f"jobclub/bookings/{mine}/wish", {"wish": "ask"}), 404) == refused(
        outsider.put(f"jobclub/bookings/{new_id()}/wish", {"wish": "ask"}), 404
    )


def test_an_offer_that_ended_while_she_waited_for_the_lock_is_not_taken(world: ClubWorld) -> None:
    _, mine, _ = offered(world, "eva")

    def accept_late(db: Session) -> None:
        found = db.get(Booking, mine)
        assert found is not None
        db.connection().execute(update(Booking.__table__).where(Booking.__table__.c.id == mine).values(status="passed"))  # another's act
        booking.accept(db, found, clock.now())

    with pytest.raises(Conflict, match="offer_passed"):
        world.write(accept_late)
