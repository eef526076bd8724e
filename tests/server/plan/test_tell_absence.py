"""Absence in three taps: seats are freed, attendance is filled in, and only the adviser sees the kind."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.jobclub.models import AttendanceMark, Booking
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused
from tests.support.club_world import NOW, STARTS

WEDNESDAY = {"kind": "ill", "from": "2026-11-25", "to": "2026-11-26"}


def tell(world: PlanWorld, **more: Any) -> str:
    """The absence's id."""
    return str(ok(world.phone("ada").post("plan/absences", {**WEDNESDAY, **more}))["id"])


def book(world: PlanWorld, session: str, *names: str, wish: str = "give") -> None:
    """Each books in turn."""
    for name in names:
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings", {"wish": wish}))


def states(world: PlanWorld, session: str, name: str) -> list[str]:
    """What was noted of her in this session, in order."""
    seats = select(Booking.seat_id).where(Booking.session_id == session, Booking.person_id == world.ids[name])
    marks = world.rows(select(AttendanceMark).where(AttendanceMark.seat_id.in_(seats)).order_by(AttendanceMark.id))
    return [mark.state for mark in marks]


def test_seats_of_those_days_go_to_the_queue_and_the_list_says_told(world: PlanWorld) -> None:
    session, later = world.session(capacity=1), world.session(starts_at=STARTS + timedelta(days=2))
    book(world, session, "ada", "bea")
    book(world, later, "ada")
    tell(world)
    assert world.statuses(session) == {"bea": "booked"} and world.statuses(later) == {"ada": "booked"}
    assert world.told("bea") == ["seat_given"]
    seat = next(each for each in world.phone("leader").items(f"jobclub/sessions/{session}/seats") if each["person_id"] == world.ids["ada"])
    assert seat["attendance"]["state"] == "told"
    assert "ill" not in str(seat)


def test_a_place_in_a_queue_ends_without_a_mark(world: PlanWorld) -> None:
    session = world.session(capacity=1)
    book(world, session, "bea", "ada")
    tell(world)
    assert world.statuses(session) == {"bea": "booked"} and states(world, session, "ada") == []


def test_taken_back_the_mark_goes_and_a_free_seat_comes_back(world: PlanWorld) -> None:
    session = world.session(capacity=2)
    book(world, session, "ada")
    absence = tell(world)
    assert world.statuses(session) == {}
    ada = world.phone("ada")
    assert ada.delete(f"plan/absences/{absence}").status_code == 204
    assert states(world, session, "ada") == ["told", "none"] and world.statuses(session) == {"ada": "booked"}
    booking = ada.items("jobclub/bookings")[0]
    assert (booking["status"], booking["attendance"]) == ("booked", None)
    refused(ada.delete(f"plan/absences/{absence}"), 404)


def test_a_seat_that_somebody_else_has_stays_hers(world: PlanWorld) -> None:
    session = world.session(capacity=1)
    book(world, session, "ada", "bea")
    absence = tell(world)
    ok(world.phone("ada").delete(f"plan/absences/{absence}"))
    assert world.statuses(session) == {"bea": "booked"} and states(world, session, "ada") == ["told", "none"]


def test_what_a_leader_has_noted_since_stays(world: PlanWorld) -> None:
    session = world.session()
    book(world, session, "ada")
    absence = tell(world)
    mark = {"state": "absent", "at": NOW.isoformat()}
    with clock.moved(NOW + timedelta(minutes=1)):
        ok(world.phone("leader").put(f"jobclub/sessions/{session}/attendance/{world.ids['ada']}", {**mark, "at": clock.now().isoformat()}))
        ok(world.phone("ada").delete(f"plan/absences/{absence}"))
    assert states(world, session, "ada") == ["told", "absent"]


def test_what_a_leader_noted_before_is_not_written_over(world: PlanWorld) -> None:
    """Told afterwards, of a day that has been: what was seen there holds; where nothing was noted, "told us" is filled in."""
    seen, unseen = (world.session(starts_at=NOW - timedelta(days=days)) for days in (4, 3))
    with clock.moved(NOW - timedelta(days=6)):
        book(world, seen, "ada")
        book(world, unseen, "ada")
    with clock.moved(NOW - timedelta(days=4)):
        mark = {"state": "present", "at": clock.now().isoformat()}
        ok(world.phone("leader").put(f"jobclub/sessions/{seen}/attendance/{world.ids['ada']}", mark))
    tell(world, **{"from": "2026-11-12", "to": "2026-11-13"})
    assert (states(world, seen, "ada"), states(world, unseen, "ada")) == (["present"], ["told"])
    assert world.statuses(unseen) == {"ada": "booked"}


def test_only_her_adviser_sees_the_kind(world: PlanWorld) -> None:
    tell(world)
    kinds = {name: ok(world.phone(name).get(world.plan("ada", "/page")))["absences"][0]["kind"] for name in ("kari", "anita")}
    assert kinds == {"kari": "ill", "anita": None}


def test_absent_now_shows_in_the_list_without_the_kind(world: PlanWorld) -> None:
    tell(world, **{"from": "2026-11-16", "to": "2026-11-17"})
    flags = ok(world.phone("kari").get("plan/people"))["items"][0]["flags"]
    assert {"code": "absent_now", "params": {"to": "2026-11-17"}} in flags and "ill" not in str(flags)


@pytest.mark.parametrize(
    ("first", "last"),
    [("2026-11-26", "2026-11-25"), ("2026-11-20", "2027-06-01"), ("2026-01-02", "2026-01-03"), ("2031-01-01", "2031-01-02")],
)
def test_odd_ranges_are_refused(world: PlanWorld, first: str, last: str) -> None:
    refused(world.phone("ada").post("plan/absences", {"kind": "ill", "from": first, "to": last}), 422, "range")


def test_no_detail_is_taken(world: PlanWorld) -> None:
    for more in ({"kind": "flu"}, {"diagnosis": "flu"}, {"comment": "Jeg har influensa"}):
        refused(world.phone("ada").post("plan/absences", {**WEDNESDAY, **more}), 422, "invalid")


def test_nobody_takes_back_anothers(world: PlanWorld) -> None:
    absence = tell(world)
    for name in ("bea", "outsider"):
        refused(world.phone(name).delete(f"plan/absences/{absence}"), 404)
    refused(world.phone("kari").delete(f"plan/absences/{absence}"), 403)
