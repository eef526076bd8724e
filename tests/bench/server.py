"""Reads and acts against the floor, measured in turns in one run."""

import statistics
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import quote

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession
from server.people.models import Municipality
from tests.bench.load import Figures, Request, acts, arriving, get, measure
from tests.support.client import Client, ok
from tests.support.lines import OverSocket
from tests.support.server import Server

ROUNDS, COUNT = 5, 600
HOUR = timedelta(hours=1)


def cookie_of(client: Client) -> str:
    """The session as a header."""
    assert isinstance(client.line, OverSocket)
    return "; ".join(f"{name}={value}" for name, value in client.line.cookies.items())


def against(floor: Server, real: Server, request: Callable[[int], Request], count: int = COUNT) -> float:
    """Answers a second of the request, as a share of the floor's; the median of rounds in turns."""
    ratios = []
    for _ in range(ROUNDS):
        ground = measure(floor.port, get("/"), count)
        ratios.append(measure(real.port, request, count).rate / ground.rate)
    return statistics.median(ratios)


def reads(floor: Server, real: Server) -> dict[str, float]:
    """Sync with nothing new, and the list of sessions over four weeks."""
    client = real.client().sign_in("participant")
    since, cookie = quote(ok(client.get("sync"))["token"]), cookie_of(client)
    first, last = clock.today(), clock.today() + timedelta(weeks=4)
    return {
        "sync, nothing changed / floor (aim 0.5)": against(floor, real, get(f"/api/v1/sync?since={since}", cookie)),
        "sessions of four weeks / floor": against(floor, real, get(f"/api/v1/jobclub/sessions?from={first}&to={last}", cookie), 200),
    }


def sessions(town: Database, count: int, seats: int) -> list[str]:
    """Empty sessions to book."""
    starts = clock.now() + timedelta(days=10)
    with town.write() as db:
        here = db.scalars(select(Municipality.id).where(Municipality.name == "Elvebakken")).one()
        made = [
            ClubSession(
                municipality_id=here, title="Måling", starts_at=starts, ends_at=starts + timedelta(hours=1), place="Rom", capacity=seats
            )
            for _ in range(count)
        ]
        db.add_all(made)
        db.flush()
        return [session.id for session in made]


def booking(town: Database, floor: Server, real: Server) -> dict[str, float]:
    """Booking against the floor, one after another; and many at once for few seats."""
    cookies = [cookie_of(real.client().sign_in(f"p{number:03}")) for number in range(1, 51)]
    ids = sessions(town, ROUNDS * 60, 20)
    places = iter(ids)
    alone = against(floor, real, lambda n: _book(next(places), cookies[n % 50]), 60)
    eight, fifty = _crowd(town, real, cookies, 8), _crowd(town, real, cookies, 50)
    return {
        "booking / floor": alone,
        "fifty people book one session within a second, p99 in ms (aim < 100)": _within_a_second(town, real, cookies) * 1000,
        "booking without a pause by 8, p99 in ms": eight.p99 * 1000,
        "booking without a pause by 50, median in ms": fifty.median * 1000,
        "booking without a pause by 50, p99 in ms": fifty.p99 * 1000,
    }


def _within_a_second(town: Database, real: Server, cookies: list[str]) -> float:
    """Seconds: the worst of fifty people's answers, who want one of twenty seats; the median of rounds."""
    worst = []
    for session in sessions(town, ROUNDS, 20):
        crowd = arriving(real.port, lambda n, session=session: _book(session, cookies[n]), 50, 1.0)  # type: ignore[misc]
        assert crowd.statuses == {201}, crowd.statuses
        worst.append(crowd.p99)
    return statistics.median(worst)


def _crowd(town: Database, real: Server, cookies: list[str], connections: int) -> Figures:
    """Fifty people and twenty seats, five times over, as fast as they are answered: what the machine can do."""
    few = sessions(town, 5, 20)
    crowd = measure(real.port, lambda n: _book(few[n // 50 % 5], cookies[n % 50]), 250, connections=connections)
    assert crowd.statuses <= {200, 201}, crowd.statuses
    return crowd


def _book(session_id: str, cookie: str) -> Request:
    return acts("POST", lambda _: f"/api/v1/jobclub/sessions/{session_id}/bookings", lambda _: cookie)(0)
