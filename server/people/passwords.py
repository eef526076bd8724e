"""Passwords by Argon2id: one at a time in a process, eight may wait (design.md: in a storm of logins sync stays quick)."""

import threading
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.core.errors import Busy

_hasher = PasswordHasher(memory_cost=19456, time_cost=2, parallelism=1)
_one = threading.Lock()
_room = threading.BoundedSemaphore(9)


def hashed(password: str) -> str:
    """The hash to keep."""
    return _hasher.hash(password)


@cache
def _dummy() -> str:
    return hashed("nobody has this password")


def matches(password: str, kept: str | None) -> bool:
    """Is it the password? An unknown name costs the same time. Busy where too many wait."""
    if not _room.acquire(blocking=False):
        raise Busy("busy", retry_after=2)
    try:
        with _one:
            return _verified(password, kept or _dummy()) and kept is not None
    finally:
        _room.release()


def _verified(password: str, kept: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False
