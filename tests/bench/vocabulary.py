"""Words of a trade against the floor, and what ten times the reviews cost (aim: 200 take at most 4 times as long as 20)."""

import json
import statistics
from datetime import timedelta

from server.core import clock
from server.core.base import new_id
from tests.bench.load import Request, acts, get, measure
from tests.bench.server import ROUNDS, against, cookie_of
from tests.support.server import Server


def figures(floor: Server, real: Server) -> dict[str, float]:
    """A page of words, and batches of reviews in turns."""
    cookie = cookie_of(real.client().sign_in("participant"))
    words = against(floor, real, get("/api/v1/vocabulary/trades/hotel/words?lang=uk", cookie), 200)
    small, large = _batches(real, cookie)
    return {
        "words of a trade / floor": words,
        "20 reviews in ms": small * 1000,
        "200 reviews in ms": large * 1000,
        "200 reviews / 20 reviews (aim at most 4)": large / small,
    }


def _batches(real: Server, cookie: str) -> tuple[float, float]:
    """Seconds a batch of 20 and of 200 takes, one after another: the medians of rounds in turns."""
    rounds = [
        [measure(real.port, lambda _, size=size: _review(size, cookie), 20, connections=1) for size in (20, 200)] for _ in range(ROUNDS)
    ]
    assert all(each.statuses == {200} for pair in rounds for each in pair)
    small, large = (statistics.median(pair[nth].median for pair in rounds) for nth in (0, 1))
    return small, large


def _review(size: int, cookie: str) -> Request:
    at = clock.now() - timedelta(hours=1)
    reviews = [
        {"id": new_id(), "word_id": f"hotel.word-{n}", "rating": 3, "reviewed_at": (at + timedelta(seconds=n)).isoformat()}
        for n in range(size)
    ]
    body = json.dumps({"reviews": reviews}).encode()
    return acts("POST", lambda _: "/api/v1/vocabulary/reviews", lambda _: cookie, body)(0)
