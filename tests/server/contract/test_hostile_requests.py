"""Hostile values through the door, in every field of every operation: a clear refusal, never a 5xx (checks.md 9)."""

import io
import json
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from server.core.strict_json import LARGEST
from server.core.web import LARGEST_UPLOAD
from tests.server.access.conftest import PREFIX, World
from tests.server.access.requests_of import REQUESTS
from tests.server.access.test_matrix import EXPECTED, NOBODY, rows_for
from tests.support.client import Answer, Client, ok, refused

pytestmark = pytest.mark.usefixtures("nothing_is_kept")
NINES, DEEP = "@nines@", "@deep@"
RAW = {f'"{NINES}"': "9" * 5000, f'"{DEEP}"': "[" * 500 + "]" * 500}
"""What json.dumps would not write."""
VALUES: list[Any] = ["a\x00b", "\ud800", "a\udfff", 2**70, -(2**70), NINES, DEEP, "x" * 20_000, {"a": {"b": [1]}}, [[[]]], 1e308, "\x1b[2J"]
TEXTS = ["%00", "%ED%A0%80", "9" * 5000, "%FF%FE", "..%2F..%2Fetc%2Fpasswd", "%27%20OR%201%3D1--", "%0A", "2026-11%0A", "20%D9%A2%D9%A6-11",
         "%E2%80%AE", "-1", "NaN", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59-12:00%20x", "*" * 300, ""]  # fmt: skip
BIDI = "Ra\u202ena\u2066 Dar\u200fwish\u200e"
UNSAFE = [operation for operation in REQUESTS if not operation.startswith("GET")]
WITH_BODY = [operation for operation in UNSAFE if not operation.startswith("DELETE")]
UPLOADS = {"POST intake/previews": "?kind=participants", "POST intake/word-lists/previews": "", "POST intake/word-lists": ""}
"""A file instead of JSON, and the query it needs; what is in such a file is tried in tests/server/intake."""


def whoever_may(world: World, operation: str) -> tuple[Client, str, dict[str, str]]:
    """Somebody whose valid request succeeds, with the address and the path's ids."""
    action, sent = world.operations[operation], REQUESTS[operation]
    for (of, role), where in EXPECTED.items():
        rows = rows_for(world.here, sent.kind, role) if of == action else {}
        for params in (rows[distance] for distance in sorted(where & set(rows))):
            client = world.anybody() if role == NOBODY else world.phone(world.here, f"{role}1")
            return client, PREFIX + operation.split(" ")[1].format(**params), params
    raise AssertionError(f"nobody may {action}")


def send(world: World, operation: str, body: bytes | None, query: str = "", **headers: str) -> Answer:
    """The operation by somebody who may, with this body as it is."""
    client, path, _ = whoever_may(world, operation)
    return client.write(operation.split(" ")[0], path + query, body, headers={"Content-Type": "application/json", **headers})


def spoilt(value: Any) -> Iterator[tuple[str, Any]]:
    """The same body with each leaf, in turn, replaced by each hostile value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ((f"{key}.{where}", {**value, key: worse}) for where, worse in spoilt(inner))
    elif isinstance(value, list) and value:
        yield from ((f"0.{where}", [worse, *value[1:]]) for where, worse in spoilt(value[0]))
    else:
        yield from ((repr(worse)[:20], worse) for worse in VALUES)


def written(body: Any) -> bytes:
    text = json.dumps(body)
    for mark, raw in RAW.items():
        text = text.replace(mark, raw)
    return text.encode()


@pytest.mark.parametrize("operation", [operation for operation in WITH_BODY if operation not in UPLOADS])
def test_no_hostile_value_in_a_body_gets_through(world: World, operation: str) -> None:
    _, _, params = whoever_may(world, operation)
    valid = REQUESTS[operation].body_for(world.here, params)
    assert send(world, operation, written(valid)).status_code < 300
    for where, body in spoilt(valid):
        answer = send(world, operation, written(body))
        assert 400 <= answer.status_code < 500, f"{where}: {answer.status_code} {answer.text[:200]}"
    for odd in ({**valid, "extra": 1}, {**valid, "a\x00": 1}, [valid], "x", None, 2**70):
        assert 400 <= send(world, operation, written(odd)).status_code < 500, odd


def doubled(value: Any) -> Iterator[Any]:
    """The same body with each list, in turn, holding everything twice."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ({**value, key: twice} for twice in doubled(inner))
    elif isinstance(value, list):
        yield [*value, *value]
        yield from ([twice, *value[1:]] for twice in doubled(value[0] if value else None))


@pytest.mark.parametrize("operation", [operation for operation in WITH_BODY if operation not in UPLOADS])
def test_what_is_named_twice_is_named_once_or_refused(world: World, operation: str) -> None:
    _, _, params = whoever_may(world, operation)
    for body in doubled(REQUESTS[operation].body_for(world.here, params)):
        answer = send(world, operation, written(body))
        assert answer.status_code < 500, body


@pytest.mark.parametrize("operation", REQUESTS)
def test_no_hostile_value_in_an_address_gets_through(world: World, operation: str) -> None:
    """Every path parameter and every query parameter, known or not."""
    method, path = operation.split(" ")
    client, address, params = whoever_may(world, operation)
    for text in TEXTS:
        for name in params:
            if f"{{{name}}}" in path:
                odd = PREFIX + path.format(**{**params, name: text})
                assert client.write(method, odd, b"{}").status_code in (404, 405, 308) or not text, odd
        for name in _query_names(world, operation):
            answer = client.write(method, f"{address}?{name}={text}", b"" if method == "GET" else b"{}")
            assert answer.status_code < 500, f"{name}={text}: {answer.text[:200]}"


def _query_names(world: World, operation: str) -> list[str]:
    method, path = operation.split(" ")
    parameters = world.document["paths"][PREFIX + path][method.lower()]["parameters"]
    return [each["name"] for each in parameters if each["in"] == "query"] + [quote("på\x00")]


@pytest.mark.parametrize("operation", WITH_BODY)
@pytest.mark.parametrize("length", ["told", "not told"])
def test_a_body_that_is_too_large_is_refused(world: World, operation: str, length: str) -> None:
    limit = LARGEST_UPLOAD if operation in UPLOADS else LARGEST
    body = b'{"a": "' + b"x" * limit + b'"}'
    client, path, _ = whoever_may(world, operation)
    path += UPLOADS.get(operation, "")
    headers = {"Sec-Fetch-Site": "same-origin", "Idempotency-Key": str(uuid.uuid4()), **(REQUESTS[operation].headers or {})}
    if length == "told":
        answer = client.write("POST" if "POST" in operation else operation.split(" ")[0], path, body, headers=headers)
    else:  # as a chunked body comes
        streamed = {"input_stream": io.BytesIO(body), "environ_overrides": {"wsgi.input_terminated": True, "CONTENT_LENGTH": ""}}
        answer = client.line.client.open(path, method=operation.split(" ")[0], headers=headers, **streamed)  # type: ignore[attr-defined]
    assert refused(answer, 413, "too_large")["params"] == {"bytes": limit}


HEADERS = {
    "Accept-Language": ["x" * 5000, "nb;q=nan", "*;q=-1,,,;;", "ar-XX;q=1e999", "\xff\xfe", "nb,en" * 500, "../../etc/passwd", "q=0.5"],
    "X-Jobbspor-Slot": ["-1", "0x1", "10", "999999999999999999999", "\u00b2".encode().decode("latin-1"), "a" * 4000, "1;2", ""],
    "Cookie": [
        "__Host-jobbspor=",
        "__Host-jobbspor=" + "x" * 4000,
        "=;;;=",
        "__Host-jobbspor=\xff\xfe",
        "a" * 6000,
        '__Host-jobbspor="a;b"',
    ],
    "Accept-Encoding": ["br;q=abc", "*;q=nan", ",,,;;", "x" * 3000, "identity;q=0"],
    "Accept": ["\xff", "x" * 3000, "*/*;q=z"],
    "Authorization": ["Bearer x", "Basic \xff", "x" * 5000],
    "Content-Type": ["", "text/plain", "multipart/form-data", "application/json; charset=utf-16", "x" * 3000, "\xff"],
    "Origin": ["null", "http://", "x" * 3000, "\xff"],
    "If-None-Match": ["*", '"' * 500, "\xff"],
    "If-Modified-Since": ["x", "Thu, 01 Jan 99999 00:00:00 GMT"],
    "Range": ["bytes=0-0", "bytes=-99999999999999999999", "x"],
    "User-Agent": ["", "\xff\xfe", "Chrome " * 2000],
    "X-Forwarded-For": ["\xff", "1.2.3.4, " * 500],
    "X-Forwarded-Host": ["evil.example"],
    "Content-Length": ["-1", "abc", "99999999999999999999"],
}


@pytest.mark.parametrize("name", HEADERS)
@pytest.mark.parametrize("operation", ["GET people/me", "PATCH people/me", "POST people/sign-in", "GET jobclub/topics"])
def test_hostile_headers_break_nothing(world: World, operation: str, name: str) -> None:
    method, _ = operation.split(" ")
    for value in HEADERS[name]:
        client, path, params = whoever_may(world, operation)
        body = None if method == "GET" else written(REQUESTS[operation].body_for(world.here, params))
        answer = client.write(method, path, body, headers={name: value})
        assert answer.status_code < 500, value
        assert b"evil.example" not in answer.data + str(answer.headers).encode()  # type: ignore[attr-defined]


ADDRESSES = ["/api/v1", "/api/v1/", "/api/", "/api", "/api/v1/nothing", "/api/v2/people/me", "//api/v1/people/me", "/x.php", "/.env",
             "/api/v1/people/me/", "/%00", "/api/v1/%ED%A0%80", "/" + "a" * 5000, "/readyz/x", "/api/v1/..%2f..%2f"]  # fmt: skip


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND"])
def test_unknown_addresses_and_methods_are_refused(world: World, path: str, method: str) -> None:
    answer = world.phone(world.here, "participant1").write(method, path, None)
    assert answer.status_code < 500
    if path.startswith("/api/v1/") and answer.text:
        assert answer.headers["Content-Type"].startswith("application/problem+json") and answer.status_code in (404, 405)


NAMED = {
    "POST people/participants": ("given_name", "family_name", "track", "mother_tongue"),
    "POST people/staff": ("given_name", "family_name", "work_place", "hours"),
    "POST jobclub/clubs": ("title", "place", "for_whom"),
    "PUT jobclub/sessions/{session_id}": ("place",),
    "POST jobclub/terms": ("title",),
    "POST jobclub/holiday-weeks": ("title", "place"),
    "POST jobclub/holiday-weeks/{holiday_week_id}/activities": ("title", "place"),
    "POST jobclub/sessions/{session_id}/walk-ins": ("name",),
    "POST week/classes": ("title", "place"),
}


@pytest.mark.parametrize(("operation", "field"), [(operation, field) for operation, fields in NAMED.items() for field in fields])
def test_marks_that_turn_text_around_are_taken_out_of_names(world: World, operation: str, field: str) -> None:
    _, _, params = whoever_may(world, operation)
    valid = REQUESTS[operation].body_for(world.here, params)
    answer = ok(send(world, operation, written({**valid, field: BIDI})))
    if field in answer:
        assert answer[field] == "Rana Darwish"
