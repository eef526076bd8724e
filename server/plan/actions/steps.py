"""Goals and small steps: suggested by either side, agreed by both, moved by herself."""

from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people.kinds import adviser_of
from server.people.models import Participant
from server.plan import notices
from server.plan.merging import merge
from server.plan.models import PARTICIPANT, STAFF, Goal, Step
from server.week.queries import unused

Row = TypeVar("Row", Goal, Step)
MOST = 300
"""Goals, and steps, of one person: more than this is a mistake."""


def side(person_id: str, who_id: str) -> str:
    """On which side of the plan somebody stands."""
    return PARTICIPANT if who_id == person_id else STAFF


def add_goal(act: Act, person_id: str, data: dict[str, Any]) -> Goal:
    """A goal or sub-goal, suggested."""
    unused(act.db, Goal, data.get("id"))
    _hers(act.db, person_id, data.get("parent_id"))
    row = Goal(id=data.get("id") or new_id(), person_id=person_id, parent_id=data.get("parent_id"), title=data["title"])
    row.state, row.touched, row.made_by_id, row.updated_at = "suggested", {}, act.who.id, act.now
    row.position = _next_position(act.db, Goal, person_id)
    act.db.add(row)
    return row


def add_step(act: Act, person_id: str, data: dict[str, Any], *, told: bool = True) -> Step:
    """A step; never agreed from the start, whoever makes it. Of one by staff she is told (`told`: as long as nothing else tells of it).
    `range`: it would begin after it is due."""
    unused(act.db, Step, data.get("id"))
    _hers(act.db, person_id, data.get("goal_id"))
    named = {name: data.get(name) for name in ("title", "goal_id", "starts", "due", "template")}
    row = Step(id=data.get("id") or new_id(), person_id=person_id, state=data.get("state", "suggested"), **named)
    _forward(row)
    row.touched, row.made_by_id, row.updated_at, row.yes_of = {}, act.who.id, act.now, side(person_id, act.who.id)
    row.position = _next_position(act.db, Step, person_id)
    act.db.add(row)
    if row.yes_of == STAFF and told:
        notices.tell(act.db, person_id, "step_suggested", step_id=row.id)
    return row


def _forward(step: Step) -> None:
    if step.starts and step.due and step.starts > step.due:
        raise Unprocessable("range")


def _next_position(db: Session, model: type[Goal] | type[Step], person_id: str) -> int:
    locked(db, Participant, person_id)
    count, last = db.execute(select(func.count(), func.max(model.position)).where(model.person_id == person_id)).one()
    if count >= MOST:
        raise Conflict("too_many", most=MOST)
    return 0 if last is None else int(last) + 1


def _hers(db: Session, person_id: str, goal_id: str | None) -> None:
    goal = db.get(Goal, goal_id) if goal_id else None
    if goal_id and (goal is None or goal.person_id != person_id):
        raise Unprocessable("unknown_goal")


def change_goal(act: Act, goal: Goal, data: dict[str, Any]) -> Goal:
    """Merges what is changed."""
    row, was = _locked(act.db, Goal, goal.id), data.pop("was")
    if merge(row, data, was, act.who.id, act.now):
        row.updated_at = act.now
    return row


def change_step(act: Act, step: Step, data: dict[str, Any]) -> Step:
    """Merges what is changed. In other words it is another step: the one who reworded it has said yes, the other side not yet."""
    row, was = _locked(act.db, Step, step.id), data.pop("was")
    _hers(act.db, row.person_id, data.get("goal_id"))
    changed = merge(row, data, was, act.who.id, act.now)
    _forward(row)
    if "title" in changed:
        row.yes_of, row.agreed_by_id, row.template = side(row.person_id, act.who.id), None, None
    if "state" in changed:
        row.done_at = act.now if row.state == "done" else None
        row.help_asked_at = None if row.state in ("done", "cancelled") else row.help_asked_at
    if changed:
        row.updated_at = act.now
    return row


def agree(act: Act, step: Step, was: dict[str, Any]) -> Step:
    """The other side says yes, to what it has read (`was`): a yes lands on no other words (`changed_meanwhile`). Of the side whose
    wording it is nothing more is asked."""
    row = _locked(act.db, Step, step.id)
    merge(row, was, was, act.who.id, act.now)  # writes nothing: it says what stands, or refuses
    if row.agreed_by_id is None and side(row.person_id, act.who.id) != row.yes_of:
        row.agreed_by_id, row.updated_at = act.who.id, act.now
    return row


def agree_with(act: Act, person_id: str, made_at: datetime) -> None:
    """She agrees to a proposal: with that to the steps that were made in the same act and are as they were then. They are planned now."""
    mine = select(Step).where(Step.person_id == person_id, Step.updated_at == made_at, Step.state == "suggested", Step.yes_of == STAFF)
    fresh = mine.where(Step.agreed_by_id.is_(None)).order_by(Step.id).with_for_update()
    for row in act.db.scalars(fresh, execution_options={"populate_existing": True}):
        row.state, row.agreed_by_id, row.updated_at = "planned", act.who.id, act.now


def ask_help(act: Act, step: Step) -> Step:
    """ "I need help with this": her adviser sees it first. Asked once more: nothing happens."""
    row = _locked(act.db, Step, step.id)
    if row.help_asked_at is None:
        row.help_asked_at = row.updated_at = act.now
        adviser = adviser_of(act.db, row.person_id)
        if adviser is not None:
            notices.tell(act.db, adviser, "help_asked", person_id=row.person_id, step_id=row.id)
    return row


def no_help(db: Session, step: Step, now: datetime) -> Step:
    """She has had it, or no longer needs it."""
    row = _locked(db, Step, step.id)
    row.help_asked_at, row.updated_at = None, now
    return row


def _locked(db: Session, model: type[Row], row_id: str) -> Row:
    row = locked(db, model, row_id)
    assert row is not None
    return row
