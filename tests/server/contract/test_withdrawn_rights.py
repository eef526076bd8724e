"""A right withdrawn is gone at the next request, and the phone is told to forget (checks.md 8)."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession, Seat
from server.people.models import Assignment, Credential, Person, PersonRole
from tests.conftest import SignIn
from tests.support.client import Client, ok, refused


def _id(demo: Database, login: str) -> str:
    with demo.read() as db:
        return db.scalars(select(Credential.person_id).where(Credential.login == login)).one()


def _staff(admin: Client, person_id: str, **change: Any) -> None:
    card = next(staff for staff in admin.items("people/staff") if staff["id"] == person_id)
    body = {name: card[name] for name in ("given_name", "family_name", "roles", "phone", "hours", "work_place")}
    ok(admin.patch(f"people/staff/{person_id}", {**body, **change}))


def _led(client: Client) -> str:
    """A coming session that she leads."""
    me = ok(client.get("people/me"))["id"]
    coming = client.items("jobclub/sessions", from_=clock.today() + timedelta(days=1))
    return next(session["id"] for session in coming if session["leader_id"] == me)


def test_a_role_taken_away(sign_in: SignIn, demo: Database) -> None:
    leader, admin = sign_in("leader"), sign_in("admin")
    session = _led(leader)
    before = ok(leader.get("sync"))
    assert {"name", "seat"} <= {row["kind"] for row in before["rows"]}
    ok(leader.get(f"jobclub/sessions/{session}/seats"))
    _staff(admin, _id(demo, "leader"), roles=["mentor"])
    refused(leader.get(f"jobclub/sessions/{session}/seats"), 403, "forbidden")
    refused(leader.get("people/participants"), 403, "forbidden")
    told = ok(leader.get("sync", since=before["token"]))
    assert any(audience.startswith("leaders:") for audience in told["forget"])


def test_an_assignment_that_ended_by_date(sign_in: SignIn, demo: Database) -> None:
    """No worker runs: the clock inside the request decides."""
    adviser, person = sign_in("adviser"), _id(demo, "participant")
    with demo.write() as db:
        row = db.scalars(select(Assignment).where(Assignment.participant_id == person, Assignment.role == "adviser")).one()
        row.to_date = clock.today()
    ok(adviser.get(f"people/participants/{person}"))
    midnight = clock.oslo(clock.today() + timedelta(days=1), clock.oslo_time(clock.now()).min)
    with clock.moved(midnight + timedelta(seconds=1)):
        late = sign_in("adviser")
        refused(late.get(f"people/participants/{person}"), 404, "not_found")
        refused(late.patch(f"people/participants/{person}", {"track": "x"}), 404, "not_found")
        assert person not in {each["id"] for each in late.items("people/mine")}


def test_an_assignment_that_has_not_begun(sign_in: SignIn, demo: Database) -> None:
    other, person = sign_in("adviser2"), _id(demo, "participant")
    with demo.write() as db:
        begins = clock.today() + timedelta(days=1)
        db.add(Assignment(participant_id=person, staff_id=_id(demo, "adviser2"), role="adviser", from_date=begins))
    refused(other.get(f"people/participants/{person}"), 404, "not_found")


def test_a_club_handed_over(sign_in: SignIn, demo: Database) -> None:
    leader, other, admin = sign_in("leader"), sign_in("leader2"), sign_in("admin")
    session = _led(leader)
    club = ok(leader.get(f"jobclub/sessions/{session}"))["club_id"]
    token = ok(leader.get("sync"))["token"]
    plain = {name: ok(admin.get(f"jobclub/clubs/{club}"))[name] for name in ("title", "place", "seats")}
    ok(admin.put(f"jobclub/clubs/{club}", {**plain, "leader_id": _id(demo, "leader2")}))
    refused(leader.get(f"jobclub/sessions/{session}/seats"), 404, "not_found")
    ok(other.get(f"jobclub/sessions/{session}/seats"))
    told = ok(leader.get("sync", since=token))
    assert f"club:{club}" in told["forget"]
    assert not any(row["kind"] == "seat" and row["data"]["session_id"] == session for row in told["rows"])
    assert any(row["kind"] == "seat" and row["data"]["session_id"] == session for row in ok(other.get("sync"))["rows"])


def test_a_stand_in_takes_over_and_the_other_has_nothing_left(sign_in: SignIn, demo: Database) -> None:
    adviser, stand_in, admin, person = sign_in("adviser"), sign_in("adviser2"), sign_in("admin"), _id(demo, "participant")
    ok(admin.post("people/stand-ins", {"from_id": _id(demo, "adviser"), "to_id": _id(demo, "adviser2")}))
    refused(adviser.get(f"people/participants/{person}"), 404, "not_found")
    ok(stand_in.get(f"people/participants/{person}"))


def test_somebody_deactivated_is_out_at_once(sign_in: SignIn, demo: Database) -> None:
    phones, admin = [sign_in("leader"), sign_in("leader")], sign_in("admin")
    ok(admin.put(f"people/staff/{_id(demo, 'leader')}/active", {"active": False}))
    for phone in phones:
        refused(phone.get("people/me"), 401, "sign_in")
        refused(phone.get("sync"), 401, "sign_in")
    refused(phones[0].write("POST", "people/sign-in", {"login": "leader", "password": "jobbspor-demo"}, key=None), 401, "wrong_password")


def test_a_deactivated_person_whose_session_was_left_is_out_as_well(sign_in: SignIn, demo: Database) -> None:
    """Whatever left the row of her phone behind: the person counts, not the phone."""
    phone = sign_in("leader")
    with demo.write() as db:
        db.get_one(Person, _id(demo, "leader")).active = False
    refused(phone.get("people/me"), 401, "sign_in")


def test_a_device_ended_elsewhere(sign_in: SignIn, demo: Database) -> None:
    here, there = sign_in("participant"), sign_in("participant")
    other = next(device["id"] for device in here.items("people/devices") if not device["this"])
    assert here.delete(f"people/devices/{other}").status_code == 204
    refused(there.get("people/me"), 401, "sign_in")
    ok(here.get("people/me"))


def _with_a_session_of_her_own(demo: Database, leader: str) -> str:
    """A session outside any club that she leads; somebody has a seat."""
    starts = clock.now() + timedelta(days=2)
    with demo.write() as db:
        person = db.get_one(Person, _id(demo, "participant"))
        about = {"title": "Tiltak", "place": "Rom 1", "capacity": 9}
        session = ClubSession(municipality_id=person.municipality_id, leader_id=_id(demo, leader), **about)
        session.starts_at, session.ends_at = starts, starts + timedelta(hours=1)
        db.add(session)
        db.flush()
        db.add(Seat(session_id=session.id, person_id=person.id))
        return session.id


def _seats(told: Any) -> set[str]:
    return {row["data"]["session_id"] for row in told["rows"] if row["kind"] == "seat"}


def test_whose_role_was_taken_away_keeps_no_attendance_list(sign_in: SignIn, demo: Database) -> None:
    """The club and the session still name her as leader: lists with names leave her phone all the same, and come back with the role."""
    own, leader, admin = _with_a_session_of_her_own(demo, "leader"), sign_in("leader"), sign_in("admin")
    before = ok(leader.get("sync"))
    assert own in _seats(before) and len(_seats(before)) > 1
    _staff(admin, _id(demo, "leader"), roles=["mentor"])
    told = ok(leader.get("sync", since=before["token"]))
    assert any(audience.startswith("club:") for audience in told["forget"])
    assert {gone["kind"] for gone in told["gone"]} >= {"seat"}
    assert _seats(told) == _seats(ok(leader.get("sync"))) == set()
    _staff(admin, _id(demo, "leader"), roles=["leader"])
    assert _seats(ok(leader.get("sync", since=told["token"]))) == _seats(before)


def _teaches_besides(demo: Database, login: str, *roles: str) -> None:
    with demo.write() as db:
        db.add_all(PersonRole(person_id=_id(demo, login), role=role) for role in roles)


def test_who_is_no_adviser_any_more_sees_no_list_of_her_people(sign_in: SignIn, demo: Database) -> None:
    """The assignments stay, for whoever takes them over; another role of hers opens none of the lists they stood in."""
    person, admin = _id(demo, "participant"), sign_in("admin")
    _teaches_besides(demo, "adviser", "teacher", "job_specialist", "leader")
    adviser = sign_in("adviser")
    ok(adviser.put(f"people/participants/{person}/protected", {"protected": True}))
    lists = ("people/mine", "plan/people")
    assert all(person in adviser.get(path).text for path in lists)
    _staff(admin, _id(demo, "adviser"), roles=["teacher", "job_specialist", "leader"])
    assert not [path for path in (*lists, "tasters/waiting") if person in adviser.get(path).text]
    assert adviser.items("people/mine") == [] == adviser.items("plan/people")
