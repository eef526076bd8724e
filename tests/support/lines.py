"""Two ways to reach the app: in process, and over a socket to a real server."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from flask import Flask

from tests.support.client import Answer


class InProcess:
    """Flask's own test client; it keeps Secure cookies without TLS."""

    def __init__(self, app: Flask) -> None:
        """`app`: as made by create_app."""
        self.client = app.test_client()

    def send(self, method: str, path: str, headers: Mapping[str, str], body: Any, query: Mapping[str, Any]) -> Answer:
        """See Line."""
        given = {} if body is None else {"data": body} if isinstance(body, bytes) else {"json": body}
        # A Cookie header written by hand would be overwritten by the client's own jar.
        client = self.client.application.test_client(use_cookies=False) if "Cookie" in headers else self.client
        return client.open(path, method=method, headers=dict(headers), query_string=dict(query) or None, **given)  # type: ignore[return-value]


@dataclass(frozen=True)
class Received:
    """An answer that came over a socket."""

    status_code: int
    headers: Mapping[str, str]
    data: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.data.decode()

    @property
    def json(self) -> Any:
        """The parsed body."""
        return json.loads(self.data)


class OverSocket:
    """One kept connection to a server on this machine. Not for several threads at once.

    Raises OSError or http.client.HTTPException when no whole answer came: then nobody knows whether the act was taken.
    """

    def __init__(self, port: int, seconds: float = 30) -> None:
        """`port` of 127.0.0.1; `seconds`: how long to wait for an answer."""
        self._port, self._seconds = port, seconds
        self._connection: http.client.HTTPConnection | None = None
        self.cookies: dict[str, str] = {}

    def send(self, method: str, path: str, headers: Mapping[str, str], body: Any, query: Mapping[str, Any]) -> Received:
        """See Line."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        typed = {} if data is None or isinstance(body, bytes) else {"Content-Type": "application/json"}
        # Written by hand: client libraries drop Secure cookies without TLS.
        cookies = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        address = f"{path}?{urlencode(query)}" if query else path
        try:
            return self._exchange(method, address, data, {**cookies, **typed, **headers})
        except BaseException:
            self.close()
            raise

    def _exchange(self, method: str, address: str, data: bytes | None, headers: dict[str, str]) -> Received:
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=self._seconds)
        self._connection.request(method, address, data, headers)
        answer = self._connection.getresponse()
        received = Received(answer.status, answer.headers, answer.read())  # type: ignore[arg-type]
        self._keep(answer.headers.get_all("Set-Cookie") or [])
        return received

    def _keep(self, lines: list[str]) -> None:
        for line in lines:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value

    def close(self) -> None:
        """Ends the connection; the next request opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
