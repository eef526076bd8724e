"""Attendance: events, undone by events, independent of booking; walk-ins; a month's list to carry over."""

import csv
import io
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from server.core import clock
from server.core.base import new_id
from server.jobclub.models import AttendanceMark
from server.people.models import AccessLog, Assignment, Municipality
from tests.support.client import ok, refused
from tests.support.club_world import NOW, STARTS, ClubWorld


def mark(state: str, minutes: int = 0) -> dict[str, Any]:
    return {"state": state, "at": (clock.now() + timedelta(minutes=minutes)).isoformat()}


def test_a_mark_and_its_undoing_are_both_kept(world: ClubWorld) -> None:
    world.people("ada")
    session, leader = world.session(starts_at=NOW), world.phone("leader")
    path = f"jobclub/sessions/{session}/attendance/{world.ids['ada']}"
    assert ok(leader.put(path, mark("present", -3)))["attendance"]["state"] == "present"
    assert ok(leader.put(path, mark("late", -2)))["attendance"]["state"] == "late"
    assert ok(leader.put(path, mark("none", -1)))["attendance"] is None
    assert world.rows(select(func.count()).select_from(AttendanceMark)) == [3]


def test_her_attendance_is_in_the_copy_of_her_data(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session, leader = world.session(starts_at=NOW), world.phone("leader")
    for name, state in (("ada", "late"), ("bea", "absent")):
        ok(leader.put(f"jobclub/sessions/{session}/attendance/{world.ids[name]}", mark(state)))
    tables = ok(world.phone("ada").get("people/me/export"))["tables"]
    assert [row["state"] for row in tables["attendance_mark"]] == ["late"]


def test_the_mark_made_last_holds_whichever_arrives_first(world: ClubWorld) -> None:
    world.people("ada")
    session, leader = world.session(starts_at=NOW), world.phone("leader")
    path = f"jobclub/sessions/{session}/attendance/{world.ids['ada']}"
    ok(leader.put(path, mark("told", -1)))
    assert ok(leader.put(path, mark("absent", -9)))["attendance"]["state"] == "told"
    ahead = ok(leader.put(path, mark("present", +600)))["attendance"]
    assert ahead["state"] == "present"
    assert clock.datetime.fromisoformat(ahead["at"]) <= clock.now()


def test_the_others_are_here_in_one_act(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(starts_at=NOW), world.phone("leader")
    marks = [{"person_id": world.ids[name], "id": new_id(), **mark("present")} for name in ("ada", "bea", "eva")]
    items = ok(leader.post(f"jobclub/sessions/{session}/attendance", {"marks": marks}))["items"]
    assert {item["attendance"]["state"] for item in items} == {"present"}
    assert {item["short"] for item in items} == {"Ada A.", "Bea A.", "Eva A."}
    refused(leader.post(f"jobclub/sessions/{session}/attendance", {"marks": marks}), 409, "id_taken")
    strange = [{"person_id": world.ids["outsider"], **mark("present")}]
    refused(leader.post(f"jobclub/sessions/{session}/attendance", {"marks": strange}), 422, "unknown_people")


def test_a_walk_in_is_noted_and_matched_later(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session, leader = world.session(starts_at=NOW), world.phone("leader")
    noted = ok(leader.post(f"jobclub/sessions/{session}/walk-ins", {"id": new_id(), "name": "Ada fra Eritrea", "at": NOW.isoformat()}))
    assert (noted["person_id"], noted["walk_in"], noted["attendance"]["state"]) == (None, True, "present")
    late = [{"seat_id": noted["id"], **mark("late")}]
    assert ok(leader.post(f"jobclub/sessions/{session}/attendance", {"marks": late}))["items"][0]["attendance"]["state"] == "late"
    matched = ok(leader.put(f"jobclub/seats/{noted['id']}/person", {"person_id": world.ids["ada"]}))
    assert (matched["name"], matched["attendance"]["state"]) == ("Ada Aas", "late")
    refused(leader.put(f"jobclub/seats/{noted['id']}/person", {"person_id": world.ids["bea"]}), 409, "already_matched")


def test_a_noted_walk_in_who_was_in_the_list_already_becomes_one_row(world: ClubWorld) -> None:
    world.people("ada")
    session, leader = world.session(), world.phone("leader")
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    noted = ok(leader.post(f"jobclub/sessions/{session}/walk-ins", {"name": "Hun med hatt", "at": clock.now().isoformat()}))
    assert noted["short"] == "Hun med hatt", "a description is not cut as a name is"
    ok(leader.put(f"jobclub/seats/{noted['id']}/person", {"person_id": world.ids["ada"]}))
    rows = leader.items(f"jobclub/sessions/{session}/seats")
    assert [(row["name"], row["status"], row["attendance"]["state"]) for row in rows] == [("Ada Aas", "booked", "present")]


def test_equal_short_names_are_told_apart(world: ClubWorld) -> None:
    for number, family in enumerate(("Ahmed", "Ahmadi", "Berg", "Ahmed")):
        world.person(f"omar{number}", given="Omar", family=family)
    session, leader = world.session(capacity=9), world.phone("leader")
    for number in range(4):
        ok(leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids[f"omar{number}"]}))
    shorts = sorted(row["short"] for row in leader.items(f"jobclub/sessions/{session}/seats"))
    assert shorts == ["Omar Ahma.", "Omar Ahmed", "Omar Ahmed (2)", "Omar B."]


def test_nobody_else_takes_attendance_and_strangers_look_like_nobody(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session(starts_at=NOW)
    path = f"jobclub/sessions/{session}/attendance"
    for name in ("leader2", "outleader"):
        phone = world.phone(name)
        assert refused(phone.put(f"{path}/{world.ids['ada']}", mark("present")), 404) == refused(
            phone.put(f"jobclub/sessions/{new_id()}/attendance/{world.ids['ada']}", mark("present")), 404
        )
    leader = world.phone("leader")
    assert refused(leader.put(f"{path}/{world.ids['outsider']}", mark("present")), 404) == refused(
        leader.put(f"{path}/{new_id()}", mark("present")), 404
    )
    refused(world.phone("ada").put(f"{path}/{world.ids['ada']}", mark("present")), 403)


def _month(world: ClubWorld) -> str:
    world.person("ada", own_reference="=1+1", family="Łukasz")
    world.person("bea", own_reference="B-2")
    session = world.session(starts_at=NOW)
    for name, state in (("ada", "present"), ("bea", "told")):
        ok(world.phone("leader").put(f"jobclub/sessions/{session}/attendance/{world.ids[name]}", mark(state)))
    return session


def test_a_months_list(world: ClubWorld) -> None:
    _month(world)
    lines = world.phone("leader").items("jobclub/attendance", month="2026-11")
    assert [(line["name"], line["date"], line["starts"], line["hours"], line["state"], line["own_reference"]) for line in lines] == [
        ("Bea Aas", "2026-11-16", "12:00", 2.5, "told", "B-2"),
        ("Ada Łukasz", "2026-11-16", "12:00", 2.5, "present", "=1+1"),
    ]
    assert world.phone("leader").items("jobclub/attendance", month="2026-10") == []
    assert len(world.phone("leader").items("jobclub/attendance", month="2026-11", person_id=world.ids["ada"])) == 1
    assert world.phone("leader2").items("jobclub/attendance", month="2026-11") == []
    assert world.phone("outleader").items("jobclub/attendance", month="2026-11") == []
    refused(world.phone("bea").get("jobclub/attendance", month="2026-11"), 403)
    for month in ("2026-13", "2026-11\n", "=1+1"):
        refused(world.phone("leader").get("jobclub/attendance.csv", month=month), 422, "invalid")


def test_an_adviser_sees_her_own_and_the_reading_is_logged(world: ClubWorld) -> None:
    _month(world)
    world.person("kari", "adviser")
    given = {"participant_id": world.ids["bea"], "staff_id": world.ids["kari"], "role": "adviser"}
    world.write(lambda db: db.add(Assignment(from_date=clock.oslo_date(NOW), **given)))
    assert [line["name"] for line in world.phone("kari").items("jobclub/attendance", month="2026-11")] == ["Bea Aas"]
    logged = world.rows(select(AccessLog.person_id).where(AccessLog.actor_id == world.ids["kari"]))
    assert logged == [world.ids["bea"]]


def test_the_file_has_the_chosen_columns_and_runs_no_formula(world: ClubWorld) -> None:
    _month(world)

    def choose(db: Any) -> None:
        db.get(Municipality, world.ids["here"]).settings = {"attendance_columns": ["own_reference", "date", "hours", "state", "name"]}

    world.write(choose)
    leader = world.phone("leader")
    answer = leader.get("jobclub/attendance.csv", month="2026-11")
    rows = list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig")), delimiter=";"))  # type: ignore[attr-defined]
    assert answer.data.startswith(b"\xef\xbb\xbf")  # type: ignore[attr-defined]
    assert rows[0] == ["Egen referanse", "Dato", "Timer", "Oppmøte", "Navn"]
    assert rows[1:] == [["B-2", "16.11.2026", "2,5", "Meldte fra", "Bea Aas"], ["'=1+1", "16.11.2026", "2,5", "Til stede", "Ada Łukasz"]]
    old = leader.get("jobclub/attendance.csv", month="2026-11", encoding="cp1252").data  # type: ignore[attr-defined]
    assert "Oppmøte" in old.decode("cp1252")
    assert b"Ada ?ukasz" in old


def test_a_leader_asks_for_other_columns_once(world: ClubWorld) -> None:
    _month(world)
    leader = world.phone("leader")
    answer = leader.get("jobclub/attendance.csv", month="2026-11", columns="name,state,unknown")
    assert answer.data.decode("utf-8-sig").splitlines()[0] == "Navn;Oppmøte"  # type: ignore[attr-defined]
    refused(leader.get("jobclub/attendance.csv", month="2026-11", columns="name; state"), 422, "invalid")


def test_a_placed_member_who_cannot_come_shows_as_told(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session, leader = world.session(capacity=1), world.phone("leader")
    body = {"person_ids": [world.ids["ada"]], "from": "2026-11-01", "to": "2026-12-18"}
    ok(leader.post(f"jobclub/clubs/{world.club}/members", body))
    ada, bea = world.phone("ada"), world.phone("bea")
    ok(bea.post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    ok(ada.delete(f"jobclub/bookings/{ada.items('jobclub/bookings')[0]['id']}"))
    seats = {row["name"]: row for row in leader.items(f"jobclub/sessions/{session}/seats")}
    assert (seats["Ada Aas"]["told"], seats["Ada Aas"]["attendance"]["state"]) == (True, "told")
    assert seats["Bea Aas"]["status"] == "booked"
    ok(ada.post(f"jobclub/sessions/{session}/bookings"))
    assert {row["name"]: row["attendance"] for row in leader.items(f"jobclub/sessions/{session}/seats")}["Ada Aas"] is None
    assert clock.now() < STARTS


def test_what_the_leader_saw_outranks_what_she_told_whichever_clock_is_behind(world: ClubWorld) -> None:
    world.people("ada")
    leader, session = world.phone("leader"), world.session()
    days = {"from": "2026-11-16", "to": "2026-12-18"}
    ok(leader.post(f"jobclub/clubs/{world.club}/members", {"person_ids": [world.ids["ada"]], **days}))
    mine = world.phone("ada").items("jobclub/bookings")[0]["id"]
    path = f"jobclub/sessions/{session}/attendance/{world.ids['ada']}"
    with clock.moved(STARTS + timedelta(minutes=5)):
        ok(world.phone("ada").delete(f"jobclub/bookings/{mine}"))
        behind = (STARTS - timedelta(minutes=20)).isoformat()
        assert ok(leader.put(path, {"state": "present", "at": behind}))["attendance"]["state"] == "present"
        assert ok(leader.put(path, {"state": "none", "at": behind}))["attendance"]["state"] == "told", "hers holds again"
