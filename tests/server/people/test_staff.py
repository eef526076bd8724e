"""An admin keeps staff: one-time links, resets, deactivation that works at once, nobody left without somebody."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession, Seat
from server.notifications.models import Notice
from server.people.models import AccessLog, Assignment, Person, PersonRole
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

Anyone = Callable[[], Client]
NEW = {"given_name": "Eva", "family_name": "Lund", "roles": ["adviser"], "phone": "400 00 999"}
GOOD = "en lang setning 42"


def _accept(client: Client, token: str, login: str = "eva.lund", password: str = GOOD) -> Any:
    return client.write("POST", "people/staff-invitations/accept", {"token": token, "login": login, "password": password}, key=None)


def test_invited_staff_choose_login_and_password(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    link = ok(sign_in("admin").post("people/staff", NEW))
    eva = anyone()
    assert ok(_accept(eva, link["token"]))["roles"] == ["adviser"]
    ok(eva.get("people/mine"))
    ok(anyone().sign_in("EVA.lund", GOOD).get("people/me"))
    refused(_accept(anyone(), link["token"]), 404, "code_unknown")


def test_an_admin_sees_who_has_a_link_she_has_not_used(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    def stands() -> tuple[bool, bool]:
        eva = next(one for one in sign_in("admin").items("people/staff") if one["name"] == "Eva Lund")
        return eva["invited"], eva["link_until"] is not None

    link = ok(sign_in("admin").post("people/staff", NEW))
    assert stands() == (False, True)
    with clock.moved(clock.now() + timedelta(days=8)):
        assert stands() == (False, False)
    ok(_accept(anyone(), link["token"]))
    assert stands() == (True, False)


def test_a_link_says_whom_it_is_for_until_it_is_used(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    link = ok(sign_in("admin").post("people/staff", NEW))
    look = {"token": link["token"]}
    seen = ok(anyone().write("POST", "people/staff-invitations/look", look, key=None))
    assert seen == {"given_name": "Eva", "municipality": "Elvebakken"}
    ok(_accept(anyone(), link["token"]))
    refused(anyone().write("POST", "people/staff-invitations/look", look, key=None), 404, "code_unknown")


WEAK = [
    ("kort", "password_short"),
    ("jobbspor-demo", "password_common"),
    ("Jobbspor123456", "password_common"),
    ("eva.lund-eva", "password_common"),
]


@pytest.mark.parametrize(("password", "code"), WEAK)
def test_a_weak_password_is_refused_and_the_link_lives_on(
    sign_in: SignIn, anyone: Anyone, demo: Database, password: str, code: str
) -> None:
    link = ok(sign_in("admin").post("people/staff", NEW))
    refused(_accept(anyone(), link["token"], password=password), 422, code)
    refused(_accept(anyone(), link["token"], login="leader"), 409, "login_taken")
    ok(_accept(anyone(), link["token"]))


def test_a_link_ends_after_a_week(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    link = ok(sign_in("admin").post("people/staff", NEW))
    with clock.moved(clock.now() + timedelta(days=7, seconds=1)):
        refused(_accept(anyone(), link["token"]), 404, "code_unknown")


def test_a_repeat_invites_nobody_twice_and_tells_a_new_link(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    admin, key = sign_in("admin"), str(uuid.uuid4())
    first, second = (ok(admin.post("people/staff", NEW, key=key)) for _ in range(2))
    assert [each["id"] for each in admin.items("people/staff") if each["family_name"] == "Lund"] == [first["person_id"]]
    refused(_accept(anyone(), first["token"]), 404, "code_unknown")
    ok(_accept(anyone(), second["token"]))


def test_a_link_ends_with_the_account(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    admin = sign_in("admin")
    link = ok(admin.post("people/staff", NEW))
    for active in (False, True):
        ok(admin.put(f"people/staff/{link['person_id']}/active", {"active": active}))
    refused(_accept(anyone(), link["token"]), 404, "code_unknown")


def test_a_reset_ends_password_and_sessions(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    leader = sign_in("leader")
    link = ok(sign_in("admin").post(f"people/staff/{id_of(demo, 'leader')}/link"))
    assert leader.get("people/me").status_code == 401
    refused(anyone().write("POST", "people/sign-in", {"login": "leader", "password": "jobbspor-demo"}, key=None), 401)
    ok(_accept(anyone(), link["token"], login="ingrid"))


def test_a_deactivated_leader_is_out_at_once(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    leader, admin, person = sign_in("leader"), sign_in("admin"), id_of(demo, "leader")
    ok(admin.put(f"people/staff/{person}/active", {"active": False}))
    assert leader.get("people/me").status_code == 401
    refused(anyone().write("POST", "people/sign-in", {"login": "leader", "password": "jobbspor-demo"}, key=None), 401)
    ok(admin.put(f"people/staff/{person}/active", {"active": True}))
    sign_in("leader")


def test_a_right_withdrawn_is_gone_at_the_next_request(sign_in: SignIn, demo: Database) -> None:
    adviser, admin = sign_in("adviser"), sign_in("admin")
    ok(adviser.get("people/mine"))
    ok(admin.patch(f"people/staff/{id_of(demo, 'adviser')}", {**NEW, "roles": ["teacher"]}))
    refused(adviser.get(f"people/participants/{id_of(demo, 'participant')}"), 403)


def test_the_last_admin_stays(sign_in: SignIn, demo: Database) -> None:
    admin, person = sign_in("admin"), id_of(demo, "admin")
    refused(admin.put(f"people/staff/{person}/active", {"active": False}), 409, "last_admin")
    refused(admin.patch(f"people/staff/{person}", NEW), 409, "last_admin")


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


@pytest.fixture
def protected(sign_in: SignIn, demo: Database) -> str:
    """The adviser's participant, protected."""
    person = id_of(demo, "participant")
    ok(sign_in("adviser").put(f"people/participants/{person}/protected", {"protected": True}))
    return person


def _stand_in(demo: Database) -> tuple[str, dict[str, str]]:
    return "people/stand-ins", {"from_id": id_of(demo, "adviser"), "to_id": id_of(demo, "adviser2")}


def _reset(demo: Database) -> tuple[str, dict[str, str]]:
    return f"people/staff/{id_of(demo, 'adviser')}/link", {}


@pytest.mark.parametrize(("way", "action"), [(_stand_in, "people.stand_in"), (_reset, "people.reset_staff")])
def test_a_way_an_admin_opens_to_somebody_protected_shows_in_her_log_and_her_adviser_is_told(
    sign_in: SignIn, demo: Database, protected: str, way: Callable[[Database], tuple[str, dict[str, str]]], action: str
) -> None:
    phone, other, adviser = sign_in("participant"), sign_in("p003"), id_of(demo, "adviser")
    ok(sign_in("admin").post(*way(demo)))
    assert action in [look["action"] for look in phone.items("people/me/log")]
    assert action not in [look["action"] for look in other.items("people/me/log")]
    with demo.read() as db:
        told = [(notice.person_id, notice.params) for notice in db.scalars(select(Notice).where(Notice.kind == "way_opened"))]
    assert told == [(adviser, {"person_id": protected, "by_id": id_of(demo, "admin")})]


@pytest.mark.parametrize("stands_in", [True, False])
def test_a_leaders_place_opens_a_way_to_those_protected_in_her_sessions(
    sign_in: SignIn, demo: Database, protected: str, stands_in: bool
) -> None:
    leader, starts = id_of(demo, "leader"), clock.now() + timedelta(days=4)
    with demo.write() as db:
        at = {"title": "Klubb", "place": "Rom", "capacity": 8, "starts_at": starts, "ends_at": starts + timedelta(hours=1)}
        session = ClubSession(municipality_id=db.get_one(Person, protected).municipality_id, leader_id=leader, **at)
        db.add(session)
        db.flush()
        db.add(Seat(session_id=session.id, person_id=protected))
    phone, admin = sign_in("participant"), sign_in("admin")
    if stands_in:
        ok(admin.post("people/stand-ins", {"from_id": leader, "to_id": id_of(demo, "leader2")}))
    else:
        ok(admin.post(f"people/staff/{leader}/link", {}))
    looks = [look["action"] for look in phone.items("people/me/log")]
    assert looks.count("people.stand_in" if stands_in else "people.reset_staff") == 1


def test_giving_somebody_protected_to_another_shows_in_her_log(sign_in: SignIn, demo: Database, protected: str) -> None:
    admin, phone = sign_in("admin"), sign_in("participant")
    ok(admin.put(f"people/staff/{id_of(demo, 'adviser')}/active", {"active": False}))
    ok(admin.post(f"people/participants/{protected}/helpers", {"staff_id": id_of(demo, "adviser2"), "role": "adviser"}))
    assert "people.assign" in [look["action"] for look in phone.items("people/me/log")]


def test_what_the_log_says_cannot_be_changed_afterwards(sign_in: SignIn, demo: Database) -> None:
    ok(sign_in("adviser").get(f"people/participants/{id_of(demo, 'participant')}"))
    for change in ({"actor_id": id_of(demo, "admin")}, {"action": "people.nothing"}):
        with pytest.raises(DBAPIError, match="not changed"), demo.write() as db:
            db.execute(update(AccessLog).values(**change))


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
