"""Passwords by Argon2id: one at a time in a process, eight may wait (design.md: in a storm of logins sync stays quick)."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.core.errors import Busy

_hasher = PasswordHasher(memory_cost=19456, time_cost=2, parallelism=1)
_one = threading.Lock()
_room = threading.BoundedSemaphore(9)


@contextmanager
def _turn() -> Iterator[None]:
    if not _room.acquire(blocking=False):
        raise Busy("busy", retry_after=2)
    try:
        with _one:
            yield
    finally:
        _room.release()


def hashed(password: str) -> str:
    """The hash to keep. Busy where too many wait."""
    with _turn():
        return _hasher.hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Is it the password? An unknown name costs the same time. Busy where too many wait."""
    with _turn():
        return _verified(password, kept or _dummy()) and kept is not None


@cache
def _dummy() -> str:
    return _hasher.hash("nobody has this password")


def _verified(password: str, kept: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False
