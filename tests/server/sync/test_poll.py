"""The shortcut in front of the framework says what the route says, and nothing where the route would say something else."""

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from server.core.act import Answer as Said
from server.core.db import Database
from server.people.models import Device, Person
from server.sync import api
from server.sync.poll import Poll
from tests.conftest import SignIn
from tests.support.client import Client, ok, refused

OF_A_BODY = [("Content-Type", "application/json"), ("Vary", "Accept-Encoding")]
"""How a body is written and packed; a 304 has none."""


@pytest.fixture
def without(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From now on the route answers everything."""
    return lambda: monkeypatch.setattr(Poll, "_unchanged", lambda *_: False)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What came as far as the route."""
    came: list[Any] = []
    view = api.queries.since
    monkeypatch.setattr(api.queries, "since", lambda act, *rest: came.append(act) or view(act, *rest))
    return came


def _token(client: Client) -> str:
    return str(ok(client.get("sync"))["token"])


def test_the_same_answer_and_the_same_headers(demo: Database, sign_in: SignIn, without: Callable[[], None]) -> None:
    phone = sign_in("p001")
    since = _token(phone)
    short = phone.get("sync", since=since)
    without()
    long = phone.get("sync", since=since)
    assert (short.status_code, short.text) == (long.status_code, long.text) == (304, "")
    assert sorted(short.headers.items()) == sorted(each for each in long.headers.items() if each not in OF_A_BODY)  # type: ignore[attr-defined]


@pytest.mark.parametrize("since", ["", "x", "bm9uc2Vuc2U=", "%00"])
def test_what_is_no_token_of_now_goes_to_the_route(demo: Database, sign_in: SignIn, asked: list[Said], since: str) -> None:
    assert ok(sign_in("p001").get("sync", since=since))["fresh"]
    assert asked


def test_a_change_is_told(demo: Database, sign_in: SignIn) -> None:
    phone = sign_in("p001")
    since = _token(phone)
    ok(phone.patch("people/me", {"language": "en"}))
    assert [row["kind"] for row in ok(phone.get("sync", since=since))["rows"]] == ["me"]


def test_another_persons_token_is_not_mine(demo: Database, sign_in: SignIn, asked: list[Said]) -> None:
    ok(sign_in("p001").get("sync", since=_token(sign_in("p002"))))
    assert asked


@pytest.mark.parametrize("ends", [Device, Person])
def test_who_is_signed_out_or_gone_is_not_told_that_nothing_changed(demo: Database, sign_in: SignIn, ends: type) -> None:
    phone = sign_in("p001")
    since, me = _token(phone), ok(phone.get("people/me"))["id"]
    with demo.write() as db:
        for row in db.query(Device).filter_by(person_id=me) if ends is Device else [db.get(Person, me)]:
            db.delete(row) if ends is Device else setattr(row, "active", False)
    refused(phone.get("sync", since=since), 401)
