"""What is too large or can't be text is refused, also where the usual signs of it are missing."""

import io
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable

import pytest
from flask import Flask
from werkzeug.test import EnvironBuilder, run_wsgi_app

from server.core import strict_json
from server.core.db import Database
from server.sync import token
from tests.conftest import SignIn
from tests.support.client import Client, refused


def test_a_body_that_does_not_tell_its_length_is_measured(app: Flask) -> None:
    body = b'{"login": "' + b"x" * strict_json.LARGEST + b'", "password": "x"}'
    environ = EnvironBuilder("/api/v1/people/sign-in", method="POST", headers={"Sec-Fetch-Site": "same-origin"}).get_environ()
    environ.pop("CONTENT_LENGTH", None)
    environ |= {"wsgi.input": io.BytesIO(body), "wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    _, status, _ = run_wsgi_app(app, environ)
    assert status.startswith("413")


def test_a_login_made_of_marks_is_refused_at_once(anyone: Callable[[], Client], database: Database) -> None:
    body = {"login": "a" + "\u0301\u0316" * 10_000, "password": "x"}
    answer = anyone().write("POST", "people/sign-in", json.dumps(body, ensure_ascii=False).encode(), key=None)
    assert refused(answer, 422, "invalid")["params"]["fields"] == {"login": ["characters"]}


@pytest.mark.parametrize("part", ["\x00", "\ud800"])
def test_a_token_that_no_database_takes_as_text_counts_as_none(sign_in: SignIn, demo: Database, part: str) -> None:
    client = sign_in("participant")
    known = token.read(client.get("sync").json["token"])
    assert known is not None
    mine = next(name for name in known.reached if name.startswith("person:"))
    text = json.dumps([known.version, known.epoch, {}, [mine, 0, part, part]])
    answer = client.get("sync", since=urlsafe_b64encode(text.encode()).decode())
    assert (answer.status_code, answer.json["fresh"]) == (200, True)
