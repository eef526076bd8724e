"""Many people at once, each with a phone of her own."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from typing import TypeVar

from tests.support.client import Answer, Client
from tests.support.server import Server

T, R = TypeVar("T"), TypeVar("R")
TRIES = 200
NO_ANSWER = (OSError, HTTPException)


def signed_in(server: Server, logins: Sequence[str]) -> list[Client]:
    """Everybody signed in, two at a time: hashing is slow on purpose."""
    return at_once(2, logins, lambda login: stubborn(lambda: server.client().sign_in(login)))


def at_once(hands: int, each: Sequence[T], work: Callable[[T], R]) -> list[R]:
    """`work` for each, `hands` at a time; the answers in order."""
    with ThreadPoolExecutor(hands) as pool:
        return list(pool.map(work, each))


def stubborn(act: Callable[[], R]) -> R:
    """As a phone does: no answer or "busy" means again, with the same key, until there is one."""
    for _ in range(TRIES):
        try:
            answer = act()
        except (*NO_ANSWER, AssertionError):
            time.sleep(0.02)  # a phone waits too; the bound is TRIES
            continue
        if not isinstance(answer, Client) and getattr(answer, "status_code", 0) == 503:
            time.sleep(0.02)
            continue
        return answer
    raise TimeoutError("no answer")


def answered(act: Callable[[], Answer]) -> Answer:
    """One act until it is answered."""
    return stubborn(act)
