"""Wire shapes of the week (docs/wire-jobclub.md)."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.happenings import TAKES_HOURS, WHAT
from server.core.schemas import Clock, Day, Id, Int, ListOf, Name, OneOf, PageQuery, Time, Wire
from server.week.models import LABELS


class SlotIn(Wire):
    """A weekly time: 1 Monday … 7 Sunday, Oslo wall-clock."""

    weekday = Int(min=1, max=7, required=True)
    starts = Clock(required=True)
    ends = Clock(required=True)

    @validates_schema
    def _runs_forward(self, data: dict[str, Any], **_: Any) -> None:
        if data["ends"] <= data["starts"]:
            raise ValidationError("ends_before_it_starts", "ends")


def days_run_forward(data: dict[str, Any]) -> None:
    """from_day and to_day, where both are there, in order and at most two years apart."""
    first, last = data.get("from_day"), data.get("to_day")
    if first and last and (last < first or (last - first).days > 731):
        raise ValidationError("days", "to")


class BusyHourIn(SlotIn):
    """Hours I cannot."""

    id = Id()
    label = OneOf(LABELS, allow_none=True)
    from_day = Day(data_key="from", allow_none=True)
    to_day = Day(data_key="to", allow_none=True)

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward(data)


class BusyHourOut(BusyHourIn):
    """Hours somebody cannot."""

    id = Id(required=True)
    person_id = Id(required=True)


class LessonOut(SlotIn):
    """A weekly lesson, as phones keep it; not_on: public holidays and holiday weeks."""

    id = Id(required=True)
    class_id = Id(required=True)
    title = Name(required=True)
    place = Name(required=True)
    teacher_id = Id(allow_none=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)
    not_on = fields.List(Day(), required=True)


class ClassIn(Wire):
    """A class and its weekly timetable."""

    id = Id()
    title = Name(required=True)
    place = Name(required=True)
    slots = ListOf(fields.Nested(SlotIn), max=30, required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward(data)


class MemberOut(Wire):
    """A member of a class."""

    person_id = Id(required=True)
    name = Name(required=True)


class ClassOut(ClassIn):
    """A class with its members; a protected person is not among the names."""

    id = Id(required=True)
    teacher_id = Id(allow_none=True)
    members = fields.List(fields.Nested(MemberOut), required=True)


class ClassMembersIn(Wire):
    """Who is in the class from now on."""

    person_ids = ListOf(Id(), max=200, required=True)


class TeacherIn(Wire):
    """Who keeps the class from now on."""

    teacher_id = Id(required=True)


class IntervalQuery(Wire):
    """A time to compare with my week."""

    starts_at = Time(required=True)
    ends_at = Time(required=True)


class ClashOut(Wire):
    """Something of mine at the same time."""

    what = OneOf(("busy_hour", "lesson", *TAKES_HOURS), required=True)
    id = Id(required=True)
    title = fields.String(allow_none=True)
    label = fields.String(allow_none=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)


class DaysQuery(PageQuery):
    """Oslo dates, both included."""

    from_day = Day(data_key="from")
    to_day = Day(data_key="to")

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        days_run_forward(data)


class HolidayOut(Wire):
    """A public holiday."""

    day = Day(required=True)
    name = fields.String(required=True)


LONGEST_LOOK_DAYS = 92


class HappeningsQuery(Wire):
    """Oslo dates, both included; without them two weeks from this Monday on."""

    from_day = Day(data_key="from")
    to_day = Day(data_key="to")

    @validates_schema
    def _days(self, data: dict[str, Any], **_: Any) -> None:
        first, last = data.get("from_day"), data.get("to_day")
        if first and last and not 0 <= (last - first).days <= LONGEST_LOOK_DAYS:
            raise ValidationError("days", "to")


class HappeningOut(Wire):
    """One thing on one day. Without times: some time that day."""

    id = fields.String(required=True)
    what = OneOf(WHAT, required=True)
    ref_id = Id(required=True)
    title = fields.String(required=True)
    day = Day(required=True)
    starts_at = Time(allow_none=True)
    ends_at = Time(allow_none=True)
    place = fields.String(allow_none=True)
    state = fields.String(required=True)
