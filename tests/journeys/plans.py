"""A plan as an adviser and her participant have made it, through the real routes."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.people.models import Assignment, Credential
from tests.server.people.who import id_of
from tests.support.client import Client, ok
from tests.support.server import Server


@dataclass
class Made:
    """Who, and what there is."""

    person_id: str
    adviser: Client
    her: Client
    step: dict[str, Any]
    meeting: dict[str, Any]


def adviser_login(town: Database, login: str) -> str:
    """Her adviser's."""
    mine = (Assignment.participant_id == id_of(town, login), Assignment.role == "adviser")
    with town.read() as db:
        return db.scalars(select(Credential.login).join(Assignment, Assignment.staff_id == Credential.person_id).where(*mine)).one()


def make_plan(server: Server, town: Database, login: str) -> Made:
    """A wish, strengths, a plan in force and a proposal, one step under way that both said yes to, and a meeting in two days.

    What an earlier journey began is stopped.
    """
    person_id = id_of(town, login)
    adviser, her = server.client().sign_in(adviser_login(town, login)), server.client().sign_in(login)
    now = ok(her.get("plan"))
    said = {"wish": {"trade": "hotel"}, "strengths": ["Jeg lærer fort"]}
    ok(her.patch(f"plan/{person_id}", {**said, "was": {name: now[name] for name in said}}))
    for step in now["steps"]:
        ok(her.patch(f"plan/steps/{step['id']}", {"state": "cancelled", "was": {"state": step["state"]}}))
    _versions(adviser, person_id)
    return Made(person_id, adviser, her, _step(adviser, her, person_id), _meeting(adviser, person_id))


def _versions(adviser: Client, person_id: str) -> None:
    today = clock.today()
    content = {"end_goal": "work", "norwegian": {"oral": "B2", "written": "B1"}, "elements": [{"code": "work", "hours_week": 15}]}
    first = ok(adviser.post(f"plan/{person_id}/versions", content))
    ok(adviser.put(f"plan/versions/{first['id']}/decision", {"number": "2026/118", "date": today.isoformat()}))
    ok(adviser.post(f"plan/{person_id}/versions", {"elements": [{"code": "work", "hours_week": 18}]}))


def _step(adviser: Client, her: Client, person_id: str) -> dict[str, Any]:
    due = (clock.today() + timedelta(days=2)).isoformat()
    step: dict[str, Any] = ok(
        adviser.post(f"plan/{person_id}/steps", {"title": "Lag CV", "template": "cv", "due": due, "state": "planned"})
    )
    ok(her.post(f"plan/steps/{step['id']}/agreement"))
    begun: dict[str, Any] = ok(her.patch(f"plan/steps/{step['id']}", {"state": "under_way", "was": {"state": "planned"}}))
    return begun


def _meeting(adviser: Client, person_id: str) -> dict[str, Any]:
    starts = clock.now() + timedelta(days=2)
    body = {
        "kind": "review_meeting",
        "starts_at": starts.isoformat(),
        "ends_at": (starts + timedelta(hours=1)).isoformat(),
        "place": "Rom 12",
    }
    meeting: dict[str, Any] = ok(
        adviser.post(f"plan/{person_id}/meetings", {**body, "interpreter": "ordered", "interpreter_language": "ar"})
    )
    return meeting
