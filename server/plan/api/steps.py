"""Goals and steps: hers and her adviser's alike."""

from typing import Any

from server.core.gate import Act
from server.core.schemas import Nothing
from server.people.queries import find_participant
from server.plan.actions import steps
from server.plan.api import routes
from server.plan.queries import finding
from server.plan.schemas.steps import AgreeIn, GoalIn, GoalPatch, StepIn, StepPatch
from server.plan.shapes import GoalOut, StepOut, TemplatesOut
from server.plan.templates import view


@routes.write(
    "POST", "/<id:person_id>/goals", action="plan.add_goal", finds=find_participant, body=GoalIn, out=GoalOut, status=201,
    refusals=("id_taken", "unknown_goal", "too_many"),
)  # fmt: skip
def add_goal(act: Act) -> Any:
    """A goal or sub-goal."""
    return steps.add_goal(act, act.found.id, act.data)


@routes.write(
    "POST", "/<id:person_id>/steps", action="plan.add_step", finds=find_participant, body=StepIn, out=StepOut, status=201,
    refusals=("id_taken", "unknown_goal", "too_many", "range"),
)  # fmt: skip
def add_step(act: Act) -> Any:
    """A small step."""
    return steps.add_step(act, act.found.id, act.data)


@routes.write(
    "PATCH", "/goals/<id:goal_id>", action="plan.change_goal", finds=finding.goal, body=GoalPatch, out=GoalOut,
    refusals=("changed_meanwhile", "was_missing"),
)  # fmt: skip
def change_goal(act: Act) -> Any:
    """Another title, state, comment or place in the order."""
    return steps.change_goal(act, act.found, act.data)


@routes.write(
    "PATCH", "/steps/<id:step_id>", action="plan.change_step", finds=finding.step, body=StepPatch, out=StepOut,
    refusals=("changed_meanwhile", "was_missing", "unknown_goal", "range"),
)  # fmt: skip
def change_step(act: Act) -> Any:
    """Another title, state, day, comment, goal or place in the order."""
    return steps.change_step(act, act.found, act.data)


@routes.write(
    "POST", "/steps/<id:step_id>/agreement", action="plan.agree_step", finds=finding.step, body=AgreeIn, out=StepOut,
    refusals=("changed_meanwhile",),
)  # fmt: skip
def agree_step(act: Act) -> Any:
    """Yes to a step that the other side suggested."""
    return steps.agree(act, act.found, act.data["was"])


@routes.write("POST", "/steps/<id:step_id>/help", action="plan.ask_help", finds=finding.step, body=Nothing, out=StepOut)
def ask_help(act: Act) -> Any:
    """I need help with this."""
    return steps.ask_help(act, act.found)


@routes.write("DELETE", "/steps/<id:step_id>/help", action="plan.end_help", finds=finding.step, out=StepOut)
def end_help(act: Act) -> Any:
    """Help has come, or is no longer needed."""
    return steps.no_help(act.db, act.found, act.now)


@routes.read("/templates", action="plan.see_templates", out=TemplatesOut)
def see_templates(act: Act) -> Any:
    """What a plan may start from, in my language."""
    return view()
