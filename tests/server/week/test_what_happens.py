"""One weekly view: lessons, sessions, meetings and steps due, whichever feature they belong to."""

from datetime import date, time

import pytest

from server.week.models import ClassMember, ClassSlot, HolidayWeek, SchoolClass
from tests.server.plan.conftest import PlanWorld, world  # noqa: F401 - a fixture
from tests.support.client import ok, refused


@pytest.fixture
def school(world: PlanWorld) -> PlanWorld:  # noqa: F811
    """Ada's class on Tuesdays; the week of 7 December is a holiday week."""
    with world.database.write() as db:
        row = SchoolClass(municipality_id=world.ids["here"], title="Norsk A2", place="Rom 1")
        row.from_day, row.to_day = date(2026, 8, 17), date(2026, 12, 18)
        row.slots, row.members = [ClassSlot(weekday=2, starts=time(9), ends=time(11))], [ClassMember(person_id=world.ids["ada"])]
        db.add_all([row, HolidayWeek(municipality_id=world.ids["here"], year=2026, week=50)])
    return world


def test_everything_comes_in_order_and_moves_by_itself(school: PlanWorld) -> None:
    ada, session = school.phone("ada"), school.session()
    booking = ok(ada.post(f"jobclub/sessions/{session}/bookings", {}))
    step = ok(ada.post(school.plan("ada", "/steps"), {"title": "Lag CV", "due": "2026-11-17", "state": "planned"}))
    found = [(each["what"], each["day"], each["state"]) for each in ada.items("week/mine")]
    assert found == [
        ("step", "2026-11-17", "planned"), ("lesson", "2026-11-17", "planned"), ("lesson", "2026-11-24", "planned"),
        ("session", "2026-11-25", "booked"),
    ]  # fmt: skip
    ok(ada.patch(f"plan/steps/{step['id']}", {"state": "done", "was": {"state": "planned"}}))
    ok(ada.delete(f"jobclub/bookings/{booking['id']}"))
    assert [(each["what"], each["state"]) for each in ada.items("week/mine")] == [
        ("step", "done"), ("lesson", "planned"), ("lesson", "planned"),
    ]  # fmt: skip


def test_a_holiday_week_has_no_lessons(school: PlanWorld) -> None:
    days = [each["day"] for each in school.phone("ada").items("week/mine", from_="2026-12-01", to="2026-12-31")]
    assert days == ["2026-12-01", "2026-12-15"]


def test_those_who_look_after_her_see_her_week_and_are_logged(school: PlanWorld) -> None:
    path = f"week/of/{school.ids['ada']}"
    for name in ("kari", "anita"):
        assert [each["what"] for each in school.phone(name).items(path)] == ["lesson", "lesson"]
    assert {look["action"] for look in school.phone("ada").items("people/me/log")} == {"week.see_of"}
    for name in ("per", "liv"):
        refused(school.phone(name).get(path), 404)
    for name in ("bea", "leader"):
        refused(school.phone(name).get(path), 403)


def test_a_look_is_not_endless(school: PlanWorld) -> None:
    ada = school.phone("ada")
    refused(ada.get("week/mine", from_="2026-01-01", to="2026-12-31"), 422, "invalid")
    assert ok(ada.get("week/mine", to="2199-12-31"))["items"]
    assert ok(ada.get("week/mine", to="2026-01-01"))["items"] == []
