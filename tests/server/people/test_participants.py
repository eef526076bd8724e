"""Participants in lists, searches and hands: no more is shown than needed, and nobody is lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import Booking, ClubSession
from server.people.models import Assignment
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

NEW = {"given_name": "Åse-Marie", "family_name": "Ødegård", "language": "uk", "birth_date": "1990-02-03", "own_reference": "EB-1"}


def _find(client: Client, **query: str) -> list[dict[str, Any]]:
    return client.items("people/participants", **query)


@pytest.mark.parametrize("words", ["Åse", "ase marie", "ÅSE-MARIE øde", "odegard", "marie ase"])
def test_search_minds_neither_case_nor_accents(sign_in: SignIn, demo: Database, words: str) -> None:
    adviser = sign_in("adviser")
    new = ok(adviser.post("people/participants", NEW))
    assert [person["id"] for person in _find(adviser, q=words)] == [new["id"]]


@pytest.mark.parametrize("words", ["se-marie", "Åse Nilsen", "e%d"])
def test_search_finds_nobody_else(sign_in: SignIn, demo: Database, words: str) -> None:
    adviser = sign_in("adviser")
    new = ok(adviser.post("people/participants", NEW))
    assert new["id"] not in {person["id"] for person in _find(adviser, q=words)}


def test_lists_leave_out_what_is_read_on_her_page(sign_in: SignIn, demo: Database) -> None:
    adviser = sign_in("adviser")
    new = ok(adviser.post("people/participants", NEW))
    assert (new["birth_date"], new["own_reference"]) == ("1990-02-03", "EB-1")
    lists = {"adviser": "people/mine", "admin": "people/participants", "leader": "people/participants", "teacher": "people/participants"}
    seen = {role: next(one for one in sign_in(role).items(path) if one["id"] == new["id"]) for role, path in lists.items()}
    assert {one["birth_date"] for one in seen.values()} == {None}
    assert [role for role, one in seen.items() if one["own_reference"] == "EB-1"] == ["adviser", "admin"]


@pytest.mark.parametrize("role", ["teacher", "leader", "adviser"])
def test_who_does_not_look_after_her_is_told_what_she_is_picked_by_and_no_more(role: str, sign_in: SignIn, demo: Database) -> None:
    her = {"id", "name", "given_name", "family_name", "language", "active", "levels"}
    mine, rows = id_of(demo, role), sign_in(role).items("people/participants")
    others = [row for row in rows if mine not in {helper["staff_id"] for helper in row["helpers"]}]
    assert others
    for row in others:
        assert {name for name, value in row.items() if value} <= her | {"left_on"}


def test_a_list_costs_the_same_for_one_and_for_thirty(sign_in: SignIn, demo: Database, count_queries: Any) -> None:
    admin = sign_in("admin")
    with count_queries() as for_all:
        assert len(_find(admin)) > 25
    with count_queries() as for_few:
        assert len(_find(admin, q="Rana Darwish")) < 5
    assert len(for_all) <= len(for_few) <= 10


def test_a_protected_participant_without_an_adviser_waits_without_a_name(sign_in: SignIn, demo: Database) -> None:
    admin, person = sign_in("admin"), id_of(demo, "participant")
    ok(sign_in("adviser").put(f"people/participants/{person}/protected", {"protected": True}))
    helper = {"staff_id": id_of(demo, "adviser2"), "role": "adviser"}
    refused(admin.post(f"people/participants/{person}/helpers", helper), 404)
    ok(admin.put(f"people/staff/{id_of(demo, 'adviser')}/active", {"active": False}))
    (waiting,) = [one for one in _find(admin, without_adviser="true") if one["protected"]]
    assert (waiting["id"], waiting["name"], waiting["phone"], waiting["job_wishes"]) == (person, "•••", None, [])
    assert person not in {one["id"] for one in _find(sign_in("leader"), without_adviser="true")}
    ok(admin.post(f"people/participants/{person}/helpers", helper))
    assert ok(sign_in("adviser2").get(f"people/participants/{person}"))["name"] == "Rana Darwish"
    refused(admin.get(f"people/participants/{person}"), 404)


def test_an_adviser_who_loses_the_role_leaves_her_people_without(sign_in: SignIn, demo: Database) -> None:
    admin, body = sign_in("admin"), {"given_name": "Kari", "family_name": "Nordby", "roles": ["teacher"]}
    ok(admin.patch(f"people/staff/{id_of(demo, 'adviser')}", body))
    assert id_of(demo, "participant") in {one["id"] for one in _find(admin, without_adviser="true")}


def test_who_left_keeps_her_reading_and_frees_her_seats(sign_in: SignIn, demo: Database) -> None:
    adviser, phone, person = sign_in("adviser"), sign_in("participant"), id_of(demo, "participant")
    coming = select(func.count(Booking.id)).join(ClubSession, ClubSession.id == Booking.session_id)
    coming = coming.where(Booking.person_id == person, Booking.ended_at.is_(None), ClubSession.starts_at > clock.now())
    with demo.read() as db:
        assert db.scalars(coming).one() > 0
    tomorrow = (clock.today() + timedelta(days=1)).isoformat()
    refused(adviser.post(f"people/participants/{person}/leave", {"on": tomorrow}), 422, "day_to_come")
    left = ok(adviser.post(f"people/participants/{person}/leave", {"on": clock.today().isoformat()}))
    assert left["left_on"] == clock.today().isoformat()
    with demo.read() as db:
        assert db.scalars(coming).one() == 0
    ok(phone.get("people/me"))
    assert ok(adviser.post(f"people/participants/{person}/leave", {"on": None}))["left_on"] is None


def test_above_twenty_five_an_adviser_is_told_gently(sign_in: SignIn, demo: Database) -> None:
    admin, adviser2 = sign_in("admin"), id_of(demo, "adviser2")
    body, counts = {"staff_id": adviser2, "role": "adviser"}, []
    for number in range(1, 27):
        counts.append(ok(admin.post(f"people/participants/{id_of(demo, f'p{number:03}')}/helpers", body)))
    by_count = {answer["count"]: answer["many"] for answer in counts}
    assert by_count[25] is False
    assert by_count[26] is True


def test_two_admins_at_once_do_not_overfill_a_specialist(sign_in: SignIn, demo: Database) -> None:
    specialist = id_of(demo, "job_specialist")
    with demo.write() as db:
        for number in range(1, 20):
            row = Assignment(participant_id=id_of(demo, f"p{number:03}"), staff_id=specialist, role="job_specialist")
            row.from_date = clock.today()
            db.add(row)
    admins = [sign_in("admin") for _ in range(4)]
    body = {"staff_id": specialist, "role": "job_specialist"}
    with ThreadPoolExecutor(4) as pool:
        paths = [f"people/participants/{id_of(demo, f'p{number:03}')}/helpers" for number in range(21, 25)]
        answers = list(pool.map(lambda pair: pair[0].post(pair[1], body).status_code, zip(admins, paths, strict=True)))
    assert sorted(answers) == [200, 409, 409, 409]


@pytest.mark.parametrize("code", ["<b>", "nb\n", "norsk bokmål", "", "NB"])
def test_a_language_is_a_code(sign_in: SignIn, demo: Database, code: str) -> None:
    refused(sign_in("participant").patch("people/me", {"language": code}), 422, "invalid")
