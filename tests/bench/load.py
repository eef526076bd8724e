"""Load from this machine on this machine: connections that ask again as soon as they are answered, or people who come over a time."""

import http.client
import math
import statistics
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Request = tuple[str, str, Mapping[str, str], bytes | None]
Heard = list[tuple[float, int]]
"""Seconds an answer took, and its status."""


@dataclass(frozen=True)
class Figures:
    """Answers a second and seconds an answer took."""

    rate: float
    median: float
    p99: float
    statuses: frozenset[int]


def measure(port: int, request: Callable[[int], Request], count: int, connections: int = 4) -> Figures:
    """`count` requests over `connections` without a pause; `request(n)` makes the n-th."""
    numbers, lock = iter(range(count)), threading.Lock()

    def work(heard: Heard) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return connection.close()
            heard.append(_one(connection, request(number)))

    return _together([work] * connections)


def arriving(port: int, request: Callable[[int], Request], count: int, seconds: float) -> Figures:
    """`count` people who each ask once, evenly over `seconds`, whether those before are answered or not. Their phones are connected."""
    begins = time.perf_counter() + 0.5

    def person(number: int) -> Callable[[Heard], None]:
        def ask(heard: Heard) -> None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.connect()
            time.sleep(max(0.0, begins + number * seconds / count - time.perf_counter()))
            heard.append(_one(connection, request(number)))
            connection.close()

        return ask

    return _together([person(number) for number in range(count)])


def _together(workers: Sequence[Callable[[Heard], None]]) -> Figures:
    heard, begun = Heard(), time.perf_counter()
    threads = [threading.Thread(target=work, args=(heard,)) for work in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spent, times = time.perf_counter() - begun, sorted(took for took, _ in heard)
    statuses = frozenset(status for _, status in heard)
    return Figures(len(times) / spent, statistics.median(times), times[math.ceil(len(times) * 0.99) - 1], statuses)


def _one(connection: http.client.HTTPConnection, request: Request) -> tuple[float, int]:
    method, path, headers, body = request
    begun = time.perf_counter()
    connection.request(method, path, body, dict(headers))
    answer = connection.getresponse()
    answer.read()
    return time.perf_counter() - begun, answer.status


def get(path: str, cookie: str = "") -> Callable[[int], Request]:
    """The same read again and again."""
    headers = {"Cookie": cookie} if cookie else {}
    return lambda _: ("GET", path, headers, None)


def acts(method: str, path: Callable[[int], str], cookie: Callable[[int], str], body: bytes = b"{}") -> Callable[[int], Request]:
    """Acts, each with a key of its own."""

    def request(number: int) -> Request:
        headers = {"Cookie": cookie(number), "Idempotency-Key": str(uuid.uuid4()), "Sec-Fetch-Site": "same-origin"}
        return method, path(number), {**headers, "Content-Type": "application/json"}, body

    return request
