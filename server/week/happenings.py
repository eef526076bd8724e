"""Lessons as happenings, for any number of people at once, and the week of one person."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.happenings import Happening, happenings
from server.core.pages import Page
from server.week import patterns
from server.week.models import ClassMember, ClassSlot, HolidayWeek, SchoolClass
from server.week.queries import none_left
from server.week.schemas import LONGEST_LOOK_DAYS

USUAL = timedelta(days=13)
LONGEST = timedelta(days=LONGEST_LOOK_DAYS)


def lessons(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> Iterable[Happening]:
    """The lessons of these people's classes; none on public holidays and in holiday weeks."""
    query = select(ClassMember.person_id, ClassSlot).join(ClassSlot, ClassSlot.class_id == ClassMember.class_id)
    query = query.join(SchoolClass, SchoolClass.id == ClassMember.class_id)
    mine = query.where(ClassMember.person_id.in_(person_ids), SchoolClass.from_day <= to_day, SchoolClass.to_day >= from_day)
    rows = list(db.execute(mine.order_by(ClassSlot.id, ClassMember.person_id)))
    free = _free(db, {slot.school_class.municipality_id for _, slot in rows}, from_day, to_day)
    return [each for person_id, slot in rows for each in _of(person_id, slot, from_day, to_day, free)]


def _free(db: Session, municipality_ids: Iterable[str], from_day: date, to_day: date) -> dict[str, set[date]]:
    holidays = set(patterns.public_holidays(from_day, to_day))
    found = {municipality_id: set(holidays) for municipality_id in municipality_ids}
    mine = select(HolidayWeek).where(HolidayWeek.municipality_id.in_(found), HolidayWeek.year.between(from_day.year - 1, to_day.year + 1))
    for week in db.scalars(mine):
        found[week.municipality_id] |= {week.monday + timedelta(days=number) for number in range(7)}
    return found


def _of(person_id: str, slot: ClassSlot, from_day: date, to_day: date, free: dict[str, set[date]]) -> Iterable[Happening]:
    of = slot.school_class
    first, last = max(from_day, of.from_day), min(to_day, of.to_day)
    for day in patterns.days_of(slot.weekday, first, last, free[of.municipality_id]):
        at = patterns.on(day, slot.starts, slot.ends)
        yield Happening(person_id, "lesson", slot.id, of.title, day, "planned", at.starts_at, at.ends_at, of.place)


def week_of(act: Act, person_id: str) -> Page:
    """What happens in one person's week; without days from this Monday on, two weeks."""
    today = clock.oslo_date(act.now)
    first = act.data.get("from_day") or min(today - timedelta(days=today.weekday()), act.data.get("to_day") or today)
    last = min(act.data.get("to_day") or first + USUAL, first + LONGEST)
    return none_left(happenings(act.db, [person_id], first, last, act.now))


def my_week(act: Act) -> Any:
    """My own."""
    return week_of(act, act.who.id)
