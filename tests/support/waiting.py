"""Waiting for something without sleeping blindly: look again until it holds or the time is up."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
LOOK_AGAIN = 0.02
"""Seconds between two looks."""


class TooLate(AssertionError):
    """It did not come true in time."""


def eventually(look: Callable[[], T], seconds: float = 10, what: str = "") -> T:
    """What `look` answers as soon as that is true-ish and no AssertionError or OSError; TooLate after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        found, reason = _one_look(look)
        if found:
            return found
        if time.monotonic() > deadline:
            raise TooLate(f"{what or getattr(look, '__name__', 'it')} was not so within {seconds} s: {reason or found!r}")
        time.sleep(LOOK_AGAIN)


def _one_look(look: Callable[[], T]) -> tuple[T | None, Exception | None]:
    try:
        return look(), None
    except (AssertionError, OSError) as error:
        return None, error
