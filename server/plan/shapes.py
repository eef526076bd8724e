"""Wire shapes of the plan (docs/wire-plan.md): what goes out, to screens and as the kinds that phones keep. The desk: desk_shapes.py."""

from marshmallow import fields

from server.core.schemas import Day, Id, Time, Wire
from server.people.schemas import LevelsOut
from server.plan.schemas.meetings import Attendee
from server.plan.schemas.mine import CvFields, Wish
from server.plan.schemas.versions import Element, Norwegian


class ChangeOut(Wire):
    """One field of a version, before and after; the phone words it."""

    field = fields.String(required=True)
    was = fields.Raw(allow_none=True)
    now = fields.Raw(allow_none=True)


class ContentOut(Wire):
    """The contents of a plan by IL § 15."""

    end_goal = fields.String(allow_none=True)
    long_term = fields.String(allow_none=True)
    norwegian = fields.Nested(Norwegian, allow_none=True)
    track = fields.String(allow_none=True)
    teaching_hours = fields.Float(allow_none=True)
    elements = fields.List(fields.Nested(Element), required=True)
    appeal = fields.String(allow_none=True)


class VersionOut(Wire):
    """A version of the plan and what it changed."""

    id = Id(required=True)
    person_id = Id(required=True)
    number = fields.Integer(required=True)
    state = fields.String(required=True)
    at = Time(required=True)
    by_id = Id(allow_none=True)
    agreed_at = Time(allow_none=True)
    decision_number = fields.String(allow_none=True)
    decision_date = Day(allow_none=True)
    changes = fields.List(fields.Nested(ChangeOut), required=True)
    content = fields.Nested(ContentOut, required=True)


class AbsenceRuleOut(Wire):
    """Self-certification, explained; nobody counts."""

    from_day = Day(data_key="from", required=True)
    after_weeks = fields.Integer(required=True)
    days_each = fields.Integer(required=True)
    within_days = fields.Integer(required=True)
    times = fields.Integer(required=True)
    per_months = fields.Integer(required=True)


class PlanOut(ContentOut):
    """Kind `plan`: what holds now; a proposal stands by itself."""

    id = Id(required=True)
    person_id = Id(required=True)
    wish = fields.Nested(Wish, required=True)
    norwegian = fields.Nested(Norwegian, required=True)
    levels = fields.Nested(LevelsOut, required=True)
    started = Day(allow_none=True)
    ends = Day(allow_none=True)
    track_title = fields.String(allow_none=True)
    strengths = fields.List(fields.String(), required=True)
    resources = fields.List(fields.String(), required=True)
    wishes = fields.List(fields.String(), required=True)
    version = fields.Nested(VersionOut, allow_none=True)
    proposal = fields.Nested(VersionOut, allow_none=True)
    absence_rule = fields.Nested(AbsenceRuleOut, required=True)


class GoalOut(Wire):
    """Kind `goal`."""

    id = Id(required=True)
    person_id = Id(required=True)
    parent_id = Id(allow_none=True)
    title = fields.String(required=True)
    state = fields.String(required=True)
    comment = fields.String(allow_none=True)
    position = fields.Integer(required=True)


class StepOut(Wire):
    """Kind `step`."""

    id = Id(required=True)
    person_id = Id(required=True)
    goal_id = Id(allow_none=True)
    title = fields.String(required=True)
    template = fields.String(allow_none=True)
    state = fields.String(required=True)
    agreed = fields.Boolean(required=True)
    agreed_by_id = Id(allow_none=True)
    yes_of = fields.String(required=True)
    starts = Day(allow_none=True)
    due = Day(allow_none=True)
    comment = fields.String(allow_none=True)
    position = fields.Integer(required=True)
    help_asked_at = Time(allow_none=True)
    made_by_id = Id(required=True)
    updated_at = Time(required=True)
    done_at = Time(allow_none=True)


class BringOut(Wire):
    """What she wants to bring up."""

    text = fields.String(allow_none=True)
    pictures = fields.List(fields.String(), required=True)
    voice = fields.Boolean(required=True)


class MeetingOut(Wire):
    """Kind `meeting`."""

    id = Id(required=True)
    person_id = Id(required=True)
    kind = fields.String(required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    place = fields.String(required=True)
    attendees = fields.List(fields.Nested(Attendee), required=True, data_key="with")
    interpreter = fields.String(required=True)
    interpreter_language = fields.String(allow_none=True)
    status = fields.String(required=True)
    bring = fields.Nested(BringOut, required=True)


class AbsenceOut(Wire):
    """Kind `absence`; `kind` is null for staff other than her adviser."""

    id = Id(required=True)
    person_id = Id(required=True)
    kind = fields.String(allow_none=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    told_at = Time(required=True)
    taken_back_at = Time(allow_none=True)


class NoteOut(Wire):
    """Kind `plan_note` where it is shared."""

    id = Id(required=True)
    person_id = Id(required=True)
    text = fields.String(required=True)
    shared = fields.Boolean(required=True)
    at = Time(required=True)
    by_id = Id(required=True)


class CvOut(CvFields):
    """Kind `cv_entry`."""

    id = Id(required=True)
    person_id = Id(required=True)
    checked = fields.Boolean(required=True)
    voice = fields.Boolean(required=True, attribute="spoken")


class WholePlanOut(PlanOut):
    """The plan and what hangs on it."""

    goals = fields.List(fields.Nested(GoalOut), required=True)
    steps = fields.List(fields.Nested(StepOut), required=True)
    meetings = fields.List(fields.Nested(MeetingOut), required=True)
    notes = fields.List(fields.Nested(NoteOut), required=True)
    cv = fields.List(fields.Nested(CvOut), required=True)


class MadeOut(Wire):
    """A goal and its steps."""

    goal = fields.Nested(GoalOut, required=True)
    steps = fields.List(fields.Nested(StepOut), required=True)


class TogetherOut(Wire):
    """What came of a meeting; no proposal where the plan itself stays as it was."""

    proposal = fields.Nested(VersionOut, allow_none=True)
    made = fields.List(fields.Nested(MadeOut), required=True)


class TemplateStepOut(Wire):
    """A step that a template suggests; `weeks`: how long it usually takes from now."""

    template = fields.String(required=True)
    title = fields.String(required=True)
    hint = fields.String(allow_none=True)
    weeks = fields.Integer(allow_none=True)


class TemplateOut(Wire):
    """What a plan may start from."""

    code = fields.String(required=True)
    title = fields.String(required=True)
    goal_title = fields.String(required=True)
    tracks = fields.List(fields.String(), required=True)
    steps = fields.List(fields.Nested(TemplateStepOut), required=True)


class TemplatesOut(Wire):
    """Templates, and every single step there is."""

    items = fields.List(fields.Nested(TemplateOut), required=True)
    steps = fields.List(fields.Nested(TemplateStepOut), required=True)
    next = fields.String(allow_none=True, required=True)
