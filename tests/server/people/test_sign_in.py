"""Signing in and out: cookies that can't be stolen by a page, throttling by account, sessions that end when they should."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from http.cookies import SimpleCookie

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.config import Config
from server.core.db import Database
from server.people import retention
from server.people.identify import hash_of
from server.people.models import Device, Throttle
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

Anyone = Callable[[], Client]


def _try(client: Client, login: str, password: str) -> int:
    return client.write("POST", "people/sign-in", {"login": login, "password": password}, key=None).status_code


def test_the_cookie_is_hers_alone_and_only_its_hash_is_kept(anyone: Anyone, demo: Database) -> None:
    answer = anyone().write("POST", "people/sign-in", {"login": "Participant", "password": "jobbspor-demo"}, key=None)
    cookie = SimpleCookie(answer.headers["Set-Cookie"])["__Host-jobbspor"]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"], cookie["path"], cookie["domain"]) == (True, True, "Strict", "/", "")
    assert answer.headers["Cache-Control"] == "no-store"
    with demo.read() as db:
        kept = db.scalars(select(Device.token_hash)).all()
    assert hash_of(cookie.value) in kept
    assert cookie.value not in kept


def test_each_sign_in_has_a_session_of_its_own_and_ends_the_one_before(sign_in: SignIn, demo: Database) -> None:
    client = sign_in("participant")
    client.sign_in("participant")
    with demo.read() as db:
        assert len(db.scalars(select(Device).where(Device.person_id == id_of(demo, "participant"))).all()) == 1


def test_a_wrong_password_and_an_unknown_name_look_alike(anyone: Anyone, demo: Database) -> None:
    wrong = anyone().write("POST", "people/sign-in", {"login": "participant", "password": "nei"}, key=None)
    unknown = anyone().write("POST", "people/sign-in", {"login": "nobody", "password": "nei"}, key=None)
    assert refused(wrong, 401, "wrong_password") == refused(unknown, 401, "wrong_password")


def test_after_ten_failures_even_the_right_password_waits_but_nobody_else_does(anyone: Anyone, demo: Database) -> None:
    assert [_try(anyone(), "participant", "nei") for _ in range(10)] == [401] * 10
    answer = anyone().write("POST", "people/sign-in", {"login": "participant", "password": "jobbspor-demo"}, key=None)
    refused(answer, 429, "too_many_tries")
    assert int(answer.headers["Retry-After"]) > 0
    assert _try(anyone(), "p001", "jobbspor-demo") == 200
    with clock.moved(clock.now() + timedelta(minutes=1)):
        assert _try(anyone(), "participant", "jobbspor-demo") == 200


def test_failures_are_remembered_by_a_server_started_anew(anyone: Anyone, demo: Database, sign_in_again: Callable[[str], Client]) -> None:
    for _ in range(10):
        _try(anyone(), "participant", "nei")
    with pytest.raises(AssertionError, match="429"):
        sign_in_again("participant")


def test_failures_at_the_same_moment_all_count(anyone: Anyone, demo: Database) -> None:
    with ThreadPoolExecutor(5) as pool:
        assert list(pool.map(lambda _: _try(anyone(), "participant", "nei"), range(5))) == [401] * 5
    with demo.read() as db:
        assert db.scalars(select(Throttle.failures)).all() == [5]


def test_what_ended_is_forgotten_after_a_month(sign_in: SignIn, demo: Database) -> None:
    sign_in("leader")
    for days, left in ((29, 1), (31, 0)):
        with demo.write() as db:
            retention.forget(db, clock.now() + timedelta(days=days))
        with demo.read() as db:
            assert len(db.scalars(select(Device)).all()) == left


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "none"}])
def test_other_sites_cannot_act(sign_in: SignIn, demo: Database, headers: dict[str, str]) -> None:
    client = sign_in("participant")
    refused(client.patch("people/me", {"language": "nb"}, headers=headers), 403, "other_site")


def test_signed_out_is_signed_out(sign_in: SignIn, demo: Database) -> None:
    client = sign_in("participant")
    assert client.write("POST", "people/sign-out", {}, key=None).status_code == 204
    assert client.get("people/me").status_code == 401


def test_sign_out_everywhere_is_one_request(sign_in: SignIn, demo: Database) -> None:
    first, second = sign_in("participant"), sign_in("participant")
    assert first.write("POST", "people/sign-out-everywhere", {}, key=None).status_code == 204
    assert (first.get("people/me").status_code, second.get("people/me").status_code) == (401, 401)


def test_i_sign_out_one_of_my_phones_and_nobody_elses(sign_in: SignIn, demo: Database) -> None:
    here, lost, other = sign_in("participant"), sign_in("participant"), sign_in("p001")
    lost_id = next(device["id"] for device in here.items("people/devices") if not device["this"])
    refused(other.delete(f"people/devices/{lost_id}"), 404)
    assert here.delete(f"people/devices/{lost_id}").status_code == 204
    assert (lost.get("people/me").status_code, here.get("people/me").status_code) == (401, 200)


def test_staff_end_after_half_an_hour_idle_and_twelve_hours_at_most(sign_in: SignIn, demo: Database) -> None:
    leader, participant, start = sign_in("leader"), sign_in("participant"), clock.now()
    for minutes in range(20, 12 * 60, 20):
        with clock.moved(start + timedelta(minutes=minutes)):
            ok(leader.get("people/me"))
    with clock.moved(start + timedelta(hours=12, seconds=1)):
        assert (leader.get("people/me").status_code, participant.get("people/me").status_code) == (401, 200)


def test_polling_alone_does_not_keep_staff_signed_in(sign_in: SignIn, demo: Database) -> None:
    leader, start = sign_in("leader"), clock.now()
    for minutes in (10, 20, 29):
        with clock.moved(start + timedelta(minutes=minutes)):
            ok(leader.get("sync"))
    with clock.moved(start + timedelta(minutes=31)):
        assert leader.get("sync").status_code == 401


def test_two_people_on_one_phone_have_cookies_of_their_own(anyone: Anyone, demo: Database) -> None:
    phone = anyone()
    second = Client(phone.line, {"X-Jobbspor-Slot": "1"})
    phone.sign_in("participant")
    second.sign_in("p001")
    assert ok(phone.get("people/me"))["given_name"] == "Rana"
    assert ok(second.get("people/me"))["id"] == id_of(demo, "p001")
    second.write("POST", "people/sign-out", {}, key=None)
    assert (phone.get("people/me").status_code, second.get("people/me").status_code) == (200, 401)


def test_one_tap_sign_in_is_offered_in_the_demo_only(anyone: Anyone, demo: Database) -> None:
    assert ok(anyone().get("people/sign-in-options"))["demo"] == []


class TestInTheDemo:
    """With JOBBSPOR_DEMO=1."""

    @pytest.fixture
    def config(self, database: Database) -> Config:
        return Config(database_url=database.url, testing=True, demo=True)

    def test_one_tap_per_role(self, anyone: Anyone, demo: Database) -> None:
        logins = [each["login"] for each in ok(anyone().get("people/sign-in-options"))["demo"]]
        assert [_try(anyone(), login, "jobbspor-demo") for login in logins] == [200] * len(logins)
        assert {"participant", "leader", "adviser", "admin", "outsider"} <= set(logins)
