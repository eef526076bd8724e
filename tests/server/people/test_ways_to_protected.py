"""A way that somebody opens to a person who is protected is seen, by her and by her adviser."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession, Seat
from server.notifications.models import Notice
from server.people.models import AccessLog, Person
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import ok


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
