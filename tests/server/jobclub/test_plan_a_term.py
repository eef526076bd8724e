"""A term in one sitting: looked at as a calendar, then made; later moved from a date on."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.base import new_id
from server.jobclub.models import ClubSession, Pattern
from tests.support.client import ok, refused
from tests.support.club_world import NOW, ClubWorld


def spring(world: ClubWorld, **more: Any) -> dict[str, Any]:
    row = {"club_id": world.club, "weekday": 4, "starts": "09:00", "ends": "11:30"}
    return {"title": "Vår 2027", "from": "2027-03-01", "to": "2027-05-23", "rows": [row], **more}


def topics(world: ClubWorld) -> None:
    club = {"title": "Start", "place": "Rom 2", "seats": 2, "topics": [{"title": "CV"}, {"title": "Intervju"}]}
    ok(world.phone("leader").put(f"jobclub/clubs/{world.club}", club))


def test_a_preview_is_a_calendar_and_makes_nothing(world: ClubWorld) -> None:
    topics(world)
    leader = world.phone("leader")
    ok(leader.post("jobclub/holiday-weeks", {"year": 2027, "week": 12, "title": "Påskeuke"}))
    seen = ok(leader.post("jobclub/terms/preview", spring(world, excluded_weeks=[{"year": 2027, "week": 10}])))
    by_week = {week["week"]: week for week in seen["weeks"]}
    assert list(by_week) == list(range(9, 21))
    why = {number: (day["skipped"], day["name"]) for number, week in by_week.items() for day in week["days"] if day["skipped"]}
    assert why == {10: ("excluded_week", None), 12: ("holiday_week", None), 18: ("public_holiday", "Kristi himmelfartsdag")}
    assert (by_week[12]["holiday_week"]["title"], by_week[12]["holiday_week"]["empty"]) == ("Påskeuke", True)
    held = [day["topic"]["title"] for week in seen["weeks"] for day in week["days"] if not day["skipped"]]
    assert held == ["CV", "Intervju", "CV", "Intervju", "CV", "Intervju", "CV", "Intervju", "CV"]
    assert (seen["sessions"], seen["skipped"]) == (9, 3)
    assert world.rows(select(ClubSession)) == []


def test_making_it_keeps_the_wall_clock_over_the_change_to_summer_time(world: ClubWorld) -> None:
    leader = world.phone("leader")
    made = ok(leader.post("jobclub/terms", spring(world)))
    sessions = leader.items("jobclub/sessions", from_="2027-03-01", to="2027-05-23")
    assert made["sessions"] == len(sessions) == 10
    assert {clock.oslo_time(clock.datetime.fromisoformat(s["starts_at"])).isoformat("minutes") for s in sessions} == {"09:00"}
    assert {s["starts_at"][11:16] for s in sessions} == {"08:00", "07:00"}
    assert {s["leader_id"] for s in sessions} == {world.ids["leader"]}
    assert [term["sessions"] for term in leader.items("jobclub/terms")] == [10]


def test_making_it_again_makes_nothing_twice(world: ClubWorld) -> None:
    leader = world.phone("leader")
    first = ok(leader.post("jobclub/terms", spring(world)))
    again = ok(leader.post("jobclub/terms", spring(world)))
    assert (again["id"], again["sessions"]) == (first["id"], 0)
    assert len(world.rows(select(Pattern))) == 1


def test_making_it_again_leaves_a_moved_session_where_it_is(world: ClubWorld) -> None:
    leader = world.phone("leader")
    ok(leader.post("jobclub/terms", spring(world)))
    first = leader.items("jobclub/sessions", from_="2027-03-01", to="2027-03-07")[0]
    for day in ("05", "06"):
        at = {"starts_at": f"2027-03-{day}T09:00:00+01:00", "ends_at": f"2027-03-{day}T11:30:00+01:00"}
        ok(leader.put(f"jobclub/sessions/{first['id']}", at))
    assert ok(leader.post("jobclub/terms", spring(world)))["sessions"] == 0


def test_making_it_again_leaves_other_times_since_as_they_are(world: ClubWorld) -> None:
    leader = world.phone("leader")
    ok(leader.post("jobclub/terms", spring(world)))
    change = {"from_date": "2027-04-26", "rows": [{"weekday": 1, "starts": "12:00", "ends": "14:00"}]}
    ok(leader.put(f"jobclub/clubs/{world.club}/pattern", change))
    sessions = leader.items("jobclub/sessions", from_="2027-04-26", to="2027-05-23")
    assert {session["moved_from"] for session in sessions} == {None}, "no single session was moved"
    assert ok(leader.post("jobclub/terms", spring(world)))["sessions"] == 0


def test_a_plan_that_cannot_be_meant_is_refused(world: ClubWorld) -> None:
    leader = world.phone("leader")
    refused(leader.post("jobclub/terms", spring(world, to="2027-02-01")), 422, "invalid")
    refused(leader.post("jobclub/terms", spring(world, excluded_weeks=[{"year": 2027, "week": 53}])), 422, "invalid")
    for strange in (new_id(), world.new_club("outleader", where="away")):
        row = {"club_id": strange, "weekday": 1, "starts": "09:00", "ends": "10:00"}
        refused(leader.post("jobclub/terms", spring(world, rows=[row])), 422, "unknown_clubs")
    refused(world.phone("outleader").post("jobclub/terms/preview", spring(world)), 422, "unknown_clubs")


def test_a_pattern_changes_from_a_date_on_with_bookings_and_queue(world: ClubWorld) -> None:
    world.people("ada")
    leader, ada = world.phone("leader"), world.phone("ada")
    ok(leader.post("jobclub/terms", spring(world)))
    last = leader.items("jobclub/sessions", from_="2027-05-20", to="2027-05-20")[0]
    ok(ada.post(f"jobclub/sessions/{last['id']}/bookings"))
    change = {"from_date": "2027-04-26", "rows": [{"weekday": 1, "starts": "12:00", "ends": "14:00"}], "place": "Rom 7"}
    done = ok(leader.put(f"jobclub/clubs/{world.club}/pattern", change))
    assert done == {"moved": 2, "made": 1, "cancelled": 1, "kept": 0}, "6 May was a holiday and 17 May is one"
    week = {s["starts_at"][:10]: (s["status"], s["place"]) for s in leader.items("jobclub/sessions", from_="2027-04-20", to="2027-05-23")}
    assert week == {
        "2027-04-22": ("planned", "Rom 2"),
        "2027-04-26": ("planned", "Rom 7"),
        "2027-05-03": ("planned", "Rom 7"),
        "2027-05-10": ("planned", "Rom 7"),
        "2027-05-20": ("cancelled", "Rom 2"),
    }
    assert world.told("ada") == ["session_cancelled"]


def test_a_session_with_attendance_is_not_moved(world: ClubWorld) -> None:
    world.people("ada", "bea")
    leader = world.phone("leader")
    body = {**spring(world), "from": "2026-11-19", "to": "2026-12-04"}
    ok(leader.post("jobclub/terms", body))
    first, second, third = leader.items("jobclub/sessions", from_="2026-11-19", to="2026-12-04")
    ok(world.phone("bea").post(f"jobclub/sessions/{second['id']}/bookings"))
    ok(leader.put(f"jobclub/sessions/{first['id']}/attendance/{world.ids['ada']}", {"state": "absent", "at": NOW.isoformat()}))
    change = {"from_date": "2026-11-17", "rows": [{"weekday": 5, "starts": "10:00", "ends": "12:00"}]}
    done = ok(leader.put(f"jobclub/clubs/{world.club}/pattern", change))
    after = {s["id"]: s["starts_at"] for s in leader.items("jobclub/sessions", from_="2026-11-19", to="2026-12-04")}
    assert after[first["id"]] == first["starts_at"]
    assert after[second["id"]].startswith("2026-11-27T09:00")
    assert done == {"moved": 2, "made": 0, "cancelled": 0, "kept": 1}, "a session that is kept uses up its week's day"
    assert world.statuses(second["id"]) == {"bea": "booked"}
    assert world.told("bea") == ["session_moved"]
    assert third["id"] in after


def test_a_holiday_week_is_empty_until_it_has_an_activity_with_seats(world: ClubWorld) -> None:
    world.people("ada")
    leader = world.phone("leader")
    week = ok(leader.post("jobclub/holiday-weeks", {"year": 2026, "week": 52}))
    assert (week["empty"], week["from"], week["to"]) == (True, "2026-12-21", "2026-12-27")
    activity = {
        "title": "Julemarked",
        "place": "Torget",
        "capacity": 1,
        "starts_at": "2026-12-22T10:00:00+01:00",
        "ends_at": "2026-12-22T13:00:00+01:00",
    }
    made = ok(leader.post(f"jobclub/holiday-weeks/{week['id']}/activities", activity))
    assert (made["holiday_week_id"], made["club_id"], made["leader_id"]) == (week["id"], None, world.ids["leader"])
    assert ok(world.phone("ada").post(f"jobclub/sessions/{made['id']}/bookings"))["status"] == "booked"
    assert [w["empty"] for w in leader.items("jobclub/holiday-weeks")] == [False]
    assert [s["person_id"] for s in leader.items(f"jobclub/sessions/{made['id']}/seats")] == [world.ids["ada"]]
    outside = {**activity, "starts_at": "2026-12-29T10:00:00+01:00", "ends_at": "2026-12-29T13:00:00+01:00"}
    refused(leader.post(f"jobclub/holiday-weeks/{week['id']}/activities", outside), 422, "outside_the_week")
    foreign = world.phone("outleader")
    assert refused(foreign.post(f"jobclub/holiday-weeks/{week['id']}/activities", activity), 404) == refused(
        foreign.post(f"jobclub/holiday-weeks/{new_id()}/activities", activity), 404
    )


def test_a_single_session_beside_the_pattern(world: ClubWorld) -> None:
    leader, at = world.phone("leader"), NOW + timedelta(days=3)
    body = {"club_id": world.club, "starts_at": at.isoformat(), "ends_at": (at + timedelta(hours=1)).isoformat(), "capacity": 5}
    made = ok(leader.post("jobclub/sessions", body))
    assert (made["capacity"], made["place"]) == (5, "Rom 2")
    refused(leader.post("jobclub/sessions", {**body, "ends_at": at.isoformat()}), 422, "invalid")
    for name in ("leader2", "outleader"):
        refused(world.phone(name).post("jobclub/sessions", body), 404)


def test_templates_for_six_topics(world: ClubWorld) -> None:
    codes = [topic["code"] for topic in world.phone("leader").items("jobclub/topics")]
    assert codes == ["cv", "application", "job_search", "interview", "rights_and_duties", "first_day"]
