"""A plan made together in one meeting: a proposal, and goals with steps from templates that only suggested (issue 3, "Adviser")."""

from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.act import Act
from server.people.models import Person
from server.plan.actions import steps, versions
from server.plan.models import PlanContact, PlanVersion, Step
from server.plan.templates import goal_title


def make(act: Act, person: Person, data: dict[str, Any]) -> tuple[PlanVersion | None, list[dict[str, Any]]]:
    """The proposal, where the plan itself is to change, and each goal with the steps that were chosen: one act, so that nothing of it
    stands where a part is refused."""
    version = versions.propose(act, person, data["proposal"]) if data["proposal"] is not None else None
    _talked(act, person.id)
    return version, [_goal(act, person.id, each, told=version is None and place == 0) for place, each in enumerate(data["goals"])]


def _talked(act: Act, person_id: str) -> None:
    """They sat together: that is when they last talked."""
    today = clock.oslo_date(act.now)
    if act.db.scalars(select(PlanContact.id).where(PlanContact.person_id == person_id, PlanContact.on_day == today)).first() is None:
        act.db.add(PlanContact(person_id=person_id, on_day=today, how="meeting", by_id=act.who.id))


def _goal(act: Act, person_id: str, data: dict[str, Any], *, told: bool) -> dict[str, Any]:
    """`told`: nothing else tells her; of the first step she is, and finds the others beside it."""
    goal = steps.add_goal(act, person_id, {"title": data.get("goal_title") or goal_title(data["template"])})
    act.db.flush()
    made: list[Step] = []
    for each in data["steps"]:
        made.append(steps.add_step(act, person_id, {**each, "goal_id": goal.id}, told=told and not made))
        act.db.flush()
    return {"goal": goal, "steps": made}
