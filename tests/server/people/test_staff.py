"""Who looks after whom: nobody left without somebody, what each sees of her, and what she can read of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession, Seat
from server.notifications.models import Notice
from server.people.models import Assignment, Person, PersonRole
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import ok, refused


def test_those_without_an_adviser_are_listed_until_somebody_has_them(sign_in: SignIn, demo: Database) -> None:
    admin, person = sign_in("admin"), id_of(demo, "participant")
    assert admin.items("people/participants", without_adviser="true") == []
    ok(admin.put(f"people/staff/{id_of(demo, 'adviser')}/active", {"active": False}))
    assert person in {each["id"] for each in admin.items("people/participants", without_adviser="true")}
    ok(admin.post(f"people/participants/{person}/helpers", {"staff_id": id_of(demo, "adviser2"), "role": "adviser"}))
    assert person not in {each["id"] for each in admin.items("people/participants", without_adviser="true")}


def test_a_stand_in_takes_over_people_in_one_step_and_phones_show_it(sign_in: SignIn, demo: Database) -> None:
    phone = sign_in("participant")
    ok(sign_in("admin").post("people/stand-ins", {"from_id": id_of(demo, "adviser"), "to_id": id_of(demo, "adviser2")}))
    assert ok(phone.get("people/me"))["adviser_id"] == id_of(demo, "adviser2")
    assert id_of(demo, "participant") in {each["id"] for each in sign_in("adviser2").items("people/mine")}
    assert sign_in("adviser").items("people/mine") == []
    told = [row["params"] for row in phone.items("notifications/") if row["kind"] == "new_helper"]
    assert told == [{"staff_id": id_of(demo, "adviser2"), "role": "adviser"}]


def test_a_new_helper_is_told_of_once_and_her_first_adviser_never(sign_in: SignIn, demo: Database) -> None:
    admin, first = sign_in("admin"), {"staff_id": id_of(demo, "adviser2"), "role": "adviser"}
    new = ok(admin.post("people/participants", {"given_name": "Ny", "family_name": "Her"}))["id"]
    for _ in range(2):
        ok(admin.post(f"people/participants/{new}/helpers", first))
    ok(admin.post(f"people/participants/{new}/helpers", {"staff_id": id_of(demo, "job_specialist"), "role": "job_specialist"}))
    with demo.read() as db:
        told = db.scalars(select(Notice.params).where(Notice.person_id == new, Notice.kind == "new_helper")).all()
    assert [params["role"] for params in told] == ["job_specialist"]


def test_a_stand_in_who_may_not_is_refused_whole(sign_in: SignIn, demo: Database) -> None:
    before = len(sign_in("adviser").items("people/mine"))
    answer = sign_in("admin").post("people/stand-ins", {"from_id": id_of(demo, "adviser"), "to_id": id_of(demo, "mentor")})
    refused(answer, 422, "not_a")
    assert len(sign_in("adviser").items("people/mine")) == before > 0


@pytest.mark.parametrize(("away", "path"), [("leader", "jobclub/clubs"), ("teacher", "week/classes")])
def test_whose_clubs_or_classes_she_could_not_keep_she_does_not_stand_in_for(sign_in: SignIn, demo: Database, away: str, path: str) -> None:
    kept = [row["id"] for row in sign_in(away).items(path)]
    answer = sign_in("admin").post("people/stand-ins", {"from_id": id_of(demo, away), "to_id": id_of(demo, "adviser")})
    refused(answer, 422, "not_a")
    assert [row["id"] for row in sign_in(away).items(path)] == kept != []


def test_a_club_whose_leader_leads_no_more_waits_for_another(sign_in: SignIn, demo: Database) -> None:
    admin, leader = sign_in("admin"), id_of(demo, "leader")
    led = {row["id"] for row in admin.items("jobclub/clubs") if row["leader_id"] == leader}
    assert led.isdisjoint(row["id"] for row in admin.items("jobclub/clubs", without_leader="true"))
    with demo.write() as db:
        db.delete(db.get_one(PersonRole, (leader, "leader")))
    assert led <= {row["id"] for row in admin.items("jobclub/clubs", without_leader="true")} != set()


def test_who_takes_a_session_over_opens_a_way_to_those_protected_in_it(sign_in: SignIn, demo: Database, protected: str) -> None:
    starts = clock.now() + timedelta(days=4)
    with demo.write() as db:
        at = {"title": "Klubb", "place": "Rom", "capacity": 8, "starts_at": starts, "ends_at": starts + timedelta(hours=1)}
        session = ClubSession(municipality_id=db.get_one(Person, protected).municipality_id, leader_id=id_of(demo, "leader"), **at)
        db.add(session)
        db.flush()
        db.add(Seat(session_id=session.id, person_id=protected))
        session_id = session.id
        db.add(PersonRole(person_id=id_of(demo, "mentor"), role="leader"))
    phone = sign_in("participant")
    ok(sign_in("admin").put(f"jobclub/sessions/{session_id}", {"leader_id": id_of(demo, "mentor")}))
    assert [look["action"] for look in phone.items("people/me/log")].count("jobclub.change_session") == 1
    with demo.read() as db:
        told = [notice.person_id for notice in db.scalars(select(Notice).where(Notice.kind == "way_opened"))]
    assert told == [id_of(demo, "adviser")]


def test_the_twenty_first_of_a_job_specialist_is_refused(sign_in: SignIn, demo: Database) -> None:
    admin, specialist = sign_in("admin"), id_of(demo, "job_specialist")
    body = {"staff_id": specialist, "role": "job_specialist"}
    counts = [ok(admin.post(f"people/participants/{id_of(demo, f'p{n:03}')}/helpers", body))["count"] for n in range(1, 21)]
    assert counts == list(range(1, 21))
    refused(admin.post(f"people/participants/{id_of(demo, 'p021')}/helpers", body), 409, "specialist_full")


def test_an_assignment_of_yesterday_gives_no_right_today(sign_in: SignIn, demo: Database) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    ok(adviser.get(f"people/participants/{person}"))
    with demo.write() as db:
        row = db.scalars(select(Assignment).where(Assignment.participant_id == person, Assignment.role == "adviser")).one()
        row.to_date = clock.today() - timedelta(days=1)
    refused(adviser.get(f"people/participants/{person}"), 404)


def test_who_looked_is_logged_and_she_can_see_it(sign_in: SignIn, demo: Database) -> None:
    phone = sign_in("participant")
    ok(sign_in("adviser").get(f"people/participants/{id_of(demo, 'participant')}"))
    assert [(look["name"], look["action"]) for look in phone.items("people/me/log")] == [("Kari Nordby", "people.see_participant")]


def test_a_national_identity_number_is_never_kept(sign_in: SignIn, demo: Database) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    for number in ("01019012345", "010190 12345", "ref 010190-12345", "sak 7: 010190 12345"):
        refused(adviser.patch(f"people/participants/{person}", {"own_reference": number}), 422, "invalid")
    ok(adviser.patch(f"people/participants/{person}", {"own_reference": "EB-77"}))


def test_my_data_names_every_row_about_me_and_no_secret(sign_in: SignIn, demo: Database) -> None:
    export = ok(sign_in("participant").get("people/me/export"))
    assert {"person", "participant", "assignment", "booking", "notice", "device"} <= set(export["tables"])
    assert "hash" not in str(export)
    assert export["tables"]["participant"][0]["job_wishes"] == ["hotel", "kitchen"]


def test_an_outsider_sees_none_of_it(sign_in: SignIn, demo: Database) -> None:
    admin = sign_in("outsider-admin")
    refused(admin.put(f"people/staff/{id_of(demo, 'leader')}/active", {"active": False}), 404)
    refused(admin.post(f"people/staff/{id_of(demo, 'leader')}/link"), 404)
    names = str(admin.items("people/staff")) + str(admin.items("people/participants"))
    assert "Sæther" not in names
    assert "Darwish" not in names


def test_a_mentor_is_somebody_she_can_ring_and_sees_nothing_of_her(sign_in: SignIn, demo: Database) -> None:
    person, mentor = id_of(demo, "p001"), id_of(demo, "mentor")
    mine = {"staff_id": mentor, "role": "mentor"}
    ok(sign_in("adviser").post(f"people/participants/{person}/helpers", mine))
    assert ok(sign_in("p001").get("people/me"))["helpers"] == [{"role": "mentor", "staff_id": mentor}]
    assert mine in ok(sign_in("adviser").get(f"people/participants/{person}"))["helpers"]
    for path in ("people/mine", f"people/participants/{person}", f"plan/{person}", f"plan/{person}/page", f"tasters/of/{person}"):
        refused(sign_in("mentor").get(path), 403)
    body = {"staff_id": id_of(demo, "leader"), "role": "mentor"}
    refused(sign_in("adviser").post(f"people/participants/{person}/helpers", body), 422, "not_a")
    refused(sign_in("adviser2").post(f"people/participants/{person}/helpers", mine), 404)


def test_a_teacher_who_is_her_mentor_too_reads_no_more_in_lists(sign_in: SignIn, demo: Database) -> None:
    """Being somebody's mentor opens nothing, whatever other role the mentor has."""
    person, teacher = id_of(demo, "p001"), id_of(demo, "teacher")
    with demo.write() as db:
        staff = db.get_one(Person, teacher)
        staff.roles = [*staff.roles, PersonRole(role="mentor")]
    before = [row for row in sign_in("teacher").items("people/participants") if row["id"] == person]
    ok(sign_in("adviser").post(f"people/participants/{person}/helpers", {"staff_id": teacher, "role": "mentor"}))
    assert [row for row in sign_in("teacher").items("people/participants") if row["id"] == person] == before != []
    assert person not in {row["id"] for row in sign_in("teacher").items("people/mine")}
