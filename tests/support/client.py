"""A person at her phone, talking to the app: what a browser adds to each request is added here."""

import uuid
from collections.abc import Mapping
from typing import Any, Protocol

PASSWORD = "jobbspor-demo"
COOKIE = "__Host-jobbspor"


class Answer(Protocol):
    """What both a test client and a real connection give back."""

    @property
    def status_code(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, names in any case."""

    @property
    def json(self) -> Any:
        """The parsed body."""

    @property
    def text(self) -> str:
        """The body as text."""


class Line(Protocol):
    """A way to reach the app: in process or over a socket. Keeps cookies."""

    def send(self, method: str, path: str, headers: Mapping[str, str], body: Any, query: Mapping[str, Any]) -> Answer:
        """One request. `body`: to be sent as JSON, bytes as they are, None for nothing."""


class Client:
    """One person's session. A write gets a fresh Idempotency-Key unless `key` names one (None: no key at all)."""

    def __init__(self, line: Line, headers: Mapping[str, str] | None = None) -> None:
        """`headers`: sent with every request, laid over the browser's own."""
        self.line = line
        self._headers = {"Sec-Fetch-Site": "same-origin", **(headers or {})}

    def get(self, path: str, headers: Mapping[str, str] | None = None, **query: Any) -> Answer:
        """A read. A parameter named like a Python word takes an underscore: from_=…"""
        return self.line.send("GET", _full(path), {**self._headers, **(headers or {})}, None, _plain(query))

    def write(
        self, method: str, path: str, body: Any = None, *, key: str | None = "fresh", headers: Mapping[str, str] | None = None
    ) -> Answer:
        """An act."""
        keyed = {} if key is None else {"Idempotency-Key": str(uuid.uuid4()) if key == "fresh" else key}
        return self.line.send(method, _full(path), {**self._headers, **keyed, **(headers or {})}, body, {})

    def post(self, path: str, body: Any = None, **more: Any) -> Answer:
        """An act by POST; without a body {}."""
        return self.write("POST", path, {} if body is None else body, **more)

    def put(self, path: str, body: Any = None, **more: Any) -> Answer:
        """An act by PUT; without a body {}."""
        return self.write("PUT", path, {} if body is None else body, **more)

    def patch(self, path: str, body: Any = None, **more: Any) -> Answer:
        """An act by PATCH; without a body {}."""
        return self.write("PATCH", path, {} if body is None else body, **more)

    def delete(self, path: str, **more: Any) -> Answer:
        """An act by DELETE."""
        return self.write("DELETE", path, **more)

    def items(self, path: str, **query: Any) -> list[Any]:
        """Every item of a list, page after page."""
        found, page = [], ok(self.get(path, **query))
        while True:
            found += page["items"]
            if page["next"] is None:
                return found
            page = ok(self.get(path, **query, after=page["next"]))

    def sign_in(self, login: str, password: str = PASSWORD) -> "Client":
        """By name and password; the cookie stays with this client."""
        ok(self.write("POST", "people/sign-in", {"login": login, "password": password}, key=None))
        return self


def ok(answer: Answer) -> Any:
    """The parsed body of an answer in the 200s (None without one); an AssertionError that tells the refusal else."""
    assert 200 <= answer.status_code < 300, f"{answer.status_code}: {answer.text[:800]}"
    return answer.json if answer.text else None


def refused(answer: Answer, status: int, code: str | None = None) -> dict[str, Any]:
    """The problem of a refusal, checked for status, code and shape."""
    assert answer.status_code == status, f"{answer.status_code}: {answer.text[:800]}"
    assert answer.headers["Content-Type"].startswith("application/problem+json"), answer.headers["Content-Type"]
    problem: dict[str, Any] = answer.json
    assert set(problem) == {"type", "title", "status", "code", "params"}
    assert code is None or problem["code"] == code, problem
    return problem


def _full(path: str) -> str:
    return path if path.startswith("/") else f"/api/v1/{path}"


def _plain(query: Mapping[str, Any]) -> dict[str, str]:
    return {name.rstrip("_"): str(value) for name, value in query.items() if value is not None}
