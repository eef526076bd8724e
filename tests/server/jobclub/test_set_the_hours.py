"""The municipality sets the hours that seats keep to, from a day on, and the columns of its monthly list."""

from datetime import timedelta
from typing import Any

import pytest

from tests.support.client import ok, refused
from tests.support.club_world import STARTS, ClubWorld

HOURS = {"from": "2026-11-23", "offer_hours": 2, "day_from": "09:00", "day_to": "17:00", "give_until": "12:00", "first_come": "15:00"}
DEFAULT = {"offer_hours": 4.0, "day_from": "08:00", "day_to": "20:00", "give_until": "18:00", "first_come": "20:00"}


def test_without_a_choice_the_defaults_hold(world: ClubWorld) -> None:
    seen = ok(world.phone("leader").get("jobclub/settings"))
    assert (seen["seat_rules"], seen["default"]) == ([], DEFAULT)
    assert seen["attendance_columns"][:2] == ["date", "starts"]


def test_other_hours_hold_for_sessions_from_that_day(world: ClubWorld) -> None:
    before, after = world.session(starts_at=STARTS - timedelta(days=5)), world.session()
    admin = world.phone("admin")
    saved = ok(admin.put("jobclub/settings", {"seat_rules": [HOURS]}))
    assert saved["seat_rules"] == [{**HOURS, "offer_hours": 2.0}] and ok(admin.get("jobclub/settings")) == saved
    times = {each: ok(admin.get(f"jobclub/sessions/{each}")) for each in (before, after)}
    assert times[after]["give_until"].startswith("2026-11-24T11:00") and times[after]["first_come_from"].startswith("2026-11-24T14:00")
    assert times[before]["give_until"].startswith("2026-11-19T17:00")


def test_phones_hear_of_other_hours(world: ClubWorld) -> None:
    session = world.session()
    leader, admin = world.phone("leader"), world.phone("admin")
    token = ok(leader.get("sync"))["token"]
    ok(admin.put("jobclub/settings", {"seat_rules": [HOURS]}))
    rows = {row["id"]: row["data"] for row in ok(leader.get("sync", since=token))["rows"] if row["kind"] == "session"}
    assert rows[session]["first_come_from"].startswith("2026-11-24T14:00")


def test_the_columns_are_kept_in_their_order_and_hours_stay(world: ClubWorld) -> None:
    admin = world.phone("admin")
    ok(admin.put("jobclub/settings", {"seat_rules": [HOURS]}))
    ok(admin.put("jobclub/settings", {"attendance_columns": ["own_reference", "date", "state"]}))
    seen = ok(world.phone("leader").get("jobclub/settings"))
    assert (seen["attendance_columns"], len(seen["seat_rules"])) == (["own_reference", "date", "state"], 1)


@pytest.mark.parametrize(
    "wrong",
    [
        {"seat_rules": [{**HOURS, "day_to": "08:00"}]},
        {"seat_rules": [{**HOURS, "give_until": "16:00"}]},
        {"seat_rules": [{**HOURS, "offer_hours": 0}]},
        {"seat_rules": [HOURS, HOURS]},
        {"seat_rules": [{name: value for name, value in HOURS.items() if name != "from"}]},
        {"attendance_columns": []},
        {"attendance_columns": ["date", "date"]},
        {"attendance_columns": ["diagnosis"]},
    ],
    ids=str,
)
def test_what_cannot_hold_is_refused(world: ClubWorld, wrong: dict[str, Any]) -> None:
    admin = world.phone("admin")
    before = ok(admin.get("jobclub/settings"))
    refused(admin.put("jobclub/settings", wrong), 422, "invalid")
    assert ok(admin.get("jobclub/settings")) == before


def test_a_leader_only_reads(world: ClubWorld) -> None:
    refused(world.phone("leader").put("jobclub/settings", {"attendance_columns": ["date"]}), 403, "forbidden")
