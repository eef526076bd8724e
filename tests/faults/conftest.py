"""Real servers on both databases, with the demo municipality."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.app import compose
from server.core.db import Database
from server.demo import build
from tests.support.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.support.postgres import cluster

PEOPLE = 200


@pytest.fixture(scope="package", params=["sqlite", "postgresql"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Every test here runs on SQLite and on PostgreSQL; the latter keeps fsync, since some of them pull the plug."""
    if request.param == "sqlite":
        yield SqliteDatabases(tmp_path_factory.mktemp("faults"))
    else:
        with cluster(durable=True) as running:
            yield PostgresDatabases(running)


@pytest.fixture
def town(both: Databases) -> Iterator[Database]:
    """The demo municipality with 200 participants, p001 … p200."""
    compose()
    url = both.url("town", lambda database: build.everything(database, PEOPLE))
    database = Database(url)
    try:
        yield database
    finally:
        database.engine.dispose()
        both.drop(url)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """For logs."""
    return tmp_path
