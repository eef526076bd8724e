"""Load from this machine on this machine: some connections, bounded in count, each asking again as soon as it is answered."""

import http.client
import statistics
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Request = tuple[str, str, Mapping[str, str], bytes | None]


@dataclass(frozen=True)
class Figures:
    """Answers a second and seconds an answer took."""

    rate: float
    median: float
    p99: float
    statuses: frozenset[int]


def measure(port: int, request: Callable[[int], Request], count: int, connections: int = 4) -> Figures:
    """`count` requests over `connections`; `request(n)` makes the n-th."""
    numbers, times, statuses, lock = iter(range(count)), list[float](), set[int](), threading.Lock()

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return connection.close()
            took, status = _one(connection, request(number))
            with lock:
                times.append(took)
                statuses.add(status)

    begun = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spent = time.perf_counter() - begun
    return Figures(count / spent, statistics.median(times), sorted(times)[int(len(times) * 0.99) - 1], frozenset(statuses))


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
