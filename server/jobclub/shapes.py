"""Wire shapes of the job club (docs/wire-jobclub.md): what goes out, to screens and as the kinds that phones keep."""

from marshmallow import fields

from server.core.schemas import Clock, Day, Id, Time, Wire
from server.jobclub.schemas import ClubIn, Topic


class ClubOut(ClubIn):
    """Kind `club`."""

    id = Id(required=True)


class SessionOut(Wire):
    """Kind `session`."""

    id = Id(required=True)
    club_id = Id(allow_none=True)
    holiday_week_id = Id(allow_none=True)
    title = fields.String(required=True)
    topic = fields.Nested(Topic, allow_none=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    place = fields.String(required=True)
    capacity = fields.Integer(required=True)
    seats_left = fields.Integer(required=True)
    waiting = fields.Integer(required=True)
    give_until = Time(required=True)
    first_come_from = Time(required=True)
    status = fields.String(required=True)
    cancel_reason = fields.String(allow_none=True)
    moved_from = Time(allow_none=True)
    leader_id = Id(allow_none=True)


class HolidayWeekOut(Wire):
    """Kind `holiday_week`."""

    id = Id(required=True)
    year = fields.Integer(required=True)
    week = fields.Integer(required=True)
    title = fields.String(allow_none=True)
    place = fields.String(allow_none=True)
    seats = fields.Integer(allow_none=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    empty = fields.Boolean(required=True)


class BookingOut(Wire):
    """Kind `booking`."""

    id = Id(required=True)
    session_id = Id(required=True)
    person_id = Id(required=True)
    status = fields.String(required=True)
    wish = fields.String(required=True)
    position = fields.Integer(allow_none=True)
    offer_until = Time(allow_none=True)
    fixed = fields.Boolean(required=True)
    by_leader = fields.Boolean(required=True)
    queued_at = Time(required=True)
    attendance = fields.String(allow_none=True)


class AttendanceOut(Wire):
    """What was noted last."""

    state = fields.String(required=True)
    at = Time(required=True)


class SeatOut(Wire):
    """Kind `seat`."""

    id = Id(required=True)
    session_id = Id(required=True)
    person_id = Id(allow_none=True)
    name = fields.String(required=True)
    short = fields.String(required=True)
    phone = fields.String(allow_none=True)
    status = fields.String(allow_none=True)
    booking_id = Id(allow_none=True)
    fixed = fields.Boolean(required=True)
    position = fields.Integer(allow_none=True)
    wish = fields.String(allow_none=True)
    offer_until = Time(allow_none=True)
    attendance = fields.Nested(AttendanceOut, allow_none=True)
    walk_in = fields.Boolean(required=True)
    told = fields.Boolean(required=True)
    by_leader = fields.Boolean(required=True)
    over_capacity_reason = fields.String(allow_none=True)


class NameOut(Wire):
    """Kind `name`."""

    id = Id(required=True)
    name = fields.String(required=True)
    short = fields.String(required=True)


class TopicOut(Wire):
    """A topic template."""

    code = fields.String(required=True)
    title = fields.String(required=True)
    points = fields.List(fields.String(), required=True)


class FeedOut(Wire):
    """Where a calendar reads the feed; told once."""

    path = fields.String(required=True)


class HasFeedOut(Wire):
    """Is there an address? Which one it is nobody can say: only its hash is kept."""

    has_feed = fields.Boolean(required=True)


class ReasonOut(Wire):
    """Why a club suits."""

    code = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)


class SuggestionOut(Wire):
    """A club with its reasons."""

    club_id = Id(required=True)
    suits = fields.Boolean(required=True)
    reasons = fields.List(fields.Nested(ReasonOut), required=True)


class PlannedDayOut(Wire):
    """A day of a plan."""

    club_id = Id(required=True)
    day = Day(required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    topic = fields.Nested(Topic, allow_none=True)
    skipped = fields.String(allow_none=True)
    name = fields.String(allow_none=True)
    change = fields.String(allow_none=True)
    session_id = Id(allow_none=True)


class PlannedWeekOut(Wire):
    """A week of a plan."""

    year = fields.Integer(required=True)
    week = fields.Integer(required=True)
    monday = Day(required=True)
    holiday_week = fields.Nested(HolidayWeekOut, allow_none=True)
    days = fields.List(fields.Nested(PlannedDayOut), required=True)


class TermPreviewOut(Wire):
    """A plan as a calendar; nothing is made."""

    weeks = fields.List(fields.Nested(PlannedWeekOut), required=True)
    sessions = fields.Integer(required=True)
    skipped = fields.Integer(required=True)


class TermOut(Wire):
    """A term."""

    id = Id(required=True)
    title = fields.String(required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    sessions = fields.Integer(required=True)


class PatternOut(Wire):
    """What a new pattern did to the sessions."""

    moved = fields.Integer(required=True)
    made = fields.Integer(required=True)
    cancelled = fields.Integer(required=True)
    kept = fields.Integer(required=True)


class PlacedOut(Wire):
    """A placed member."""

    id = Id(required=True)
    person_id = Id(required=True)
    name = fields.String(required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)


class PlacementOut(Wire):
    """What placing did."""

    placed = fields.Integer(required=True)
    seats = fields.Integer(required=True)


class LineOut(Wire):
    """A line of the monthly attendance list."""

    id = Id(required=True)
    person_id = Id(required=True)
    name = fields.String(required=True)
    own_reference = fields.String(allow_none=True)
    date = Day(required=True)
    starts = Clock(required=True)
    ends = Clock(required=True)
    hours = fields.Float(required=True)
    state = fields.String(required=True)
    club = fields.String(required=True)
    topic = fields.String(allow_none=True)


class PatternPreviewOut(TermPreviewOut, PatternOut):
    """What other weekly times would do, as a calendar; nothing is done."""
