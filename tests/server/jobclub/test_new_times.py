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


def test_it_is_seen_as_a_calendar_before_anything_is_done(world: ClubWorld) -> None:
    leader, before = world.phone("leader"), term(world)
    ok(leader.post(f"jobclub/sessions/{before[3]['id']}/cancellation", {"reason": "Kurs"}))
    seen = ok(leader.post(f"jobclub/clubs/{world.club}/pattern/preview", {**FRIDAYS, "to_date": "2026-12-18"}))
    days = {day["day"]: (day["change"], day["session_id"]) for week in seen["weeks"] for day in week["days"]}
    first, second, third, fourth = (session["id"] for session in before)
    assert days == {
        "2026-11-20": ("moved", first),
        "2026-11-27": ("moved", second),
        "2026-12-04": ("moved", third),
        "2026-12-10": ("off", fourth),
        "2026-12-18": ("made", None),
    }
    assert [week["week"] for week in seen["weeks"]] == [47, 48, 49, 50, 51]
    counts = {name: seen[name] for name in ("moved", "made", "cancelled", "kept")}
    assert starts(world) == ["2026-11-19", "2026-11-26", "2026-12-03"], "nothing is done yet"
    assert change(world, to_date="2026-12-18") == counts == {"moved": 3, "made": 1, "cancelled": 0, "kept": 0}


def test_what_was_changed_of_one_session_alone_stands(world: ClubWorld) -> None:
    leader = world.phone("leader")
    first, second, third, _fourth = term(world)
    ok(leader.put(f"jobclub/sessions/{first['id']}", {"place": "Biblioteket", "capacity": 7}))
    at = {"starts_at": "2026-11-24T13:00:00+01:00", "ends_at": "2026-11-24T15:00:00+01:00"}
    ok(leader.put(f"jobclub/sessions/{second['id']}", at))
    assert change(world, place="Rom 7", capacity=5) == {"moved": 3, "made": 0, "cancelled": 0, "kept": 1}
    after = {session["id"]: session for session in sessions(world)}
    assert [(after[one["id"]]["place"], after[one["id"]]["capacity"]) for one in (first, second, third)] == [
        ("Biblioteket", 7), ("Rom 7", 5), ("Rom 7", 5),
    ]  # fmt: skip
    assert after[second["id"]]["starts_at"][:10] == "2026-11-24"


def test_a_term_over_the_holiday_weeks_stays_one(world: ClubWorld) -> None:
    ok(world.phone("leader").post("jobclub/holiday-weeks", {"year": 2026, "week": 48}))
    term(world, holiday_weeks=False)
    assert change(world) == {"moved": 4, "made": 0, "cancelled": 0, "kept": 0}
    assert "2026-11-27" in starts(world)
