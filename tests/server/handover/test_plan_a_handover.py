"""A hand-over is planned with everything that is open, moved, held or not held, and all three know."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.core import clock
from server.notifications.models import Notice
from server.people.models import Assignment
from server.plan.handover import sweeps
from tests.conftest import SignIn
from tests.server.handover.conftest import RECEIVER, Table, day
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

FORGOTTEN = ["jobseeker", "income", "norwegian", "childcare", "certificate"]


def _told(table: Table, kind: str) -> list[str]:
    with table.database.read() as db:
        return sorted(db.scalars(select(Notice.person_id).where(Notice.kind == kind)))


def test_it_starts_from_what_is_forgotten_and_gathers_the_rest(table: Table) -> None:
    ok(table.her.post(f"plan/{table.person}/steps", {"title": "Ringe barnehagen", "state": "planned"}))
    made = table.plan()
    sources = [item["source"] for item in made["items"]]
    assert sources[:5] == FORGOTTEN
    assert {"step", "booking"} <= set(sources)
    assert "Ringe barnehagen" in [item["title"] for item in made["items"]]
    assert {item["state"] for item in made["items"]} == {"open"}
    assert (made["status"], made["kind"], made["parties"]["receiver"]) == ("planned", "to_nav", RECEIVER)
    assert made["parties"]["adviser"]["name"] == "Kari Nordby"
    assert not any(section["released_at"] for section in made["sections"])


def test_everybody_with_an_account_is_told_and_nothing_personal_is_in_it(table: Table) -> None:
    made = table.plan()
    assert _told(table, "handover_planned") == [table.person]
    (notice,) = [each for each in table.her.items("notifications/") if each["kind"] == "handover_planned"]
    assert set(notice["params"]) == {"handover_id", "starts_at"} and notice["params"]["handover_id"] == made["id"]


def test_one_at_a_time(table: Table) -> None:
    first = table.plan()
    body = {"person_id": table.person, "starts_at": day(9) + "T10:00:00+01:00", "receiver": RECEIVER}
    assert refused(table.adviser.post("plan/handovers", body), 409, "handover_open")["params"] == {"id": first["id"]}
    table.complete()
    assert table.plan()["id"] != first["id"]


@pytest.mark.parametrize("login", ["adviser2", "outsider-adviser", "leader", "manager", "participant"])
def test_only_her_adviser_plans_one(table: Table, sign_in: SignIn, login: str) -> None:
    body = {"person_id": table.person, "starts_at": day(9) + "T10:00:00+01:00", "receiver": RECEIVER}
    assert sign_in(login).post("plan/handovers", body).status_code in (403, 404)


@pytest.mark.parametrize("login", ["adviser2", "outsider-adviser", "p001", "outsider", "leader", "manager", "admin"])
def test_nobody_else_sees_or_changes_it(table: Table, sign_in: SignIn, login: str) -> None:
    item = table.plan()["items"][0]["id"]
    client = sign_in(login)
    acts = [
        client.get(table.path()), client.patch(table.path(), {"place": "X", "was": {"place": None}}),
        client.post(table.path("/items"), {"title": "X", "section": "goal"}),
        client.put(table.path(f"/items/{item}"), {"state": "closed", "reason": "X"}),
        client.put(table.path("/sections/goal"), {"released": True}), client.post(table.path("/held"), {"held": True}),
        client.post(table.path("/complete")), client.post(table.path("/link")), client.post(table.path("/gather")),
        client.post(table.path("/follow-ups/30"), {"items": [{"id": item, "happened": "yes"}]}),
    ]  # fmt: skip
    assert {answer.status_code for answer in acts} <= {403, 404}
    listed = client.get("plan/handovers")
    assert listed.status_code == 403 or table.id not in listed.text


def test_moving_it_carries_what_it_replaces(table: Table) -> None:
    made = table.plan()
    later = (clock.now() + timedelta(days=9)).isoformat()
    moved = ok(table.adviser.patch(table.path(), {"starts_at": later, "place": "Nav, rom 2", "was": {
        "starts_at": made["starts_at"], "place": None}}))  # fmt: skip
    assert moved["place"] == "Nav, rom 2" and moved["starts_at"][:10] == later[:10]
    answer = table.adviser.patch(table.path(), {"place": "Rom 3", "was": {"place": "Rom 1"}})
    both = refused(answer, 409, "changed_meanwhile")["params"]["fields"]["place"]
    assert (both["yours"], both["theirs"]) == ("Rom 3", "Nav, rom 2")
    refused(table.adviser.patch(table.path(), {"place": "Rom 3", "was": {}}), 422, "was_missing")


def test_it_is_one_of_her_meetings(table: Table) -> None:
    made = table.plan()
    (meeting,) = [each for each in ok(table.her.get("plan"))["meetings"] if each["id"] == made["meeting_id"]]
    assert (meeting["kind"], meeting["starts_at"]) == ("handover", made["starts_at"])


def test_a_day_that_passes_without_it_shows_to_all_and_rises(table: Table) -> None:
    made = table.plan(days=1)
    with clock.moved(clock.now() + timedelta(days=3)):
        for _ in range(2):
            with table.database.write() as db:
                sweeps.not_held(db, clock.now())
        with table.database.read() as db:
            assert "handover_not_held" in db.scalars(select(Notice.kind)).all()
    assert _told(table, "handover_not_held") == sorted([table.person, id_of(table.database, "adviser")])
    assert made["status"] == "planned"


def test_who_reads_sees_not_held_by_the_clock(demo: object, table: Table, sign_in: SignIn) -> None:
    table.plan(days=1)
    with clock.moved(clock.now() + timedelta(days=3)):
        assert ok(sign_in("participant").get(table.path()))["status"] == "not_held"
        adviser = sign_in("adviser")
        assert adviser.items("plan/handovers")[0]["status"] == "not_held"
        (her,) = [row for row in adviser.items("plan/people") if row["person_id"] == table.person]
        assert "handover_not_held" in [flag["code"] for flag in her["flags"]]


def test_settled_before_the_meeting_which_then_is_not_held(table: Table, sign_in: SignIn) -> None:
    """It shows to all and rises until somebody says how it was; what is completed stays so."""
    made = table.plan(days=1)
    done = table.complete()
    assert (done["status"], done["meeting"]) == ("completed", "planned")
    assert not _flags(table, table.adviser)
    with clock.moved(clock.now() + timedelta(days=3)):
        with table.database.write() as db:
            sweeps.not_held(db, clock.now())
        adviser, her = sign_in("adviser"), sign_in("participant")
        shown = ok(her.get(table.path()))
        assert (shown["status"], shown["meeting"]) == ("completed", "not_held")
        assert _flags(table, adviser) == ["handover_not_held"]
        ok(adviser.patch(f"plan/meetings/{made['meeting_id']}", {"status": "held"}))
        assert ok(her.get(table.path()))["meeting"] == "held" and not _flags(table, adviser)
    assert _told(table, "handover_not_held") == sorted([table.person, id_of(table.database, "adviser")])


def _flags(table: Table, adviser: Client) -> list[str]:
    """Of hand-overs, on the adviser's list."""
    (her,) = [row for row in adviser.items("plan/people") if row["person_id"] == table.person]
    return [flag["code"] for flag in her["flags"] if flag["code"].startswith("handover")]


def test_said_to_be_held_or_not(table: Table) -> None:
    table.plan()
    refused(table.adviser.post(table.path("/held"), {"held": False}), 422, "not_begun")
    assert table.now()["status"] == "planned" and not _told(table, "handover_not_held")
    table.move(0)
    assert ok(table.adviser.post(table.path("/held"), {"held": False}))["status"] == "not_held"
    assert table.person in _told(table, "handover_not_held")
    held = ok(table.adviser.post(table.path("/held"), {"held": True}))
    assert (held["status"], held["held_on"]) == ("held", day(0))
    refused(table.adviser.post(table.path("/held"), {"held": True, "on": day(1)}), 422, "day_to_come")


def test_a_look_of_staff_is_in_her_log(table: Table) -> None:
    table.plan()
    before = len(table.her.items("people/me/log"))
    ok(table.adviser.get(table.path()))
    for _ in range(2):
        ok(table.adviser.get("plan/handovers"))
    assert [row["action"] for row in table.her.items("people/me/log")][: -before or None] == ["handover.see_all", "handover.see"]


def test_an_interpreter_is_ordered_for_it_and_stands_in_her_meeting(table: Table) -> None:
    made = table.plan(interpreter="needed", interpreter_language="ar")
    assert (made["interpreter"], made["interpreter_language"]) == ("needed", "ar")
    ok(table.adviser.patch(table.path(), {"interpreter": "ordered", "was": {"interpreter": "needed"}}))
    meeting = next(each for each in ok(table.her.get("plan"))["meetings"] if each["id"] == made["meeting_id"])
    assert (meeting["interpreter"], meeting["interpreter_language"]) == ("ordered", "ar")


def test_another_receiver_is_named_in_her_meeting_too(table: Table) -> None:
    made = table.plan()
    other = {"name": "Per Olsen", "office": "Nav Elvebakken"}
    ok(table.adviser.patch(table.path(), {"receiver": other, "was": {"receiver": made["parties"]["receiver"]}}))
    meeting = next(each for each in ok(table.her.get("plan"))["meetings"] if each["id"] == made["meeting_id"])
    assert [one["name"] for one in meeting["with"]] == ["Per Olsen"]


def test_time_place_and_state_of_its_meeting_are_said_in_the_handover_alone(table: Table) -> None:
    path = f"plan/meetings/{table.plan()['meeting_id']}"
    for other in ({"status": "not_held"}, {"place": "Et annet sted"}, {"status": "cancelled"}):
        refused(table.adviser.patch(path, other), 409, "of_handover")
    starts = (clock.now() + timedelta(days=2)).isoformat()
    body = {"kind": "handover", "starts_at": starts, "ends_at": (clock.now() + timedelta(days=2, hours=1)).isoformat(), "place": "Nav"}
    refused(table.adviser.post(f"plan/{table.person}/meetings", body), 409, "of_handover")
    assert table.now()["status"] == "planned"


def test_completed_before_its_meeting_the_meeting_can_still_be_moved_or_called_off(table: Table) -> None:
    path = f"plan/meetings/{table.plan()['meeting_id']}"
    table.complete()
    assert ok(table.adviser.patch(path, {"place": "Rådhuset"}))["place"] == "Rådhuset"
    refused(table.adviser.patch(path, {"kind": "review_meeting"}), 409, "of_handover")
    assert ok(table.adviser.patch(path, {"status": "cancelled"}))["status"] == "cancelled"
    assert table.person in _told(table, "meeting_cancelled")
    assert table.now()["status"] == "completed"


def test_her_job_specialist_reads_no_hand_over_on_her_page(table: Table, sign_in: SignIn) -> None:
    """She may not open it, and so does not read on another page what it says of family or money."""
    table.plan()
    ok(table.adviser.post(table.path("/items"), {"title": "Gjeld til kommunen", "section": "family"}))
    with table.database.write() as db:
        others = select(Assignment).where(Assignment.participant_id == table.person, Assignment.role == "job_specialist")
        for other in db.scalars(others):
            db.delete(other)
        specialist = id_of(table.database, "job_specialist")
        db.add(Assignment(participant_id=table.person, staff_id=specialist, role="job_specialist", from_date=clock.today()))
    specialist_phone = sign_in("job_specialist")
    refused(specialist_phone.get(table.path()), 403, "forbidden")
    page = specialist_phone.get(f"plan/{table.person}/page")
    assert ok(page)["handovers"] == [] and "Gjeld" not in page.text
    assert [each["id"] for each in ok(table.adviser.get(f"plan/{table.person}/page"))["handovers"]] == [table.id]
