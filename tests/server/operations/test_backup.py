"""A copy taken while people write, and its way back."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from server import backup, migrate
from server.core import changes
from server.core.changes import Meta
from server.core.db import Database
from tests.support.databases import Databases, opened


@pytest.fixture
def elsewhere(databases: Databases) -> Iterator[Database]:
    """Another database of the same kind, as on a new machine."""
    with opened(databases, "empty", lambda _: None) as fresh:
        yield fresh


def _write(database: Database, key: str) -> None:
    with database.write() as db:
        db.merge(Meta(key=key, value="x"))


def _keys(database: Database) -> set[str]:
    with database.read() as db:
        return set(db.scalars(select(Meta.key))) - {"epoch"}


def _epoch(database: Database) -> str:
    with database.read() as db:
        return changes.epoch(db)


def test_what_was_there_comes_back_and_what_came_later_goes(database: Database, tmp_path: Path) -> None:
    _write(database, "before")
    backup.backup(database, tmp_path / "copy")
    _write(database, "after")
    backup.restore(database, tmp_path / "copy", replace=True)
    assert _keys(database) == {"before"}


def test_a_restored_database_has_a_new_epoch(database: Database, tmp_path: Path) -> None:
    before = _epoch(database)
    backup.backup(database, tmp_path / "copy")
    backup.restore(database, tmp_path / "copy", replace=True)
    assert _epoch(database) not in {before, "none"}
    assert migrate.at_head(database)


def test_it_goes_to_another_machine(database: Database, elsewhere: Database, tmp_path: Path) -> None:
    _write(database, "moved")
    backup.backup(database, tmp_path / "copy")
    backup.restore(elsewhere, tmp_path / "copy", replace=True)
    assert _keys(elsewhere) == {"moved"}


def test_data_is_not_replaced_unasked(database: Database, tmp_path: Path) -> None:
    backup.backup(database, tmp_path / "copy")
    _write(database, "mine")
    with pytest.raises(backup.BackupError):
        backup.restore(database, tmp_path / "copy")
    assert _keys(database) == {"mine"}


def test_a_copy_taken_during_writes_is_whole(database: Database, elsewhere: Database, tmp_path: Path) -> None:
    stop = threading.Event()
    written: list[int] = []

    def writing() -> None:
        while not stop.is_set():
            _write(database, f"key{len(written):06}")
            written.append(1)

    thread = threading.Thread(target=writing)
    thread.start()
    try:
        for number in range(3):
            backup.backup(database, tmp_path / f"copy{number}")
    finally:
        stop.set()
        thread.join()
    backup.restore(elsewhere, tmp_path / "copy2", replace=True)
    keys = sorted(_keys(elsewhere))
    assert keys == [f"key{number:06}" for number in range(len(keys))]


@pytest.mark.parametrize("spoil", [lambda whole: b"something else", lambda whole: whole[: len(whole) // 2], lambda whole: b""])
def test_a_spoilt_file_changes_nothing(database: Database, tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    backup.backup(database, tmp_path / "copy")
    _write(database, "mine")
    spoilt = tmp_path / "spoilt"
    spoilt.write_bytes(spoil((tmp_path / "copy").read_bytes()))
    with pytest.raises(backup.BackupError):
        backup.restore(database, spoilt, replace=True)
    assert _keys(database) == {"mine"}


def test_the_copy_is_for_its_owner_only_and_nothing_is_left_beside_it(database: Database, tmp_path: Path) -> None:
    backup.backup(database, tmp_path / "copy")
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600
