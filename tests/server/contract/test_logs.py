"""What is logged holds nothing of a person, no token and no code, not even when something breaks (checks.md 15)."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from server.core.act import Act
from server.core.db import Database
from server.jobclub.queries import bookings
from server.people import profile, signin
from tests.conftest import SignIn
from tests.support.client import Client, ok, refused

NAME, PHONE, PASSWORD = "Rana Qzdarwish", "+4799887766", "wrong-secret-words"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything that any library says, at every level."""
    caplog.set_level(logging.DEBUG)
    return caplog


def _round(sign_in: SignIn, anyone: Callable[[], Client]) -> set[str]:
    """A day in the app; what of it must not be logged."""
    adviser, her = sign_in("adviser"), sign_in("participant")
    me = ok(her.get("people/me"))
    phone = anyone()
    refused(phone.write("POST", "people/sign-in", {"login": "leader", "password": PASSWORD}, key=None), 401)
    made = ok(adviser.post(f"people/participants/{me['id']}/invitations", {}))
    opened = ok(phone.write("POST", "people/invitations/redeem", {"code": made["code"]}, key=None))
    ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    ok(phone.write("POST", "people/invitations/claim", {"claim": opened["claim"]}, key=None))
    feed = ok(phone.post("jobclub/calendar"))["path"]
    anyone().get(feed)
    given, family = NAME.split()
    ok(adviser.post("people/participants", {"given_name": given, "family_name": family, "phone": PHONE}))
    refused(adviser.get("people/participants", q=NAME + "\x00"), 422)
    refused(phone.write("POST", "people/me", NAME.encode()), 405)
    anyone().write("POST", "/csp-reports", {"csp-report": {"effective-directive": NAME, "document-uri": feed}}, key=None)
    link = ok(sign_in("admin").post("people/staff", {"given_name": given, "family_name": family, "roles": ["mentor"]}))["token"]
    secrets = {made["token"], made["code"], opened["claim"], feed.rsplit("/")[-1].removesuffix(".ics"), link}
    return {*secrets, PASSWORD, PHONE, *NAME.split(), me["given_name"], me["family_name"], "jobbspor-demo", "Kari", "Nordby"}


def test_an_ordinary_day_logs_nothing_of_anybody(
    demo: Database, sign_in: SignIn, anyone: Callable[[], Client], logged: pytest.LogCaptureFixture
) -> None:
    forbidden = _round(sign_in, anyone)
    assert {word for word in forbidden if word in logged.text} == set()


def _with_a_name(*_: Any, **__: Any) -> Any:
    raise ValueError(f"cannot place {NAME} at {PHONE}")


def test_what_nobody_foresaw_is_logged_without_its_words(
    demo: Database, sign_in: SignIn, logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    her = sign_in("participant")
    monkeypatch.setattr(bookings, "mine", _with_a_name)
    answer = her.get("jobclub/bookings")
    assert refused(answer, 500, "internal")["params"] == {}
    assert "ValueError" in logged.text and "taking_part.py" in logged.text
    assert not any(word in logged.text + answer.text for word in (*NAME.split(), PHONE))


def test_what_the_database_refuses_is_logged_without_values(
    demo: Database, sign_in: SignIn, logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken constraint tells its values, on PostgreSQL even beside the parameters."""

    def twice(act: Act, person_id: str, data: dict[str, Any]) -> Any:
        for _ in range(2):
            act.db.execute(text("insert into municipality (id, name, settings) values (:id, :name, '{}')"), {"id": NAME, "name": NAME})

    monkeypatch.setattr(profile, "add", twice)
    answer = sign_in("adviser").post("people/participants", {"given_name": NAME, "family_name": "x", "phone": PHONE})
    refused(answer, 500, "internal")
    assert "database" in logged.text
    assert not any(word in logged.text + answer.text for word in (*NAME.split(), PHONE))


def test_a_broken_sign_in_does_not_log_the_password(
    demo: Database, anyone: Callable[[], Client], logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signin.passwords, "matches", _with_a_name)
    refused(anyone().write("POST", "people/sign-in", {"login": "leader", "password": PASSWORD}, key=None), 500, "internal")
    assert PASSWORD not in logged.text and NAME not in logged.text
