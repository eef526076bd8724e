"""Words of a trade against the floor and in bytes, and what ten times the reviews cost (aim: 200 take at most 4 times as long as 20)."""

import json
import statistics
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path

from server.core import clock
from server.core.base import new_id
from server.vocabulary.glosses import languages
from server.vocabulary.library import ALL_TRADES, shipped
from tests.bench.load import Request, acts, get, measure
from tests.bench.server import ROUNDS, against, cookie_of
from tests.support.processes import ROOT
from tests.support.server import Server

BUILT = ROOT / "pwa" / "dist" / "assets"


def figures(floor: Server, real: Server) -> dict[str, float]:
    """A page of words, and batches of reviews in turns."""
    cookie = cookie_of(real.client().sign_in("participant"))
    words = against(floor, real, get("/api/v1/vocabulary/trades/hotel/words?lang=uk", cookie), 200)
    small, large = _batches(real, cookie)
    return {
        "words of a trade / floor": words,
        "heaviest trade on the phone, kB of brotli: words, glosses, pictures (aim at most 60)": heaviest_trade(real, cookie) / 1000,
        "20 reviews in ms": small * 1000,
        "200 reviews in ms": large * 1000,
        "200 reviews / 20 reviews (aim at most 4)": large / small,
    }


def heaviest_trade(real: Server, cookie: str) -> int:
    """Bytes of the heaviest trade with the glosses of its heaviest language: its page as it comes over the line, and each picture once."""
    sizes = []
    for trade in ALL_TRADES:
        drawn = {row.picture for row in shipped().trades[trade] if row.picture}
        page = max(_page(real, trade, lang, cookie) for lang in languages())
        sizes.append(page + sum(_weight(_picture(name)) for name in drawn))
    return max(sizes)


def _picture(name: str) -> Path:
    """Screens share some of the pictures; those that only words have lie by themselves."""
    shared, own = BUILT.glob(f"pictures-*/{name}.svg"), BUILT.glob(f"{name}-{'?' * 8}.svg")
    return next(shared, None) or next(own)


def _weight(path: Path) -> int:
    small = path.with_name(f"{path.name}.br")
    return (small if small.exists() else path).stat().st_size


def _page(real: Server, trade: str, lang: str, cookie: str) -> int:
    connection = HTTPConnection("127.0.0.1", real.port)
    connection.request("GET", f"/api/v1/vocabulary/trades/{trade}/words?lang={lang}", headers={"Cookie": cookie, "Accept-Encoding": "br"})
    answer = connection.getresponse()
    assert answer.status == 200 and answer.getheader("Content-Encoding") == "br"
    body = answer.read()
    connection.close()
    return len(body)


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
