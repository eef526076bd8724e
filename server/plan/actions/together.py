"""A plan made together in one meeting: a proposal, and goals with steps from templates that only suggested (issue 3, "Adviser")."""

from typing import Any

from server.core.act import Act
from server.people.models import Person
from server.plan.actions import steps, versions
from server.plan.models import PlanVersion
from server.plan.templates import goal_title


def make(act: Act, person: Person, data: dict[str, Any]) -> tuple[PlanVersion | None, list[dict[str, Any]]]:
    """The proposal, where the plan itself is to change, and each goal with the steps that were chosen: one act, so that nothing of it
    stands where a part is refused."""
    version = versions.propose(act, person, data["proposal"]) if data["proposal"] is not None else None
    return version, [_goal(act, person.id, each) for each in data["goals"]]


def _goal(act: Act, person_id: str, data: dict[str, Any]) -> dict[str, Any]:
    goal = steps.add_goal(act, person_id, {"title": data.get("goal_title") or goal_title(data["template"])})
    act.db.flush()
    made = []
    for each in data["steps"]:
        made.append(steps.add_step(act, person_id, {**each, "goal_id": goal.id}))
        act.db.flush()
    return {"goal": goal, "steps": made}
