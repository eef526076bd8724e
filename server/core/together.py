"""Writers of one process who wait at the same time share one transaction, and so one wait for the disk (docs/adr/0015).

The first opens it; each works in a savepoint of her own, one after the other; the last, or whoever finds it old or full, commits. Nobody
hears anything, not even a refusal, before that commit: what one was told may rest on what another wrote before her. Who fails takes back
her own savepoint alone. If the transaction itself is lost, everybody in it is told "not now" and nothing of it stays.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy.engine import Connection, Engine

from server.core.errors import Busy
from server.core.queue import Gates, Line

MOST, OLDEST = 8, 0.03
"""How many share one transaction, and the age in seconds beyond which nobody more comes in."""


def begin(connection: Connection, how: str = "") -> Connection:
    """Begins a transaction on SQLite, where the driver begins none by itself; `how`: IMMEDIATE takes the write lock at once. Said here and
    not by a listener of the engine: with one, every statement asks after every kind of event."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"BEGIN {how}")
    return connection


class Shared:
    """One transaction of several writers."""

    def __init__(self, engine: Engine, gates: Gates) -> None:
        """Passes the gates among processes and begins; raises Busy."""
        self._begun, self._members = time.monotonic(), 0
        self._ended, self._kept = threading.Event(), False
        with ExitStack() as stack:
            stack.enter_context(gates.passed())
            self.connection = begin(stack.enter_context(engine.connect()), "IMMEDIATE")
            self._stack = stack.pop_all()

    def open_to_more(self) -> bool:
        """One more may come in. Called once by each who has done her work."""
        self._members += 1
        return self._stands and self._members < MOST and time.monotonic() < self._begun + OLDEST

    @property
    def _stands(self) -> bool:
        # On a full disk SQLite gives up the whole transaction by itself, and the driver's commit of nothing would succeed.
        driver = self.connection.connection.driver_connection
        return bool(driver is not None and driver.in_transaction)

    def end(self) -> None:
        """Commits, and lets everybody know how it went."""
        try:
            with self._stack:
                self._commit()
        finally:
            self._ended.set()

    def _commit(self) -> None:
        try:
            if self._stands:
                self.connection.commit()
                self._kept = True
        finally:
            if not self._kept:
                self.connection.invalidate()  # whatever is left of the transaction goes with the connection

    def outcome(self) -> None:
        """Waits for the commit; raises Busy where there was none."""
        self._ended.wait()
        if not self._kept:
            raise Busy("database_busy")


class Writers:
    """The one way to write to SQLite."""

    def __init__(self, engine: Engine, path: str) -> None:
        """`path`: of the lock file beside the database."""
        self._engine, self._gates, self._line = engine, Gates(path), Line()
        self._shared: Shared | None = None

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection within a transaction that is committed when this returns; whoever uses it makes a savepoint of her own."""
        self._line.wait()
        try:
            shared = self._shared = self._shared or Shared(self._engine, self._gates)
        except BaseException:
            self._line.leave()
            raise
        try:
            yield shared.connection
        finally:
            self._leave(shared)

    def _leave(self, shared: Shared) -> None:
        if not (shared.open_to_more() and self._line.hand_on()):
            self._shared = None
            try:
                shared.end()
            finally:
                self._line.leave()
        shared.outcome()
