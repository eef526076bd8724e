"""The database: one way to read, one way to write.

SQLite's stock settings lose seats (design.md: 26 and 34 of 20 booked), so here every write begins with BEGIN IMMEDIATE and waits
in one queue in front of it; WAL and synchronous=FULL are checked at start-up. PostgreSQL uses row locks.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from server.core import changes
from server.core.base import Base, Id, UtcDateTime, new_id
from server.core.errors import Busy
from server.core.together import Writers, begin

__all__ = ["Base", "Database", "Id", "UtcDateTime", "locked", "new_id"]

Row = TypeVar("Row", bound=Base)


def locked(db: Session, model: type[Row], key: Any) -> Row | None:
    """The row as it is now, locked until the transaction ends (PostgreSQL: FOR UPDATE; SQLite: the write lock is held anyway)."""
    if db.get_bind().dialect.name == "sqlite":  # nobody else has written since this transaction began
        return db.get(model, key)
    return db.get(model, key, with_for_update=True, populate_existing=True)


class Reading(Session):
    """A session that begins, and takes a connection, with its first statement: who only hashes a password holds none."""


@event.listens_for(Reading, "after_begin")
def _begin_reading(_db: Session, _transaction: Any, connection: Connection) -> None:
    begin(connection)


class Database:
    """One engine and the two ways to use it."""

    def __init__(self, url: str) -> None:
        """`url`: sqlite:///file or postgresql://…; connects lazily."""
        self.url = _psycopg(url)
        self.sqlite = self.url.startswith("sqlite")
        if self.sqlite:
            Path(self.url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
        self.engine = _engine(self.url)
        # On SQLite nothing begins unless we say so: AUTOCOMMIT would cost a pragma a time, and afterwards the driver begins by itself.
        self._glances = self.engine if self.sqlite else self.engine.execution_options(isolation_level="AUTOCOMMIT")
        self._writers = Writers(self.engine, self.url.removeprefix("sqlite:///") + ".queue") if self.sqlite else None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent view that writes nothing."""
        with Reading(self.engine, expire_on_commit=False, autoflush=False) as db:
            yield db

    @contextmanager
    def glance(self) -> Iterator[Connection]:
        """For one single SELECT on the hottest path: no transaction around it, no ORM."""
        with self._glances.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One short transaction: marks what phones must hear of, then commits; any exception rolls everything back."""
        try:
            with self._acting() as db:
                yield db
                changes.mark(db)
                db.commit()
        except OperationalError as error:
            raise (Busy("database_busy") if "locked" in str(error) else error) from error

    @contextmanager
    def _acting(self) -> Iterator[Session]:
        with self._writers.connection() if self._writers else self.engine.connect() as connection, changes.Acting(connection) as db:
            yield db

    def check(self) -> None:
        """Start-up fails unless SQLite keeps what it promises (checks.md 1)."""
        with self.engine.connect() as connection:
            if not self.sqlite:
                connection.execute(text("select 1"))
                return
            journal = connection.execute(text("pragma journal_mode")).scalar_one()
            synchronous = connection.execute(text("pragma synchronous")).scalar_one()
        if (journal, synchronous) != ("wal", 2):
            raise RuntimeError(f"SQLite needs journal_mode=wal and synchronous=FULL, not {journal}/{synchronous}")


def _psycopg(url: str) -> str:
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        pool = {"pool_size": 5, "max_overflow": 5, "pool_timeout": 2, "pool_pre_ping": True}
        return create_engine(url, hide_parameters=True, connect_args={"connect_timeout": 2}, **pool)
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": 5, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver must not begin transactions of its own: they would be deferred ones (server/core/together.py begins them).
    connection.isolation_level = None
    for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "busy_timeout=5000"):
        connection.execute(f"pragma {pragma}")
