"""An admin invites staff: one-time links, passwords, resets, deactivation that works at once."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from server.core import clock
from server.core.db import Database
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
