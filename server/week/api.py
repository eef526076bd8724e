"""Routes of the week."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.schemas import PageQuery, page_of
from server.people.queries import find_participant
from server.week import actions, happenings, queries
from server.week.schemas import (
    BusyHourIn,
    BusyHourOut,
    ClashOut,
    ClassIn,
    ClassMembersIn,
    ClassOut,
    DaysQuery,
    HappeningOut,
    HappeningsQuery,
    HolidayOut,
    IntervalQuery,
    LessonOut,
    TeacherIn,
)

routes = Routes("week")


@routes.read("/holidays", action="week.see_holidays", query=DaysQuery, out=page_of(HolidayOut))
def public_holidays(act: Act) -> Any:
    """Norway's public holidays."""
    return queries.holidays_between(act)


@routes.read("/busy-hours", action="week.see_busy_hours", query=PageQuery, out=page_of(BusyHourOut))
def busy_hours(act: Act) -> Any:
    """Hours I cannot."""
    return queries.busy_hours(act)


@routes.write(
    "POST", "/busy-hours", action="week.add_busy_hour", body=BusyHourIn, out=BusyHourOut, status=201, refusals=("id_taken", "too_many")
)
def add_busy_hour(act: Act) -> Any:
    """I cannot at this time, every week."""
    return actions.add_busy_hour(act, act.data)


@routes.write("DELETE", "/busy-hours/<id:busy_hour_id>", action="week.remove_busy_hour", finds=queries.find_busy_hour, status=204)
def remove_busy_hour(act: Act) -> None:
    """Now I can."""
    act.db.delete(act.found)


@routes.read("/lessons", action="week.see_lessons", out=page_of(LessonOut))
def lessons(act: Act) -> Any:
    """The timetable of my classes."""
    return queries.my_lessons(act)


@routes.read("/clashes", action="week.see_clashes", query=IntervalQuery, out=page_of(ClashOut))
def clashes(act: Act) -> Any:
    """What of mine stands in the way."""
    return queries.my_clashes(act)


@routes.read("/classes", action="week.see_classes", query=PageQuery, out=page_of(ClassOut))
def classes(act: Act) -> Any:
    """The classes I keep."""
    return queries.classes(act)


@routes.write("POST", "/classes", action="week.add_class", body=ClassIn, out=ClassOut, status=201, refusals=("id_taken",))
def add_class(act: Act) -> Any:
    """A new class with its timetable."""
    return queries.class_out(act.db, actions.add_class(act, act.data))


@routes.write("PUT", "/classes/<id:class_id>", action="week.change_class", finds=queries.find_class, body=ClassIn, out=ClassOut)
def change_class(act: Act) -> Any:
    """Another title, place or timetable."""
    return queries.class_out(act.db, actions.change_class(act.db, act.found, act.data))


@routes.write("DELETE", "/classes/<id:class_id>", action="week.remove_class", finds=queries.find_class, status=204)
def remove_class(act: Act) -> None:
    """The class is no more."""
    act.db.delete(act.found)


@routes.write(
    "PUT", "/classes/<id:class_id>/members", action="week.set_members", finds=queries.find_class, body=ClassMembersIn, out=ClassOut,
    refusals=("unknown_people",),
)  # fmt: skip
def set_members(act: Act) -> Any:
    """Who is in the class."""
    return queries.class_out(act.db, actions.set_members(act, act.found, act.data["person_ids"]))


@routes.write(
    "PUT", "/classes/<id:class_id>/teacher", action="week.set_teacher", finds=queries.find_class, body=TeacherIn, out=ClassOut,
    refusals=("not_a_teacher",),
)  # fmt: skip
def set_teacher(act: Act) -> Any:
    """Another teacher keeps the class."""
    return queries.class_out(act.db, actions.set_teacher(act, act.found, act.data["teacher_id"]))


# What happens


@routes.read("/mine", action="week.see_mine", query=HappeningsQuery, out=page_of(HappeningOut))
def mine(act: Act) -> Any:
    """Everything in my week, whichever part of the app it comes from."""
    return happenings.my_week(act)


@routes.read("/of/<id:person_id>", action="week.see_of", finds=find_participant, query=HappeningsQuery, out=page_of(HappeningOut))
def week_of(act: Act) -> Any:
    """Everything in the week of somebody I look after."""
    return happenings.week_of(act, act.found.id)
