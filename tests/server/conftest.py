"""The familiar people (server/demo/cast.py) in the database under test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event

from server.app import compose, create_app
from server.core.config import Config
from server.core.db import Database
from server.demo import build
from tests.support.client import Client
from tests.support.databases import Databases, opened
from tests.support.lines import InProcess

PARTICIPANTS = 30


def _fill(database: Database) -> None:
    compose()
    build.everything(database, PARTICIPANTS)


@pytest.fixture
def database(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Database]:
    """Empty, or with the demo where a test asks for `demo`."""
    name, fill = ("demo", _fill) if "demo" in request.fixturenames else ("empty", lambda _: None)
    with opened(databases, name, fill) as fresh:
        yield fresh


@pytest.fixture
def demo(database: Database) -> Database:
    """The database with the demo's two municipalities."""
    return database


@pytest.fixture
def sign_in_again(config: Config) -> Callable[[str], Client]:
    """Signs in at an app started anew, as after a restart of the server."""
    return lambda login: Client(InProcess(create_app(config))).sign_in(login)


@pytest.fixture
def count_queries(app: Flask) -> Callable[[], Any]:
    """with count_queries() as made: … → the statements the app sent to its database, without BEGIN and the like."""
    engine = app.extensions["jobbspor"].database.engine

    @contextmanager
    def counting() -> Iterator[list[str]]:
        made: list[str] = []

        def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            if statement.split()[0].upper() not in ("BEGIN", "SAVEPOINT", "RELEASE", "PRAGMA"):
                made.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        try:
            yield made
        finally:
            event.remove(engine, "before_cursor_execute", note)

    return counting
