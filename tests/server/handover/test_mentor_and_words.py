"""What was gathered reads naturally in every language: the mentor she may lose, sessions and workplaces by name and day."""

from datetime import date, timedelta

from sqlalchemy import delete

from server.core import handing_over
from server.people.models import Assignment
from server.plan.handover.models import HandoverItem
from tests.conftest import SignIn
from tests.server.handover.conftest import Table, day
from tests.server.people.who import id_of
from tests.support.client import ok, refused


def _mentor(table: Table) -> dict[str, object]:
    (item,) = [item for item in table.now()["items"] if item["source"] == "mentor"]
    return dict(item)


def test_her_mentor_is_an_item_that_holds_the_hand_over_until_somebody_has_it(table: Table) -> None:
    table.plan()
    item = _mentor(table)
    assert (item["name"], item["ref_id"], item["state"]) == ("Sara Aziz", id_of(table.database, "mentor"), "open")
    assert item["title"] == "Mentor Sara Aziz: skal kontakten fortsette, og hvem har ansvaret?"
    for other in table.now()["items"]:
        if other["id"] != item["id"]:
            ok(table.adviser.put(table.path(f"/items/{other['id']}"), {"state": "closed", "reason": "Ordnet"}))
    refusal = refused(table.adviser.post(table.path("/complete")), 409, "items_open")
    assert [each["id"] for each in refusal["params"]["items"]] == [item["id"]]
    body = {"state": "accepted", "receiver": {"name": "Kari Nordby"}, "due": day(30)}
    ok(table.adviser.put(table.path(f"/items/{item['id']}"), body))
    assert ok(table.adviser.post(table.path("/complete")))["status"] == "completed"


def test_it_may_be_closed_with_a_reason(table: Table) -> None:
    table.plan()
    path = table.path(f"/items/{_mentor(table)['id']}")
    refused(table.adviser.put(path, {"state": "closed"}), 422)
    ok(table.adviser.put(path, {"state": "closed", "reason": "Hun og mentoren er enige om å slutte"}))
    assert _mentor(table)["state"] == "closed"


def test_a_mentor_who_came_since_is_not_dropped(table: Table, sign_in: SignIn) -> None:
    with table.database.write() as db:
        db.execute(delete(Assignment).where(Assignment.participant_id == table.person, Assignment.role == "mentor"))
    table.plan()
    assert "mentor" not in {item["source"] for item in table.now()["items"]}
    table.settle_all()
    mentor = {"staff_id": id_of(table.database, "mentor"), "role": "mentor"}
    ok(table.adviser.post(f"people/participants/{table.person}/helpers", mentor))
    (missing,) = refused(table.adviser.post(table.path("/complete")), 409, "items_open")["params"]["items"]
    assert missing["id"] is None and missing["title"].startswith("Mentor Sara Aziz")
    ok(table.adviser.post(table.path("/gather")))
    assert _mentor(table)["state"] == "open"


def test_sessions_and_workplaces_keep_name_and_days(table: Table) -> None:
    items = {item["source"]: item for item in table.plan()["items"]}
    booking, taster = items["booking"], items["taster"]
    assert booking["title"] == handing_over.on_day(booking["name"], date.fromisoformat(booking["from"])) and booking["to"] is None
    assert (taster["name"], taster["from"] < taster["to"]) == ("Hotell Glomma", True)
    assert handing_over.on_day("Jobbklubb Start", date(2026, 11, 24)) == "Jobbklubb Start, tirsdag 24.11.2026"


def test_whoever_gathers_the_file_is_norwegian(table: Table) -> None:
    table.plan()
    with table.database.write() as db:
        db.execute(delete(HandoverItem).where(HandoverItem.source.in_(("childcare", "mentor"))))
    ok(table.her.patch("people/me", {"language": "ar"}))
    ok(table.her.post(table.path("/gather")))
    titles = {item["source"]: item["title"] for item in table.now()["items"]}
    assert titles["childcare"] == "Barnehage eller SFO" and titles["mentor"].startswith("Mentor Sara Aziz: skal kontakten")


def test_a_released_line_has_norwegian_beneath_where_it_reads_otherwise(table: Table) -> None:
    table.plan()
    ok(table.her.put(table.path("/sections/norwegian"), {"released": True}))
    ok(table.her.patch("people/me", {"language": "ar"}))
    lines = next(each["lines"] for each in table.now()["sections"] if each["code"] == "norwegian")
    assert [line["norwegian"]["title"] for line in lines] == ["Muntlig", "Skriftlig"]
    assert all(line["title"] != line["norwegian"]["title"] for line in lines)
    for language in ("nb", "nn"):
        ok(table.her.patch("people/me", {"language": language}))
        lines = next(each["lines"] for each in table.now()["sections"] if each["code"] == "norwegian")
        assert [line["norwegian"] for line in lines] == [None, None]


def test_what_was_moved_since_says_so_when_it_is_gathered_again(table: Table) -> None:
    (taster,) = [item for item in table.plan()["items"] if item["source"] == "taster"]
    later = (date.fromisoformat(taster["from"]) + timedelta(days=2)).isoformat()
    ok(table.adviser.patch(f"tasters/{taster['ref_id']}", {"starts_on": later, "employer": "Hotell Elva"}))
    ok(table.adviser.post(table.path("/gather")))
    (again,) = [item for item in table.now()["items"] if item["source"] == "taster"]
    assert (again["id"], again["name"], again["from"]) == (taster["id"], "Hotell Elva", later)
    assert again["title"].startswith("Hotell Elva, ")
