"""Wire shapes of goals and steps."""

from marshmallow import fields

from server.core.schemas import Day, Id, Int, Name, OneOf, Text, Wire
from server.plan.models import STATES
from server.plan.templates import STEP_CODES


class GoalIn(Wire):
    """A goal or sub-goal."""

    id = Id()
    title = Name(max=200, required=True)
    parent_id = Id(allow_none=True)


class GoalFields(Wire):
    """What of a goal changes."""

    title = Name(max=200)
    state = OneOf(STATES)
    comment = Text(max=500, allow_none=True)
    position = Int(min=0, max=10_000)


class GoalPatch(GoalFields):
    """What is another now, and what stood there."""

    was = fields.Nested(GoalFields, load_default=dict)


class StepIn(Wire):
    """A small step."""

    id = Id()
    title = Name(max=200, required=True)
    goal_id = Id(allow_none=True)
    starts = Day(allow_none=True)
    due = Day(allow_none=True)
    state = OneOf(STATES[:2], load_default=STATES[0])
    template = OneOf(STEP_CODES, allow_none=True)


class AgreedTo(Wire):
    """A step as the one who says yes has read it."""

    title = Name(max=200)
    starts = Day(allow_none=True)
    due = Day(allow_none=True)


class AgreeIn(Wire):
    """Yes, and to what; phones of earlier versions do not say."""

    was = fields.Nested(AgreedTo, load_default=dict)


class StepFields(GoalFields):
    """What of a step changes."""

    starts = Day(allow_none=True)
    due = Day(allow_none=True)
    goal_id = Id(allow_none=True)


class StepPatch(StepFields):
    """What is another now, and what stood there."""

    was = fields.Nested(StepFields, load_default=dict)
