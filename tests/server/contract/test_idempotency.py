"""Every act counts once: its key, whose it is, what it said, and today's rights (checks.md 4)."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from server.core import clock, idempotency
from server.core.base import Base
from server.core.db import Database
from server.core.idempotency import Outcome
from server.people.models import PersonRole
from server.week.models import BusyHour
from tests.conftest import SignIn
from tests.support.client import Client, ok, refused

HOUR = {"weekday": 1, "starts": "08:00", "ends": "09:00"}
BUSY = "week/busy-hours"
OTHER_HOUR = {**HOUR, "weekday": 2}


def _key() -> str:
    return str(uuid.uuid4())


def _count(demo: Database, query: Any) -> int:
    with demo.read() as db:
        return int(db.scalars(select(func.count()).select_from(query)).one())


@pytest.fixture
def her(sign_in: SignIn, demo: Database) -> Client:
    return sign_in("participant")


def test_a_repeat_does_nothing_again_and_answers_the_same(her: Client, demo: Database) -> None:
    key, before = _key(), _count(demo, BusyHour)
    first, second = (her.post(BUSY, HOUR, key=key) for _ in range(2))
    assert (second.status_code, second.text) == (first.status_code, first.text) == (201, first.text)
    assert _count(demo, BusyHour) == before + 1


def test_keys_are_told_apart_in_any_spelling(her: Client, demo: Database) -> None:
    key, before = _key(), _count(demo, BusyHour)
    ok(her.post(BUSY, HOUR, key=key.upper()))
    ok(her.post(BUSY, HOUR, key=key))
    assert _count(demo, BusyHour) == before + 1


@pytest.mark.parametrize(
    "other",
    [
        lambda her, key: her.post(BUSY, OTHER_HOUR, key=key),
        lambda her, key: her.post("jobclub/calendar", {}, key=key),
        lambda her, key: her.delete("jobclub/calendar", key=key),
        lambda her, key: her.patch("people/me", {"language": "en"}, key=key),
    ],
    ids=["body", "path", "method", "another act"],
)
def test_the_same_key_with_another_request_is_refused(her: Client, other: Callable[[Client, str], Any]) -> None:
    key = _key()
    ok(her.post(BUSY, HOUR, key=key))
    refused(other(her, key), 422, "key_reused")


@pytest.mark.parametrize("key", [None, "", "1", "not-a-uuid", "g" * 36, "\x00", "x" * 5000, "null", "[]"])
def test_a_missing_or_odd_key_is_refused(her: Client, demo: Database, key: str | None) -> None:
    before = _count(demo, BusyHour)
    headers = {} if key is None else {"Idempotency-Key": key.replace("\x00", "%00")}
    refused(her.post(BUSY, HOUR, key=None, headers=headers), 400, "key_missing")
    assert _count(demo, BusyHour) == before


def test_keys_are_per_person(sign_in: SignIn, demo: Database) -> None:
    key, before = _key(), _count(demo, BusyHour)
    mine, theirs = ok(sign_in("participant").post(BUSY, HOUR, key=key)), ok(sign_in("p001").post(BUSY, HOUR, key=key))
    assert mine["id"] != theirs["id"] and mine["person_id"] != theirs["person_id"]
    assert _count(demo, BusyHour) == before + 2


def test_refusals_are_not_stored(her: Client, sign_in: SignIn, demo: Database) -> None:
    """What was refused is judged anew: the same act succeeds once nothing stands against it."""
    key = _key()
    session = _coming(her)
    leader, reason = sign_in("admin"), {"reason": "Sykdom"}
    refused(her.post(f"jobclub/sessions/{session}/bookings", {"wish": "never"}, key=key), 422, "invalid")
    with demo.read() as db:
        assert db.scalars(select(Outcome).where(Outcome.key == key)).all() == []
    ok(her.post(f"jobclub/sessions/{session}/bookings", {}, key=key))
    ok(leader.post(f"jobclub/sessions/{session}/cancellation", reason))
    again = _key()
    refused(her.post(f"jobclub/sessions/{session}/bookings", {}, key=again), 409, "session_cancelled")
    with demo.read() as db:
        assert db.scalars(select(Outcome).where(Outcome.key == again)).all() == []


def _coming(her: Client, days: int = 30) -> str:
    """A session that she is not booked in."""
    mine = {booking["session_id"] for booking in her.items("jobclub/bookings")}
    coming = her.items("jobclub/sessions", from_=clock.today() + timedelta(days=7), to=clock.today() + timedelta(days=days))
    return next(session["id"] for session in coming if session["id"] not in mine and session["seats_left"] > 0)


def test_a_repeated_deletion_stays_done(her: Client) -> None:
    busy, key = ok(her.post(BUSY, HOUR))["id"], _key()
    assert [her.delete(f"{BUSY}/{busy}", key=key).status_code for _ in range(3)] == [204, 204, 204]
    refused(her.delete(f"{BUSY}/{busy}"), 404, "not_found")


def test_a_stale_repeat_undoes_nothing(her: Client) -> None:
    """Booked, cancelled, and then the first request arrives once more: it is answered, and nothing happens."""
    session, key = _coming(her), _key()
    booking = ok(her.post(f"jobclub/sessions/{session}/bookings", {}, key=key))
    assert her.delete(f"jobclub/bookings/{booking['id']}").status_code == 204
    assert ok(her.post(f"jobclub/sessions/{session}/bookings", {}, key=key))["id"] == booking["id"]
    assert session not in {each["session_id"] for each in her.items("jobclub/bookings") if each["status"] in ("booked", "waiting")}


def test_a_repeat_is_judged_by_todays_rights(sign_in: SignIn, demo: Database) -> None:
    leader, key, club = sign_in("leader"), _key(), {"title": "Ny klubb", "place": "Rom 1", "seats": 5}
    ok(leader.post("jobclub/clubs", club, key=key))
    with demo.write() as db:
        person = ok(leader.get("people/me"))["id"]
        db.delete(db.get_one(PersonRole, (person, "leader")))
    refused(leader.post("jobclub/clubs", club, key=key), 403, "forbidden")


def test_a_repeat_about_what_is_no_longer_mine_finds_nothing(sign_in: SignIn, demo: Database) -> None:
    """The answer of then would tell names: once the club is somebody else's, the repeat is as closed as a new act."""
    leader, admin, key = sign_in("leader"), sign_in("admin"), _key()
    me = ok(leader.get("people/me"))["id"]
    club = next(club for club in leader.items("jobclub/clubs") if club.get("leader_id") == me)
    body = {name: club[name] for name in ("title", "place", "seats")}
    ok(leader.put(f"jobclub/clubs/{club['id']}", body, key=key))
    other = next(staff["id"] for staff in admin.items("people/staff") if "leader" in staff["roles"] and staff["id"] != me)
    ok(admin.put(f"jobclub/clubs/{club['id']}", {**body, "leader_id": other}))
    refused(leader.put(f"jobclub/clubs/{club['id']}", body, key=key), 404, "not_found")


def test_outcomes_are_forgotten_after_sixty_days(her: Client, demo: Database) -> None:
    ok(her.post(BUSY, HOUR))
    for days, left in ((59, True), (61, False)):
        with demo.write() as db:
            idempotency.forget_old(db, clock.now() + timedelta(days=days))
        assert bool(_count(demo, Outcome)) is left


def test_every_write_asks_for_a_key(app: Flask) -> None:
    """Only signing in and out does, by the document."""
    signing = (
        "/sign-in",
        "/sign-out",
        "/sign-out-everywhere",
        "/redeem",
        "/redraw",
        "/claim",
        "/staff-invitations/accept",
        "/staff-invitations/look",
    )
    paths = app.test_client().get("/api/v1/openapi.json").json["paths"]  # type: ignore[index]
    for path, item in paths.items():
        for verb in {"post", "put", "patch", "delete"} & set(item):
            names = {parameter["name"] for parameter in item[verb]["parameters"]}
            assert ("Idempotency-Key" in names) is (not path.endswith(signing)), path


def test_a_secret_told_once_is_kept_nowhere(her: Client, sign_in: SignIn, demo: Database) -> None:
    """A lost answer still helps: the repeat tells another secret for the same thing, and does not bring back what has ended."""
    key = _key()
    first, second = (ok(her.post("jobclub/calendar", key=key))["path"] for _ in range(2))
    assert first != second
    assert (her.get(first).status_code, her.get(second).status_code) == (404, 200)
    ok(her.delete("jobclub/calendar"))
    refused(her.post("jobclub/calendar", key=key), 404, "not_found")
    person = ok(her.get("people/me"))["id"]
    made = [
        ok(sign_in("adviser").post(f"people/participants/{person}/invitations", {})),
        ok(sign_in("admin").post("people/staff", {"given_name": "Ny", "family_name": "Ansatt", "roles": ["mentor"]})),
    ]
    told = {str(each[name]) for each in made for name in ("token", "code") if name in each} | {first.rsplit("/")[-1].removesuffix(".ics")}
    assert len(told) == 4
    with demo.read() as db:
        kept = [str(db.execute(table.select()).all()) for table in Base.metadata.sorted_tables]
    assert not any(secret in rows for secret in told for rows in kept)
