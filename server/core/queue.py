"""The queue in front of SQLite's write lock: a line of threads, gates among processes. server/core/together.py joins them.

SQLite's own waiting sleeps and guesses, so under contention some wait very long (measured: tail 56 ms with the queue, 363 ms without).
flock belongs to an open descriptor: one that is shared lets several threads in, so each passage opens its own.

Two gates, one behind the other, keep it fair among processes: who waits at the inner gate holds the outer one, so a process that has
just had its turn and wants another stands behind the one that waits, instead of taking the lock again before anybody woke.
"""

import fcntl
import os
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from server.core.errors import Busy

LONGEST_WAIT = 4.0
"""Seconds until a writer gives up with 503."""
_OUTER, _INNER = 0.002, 0.0003
"""Seconds between two looks at a gate that is closed: many may stand before the outer one, one alone stands before the inner."""


class Line:
    """Threads in the order in which they came; threading.Lock promises no order."""

    def __init__(self) -> None:
        """Nobody is in it."""
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def wait(self) -> None:
        """Waits for its turn; raises Busy after LONGEST_WAIT seconds."""
        if not self.enter(LONGEST_WAIT):
            raise Busy("database_busy")

    def enter(self, seconds: float) -> bool:
        """Waits until everybody who came before is through; False where that took too long."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return True
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        return mine.acquire(timeout=seconds) or self._turned_away(mine)

    def _turned_away(self, mine: threading.Lock) -> bool:
        """Out of the line; the turn may have come in the same moment, then it counts."""
        with self._guard:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return False
            return True

    def leave(self) -> None:
        """The next one's turn."""
        with self._guard:
            self._taken = self._next()

    def hand_on(self) -> bool:
        """The next one's turn; where nobody waits it stays mine."""
        with self._guard:
            return self._next()

    def _next(self) -> bool:
        if self._waiting:
            self._waiting.popleft().release()
            return True
        return False


class Gates:
    """Among processes: one is through at a time, and who has just been goes to the back."""

    def __init__(self, path: str) -> None:
        """`path`: the lock file beside the database; the outer gate lies beside it."""
        self._path = path

    @contextmanager
    def passed(self) -> Iterator[None]:
        """Both gates are held; raises Busy after LONGEST_WAIT seconds."""
        deadline = time.monotonic() + LONGEST_WAIT
        outer = _through(f"{self._path}.next", _OUTER, deadline)
        try:
            inner = _through(self._path, _INNER, deadline)
        finally:
            os.close(outer)
        try:
            yield
        finally:
            os.close(inner)


def _through(path: str, pause: float, deadline: float) -> int:
    """The descriptor that holds the gate; closing it (or dying) opens the gate for the next."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return descriptor
        except BlockingIOError:
            if time.monotonic() > deadline:
                os.close(descriptor)
                raise Busy("database_busy") from None
            time.sleep(pause)
