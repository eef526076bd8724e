"""The most frequent question, answered in front of the framework: "anything new?" — "nothing" (PROTOCOL.md, step 5; docs/adr/0010).

It says 304 exactly where the route would, with the same headers; whatever is not as plain as that goes on to the route.
"""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl

from flask import Flask
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.sansio.http import parse_cookie

from server.core import clock
from server.core.errors import Refusal
from server.core.web import API_HEADERS, HEADERS
from server.people import identify
from server.sync import token

Start = Callable[..., Any]
PATH = "/api/v1/sync"
ANSWER = [*HEADERS.items(), *API_HEADERS.items()]


class Poll:
    """WSGI middleware in front of the app."""

    def __init__(self, app: Flask) -> None:
        """`app`: whose database and epoch count, also after `connect`."""
        self._app, self._inner = app, app.wsgi_app

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        """304, or what the app says."""
        if environ["PATH_INFO"] == PATH and environ["REQUEST_METHOD"] == "GET" and self._unchanged(environ):
            start("304 NOT MODIFIED", list(ANSWER))
            return [b""]
        return self._inner(environ, start)

    def _unchanged(self, environ: dict[str, Any]) -> bool:
        asked = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
        secret = _secret(environ)
        if asked.keys() != {"since"} or not secret:
            return False
        services = self._app.extensions["jobbspor"]
        try:
            with services.database.glance() as connection:
                who = identify.identify(connection, secret, clock.now())
        except (SQLAlchemyError, PoolTimeout, Refusal):
            return False
        return who is not None and asked["since"] == token.Token(token.version(), services.epoch, dict(who.audiences)).written()


def _secret(environ: dict[str, Any]) -> str | None:
    slot = environ.get("HTTP_X_JOBBSPOR_SLOT", "0")
    return identify.acceptable(parse_cookie(environ.get("HTTP_COOKIE", "")).get(identify.cookie_of(slot)))
