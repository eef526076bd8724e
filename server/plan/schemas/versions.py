"""Wire shapes of versions of the plan, of tracks, and of what is put together from templates."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.schemas import Day, Id, ListOf, Name, OneOf, Text, Wire
from server.people.models import LEVELS
from server.people.schemas import Pattern
from server.plan.models import ELEMENTS, END_GOALS, HEALTH
from server.plan.templates import STEP_CODES, TEMPLATE_CODES


class Norwegian(Wire):
    """The Norwegian goal (CEFR)."""

    oral = OneOf(LEVELS, allow_none=True)
    written = OneOf(LEVELS, allow_none=True)


class Element(Wire):
    """A part of the programme, and why it helps."""

    code = OneOf(ELEMENTS, required=True)
    hours_week = fields.Float(allow_none=True, validate=lambda hours: 0 <= hours <= 40)
    why = Text(max=500, allow_none=True)

    @validates_schema
    def no_health(self, data: dict[str, Any], **_: Any) -> None:
        """Nobody writes about her health (domain.md S0)."""
        if data["code"] == HEALTH and data.get("why"):
            raise ValidationError("no_health_text", "why")


class VersionIn(Wire):
    """A proposal; what is not named stays as it was."""

    id = Id()
    end_goal = OneOf(END_GOALS, allow_none=True)
    long_term = Text(max=500, allow_none=True)
    norwegian = fields.Nested(Norwegian, allow_none=True)
    track = Name(max=40, allow_none=True)
    teaching_hours = fields.Float(allow_none=True, validate=lambda hours: 0 <= hours <= 4000)
    elements = ListOf(fields.Nested(Element), max=20)
    appeal = Text(max=500, allow_none=True)
    based_on = Id(allow_none=True)


class DecisionIn(Wire):
    """The copy of a formal decision that was made elsewhere."""

    number = Name(max=60, required=True)
    date = Day(required=True)


class TemplateStepIn(Wire):
    """A step as it was chosen and worded in the meeting."""

    id = Id()
    title = Name(max=200, required=True)
    due = Day(allow_none=True)
    template = OneOf(STEP_CODES, allow_none=True)


class GoalOfTemplateIn(Wire):
    """A goal and its steps, from a template that only suggested."""

    template = OneOf(TEMPLATE_CODES, required=True)
    goal_title = Name(max=200)
    steps = ListOf(fields.Nested(TemplateStepIn), max=30, required=True)


class TogetherIn(Wire):
    """What was put together in one meeting: a proposal, where the plan itself is to change, and goals with steps."""

    proposal = fields.Nested(VersionIn, load_default=None, allow_none=True)
    goals = ListOf(fields.Nested(GoalOfTemplateIn), max=len(TEMPLATE_CODES), load_default=list)


class TrackIn(Wire):
    """A track of this municipality."""

    code = Pattern(r"[a-z][a-z0-9_]{0,39}", required=True)
    title = Name(required=True)
    owner_id = Id(allow_none=True)
    criteria = Text(max=1000, allow_none=True)
    fast = fields.Boolean(load_default=False)


class TracksIn(Wire):
    """All tracks, in order."""

    tracks = ListOf(fields.Nested(TrackIn), min=1, max=20, required=True)

    @validates_schema
    def _each_once(self, data: dict[str, Any], **_: Any) -> None:
        codes = [track["code"] for track in data["tracks"]]
        if len(set(codes)) < len(codes):
            raise ValidationError("twice", "tracks")
