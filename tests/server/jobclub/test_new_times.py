"""Other weekly times from a date on: what stands, what moves, and all of it seen first."""

from typing import Any

from tests.support.client import ok
from tests.support.club_world import NOW, ClubWorld

DAYS = {"from": "2026-11-19", "to": "2026-12-11"}
FRIDAYS = {"from_date": "2026-11-17", "rows": [{"weekday": 5, "starts": "10:00", "ends": "12:00"}]}


def term(world: ClubWorld, **more: Any) -> list[dict[str, Any]]:
    """Four Thursdays from 09.00 to 11.30: the weeks 47 to 50."""
    row = {"club_id": world.club, "weekday": 4, "starts": "09:00", "ends": "11:30"}
    ok(world.phone("leader").post("jobclub/terms", {"title": "Vinter", **DAYS, "rows": [row], **more}))
    return sessions(world)


def sessions(world: ClubWorld) -> list[dict[str, Any]]:
    found = world.phone("leader").items("jobclub/sessions", from_=DAYS["from"], to="2026-12-18")
    assert isinstance(found, list)
    return found


def starts(world: ClubWorld) -> list[str]:
    return [session["starts_at"][:10] for session in sessions(world) if session["status"] == "planned"]


def change(world: ClubWorld, **more: Any) -> dict[str, Any]:
    done = ok(world.phone("leader").put(f"jobclub/clubs/{world.club}/pattern", {**FRIDAYS, **more}))
    assert isinstance(done, dict)
    return done


def test_who_said_no_holds_no_session_back_and_is_not_seated_a_second_time(world: ClubWorld) -> None:
    world.people("ada", "bea")
    ids = [world.ids["ada"], world.ids["bea"]]
    second = term(world)[1]["id"]
    ok(world.phone("leader").post(f"jobclub/clubs/{world.club}/members", {"person_ids": ids, **DAYS}))
    ada = world.phone("ada")
    mine = next(booking for booking in ada.items("jobclub/bookings") if booking["session_id"] == second)
    ok(ada.delete(f"jobclub/bookings/{mine['id']}"))
    assert change(world) == {"moved": 4, "made": 0, "cancelled": 0, "kept": 0}
    assert starts(world) == ["2026-11-20", "2026-11-27", "2026-12-04", "2026-12-11"]
    assert world.statuses(second) == {"bea": "booked"}
    assert world.told("ada").count("session_moved") == 4, "the other time of the day she gave back may suit her"


def test_a_mark_that_was_taken_back_holds_no_session_back(world: ClubWorld) -> None:
    world.people("ada")
    leader, first = world.phone("leader"), term(world)[0]["id"]
    for state in ("present", "none"):
        ok(leader.put(f"jobclub/sessions/{first}/attendance/{world.ids['ada']}", {"state": state, "at": NOW.isoformat()}))
    assert change(world)["moved"] == 4


def test_a_week_whose_session_was_cancelled_gets_no_other(world: ClubWorld) -> None:
    second = term(world)[1]["id"]
    ok(world.phone("leader").post(f"jobclub/sessions/{second}/cancellation", {"reason": "Kurs"}))
    assert change(world) == {"moved": 3, "made": 0, "cancelled": 0, "kept": 0}
    assert starts(world) == ["2026-11-20", "2026-12-04", "2026-12-11"]


def test_two_days_one_day_and_two_again(world: ClubWorld) -> None:
    """What new times cancelled was no decision about its day."""
    term(world)
    twice = {"rows": [{"weekday": day, "starts": "10:00", "ends": "12:00"} for day in (3, 5)]}
    assert change(world, **twice) == {"moved": 4, "made": 4, "cancelled": 0, "kept": 0}
    assert change(world) == {"moved": 0, "made": 0, "cancelled": 4, "kept": 4}
    assert change(world, **twice) == {"moved": 0, "made": 4, "cancelled": 0, "kept": 4}
