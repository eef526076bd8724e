"""Wire shapes of the desk (docs/wire-plan.md): what those who work with participants read on line, and no phone keeps."""

from marshmallow import fields

from server.core.schemas import Day, Id, Wire
from server.people.schemas import LevelsOut
from server.plan.schemas.mine import Wish
from server.plan.schemas.versions import TrackIn
from server.plan.shapes import AbsenceOut, MeetingOut, NoteOut, VersionOut, WholePlanOut
from server.week.schemas import HappeningOut


class NamedOut(Wire):
    """Somebody by name."""

    person_id = Id(required=True)
    name = fields.String(required=True)


class TrackOut(TrackIn):
    """A track; of the people on it only those whom the reader looks after are named."""

    people = fields.List(fields.Nested(NamedOut), required=True)


class ContactMadeOut(Wire):
    """Staff talked with her."""

    id = Id(required=True)
    person_id = Id(required=True)
    on_day = Day(data_key="on", required=True)
    how = fields.String(required=True)
    by_id = Id(required=True)


class IntensiveOut(Wire):
    """Extra follow-up."""

    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", allow_none=True)


class ReadyOut(Wire):
    """Ready for work."""

    reason = fields.String(required=True)
    on_day = Day(data_key="on", required=True)


class MeterOut(Wire):
    """Hours a week over the coming four weeks: an estimate. `target`: null where the duty does not hold (yet)."""

    work = fields.Float(required=True)
    lessons = fields.Float(required=True)
    target = fields.Float(allow_none=True)
    estimate = fields.Boolean(required=True)


class FlagOut(Wire):
    """Something that needs somebody."""

    code = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)


class TrailOut(Wire):
    """One of at most five places on the way."""

    title = fields.String(required=True)
    place = fields.String(required=True)


class NextOut(Wire):
    """What comes next."""

    what = fields.String(required=True)
    ref_id = Id(required=True)
    title = fields.String(required=True)
    due = Day(allow_none=True)


class PersonLineOut(Wire):
    """One of my people in the list."""

    person_id = Id(required=True)
    name = fields.String(required=True)
    language = fields.String(required=True)
    protected = fields.Boolean(required=True)
    levels = fields.Nested(LevelsOut, required=True)
    wish = fields.Nested(Wish, required=True)
    trail = fields.List(fields.Nested(TrailOut), required=True)
    next = fields.Nested(NextOut, allow_none=True)
    last_contact = Day(allow_none=True)
    ends = Day(allow_none=True)
    days_left = fields.Integer(allow_none=True)
    hours = fields.Nested(MeterOut, required=True)
    at_work = fields.Nested(NextOut, allow_none=True)
    flags = fields.List(fields.Nested(FlagOut), required=True)
    intensive = fields.Nested(IntensiveOut, allow_none=True)
    ready = fields.Nested(ReadyOut, allow_none=True)


class PeopleOut(Wire):
    """My people; `advised`: past so many an adviser is warned, softly; a job specialist cannot get more (domain.md S3)."""

    items = fields.List(fields.Nested(PersonLineOut), required=True)
    next = fields.String(allow_none=True, required=True)
    count = fields.Integer(required=True)
    advised = fields.Integer(required=True)
    intensive_most = fields.Integer(required=True)


class AttendanceCountOut(Wire):
    """How often, over these days."""

    present = fields.Integer(required=True)
    late = fields.Integer(required=True)
    told = fields.Integer(required=True)
    absent = fields.Integer(required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)


class OverdueOut(Wire):
    """What is past its day."""

    what = fields.String(required=True)
    ref_id = Id(allow_none=True)
    title = fields.String(allow_none=True)
    due = Day(allow_none=True)


class CardOut(Wire):
    """Whose page it is."""

    id = Id(required=True)
    name = fields.String(required=True)
    phone = fields.String(allow_none=True)
    language = fields.String(required=True)
    hears_language = fields.String(allow_none=True)
    protected = fields.Boolean(required=True)
    education = fields.String(allow_none=True)
    adviser_id = Id(allow_none=True)
    left_on = Day(allow_none=True)


class PageOut(Wire):
    """One participant on one page."""

    person = fields.Nested(CardOut, required=True)
    plan = fields.Nested(WholePlanOut, required=True)
    week = fields.List(fields.Nested(HappeningOut), required=True)
    attendance = fields.Nested(AttendanceCountOut, required=True)
    hours = fields.Nested(MeterOut, required=True)
    flags = fields.List(fields.Nested(FlagOut), required=True)
    overdue = fields.List(fields.Nested(OverdueOut), required=True)
    last_contact = Day(allow_none=True)
    meetings = fields.List(fields.Nested(MeetingOut), required=True)
    absences = fields.List(fields.Nested(AbsenceOut), required=True)
    notes = fields.List(fields.Nested(NoteOut), required=True)
    versions = fields.List(fields.Nested(VersionOut), required=True)
    handovers = fields.List(fields.Raw(), required=True)
    intensive = fields.Nested(IntensiveOut, allow_none=True)
    ready = fields.Nested(ReadyOut, allow_none=True)
