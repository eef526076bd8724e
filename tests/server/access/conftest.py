"""Two towns side by side, in which nothing that is tried is kept: each request is judged on the same data."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from server.app import create_app
from server.core.config import Config
from server.core.db import Database
from tests.server.access.town import Town, built
from tests.support.client import COOKIE, Client
from tests.support.databases import Databases, opened
from tests.support.lines import InProcess

PREFIX = "/api/v1/"


@dataclass
class World:
    """The app, `here` and the neighbour `away`."""

    app: Flask
    database: Database
    here: Town
    away: Town

    def phone(self, town: Town, device: str) -> Client:
        """Somebody signed in: "leader1" is the leader's first device."""
        line = InProcess(self.app)
        line.client.set_cookie(COOKIE, town.tokens[device], secure=True)
        return Client(line)

    @cached_property
    def document(self) -> dict[str, Any]:
        """The OpenAPI document."""
        return dict(self.app.test_client().get("/api/v1/openapi.json").json)  # type: ignore[arg-type]

    @cached_property
    def operations(self) -> dict[str, str]:
        """ "GET people/me" → action, for every operation in the OpenAPI document."""
        paths = self.document["paths"]
        verbs = ("get", "post", "put", "patch", "delete")
        return {
            f"{verb.upper()} {path.removeprefix(PREFIX)}": item[verb]["x-action"]
            for path, item in paths.items()
            for verb in verbs
            if path.startswith(PREFIX) and verb in item
        }

    def anybody(self) -> Client:
        """Nobody signed in."""
        return Client(InProcess(self.app))


@pytest.fixture(scope="module")
def world(databases: Databases) -> Iterator[World]:
    """Both towns, with an app on them."""
    with opened(databases, "empty", lambda _: None) as database:
        app = create_app(Config(database_url=database.url, testing=True))
        with database.write() as db:
            here, away = built(db, "Herby"), built(db, "Derby")
        yield World(app, database, here, away)
        app.extensions["jobbspor"].database.engine.dispose()


@pytest.fixture
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every act goes all the way to the commit and is then rolled back."""
    monkeypatch.setattr(Session, "commit", Session.flush)
