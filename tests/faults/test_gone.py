"""Database gone, disk full, Redis gone: a clear "not now" within two seconds, and recovery by itself within ten (checks.md 20)."""

import resource
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import psutil
import pytest
from huey import RedisHuey
from sqlalchemy import event

from server.app import create_app
from server.core import clock
from server.core.config import Config
from server.core.db import Database
from server.demo import build
from tests.support.client import Answer, Client, ok
from tests.support.databases import PostgresDatabases, SqliteDatabases
from tests.support.lines import InProcess
from tests.support.postgres import Cluster, cluster
from tests.support.processes import Process, binary
from tests.support.redis import redis_server
from tests.support.server import BIN, Server, serving
from tests.support.waiting import eventually

AT_ONCE, BY_ITSELF = 2.0, 10.0
"""Seconds until "not now", and until it works again."""


@dataclass
class Phone:
    """Somebody with a session to book, and what she does."""

    client: Client
    session: str

    def book(self, key: str) -> Answer:
        """The act."""
        return self.client.post(f"jobclub/sessions/{self.session}/bookings", {}, key=key)

    def acts(self) -> dict[str, Callable[[], Answer]]:
        """Whatever needs the database."""
        words = {"login": "leader", "password": "jobbspor-demo"}
        return {
            "read": lambda: self.client.get("jobclub/sessions"),
            "sync": lambda: self.client.get("sync"),
            "book": lambda: self.book(str(uuid.uuid4())),
            "sign in": lambda: self.client.write("POST", "people/sign-in", words, key=None, headers={"X-Jobbspor-Slot": "2"}),
            "feed": lambda: self.client.get("jobclub/calendar/unknown.ics"),
            "ready": lambda: self.client.get("/readyz"),
        }


def _phone(client: Client) -> Phone:
    client.sign_in("participant")
    mine = {booking["session_id"] for booking in client.items("jobclub/bookings")}
    coming = client.items("jobclub/sessions", from_=clock.today() + timedelta(days=7))
    return Phone(client, next(each["id"] for each in coming if each["id"] not in mine and each["seats_left"] > 0))


def _not_now(act: Callable[[], Answer]) -> None:
    begun = time.monotonic()
    answer = act()
    assert time.monotonic() - begun < AT_ONCE
    assert answer.status_code == 503, answer.text[:300]
    assert int(answer.headers["Retry-After"]) > 0
    assert answer.headers["Content-Type"].startswith("application/problem+json")


@pytest.fixture
def postgres() -> Iterator[Cluster]:
    """A cluster that nobody else needs."""
    with cluster() as running:
        yield running


def test_postgresql_goes_and_comes_back(postgres: Cluster, folder: Path) -> None:
    url = PostgresDatabases(postgres).url("gone", lambda database: build.everything(database, 5))
    with serving(url, folder, 2) as server:
        phone, key = _phone(server.client(5)), str(uuid.uuid4())
        postgres.stop()
        for act in phone.acts().values():
            _not_now(act)
        _not_now(lambda: phone.book(key))
        assert server.client().get("/healthz").status_code == 200
        postgres.start()
        made = eventually(lambda: _taken(phone.book(key)), BY_ITSELF, "the server is back")
        assert ok(phone.book(key))["id"] == made
        assert phone.client.get("jobclub/sessions").status_code == 200
        assert "participant" not in server.process.said() and "Traceback" not in server.process.said()


def _taken(answer: Answer) -> str:
    return str(answer.json["id"]) if answer.status_code == 201 else ""


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A small demo."""
    return SqliteDatabases(tmp_path).url("gone", lambda database: build.everything(database, 5))


def _may_write(server: Server, most: int) -> None:
    """How many bytes long a file of the server's processes may become, from now on."""
    for process in [psutil.Process(server.process.pid), *server.process.children()]:
        process.rlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def test_a_disk_that_takes_no_more(sqlite_url: str, folder: Path) -> None:
    """Reading goes on, acts are told "not now", and none that was acknowledged is lost."""
    with serving(sqlite_url, folder, 2) as server:
        phone, key = _phone(server.client(5)), str(uuid.uuid4())
        _may_write(server, 100)
        _not_now(lambda: phone.book(key))
        _not_now(phone.acts()["sign in"])
        assert phone.client.get("jobclub/sessions").status_code == 200
        assert phone.client.get("/readyz").status_code == 200
        _may_write(server, resource.RLIM_INFINITY)
        eventually(lambda: _taken(phone.book(key)), BY_ITSELF, "the server is back")
        assert [each["status"] for each in phone.client.items("jobclub/bookings") if each["session_id"] == phone.session] == ["booked"]


def test_a_full_database(sqlite_url: str) -> None:
    """What SQLite itself calls full: no page more."""
    app = create_app(Config(database_url=sqlite_url, testing=True))
    database: Database = app.extensions["jobbspor"].database
    phone = _phone(Client(InProcess(app)))
    full = True

    def fill(connection: object) -> None:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()  # type: ignore[attr-defined]
        connection.exec_driver_sql(f"pragma max_page_count = {pages if full else 2**30}")  # type: ignore[attr-defined]

    event.listen(database.engine, "begin", fill)
    busy = {"weekday": 1, "starts": "08:00", "ends": "09:00"}
    answers = []
    while not answers or answers[-1].status_code == 201:
        answers.append(phone.client.post("week/busy-hours", busy))
        assert len(answers) < 60
    _not_now(lambda: phone.client.post("week/busy-hours", busy))
    full = False
    ok(phone.client.post("week/busy-hours", busy))
    assert len(phone.client.items("week/busy-hours")) >= len(answers)
    database.engine.dispose()


def test_without_redis_the_web_goes_on(sqlite_url: str, folder: Path) -> None:
    """Redis carries background work only; the worker waits for it and does not give up."""
    with redis_server(folder) as redis:
        env = {"REDIS_URL": redis.url}
        worker = Process([binary("jobbspor", BIN), "worker"], folder / "worker.log", {"DATABASE_URL": sqlite_url, **env})
        try:
            with serving(sqlite_url, folder, 2, env) as server:
                phone = _phone(server.client(5))
                redis.process.kill()
                begun = time.monotonic()
                assert phone.book(str(uuid.uuid4())).status_code == 201
                assert phone.client.get("/readyz").status_code == 200
                assert time.monotonic() - begun < AT_ONCE
                eventually(lambda: "onnect" in worker.said(), 10, "the worker has noticed")
                assert worker.alive
                redis.start()
                assert worker.alive
                assert phone.client.get("sync").status_code == 200
        finally:
            worker.stop()


def test_a_killed_worker_leaves_no_lock_behind(sqlite_url: str, redis_url: str, folder: Path) -> None:
    """Its successor sweeps again."""
    sweep = RedisHuey("jobbspor", url=redis_url).lock_task("sweep")
    sweep.acquire()
    env = {"DATABASE_URL": sqlite_url, "REDIS_URL": redis_url}
    worker = Process([binary("jobbspor", BIN), "worker"], folder / "worker.log", env)
    try:
        eventually(lambda: not sweep.is_locked(), 30, "the lock is gone")
    finally:
        worker.stop()
