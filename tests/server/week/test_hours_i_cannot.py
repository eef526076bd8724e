"""Hours somebody cannot, the timetable of her classes, and what clashes with them."""

from typing import Any

from server.core.base import new_id
from tests.support.client import Client, ok, refused
from tests.support.club_world import ClubWorld

FETCHING = {"weekday": 3, "starts": "15:30", "ends": "16:30", "label": "kindergarten"}
CLASS = {
    "title": "Norsk A2", "place": "Rom 4", "from": "2026-11-01", "to": "2027-01-31",
    "slots": [{"weekday": 3, "starts": "09:00", "ends": "11:30"}, {"weekday": 5, "starts": "09:00", "ends": "11:30"}],
}  # fmt: skip


def clash(client: Client, day: str, starts: str, ends: str) -> list[str]:
    asked = {"starts_at": f"{day}T{starts}:00+01:00", "ends_at": f"{day}T{ends}:00+01:00"}
    return [item["what"] for item in client.items("week/clashes", **asked)]


def school(world: ClubWorld, *members: str) -> dict[str, Any]:
    world.person("teacher", "teacher")
    teacher = world.phone("teacher")
    made: dict[str, Any] = ok(teacher.post("week/classes", CLASS))
    return ok(teacher.put(f"week/classes/{made['id']}/members", {"person_ids": [world.ids[name] for name in members]}))  # type: ignore[no-any-return]


def test_hours_i_cannot_are_mine_alone(world: ClubWorld) -> None:
    world.people("ada", "bea")
    ada, bea = world.phone("ada"), world.phone("bea")
    mine = ok(ada.post("week/busy-hours", {"id": new_id(), **FETCHING}))
    assert [each["id"] for each in ada.items("week/busy-hours")] == [mine["id"]]
    assert bea.items("week/busy-hours") == []
    refused(bea.post("week/busy-hours", {"id": mine["id"], **FETCHING}), 409, "id_taken")
    for phone in (bea, world.phone("outsider")):
        for sought in (mine["id"], new_id()):
            refused(phone.delete(f"week/busy-hours/{sought}"), 404, "not_found")
    assert ada.delete(f"week/busy-hours/{mine['id']}").status_code == 204
    assert ada.items("week/busy-hours") == []


def test_what_cannot_be_meant_is_refused(world: ClubWorld) -> None:
    world.people("ada")
    ada = world.phone("ada")
    for wrong in ({"ends": "15:30"}, {"weekday": 8}, {"label": "lege"}, {"starts": "25:00"}, {"from": "2027-01-01", "to": "2026-01-01"}):
        refused(ada.post("week/busy-hours", {**FETCHING, **wrong}), 422, "invalid")


def test_a_clash_is_shown_and_touching_ends_are_none(world: ClubWorld) -> None:
    world.people("ada")
    ada = world.phone("ada")
    ok(ada.post("week/busy-hours", FETCHING))
    school(world, "ada")
    assert clash(ada, "2026-11-25", "11:00", "15:45") == ["lesson", "busy_hour"]
    assert clash(ada, "2026-11-25", "11:30", "15:30") == []
    assert clash(ada, "2026-11-24", "09:00", "17:00") == []


def test_a_class_has_no_lessons_on_public_holidays_and_in_holiday_weeks(world: ClubWorld) -> None:
    world.people("ada")
    school(world, "ada")
    ada = world.phone("ada")
    wednesday, friday = ada.items("week/lessons")
    assert (wednesday["not_on"], friday["not_on"]) == ([], ["2026-12-25", "2027-01-01"])
    ok(world.phone("leader").post("jobclub/holiday-weeks", {"year": 2026, "week": 52}))
    assert [lesson["not_on"] for lesson in ada.items("week/lessons")] == [["2026-12-23"], ["2026-12-25", "2027-01-01"]]
    assert clash(ada, "2026-12-23", "09:00", "10:00") == []
    rows = ok(ada.get("sync"))["rows"]
    assert sorted(row["data"]["not_on"] for row in rows if row["kind"] == "lesson") == [["2026-12-23"], ["2026-12-25", "2027-01-01"]]


def test_a_lesson_that_goes_and_a_member_who_goes_are_gone_from_phones(world: ClubWorld) -> None:
    world.people("ada", "bea")
    made = school(world, "ada", "bea")
    teacher, ada, bea = world.phone("teacher"), world.phone("ada"), world.phone("bea")
    tokens = {name: ok(phone.get("sync"))["token"] for name, phone in (("ada", ada), ("bea", bea))}
    ok(teacher.put(f"week/classes/{made['id']}", {**CLASS, "slots": CLASS["slots"][:1]}))
    ok(teacher.put(f"week/classes/{made['id']}/members", {"person_ids": [world.ids["ada"]]}))
    gone = {name: [g["kind"] for g in ok(phone.get("sync", since=tokens[name]))["gone"]] for name, phone in (("ada", ada), ("bea", bea))}
    assert gone == {"ada": ["lesson"], "bea": ["lesson", "lesson"]}
    assert len(ada.items("week/lessons")) == 1


def test_a_new_timetable_is_told_to_those_in_the_class_and_a_new_title_is_not(world: ClubWorld) -> None:
    world.people("ada", "bea")
    made = school(world, "ada")
    teacher = world.phone("teacher")
    ok(teacher.put(f"week/classes/{made['id']}", {**CLASS, "title": "Norsk for hotell"}))
    assert world.told("ada") == []
    later = [{**slot, "ends": "16:00"} for slot in CLASS["slots"]]
    ok(teacher.put(f"week/classes/{made['id']}", {**CLASS, "slots": later}))
    ok(teacher.put(f"week/classes/{made['id']}", {**CLASS, "slots": later}))
    assert (world.told("ada"), world.told("bea")) == (["timetable_changed"], [])


def test_the_teacher_keeps_her_class_and_does_not_see_who_is_protected(world: ClubWorld) -> None:
    world.people("ada", "bea")
    world.person("hidden", protected=True)
    made = school(world, "ada", "hidden")
    assert [member["name"] for member in made["members"]] == ["Ada Aas"]
    teacher = world.phone("teacher")
    ok(teacher.put(f"week/classes/{made['id']}/members", {"person_ids": [world.ids["bea"]]}))
    assert len(world.phone("hidden").items("week/lessons")) == 2, "who is not shown is not put out by the list"
    assert world.phone("ada").items("week/lessons") == []
    refused(teacher.put(f"week/classes/{made['id']}/members", {"person_ids": [world.ids["outsider"]]}), 422, "unknown_people")


def test_only_she_and_the_admin_keep_it(world: ClubWorld) -> None:
    made = school(world)
    world.person("teacher2", "teacher")
    world.person("outteacher", "teacher", where="away")
    for name in ("teacher2", "outteacher"):
        phone = world.phone(name)
        for sought in (made["id"], new_id()):
            refused(phone.put(f"week/classes/{sought}", CLASS), 404, "not_found")
            refused(phone.put(f"week/classes/{sought}/members", {"person_ids": []}), 404, "not_found")
            refused(phone.delete(f"week/classes/{sought}"), 404, "not_found")
        assert phone.items("week/classes") == []
    admin = world.phone("admin")
    refused(admin.put(f"week/classes/{made['id']}/teacher", {"teacher_id": world.ids["outteacher"]}), 422, "not_a_teacher")
    assert ok(admin.put(f"week/classes/{made['id']}/teacher", {"teacher_id": world.ids["teacher2"]}))["teacher_id"] == world.ids["teacher2"]
    assert len(world.phone("teacher2").items("week/classes")) == 1
    assert world.phone("teacher2").delete(f"week/classes/{made['id']}").status_code == 204
    refused(world.phone("leader").get("week/classes"), 403)


def test_public_holidays_by_days(world: ClubWorld) -> None:
    found = world.phone("leader").items("week/holidays", from_="2026-12-20", to="2027-01-02")
    assert [(each["day"], each["name"]) for each in found] == [
        ("2026-12-25", "Første juledag"), ("2026-12-26", "Andre juledag"), ("2027-01-01", "Første nyttårsdag"),
    ]  # fmt: skip
