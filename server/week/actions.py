"""Verbs of the week."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.core.act import Act
from server.core.errors import Conflict, Unprocessable
from server.core.events import ParticipantLeft, StoodIn
from server.notifications.actions import tell
from server.people.models import Person, PersonRole
from server.week import queries
from server.week.models import BusyHour, ClassMember, ClassSlot, HolidayWeek, SchoolClass

MOST_BUSY_HOURS = 60
"""A week has 168 hours: more entries than this are a mistake."""


def add_busy_hour(act: Act, data: dict[str, Any]) -> BusyHour:
    """Hours I cannot, every week from now on."""
    queries.unused(act.db, BusyHour, data.get("id"))
    have = act.db.scalars(select(func.count()).where(BusyHour.person_id == act.who.id)).one()
    if have >= MOST_BUSY_HOURS:
        raise Conflict("too_many", most=MOST_BUSY_HOURS)
    busy = BusyHour(person_id=act.who.id, **data)
    act.db.add(busy)
    return busy


def add_class(act: Act, data: dict[str, Any]) -> SchoolClass:
    """A new class; a teacher keeps what she makes."""
    queries.unused(act.db, SchoolClass, data.get("id"))
    teacher_id = act.who.id if "teacher" in act.who.roles else None
    plain = {key: value for key, value in data.items() if key != "slots"}
    row = SchoolClass(municipality_id=act.who.municipality_id, teacher_id=teacher_id, **plain)
    row.slots = [ClassSlot(**slot) for slot in data["slots"]]
    act.db.add(row)
    return row


def change_class(db: Session, row: SchoolClass, data: dict[str, Any]) -> SchoolClass:
    """Title, place, days and timetable. Lessons that stay the same keep their ids; where or when they are is told to who is in it."""
    before = _where_and_when(row)
    for key in ("title", "place", "from_day", "to_day"):
        setattr(row, key, data[key])
    kept = {(slot.weekday, slot.starts, slot.ends): slot for slot in row.slots}
    slots = [kept.get((new["weekday"], new["starts"], new["ends"])) or ClassSlot(**new) for new in data["slots"]]
    _delete(db, [slot for slot in row.slots if slot not in slots])
    row.slots = slots
    if _where_and_when(row) != before and row.to_day >= clock.today():
        for member in row.members:
            tell(db, member.person_id, "timetable_changed", {"title": row.title})
    return row


def _where_and_when(row: SchoolClass) -> tuple[Any, ...]:
    return row.place, row.from_day, row.to_day, sorted((slot.weekday, slot.starts, slot.ends) for slot in row.slots)


def _delete(db: Session, rows: list[Any]) -> None:
    # Not left to the cascade of orphans: it comes after the moment in which the marks for phones are noted.
    for row in rows:
        db.delete(row)


def set_members(act: Act, row: SchoolClass, person_ids: list[str]) -> SchoolClass:
    """Who is in the class. Protected members are not shown to the teacher, so her list does not put them out."""
    wanted = {person.id for person in act.db.scalars(queries.participants(row.municipality_id).where(Person.id.in_(person_ids)))}
    if unknown := sorted(set(person_ids) - wanted):
        raise Unprocessable("unknown_people", person_ids=unknown)
    ids = [member.person_id for member in row.members]
    hidden = set(act.db.scalars(select(Person.id).where(Person.id.in_(ids), Person.protected)))
    _delete(act.db, [member for member in row.members if member.person_id not in wanted | hidden])
    row.members = [member for member in row.members if member.person_id in wanted | hidden]
    have = {member.person_id for member in row.members}
    row.members.extend(ClassMember(class_id=row.id, person_id=person_id) for person_id in sorted(wanted - have))
    return row


def set_teacher(act: Act, row: SchoolClass, teacher_id: str) -> SchoolClass:
    """Another teacher keeps the class from now on."""
    teacher = act.db.get(Person, teacher_id)
    if teacher is None or teacher.municipality_id != row.municipality_id or "teacher" not in teacher.role_names:
        raise Unprocessable("not_a_teacher")
    row.teacher_id = teacher_id
    return row


def keep_holiday_week(db: Session, municipality_id: str, data: dict[str, Any]) -> HolidayWeek:
    """Makes or changes the holiday week of that year and number."""
    found = db.scalars(
        select(HolidayWeek).where(
            HolidayWeek.municipality_id == municipality_id, HolidayWeek.year == data["year"], HolidayWeek.week == data["week"]
        )
    ).one_or_none()
    if found is None:
        queries.unused(db, HolidayWeek, data.get("id"))
        found = HolidayWeek(municipality_id=municipality_id)
        db.add(found)
    for key, value in data.items():
        if key != "id" or found.id is None:
            setattr(found, key, value)
    db.flush()
    _lessons_change(db, municipality_id)
    return found


def _lessons_change(db: Session, municipality_id: str) -> None:
    mine = select(ClassSlot.id).join(SchoolClass).where(SchoolClass.municipality_id == municipality_id)
    for slot_id in db.scalars(mine):
        changes.touch(db, "lesson", slot_id)


def participant_left(db: Session, event: ParticipantLeft) -> None:
    """Her places in classes end."""
    for member in db.scalars(select(ClassMember).where(ClassMember.person_id == event.person_id)):
        db.delete(member)


def stood_in(db: Session, event: StoodIn) -> None:
    """The stand-in keeps the classes. Refuses one who is no teacher."""
    classes = db.scalars(select(SchoolClass).where(SchoolClass.teacher_id == event.from_id)).all()
    if classes and db.get(PersonRole, (event.to_id, "teacher")) is None:
        raise Unprocessable("not_a", role="teacher")
    for row in classes:
        row.teacher_id = event.to_id
