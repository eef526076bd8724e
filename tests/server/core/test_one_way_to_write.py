"""Every write begins with the write lock, and start-up insists on it."""

import fcntl
import os
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from server.core.db import Database
from server.core.errors import Busy
from server.core.queue import Gates, Line
from tests.support.waiting import eventually


@pytest.fixture
def lite(tmp_path: Path) -> Database:
    """An SQLite database with one number in it."""
    database = Database(f"sqlite:///{tmp_path / 'one.sqlite3'}")
    with database.write() as db:
        db.execute(text("create table number (value integer)"))
        db.execute(text("insert into number values (0)"))
    return database


def test_after_a_glance_the_driver_still_begins_nothing_by_itself(lite: Database) -> None:
    with lite.glance() as connection:
        assert connection.execute(text("select value from number")).scalar_one() == 0
    with lite.engine.connect() as connection:
        assert connection.connection.driver_connection is not None
        assert connection.connection.driver_connection.isolation_level is None


def _add_one(database: Database, way: str, met: threading.Barrier | None) -> None:
    with getattr(database, way)() as db:
        value = db.execute(text("select value from number")).scalar_one()
        if met:
            met.wait(5)
        db.execute(text("update number set value = :value"), {"value": value + 1})
        db.commit()


def _at_once(times: int, work: object) -> list[BaseException]:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            work()  # type: ignore[operator]
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_forty_writers_lose_nothing(lite: Database) -> None:
    assert _at_once(40, lambda: _add_one(lite, "write", None)) == []
    with lite.read() as db:
        assert db.execute(text("select value from number")).scalar_one() == 40


def test_without_the_write_lock_two_writers_collide(lite: Database) -> None:
    met = threading.Barrier(2)
    failures = _at_once(2, lambda: _add_one(lite, "read", met))
    assert [type(failure) for failure in failures] == [OperationalError]


def test_a_write_holds_the_lock_from_its_first_statement(lite: Database) -> None:
    with lite.write() as db:
        db.execute(text("select 1"))
        with sqlite3.connect(lite.url.removeprefix("sqlite:///"), timeout=0) as other, pytest.raises(sqlite3.OperationalError):
            other.execute("begin immediate")


def test_start_up_fails_without_full_synchronous(lite: Database) -> None:
    lite.check()
    with lite.engine.connect() as connection:
        connection.exec_driver_sql("pragma synchronous=normal")
    with pytest.raises(RuntimeError, match="synchronous"):
        lite.check()


def test_a_writer_that_waits_too_long_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.core.queue.LONGEST_WAIT", 0.05)
    path = str(tmp_path / "queue")
    with Gates(path).passed(), pytest.raises(Busy), Gates(path).passed():
        pass


def _gate_is_held(path: str) -> bool:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def test_who_has_just_written_stands_behind_the_process_that_waits(tmp_path: Path) -> None:
    path, order = str(tmp_path / "queue"), list[str]()
    here, there = Gates(path), Gates(path)  # each is a process's own

    def other() -> None:
        with there.passed():
            order.append("waited")

    with here.passed():
        waiting = threading.Thread(target=other)
        waiting.start()
        eventually(lambda: _gate_is_held(f"{path}.next"))
    with here.passed():
        order.append("again")
    waiting.join(5)
    assert order == ["waited", "again"]


def test_threads_come_in_the_order_in_which_they_came() -> None:
    line, order = Line(), list[int]()

    def pass_through(number: int) -> None:
        line.enter(5)
        order.append(number)
        line.leave()

    threads = [threading.Thread(target=pass_through, args=(number,)) for number in range(5)]
    assert line.enter(1)
    for number, thread in enumerate(threads, 1):
        thread.start()
        eventually(lambda: len(line._waiting) == number)  # noqa: B023 - asked at once
    assert not line.enter(0.01), "who has waited too long is out of the line"
    line.leave()
    for thread in threads:
        thread.join(5)
    assert order == [0, 1, 2, 3, 4]
    assert line.enter(1), "nobody is left in it"


def test_a_failed_write_leaves_nothing(lite: Database) -> None:
    with pytest.raises(ZeroDivisionError), lite.write() as db:
        db.execute(text("update number set value = 7"))
        raise ZeroDivisionError
    with lite.read() as db:
        assert db.execute(text("select value from number")).scalar_one() == 0
