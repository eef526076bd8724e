"""Wire shapes of the plan (docs/wire-plan.md): what comes in."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.schemas import Day, Id, Int, ListOf, Name, OneOf, Text, Time, Wire
from server.core.sound import Sound
from server.people.models import LEVELS, TRADES
from server.people.schemas import LanguageCode, Pattern
from server.plan.models import (
    ABSENCE_KINDS,
    CONTACT_WAYS,
    CV_KINDS,
    ELEMENTS,
    END_GOALS,
    INTERPRETER,
    MEETING_KINDS,
    MEETING_STATES,
    STATES,
)
from server.plan.templates import STEP_CODES, TEMPLATE_CODES

LONGEST_MEETING_HOURS = 14
LONGEST_ABSENCE_DAYS = 92


class Wish(Wire):
    """My job wish: in my words, or chosen by picture."""

    text = Text(max=300, allow_none=True)
    trade = OneOf(TRADES, allow_none=True)


class WrittenFields(Wire):
    """What of the plan is in her own words."""

    wish = fields.Nested(Wish, allow_none=True)
    strengths = ListOf(Text(max=100, min=1), max=30)
    resources = ListOf(Text(max=100, min=1), max=30)
    wishes = ListOf(Text(max=100, min=1), max=30)


class WrittenPatch(WrittenFields):
    """What is another now, and what stood there."""

    was = fields.Nested(WrittenFields, load_default=dict)


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


class StepFields(GoalFields):
    """What of a step changes."""

    starts = Day(allow_none=True)
    due = Day(allow_none=True)
    goal_id = Id(allow_none=True)


class StepPatch(StepFields):
    """What is another now, and what stood there."""

    was = fields.Nested(StepFields, load_default=dict)


class Norwegian(Wire):
    """The Norwegian goal (CEFR)."""

    oral = OneOf(LEVELS, allow_none=True)
    written = OneOf(LEVELS, allow_none=True)


class Element(Wire):
    """A part of the programme, and why it helps."""

    code = OneOf(ELEMENTS, required=True)
    hours_week = fields.Float(allow_none=True, validate=lambda hours: 0 <= hours <= 40)
    why = Text(max=500, allow_none=True)


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


class Attendee(Wire):
    """Who else is there."""

    name = Name(required=True)
    role = Name(max=60, allow_none=True)


class MeetingFields(Wire):
    """What of a meeting can be another."""

    kind = OneOf(MEETING_KINDS)
    starts_at = Time()
    ends_at = Time()
    place = Name()
    attendees = ListOf(fields.Nested(Attendee), max=12, data_key="with")
    interpreter = OneOf(INTERPRETER)
    interpreter_language = LanguageCode(allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        starts, ends = data.get("starts_at"), data.get("ends_at")
        if starts and ends and not 0 < (ends - starts).total_seconds() <= LONGEST_MEETING_HOURS * 3600:
            raise ValidationError("times", "ends_at")


class MeetingIn(MeetingFields):
    """A meeting with her."""

    id = Id()
    kind = OneOf(MEETING_KINDS, required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    place = Name(required=True)


class MeetingPatch(MeetingFields):
    """What of a meeting is another now."""

    status = OneOf(MEETING_STATES)


class BringIn(Wire):
    """What I want to bring up. A voice that is not named stays; null takes it away."""

    text = Text(max=2000, allow_none=True)
    pictures = ListOf(Name(max=40), max=12, load_default=list)
    voice = Sound(allow_none=True)


class AbsenceIn(Wire):
    """I can't come, from–to."""

    id = Id()
    kind = OneOf(ABSENCE_KINDS, required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)


class NoteIn(Wire):
    """A note of a conversation: shared with her, or the writer's own."""

    id = Id()
    text = Text(max=4000, min=1, required=True)
    shared = fields.Boolean(required=True)


class ContactIn(Wire):
    """Staff talked with her."""

    id = Id()
    on_day = Day(data_key="on", required=True)
    how = OneOf(CONTACT_WAYS, required=True)


class IntensiveIn(Wire):
    """Extra follow-up, from–to."""

    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("to_day") and data["to_day"] < data["from_day"]:
            raise ValidationError("days", "to")


class ReadyIn(Wire):
    """She is ready for work, and why."""

    reason = Text(max=500, min=1, required=True)
    on_day = Day(data_key="on", required=True)


def Month(**kwargs: Any) -> Pattern:  # noqa: N802 - reads as a field
    """YYYY-MM."""
    return Pattern(r"(19|20|21)\d\d-(0[1-9]|1[0-2])", **kwargs)


class CvFields(Wire):
    """What of a line of a CV can be another."""

    kind = OneOf(CV_KINDS)
    title = Name(max=200)
    norwegian = Name(max=200, min=0, allow_none=True)
    place = Name(min=0, allow_none=True)
    from_month = Month(data_key="from", allow_none=True)
    to_month = Month(data_key="to", allow_none=True)
    trade = OneOf(TRADES, allow_none=True)
    picture = Name(max=40, allow_none=True)


class CvIn(CvFields):
    """A line of my CV."""

    id = Id()
    kind = OneOf(CV_KINDS, required=True)
    title = Name(max=200, required=True)


class CvPatch(CvFields):
    """What is another now; `checked` is for staff."""

    checked = fields.Boolean()
    was = fields.Nested(CvFields)
