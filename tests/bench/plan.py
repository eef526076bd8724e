"""An adviser's list of about 25 people and one person's page, and the participant's plan, against the floor."""

from server.core import clock
from tests.bench.load import get, measure
from tests.bench.server import against, cookie_of
from tests.support.client import ok
from tests.support.server import Server

COUNT = 60


def figures(floor: Server, real: Server) -> dict[str, float]:
    """As shares of the floor, and in milliseconds one after another."""
    adviser, her = real.client().sign_in("adviser"), real.client().sign_in("participant")
    staff, hers, person_id = cookie_of(adviser), cookie_of(her), ok(her.get("people/me"))["id"]
    found: dict[str, float] = {}
    for name, path, cookie in (
        (f"an adviser's list of {ok(adviser.get('plan/people'))['count']}", "plan/people", staff),
        ("a participant on one page", f"plan/{person_id}/page", staff),
        ("her own plan", "plan", hers),
        ("her week", f"week/mine?from={clock.today()}", hers),
    ):
        request = get(f"/api/v1/{path}", cookie)
        alone = measure(real.port, request, COUNT, connections=1)
        assert alone.statuses == {200}, (path, alone.statuses)
        found[f"{name} / floor"] = against(floor, real, request, COUNT)
        found[f"{name}, median in ms"] = alone.median * 1000
    return found
