"""Reads of the week: holidays, lessons, busy hours, and what clashes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.base import Base
from server.core.errors import Conflict
from server.core.happenings import TAKES_HOURS, happenings
from server.core.pages import Page, page
from server.people.models import Participant, Person
from server.week import patterns
from server.week.models import BusyHour, ClassMember, ClassSlot, HolidayWeek, SchoolClass
from server.week.patterns import Interval

DOES_NOT_GO = ("told", "cancelled", "not_held")
"""How a day at work that she told she is away, and a meeting that there is not, stand in a week."""
LONGEST = timedelta(days=14)
"""Longer intervals are compared with a week only this far: enough to show every clash."""


def participants(municipality_id: str) -> Select[Person]:
    """The municipality's participants who have not left."""
    mine = select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == municipality_id)
    return mine.where(Person.active, Participant.left_on.is_(None))


def participant(db: Session, municipality_id: str, person_id: str) -> Person | None:
    """One of them."""
    return db.scalars(participants(municipality_id).where(Person.id == person_id)).one_or_none()


def unused(db: Session, model: type[Base], given: str | None) -> None:
    """Refuses an id from the phone that something else has already."""
    if given is not None and db.get(model, given) is not None:
        raise Conflict("id_taken")


def none_left(rows: Iterable[Any]) -> Page:
    """A list that is short by nature, as one page."""
    return {"items": list(rows), "next": None}


# Holidays


def holiday_weeks(db: Session, municipality_id: str, from_day: date, to_day: date) -> list[HolidayWeek]:
    """The holiday weeks that touch these days, in order."""
    mine = select(HolidayWeek).where(
        HolidayWeek.municipality_id == municipality_id, HolidayWeek.year.between(from_day.year - 1, to_day.year + 1)
    )
    found = (week for week in db.scalars(mine) if week.monday <= to_day and week.sunday >= from_day)
    return sorted(found, key=lambda week: week.monday)


def holidays_between(act: Act) -> Page:
    """Public holidays; without days: a year from today."""
    first = act.data.get("from_day") or clock.oslo_date(act.now)
    last = act.data.get("to_day") or first + timedelta(days=365)
    return none_left({"day": day, "name": name} for day, name in patterns.public_holidays(first, last).items())


# Busy hours and lessons


def find_busy_hour(act: Act, busy_hour_id: str) -> BusyHour | None:
    """One of my own."""
    return act.db.scalars(select(BusyHour).where(BusyHour.id == busy_hour_id, BusyHour.person_id == act.who.id)).one_or_none()


def busy_hours(act: Act) -> Page:
    """My own."""
    return page(act.db, select(BusyHour).where(BusyHour.person_id == act.who.id), BusyHour.id, act.data.get("after"))


@dataclass(frozen=True)
class Lesson:
    """A class's weekly lesson as its members keep it."""

    id: str
    class_id: str
    title: str
    place: str
    teacher_id: str | None
    weekday: int
    starts: Any
    ends: Any
    from_day: date
    to_day: date
    not_on: list[date]


def lessons_for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[Lesson]:
    """Kind `lesson`."""
    slots = select(ClassSlot).where(ClassSlot.id.in_(ids)).order_by(ClassSlot.weekday, ClassSlot.starts, ClassSlot.id)
    return [_lesson(db, slot) for slot in db.scalars(slots)]


def _lesson(db: Session, slot: ClassSlot) -> Lesson:
    of = slot.school_class
    free = [day for day in patterns.days_of(slot.weekday, of.from_day, of.to_day) if day in _free_days(db, of)]
    return Lesson(
        slot.id, of.id, of.title, of.place, of.teacher_id, slot.weekday, slot.starts, slot.ends, of.from_day, of.to_day, free
    )  # fmt: skip


def _free_days(db: Session, of: SchoolClass) -> set[date]:
    """Public holidays and the days of holiday weeks: a class has none of its own then."""
    weeks = holiday_weeks(db, of.municipality_id, of.from_day, of.to_day)
    return {*patterns.public_holidays(of.from_day, of.to_day), *(w.monday + timedelta(days=n) for w in weeks for n in range(7))}


def my_lessons(act: Act) -> Page:
    """The timetable of the classes I am in or keep."""
    mine = select(ClassSlot.id).where(ClassSlot.class_id.in_(_classes_of(act.who.id)))
    return none_left(lessons_for_phones(act.db, list(act.db.scalars(mine)), act.now))


def _classes_of(person_id: str) -> Any:
    in_it = select(ClassMember.class_id).where(ClassMember.person_id == person_id)
    return select(SchoolClass.id).where(or_(SchoolClass.id.in_(in_it), SchoolClass.teacher_id == person_id))


# Classes, for those who keep them


def pupils_of(teacher_id: str, day: date) -> Select[str]:
    """Who is in a class of hers that has not ended."""
    mine = select(ClassMember.person_id).join(SchoolClass, SchoolClass.id == ClassMember.class_id)
    return mine.where(SchoolClass.teacher_id == teacher_id, SchoolClass.to_day >= day)


def find_class(act: Act, class_id: str) -> SchoolClass | None:
    """A class of my municipality."""
    found = act.db.get(SchoolClass, class_id)
    return found if found is not None and found.municipality_id == act.who.municipality_id else None


def classes(act: Act) -> Page:
    """The classes I keep; the admin sees all, those without a teacher among them."""
    query = select(SchoolClass).where(SchoolClass.municipality_id == act.who.municipality_id)
    if "admin" not in act.who.roles:
        query = query.where(SchoolClass.teacher_id == act.who.id)
    found = page(act.db, query, SchoolClass.id, act.data.get("after"))
    found["items"] = [class_out(act.db, row) for row in found["items"]]
    return found


def class_out(db: Session, row: SchoolClass) -> dict[str, Any]:
    """The wire's view; protected persons are not named."""
    ids = [member.person_id for member in row.members]
    people = db.scalars(select(Person).where(Person.id.in_(ids), ~Person.protected).order_by(Person.given_name, Person.family_name))
    plain = {key: getattr(row, key) for key in ("id", "title", "place", "slots", "from_day", "to_day", "teacher_id")}
    return {**plain, "members": [{"person_id": person.id, "name": person.name} for person in people]}


# What clashes


@dataclass(frozen=True)
class Clash:
    """Something of hers at the same time."""

    what: str
    id: str
    title: str | None
    label: str | None
    starts_at: datetime
    ends_at: datetime


def clashes(db: Session, person_id: str, interval: Interval) -> list[Clash]:
    """Her busy hours, lessons, meetings and days at a workplace that overlap, the earliest first. Bookings are the job club's own."""
    interval = Interval(interval.starts_at, min(interval.ends_at, interval.starts_at + LONGEST))
    found = [*_busy_in(db, person_id, interval), *_lessons_in(db, person_id, interval), *_taken_in(db, person_id, interval)]
    return sorted(found, key=lambda clash: (clash.starts_at, clash.id))


def _busy_in(db: Session, person_id: str, interval: Interval) -> Iterator[Clash]:
    for busy in db.scalars(select(BusyHour).where(BusyHour.person_id == person_id)):
        for at in _times(busy, busy.from_day, busy.to_day, interval, ()):
            yield Clash("busy_hour", busy.id, None, busy.label, at.starts_at, at.ends_at)


def _lessons_in(db: Session, person_id: str, interval: Interval) -> Iterator[Clash]:
    ids = list(db.scalars(select(ClassSlot.id).where(ClassSlot.class_id.in_(_classes_of(person_id)))))
    for lesson in lessons_for_phones(db, ids, interval.starts_at):
        for at in _times(lesson, lesson.from_day, lesson.to_day, interval, lesson.not_on):
            yield Clash("lesson", lesson.id, lesson.title, None, at.starts_at, at.ends_at)


def _taken_in(db: Session, person_id: str, interval: Interval) -> Iterator[Clash]:
    days = clock.oslo_date(interval.starts_at), clock.oslo_date(interval.ends_at)
    for each in happenings(db, [person_id], *days, interval.starts_at):
        goes = each.what in TAKES_HOURS and each.state not in DOES_NOT_GO
        if goes and each.starts_at and each.ends_at and Interval(each.starts_at, each.ends_at).overlaps(interval):
            yield Clash(each.what, each.ref_id, each.title, None, each.starts_at, each.ends_at)


def _times(
    slot: BusyHour | Lesson, from_day: date | None, to_day: date | None, interval: Interval, without: Iterable[date]
) -> Iterator[Interval]:
    first, last = clock.oslo_date(interval.starts_at), clock.oslo_date(interval.ends_at)
    first, last = max(first, from_day or first), min(last, to_day or last)
    for day in patterns.days_of(slot.weekday, first, last, set(without)):
        at = patterns.on(day, slot.starts, slot.ends)
        if at.overlaps(interval):
            yield at


def my_clashes(act: Act) -> Page:
    """What of mine clashes with the interval asked about."""
    found = clashes(act.db, act.who.id, Interval(act.data["starts_at"], act.data["ends_at"]))
    return none_left(asdict(clash) for clash in found)
