"""What every answer carries, and from where an act may come (checks.md 10, 11)."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from server.core.db import Database
from tests.server.access.conftest import World
from tests.server.access.requests_of import REQUESTS
from tests.server.contract.test_hostile_requests import UNSAFE, whoever_may, written
from tests.support.client import COOKIE, PASSWORD, Answer, Client, refused

CSP = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data: blob:",
    "media-src": "'self' blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "report-uri": "/csp-reports",
}
FROM_ELSEWHERE: dict[str, dict[str, str | None]] = {
    "another site": {"Sec-Fetch-Site": "cross-site"},
    "another subdomain": {"Sec-Fetch-Site": "same-site"},
    "typed in": {"Sec-Fetch-Site": "none"},
    "no header": {"Sec-Fetch-Site": None},
    "another origin": {"Sec-Fetch-Site": None, "Origin": "https://evil.example"},
    "no origin": {"Sec-Fetch-Site": None, "Origin": "null"},
    "another port": {"Sec-Fetch-Site": None, "Origin": "http://localhost:81"},
    "own origin, but said to be another site": {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
}


def policy(answer: Answer) -> dict[str, str]:
    """The content policy by directive."""
    parts = (part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";"))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize(
    "path", ["/", "/jobb", "/healthz", "/readyz", "/api/v1/openapi.json", "/api/v1/people/me", "/nothing.js", "/api/x"]
)
@pytest.mark.parametrize("signed_in", [True, False])
def test_every_answer_carries_the_whole_policy(world: World, path: str, signed_in: bool) -> None:
    client = world.phone(world.here, "participant1") if signed_in else world.anybody()
    answer = client.get(path)
    assert policy(answer) == CSP
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert "Server" not in answer.headers and "X-Powered-By" not in answer.headers
    assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize("operation", [operation for operation in REQUESTS if operation.startswith("GET")])
def test_nothing_of_the_api_is_kept_by_browsers_or_proxies(world: World, operation: str) -> None:
    client, path, _ = whoever_may(world, operation)
    answer = client.get(path, **(REQUESTS[operation].query or {}))
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Cookie" in ",".join(answer.headers.getlist("Vary"))  # type: ignore[attr-defined]


@pytest.mark.parametrize("operation", UNSAFE)
@pytest.mark.usefixtures("nothing_is_kept")
def test_no_act_comes_from_elsewhere(world: World, operation: str) -> None:
    """Every unsafe operation, by somebody who may do it from our own page."""
    for name, headers in FROM_ELSEWHERE.items():
        answer = _from(world, operation, headers)
        assert refused(answer, 403, "other_site") and answer.headers["Cache-Control"] == "no-store", name
    for headers in ({"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": None, "Origin": "http://localhost"}):
        assert _from(world, operation, headers).status_code < 300, headers


def _from(world: World, operation: str, headers: dict[str, Any]) -> Answer:
    client, path, params = whoever_may(world, operation)
    sent, (method, _) = REQUESTS[operation], operation.split(" ")
    body: Any = None if method == "DELETE" else sent.body_for(world.here, params)
    body = body if isinstance(body, bytes) or body is None else written(body)
    given = {name: value for name, value in {**client._headers, **headers, **(sent.headers or {})}.items() if value is not None}
    key = {"Idempotency-Key": "00000000-0000-4000-8000-000000000001"}
    return client.line.send(method, path, {**given, **key}, body, sent.query or {})


def _cookies(answer: Answer) -> list[str]:
    return answer.headers.getlist("Set-Cookie")  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize("slot", [None, "0", "1", "9"])
def test_the_cookie_is_out_of_reach(demo: Database, anyone: Callable[[], Client], slot: str | None) -> None:
    headers = {"X-Jobbspor-Slot": slot} if slot else {}
    answer = anyone().write("POST", "people/sign-in", {"login": "leader", "password": PASSWORD}, key=None, headers=headers)
    (cookie,) = _cookies(answer)
    name, _, rest = cookie.partition("=")
    token, *attributes = rest.split("; ")
    assert name == (COOKIE if slot in (None, "0") else f"{COOKIE}-{slot}")
    assert re.fullmatch(r"[A-Za-z0-9_-]{43,}", token)
    assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(attributes)
    assert not any(attribute.startswith("Domain") for attribute in attributes)
    with demo.read() as db:
        kept = str(db.connection().exec_driver_sql("select token_hash from device").fetchall())
    assert token not in kept


def test_signing_in_makes_a_new_session_and_signing_out_ends_it(demo: Database, anyone: Callable[[], Client]) -> None:
    client = anyone()
    tokens = set()
    for _ in range(2):
        answer = client.write("POST", "people/sign-in", {"login": "leader", "password": PASSWORD}, key=None)
        tokens.add(_cookies(answer)[0].split("; ")[0])
    assert len(tokens) == 2
    latest = _cookies(answer)[0].split("; ")[0]
    for token in tokens:
        status = anyone().get("people/me", headers={"Cookie": token}).status_code
        assert status == (200 if token == latest else 401)
    ended = client.write("POST", "people/sign-out", {}, key=None)
    assert "Max-Age=0" in _cookies(ended)[0]
    refused(client.get("people/me"), 401)
    for token in tokens:
        refused(anyone().get("people/me", headers={"Cookie": token}), 401)


def test_reading_sets_no_cookie(world: World) -> None:
    assert _cookies(world.phone(world.here, "participant1").get("people/me")) == []
    assert _cookies(world.anybody().get("people/sign-in-options")) == []
