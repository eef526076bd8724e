"""What every test can ask for: a database of its own, the app on it, somebody signed in."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import settings

from server.core.config import Config
from server.core.db import Database
from tests.support.client import Client
from tests.support.databases import Databases, PostgresDatabases, SqliteDatabases, opened
from tests.support.lines import InProcess
from tests.support.postgres import cluster
from tests.support.redis import redis_server
from tests.support.swift import swift_folder

SignIn = Callable[..., Client]
# The same examples for everybody who hands in a change; new ones in `make test-long` (--hypothesis-profile=wild).
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("wild", deadline=None, print_blob=True)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """--database=sqlite|postgresql: which one the `database` fixture makes."""
    parser.addoption("--database", choices=("sqlite", "postgresql"), default="sqlite", help="the database under the tests")


def pytest_report_header(config: pytest.Config) -> str:
    """Says which database it is."""
    return f"database: {config.getoption('--database')}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What asks for no database says the same on both: it is tried with SQLite's."""
    if config.getoption("--database") == "postgresql":
        config.hook.pytest_deselected(items=[item for item in items if not _asks_a_database(item)])
        items[:] = filter(_asks_a_database, items)


def _asks_a_database(item: pytest.Item) -> bool:
    return "databases" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Makes fresh databases of the kind under test; private to this test process."""
    if request.config.getoption("--database") == "sqlite":
        with swift_folder() as folder:
            yield SqliteDatabases(folder)
    else:
        with cluster() as running:
            yield PostgresDatabases(running)


@pytest.fixture
def database(databases: Databases) -> Iterator[Database]:
    """A migrated, empty database."""
    with opened(databases, "empty", lambda _: None) as fresh:
        yield fresh


@pytest.fixture
def config(database: Database) -> Config:
    """The settings of the app under test; a test module may override it."""
    return Config(database_url=database.url, testing=True)


_made: dict[Path, Flask] = {}


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """The app on this test's database. One is made per process (its API document takes a while) and connected anew for each test."""
    from server.app import connect, create_app  # here: tests of pure rules need not load the whole app

    app = _made.get(config.built_pwa) or _made.setdefault(config.built_pwa, create_app(config))
    connect(app, config)
    yield app
    app.extensions["jobbspor"].database.engine.dispose()


@pytest.fixture
def anyone(app: Flask) -> Callable[[], Client]:
    """Makes clients of people who have not signed in."""
    return lambda: Client(InProcess(app))


@pytest.fixture
def sign_in(anyone: Callable[[], Client]) -> SignIn:
    """sign_in("leader") → her client. Each call is a phone of its own."""
    return lambda login, **more: anyone().sign_in(login, **more)


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """REDIS_URL of a private Redis."""
    with redis_server(tmp_path) as running:
        yield running.url


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the machine do not reach the tests."""
    for name in ("DATABASE_URL", "REDIS_URL", "JOBBSPOR_DEMO", "JOBBSPOR_TESTING", "JOBBSPOR_PWA", "JOBBSPOR_PROXIES", "PORT"):
        with contextlib.suppress(KeyError):
            monkeypatch.delenv(name)
