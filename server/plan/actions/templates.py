"""A goal and its steps, made together in one meeting from a template that only suggested."""

from typing import Any

from server.core.act import Act
from server.plan.actions import steps
from server.plan.templates import goal_title


def make(act: Act, person_id: str, data: dict[str, Any]) -> dict[str, Any]:
    """The goal with the steps that were chosen, all of them suggested."""
    goal = steps.add_goal(act, person_id, {"title": data.get("goal_title") or goal_title(data["template"])})
    act.db.flush()
    made = []
    for each in data["steps"]:
        made.append(steps.add_step(act, person_id, {**each, "goal_id": goal.id}))
        act.db.flush()
    return {"goal": goal, "steps": made}
