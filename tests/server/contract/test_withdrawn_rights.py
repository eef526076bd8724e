"""A right withdrawn is gone at the next request, and the phone is told to forget (checks.md 8)."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.people.models import Assignment, Credential, Person
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
