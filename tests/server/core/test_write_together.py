"""Writers who wait at the same time share a transaction: each fails alone, none is answered before the common commit."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from server.core.db import Database
from server.core.errors import Busy
from tests.support.waiting import eventually


class Town:
    """A database with a list of numbers, and what its writers were told."""

    def __init__(self, file: Path) -> None:
        """Makes it."""
        self.file, self.told, self.commits = file, dict[int, str](), 0
        self.database = Database(f"sqlite:///{file}")
        with self.database.write() as db:
            db.execute(text("create table number (value integer)"))
        event.listen(self.database.engine, "commit", self._committed)

    def _committed(self, _connection: object) -> None:
        self.commits += 1

    def write(self, number: int, then: Callable[[Session], None] = lambda _: None) -> None:
        """One writer."""
        try:
            with self.database.write() as db:
                db.execute(text("insert into number values (:number)"), {"number": number})
                then(db)
            self.told[number] = "done"
        except Exception as error:
            self.told[number] = type(error).__name__

    def kept(self) -> list[int]:
        """What somebody else reads."""
        with sqlite3.connect(self.file) as other:
            return [value for (value,) in other.execute("select value from number order by value")]

    def together(self, first: Callable[[Session], None], *others: Callable[[Session], None]) -> None:
        """Writer 0 works, and while she does the others come: 1, 2, …"""
        threads = [threading.Thread(target=self.write, args=(number, then)) for number, then in enumerate(others, 1)]

        def come(db: Session) -> None:
            for count, thread in enumerate(threads, 1):
                thread.start()
                eventually(lambda: len(self.database._writers._line._waiting) == count)  # type: ignore[union-attr]  # noqa: B023
            first(db)

        self.write(0, come)
        for thread in threads:
            thread.join(10)


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Town:
    """A transaction stays open to others for as long as the test takes."""
    monkeypatch.setattr("server.core.together.OLDEST", 60)
    return Town(tmp_path / "numbers.sqlite3")


def _well(_db: Session) -> None:
    pass


def _fails(_db: Session) -> None:
    raise ZeroDivisionError


def test_one_commit_for_all_who_came(town: Town) -> None:
    town.together(_well, _well, _well)
    assert town.told == {0: "done", 1: "done", 2: "done"}
    assert (town.kept(), town.commits) == ([0, 1, 2], 1)


def test_who_fails_takes_back_her_own_alone(town: Town) -> None:
    town.together(_well, _fails, _well)
    assert town.told == {0: "done", 1: "ZeroDivisionError", 2: "done"}
    assert town.kept() == [0, 2]


def test_nobody_is_told_anything_before_the_commit(town: Town) -> None:
    seen: list[tuple[dict[int, str], list[int]]] = []
    town.together(_well, _fails, lambda _: seen.append((dict(town.told), town.kept())))
    assert seen == [({}, [])]
    assert town.kept() == [0, 2]


@pytest.mark.parametrize("loses", [0, 1, 2])
def test_where_the_transaction_is_lost_nobody_is_told_that_it_was_done(town: Town, loses: int) -> None:
    """As SQLite does by itself on a full disk."""

    def lose(db: Session) -> None:
        db.connection().connection.driver_connection.execute("rollback")  # type: ignore[union-attr]

    town.together(*[lose if number == loses else _well for number in range(3)])
    lost = set(range(loses + 1))
    assert all(town.told[number] != "done" for number in lost), town.told
    assert town.kept() == [number for number in range(3) if number not in lost]
    assert {number for number, told in town.told.items() if told == "done"} == set(town.kept())
    town.write(9)
    assert town.told[9] == "done"


def test_a_commit_that_fails_is_everybodys(town: Town) -> None:
    def fail(_connection: object) -> None:
        raise Busy("database_busy")

    event.listen(town.database.engine, "commit", fail)
    town.together(_well, _well)
    event.remove(town.database.engine, "commit", fail)
    assert (town.told, town.kept()) == ({0: "Busy", 1: "Busy"}, [])
    town.write(9)
    assert town.kept() == [9]


def test_one_that_is_full_lets_nobody_in(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.core.together.MOST", 2)
    town.together(_well, _well, _well)
    assert (town.kept(), town.commits) == ([0, 1, 2], 2)
