"""Wire shapes of the job club (docs/wire-jobclub.md): what comes in."""

from datetime import date
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from server.core.schemas import Day, Id, Int, ListOf, Name, OneOf, PageQuery, Text, Time, Wire
from server.jobclub.models import EDUCATION_GROUPS, EXPERIENCE, GENDERS, MOTIVATION, STATES
from server.jobclub.queue import ASK, GIVE
from server.jobclub.topics import CODES
from server.people.models import LEVELS, TRADES
from server.week.schemas import DaysQuery, SlotIn, days_run_forward

SEATS_MOST = 500
LONGEST_SESSION_HOURS = 14


class Topic(Wire):
    """A topic: a template's code, or only a title."""

    code = OneOf(CODES, allow_none=True)
    title = Name(required=True)


def _times(data: dict[str, Any]) -> None:
    starts, ends = data.get("starts_at"), data.get("ends_at")
    if starts and ends and not 0 < (ends - starts).total_seconds() <= LONGEST_SESSION_HOURS * 3600:
        raise ValidationError("times", "ends_at")


class ClubIn(Wire):
    """A club and its attributes, which suggest and never refuse."""

    id = Id()
    title = Name(required=True)
    place = Name(required=True)
    seats = Int(min=1, max=SEATS_MOST, required=True)
    for_whom = Name(max=200, min=0, allow_none=True)
    level_from = OneOf(LEVELS, allow_none=True)
    level_to = OneOf(LEVELS, allow_none=True)
    education = OneOf(EDUCATION_GROUPS, allow_none=True)
    experience = OneOf(EXPERIENCE, allow_none=True)
    motivation = OneOf(MOTIVATION, allow_none=True)
    gender = OneOf(GENDERS, allow_none=True)
    oral_stronger = fields.Boolean()
    trades = ListOf(OneOf(TRADES), max=len(TRADES))
    topics = ListOf(fields.Nested(Topic), max=40)
    leader_id = Id(allow_none=True)
    active = fields.Boolean()


class ClubsQuery(PageQuery):
    """Which clubs."""

    without_leader = fields.Boolean()


class WeekRef(Wire):
    """An ISO week."""

    year = Int(min=2000, max=2100, required=True)
    week = Int(min=1, max=53, required=True)

    @validates_schema
    def _exists(self, data: dict[str, Any], **_: Any) -> None:
        week_exists(data)


def week_exists(data: dict[str, Any]) -> None:
    """Not every year has a week 53."""
    if data["week"] > date(data["year"], 12, 28).isocalendar().week:
        raise ValidationError("week", "week")


class TermRow(SlotIn):
    """A club's weekly time; days of its own where it does not hold over the whole term."""

    club_id = Id(required=True)
    from_day = Day(data_key="from", allow_none=True)
    to_day = Day(data_key="to", allow_none=True)


class TermIn(Wire):
    """A term's plan."""

    id = Id()
    title = Name(required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    rows = ListOf(fields.Nested(TermRow), max=60, required=True)
    excluded_weeks = ListOf(fields.Nested(WeekRef), max=60, load_default=list)
    holiday_weeks = fields.Boolean(load_default=True)
    public_holidays = fields.Boolean(load_default=True)
    over_capacity_reason = Text(min=1, max=300, allow_none=True)

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward(data)


class PatternIn(Wire):
    """Other weekly times of one club from a date on."""

    from_date = Day(required=True)
    to_date = Day(allow_none=True)
    rows = ListOf(fields.Nested(SlotIn), max=10, required=True)
    place = Name(allow_none=True)
    capacity = Int(min=1, max=SEATS_MOST, allow_none=True)
    over_capacity_reason = Text(min=1, max=300, allow_none=True)

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward({"from_day": data["from_date"], "to_day": data.get("to_date")})


class SessionIn(Wire):
    """One session beside the pattern."""

    id = Id()
    club_id = Id(required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    place = Name(allow_none=True)
    capacity = Int(min=0, max=SEATS_MOST, allow_none=True)
    topic = fields.Nested(Topic, allow_none=True)
    over_capacity_reason = Text(min=1, max=300, allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        _times(data)


class SessionChange(Wire):
    """What of a session is another thing now."""

    starts_at = Time()
    ends_at = Time()
    place = Name()
    capacity = Int(min=0, max=SEATS_MOST)
    topic = fields.Nested(Topic, allow_none=True)
    leader_id = Id()

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        _times(data)


class ActivityIn(Wire):
    """An activity with seats in a holiday week."""

    id = Id()
    title = Name(required=True)
    place = Name(required=True)
    capacity = Int(min=1, max=SEATS_MOST, required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    leader_id = Id(allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        _times(data)


class HolidayWeekIn(WeekRef):
    """A holiday week, perhaps still without a programme."""

    id = Id()
    title = Name(allow_none=True)
    place = Name(allow_none=True)
    seats = Int(min=1, max=SEATS_MOST, allow_none=True)


class ReasonIn(Wire):
    """Why; it is kept and told."""

    reason = Text(min=1, max=300, required=True)


class MembersIn(Wire):
    """Who is placed in a club, from when to when."""

    person_ids = ListOf(Id(), min=1, max=100, required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    over_capacity_reason = Text(min=1, max=300, allow_none=True)

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward(data)


class BookingIn(Wire):
    """I want a seat."""

    id = Id()
    wish = OneOf((GIVE, ASK), load_default=ASK)
    seat_shown = fields.Boolean(load_default=False, truthy={True}, falsy={False})
    """Her phone showed a free seat: she is told where there was none any more."""


class WishIn(Wire):
    """Give me the seat, or ask me."""

    wish = OneOf((GIVE, ASK), required=True)


class SeatIn(Wire):
    """The leader books for somebody."""

    person_id = Id(required=True)
    id = Id()
    over_capacity_reason = Text(min=1, max=300, allow_none=True)
    when_full = OneOf(("refuse", "wait"), load_default="refuse")


class QueueIn(Wire):
    """Another order of the queue, and why."""

    order = ListOf(Id(), max=500, required=True)
    reason = Text(min=1, max=300, required=True)


class AttendanceIn(Wire):
    """What was seen of one person."""

    state = OneOf(STATES, required=True)
    at = Time(required=True)
    id = Id()


class MarkIn(AttendanceIn):
    """What was seen of one person in the list."""

    person_id = Id()
    seat_id = Id()

    @validates_schema
    def _one_of_them(self, data: dict[str, Any], **_: Any) -> None:
        if ("person_id" in data) == ("seat_id" in data):
            raise ValidationError("person_or_seat", "person_id")


class MarksIn(Wire):
    """What was seen of several, in one act."""

    marks = ListOf(fields.Nested(MarkIn), min=1, max=200, required=True)


class WalkInIn(Wire):
    """Somebody came who could not be picked from the names."""

    id = Id()
    name = Name(required=True)
    state = OneOf(("present", "late"), load_default="present")
    at = Time(required=True)


class PersonIn(Wire):
    """Who it was."""

    person_id = Id(required=True)


class MonthQuery(PageQuery):
    """Which month's attendance, of whom."""

    month = fields.String(required=True, validate=validate.Regexp(r"^(19|20|21)\d\d-(0[1-9]|1[0-2])\Z"))
    person_id = Id()
    club_id = Id()


class MonthCsvQuery(MonthQuery):
    """The same as a file; `columns`: names with commas between, by default the municipality's own choice."""

    columns = fields.String(validate=validate.Regexp(r"^[a-z_]+(,[a-z_]+){0,19}$"))
    encoding = OneOf(("utf-8-sig", "cp1252"), load_default="utf-8-sig")


class SessionsQuery(DaysQuery):
    """Which sessions; `without_leader`: coming ones that nobody answers for."""

    without_leader = fields.Boolean()
