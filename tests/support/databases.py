"""A fresh database for every test: a template is made once, each test gets a copy of it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from server import migrate
from server.core.db import Database
from tests.support.postgres import Cluster

Fill = Callable[[Database], None]
"""Writes what every copy of a template shall hold."""


class Databases(Protocol):
    """Makes copies of templates."""

    def url(self, template: str, fill: Fill) -> str:
        """DATABASE_URL of a new database that holds what `fill` writes; the template is made at its first use."""

    def drop(self, url: str) -> None:
        """The copy is not needed any more."""


class SqliteDatabases:
    """Files in a folder; a template is copied once nobody writes to it."""

    def __init__(self, folder: Path) -> None:
        """`folder`: exists, and is this process's own."""
        self._folder, self._made = folder, 0

    def url(self, template: str, fill: Fill) -> str:
        """See Databases."""
        source = self._folder / f"template-{template}.sqlite3"
        if not source.exists():
            unfinished = source.with_suffix(".unfinished")
            self.drop(f"sqlite:///{unfinished}")
            _make(f"sqlite:///{unfinished}", fill)
            _settle(unfinished)
            unfinished.rename(source)
        self._made += 1
        copy = self._folder / f"{self._made}.sqlite3"
        shutil.copyfile(source, copy)
        return f"sqlite:///{copy}"

    def drop(self, url: str) -> None:
        """Removes the file and what lies beside it."""
        path = Path(url.removeprefix("sqlite:///"))
        for each in path.parent.glob(f"{path.name}*"):
            each.unlink(missing_ok=True)


class PostgresDatabases:
    """Databases of one private cluster, copied by PostgreSQL itself."""

    def __init__(self, cluster: Cluster) -> None:
        """`cluster`: running."""
        self._cluster, self._templates = cluster, set[str]()

    def url(self, template: str, fill: Fill) -> str:
        """See Databases."""
        name = f"template_{template}"
        if name not in self._templates:
            self._cluster.drop(name)
            self._cluster.new(name=name)
            _make(self._cluster.url(name), fill)
            self._templates.add(name)
        return self._cluster.url(self._cluster.new(name))

    def drop(self, url: str) -> None:
        """Drops it, whoever is still connected."""
        self._cluster.drop(url.rsplit("/", 1)[-1])


def _make(url: str, fill: Fill) -> None:
    database = Database(url)
    migrate.upgrade(database)
    fill(database)
    database.engine.dispose()


def _settle(path: Path) -> None:
    """Everything into the one file, so that a copy of it is whole."""
    with sqlite3.connect(path) as connection:
        connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()


@contextmanager
def opened(databases: Databases, template: str, fill: Fill) -> Iterator[Database]:
    """A Database on a new copy; dropped at the end."""
    url = databases.url(template, fill)
    database = Database(url)
    try:
        yield database
    finally:
        database.engine.dispose()
        databases.drop(url)
