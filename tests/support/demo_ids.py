"""Ids of the demo municipality by what a screen calls them: {session}, {person}, {handover} …"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from server.core import clock
from tests.support.client import Client, ok
from tests.support.server import Server


def demo_ids(server: Server) -> Mapping[str, str]:
    """What the addresses in `screens` need. The person is the participant whom one tap signs in."""
    admin, adviser, leader, participant = (server.client().sign_in(role) for role in ("admin", "adviser", "leader", "participant"))
    kept = _synced(participant)
    return _of_leader(leader) | {
        "person": ok(participant.get("people/me"))["id"],
        "meeting": kept["meeting"],
        "taster": kept["taster"],
        "first_day": kept["first_day"],
        "handover": adviser.items("plan/handovers")[0]["id"],
        "staff": admin.items("people/staff")[0]["id"],
        "klass": server.client().sign_in("teacher").items("week/classes")[0]["id"],
        "word_list": server.client().sign_in("job_specialist").items("vocabulary/word-lists")[0]["id"],
    }


def _of_leader(leader: Client) -> dict[str, str]:
    first, last = clock.today() + timedelta(days=1), clock.today() + timedelta(days=14)
    me, now = ok(leader.get("people/me"))["id"], clock.now().isoformat()
    ahead = [row for row in ok(leader.get("jobclub/sessions", from_=first, to=last))["items"] if row["leader_id"] == me]
    passed = [row["id"] for row in leader.items("jobclub/sessions") if row["leader_id"] == me and row["starts_at"] < now]
    return {
        "session": next(row["id"] for row in ahead if row["seats_left"] > 0),
        "passed": passed[-1],
        "club": leader.items("jobclub/clubs")[0]["id"],
    }


def _synced(participant: Client) -> dict[str, str]:
    """The first of each kind, page after page, as her phone fetches them."""
    found: dict[str, str] = {}
    page: dict[str, Any] = {"token": None, "more": True}
    while page["more"]:
        page = ok(participant.get("sync", **({"since": page["token"]} if page["token"] else {})))
        for row in page["rows"]:
            found.setdefault(row["kind"], str(row["id"]))
    return found
