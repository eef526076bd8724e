"""What fills a person's week and is nobody's feature: holidays, class timetables, hours she cannot."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.changes import Kind, Ref
from server.core.events import ParticipantLeft, StoodIn
from server.core.feature import Feature
from server.core.groups import Group
from server.week import actions, api, happenings, queries
from server.week.models import BusyHour, ClassMember, ClassSlot, SchoolClass
from server.week.schemas import BusyHourOut, LessonOut


def _lesson_is_heard_by(db: Session, slot: ClassSlot) -> Iterable[str]:
    members = db.scalars(select(ClassMember.person_id).where(ClassMember.class_id == slot.class_id))
    teacher = db.scalars(select(SchoolClass.teacher_id).where(SchoolClass.id == slot.class_id)).one_or_none()
    return [f"person:{person_id}" for person_id in (*members, teacher) if person_id]


def _lessons_of(db: Session, row: SchoolClass | ClassMember) -> Iterable[Ref]:
    class_id = row.id if isinstance(row, SchoolClass) else row.class_id
    return [("lesson", slot_id) for slot_id in db.scalars(select(ClassSlot.id).where(ClassSlot.class_id == class_id))]


def _keeps(act: Act, found: Any) -> bool:
    return isinstance(found, SchoolClass) and found.teacher_id == act.who.id


FEATURE = Feature(
    name="week",
    routes=[api.routes],
    kinds=[
        Kind("busy_hour", BusyHour, BusyHourOut, lambda db, row: [f"person:{row.person_id}"]),
        Kind("lesson", ClassSlot, LessonOut, _lesson_is_heard_by, queries.lessons_for_phones),
    ],
    ripples={SchoolClass: _lessons_of, ClassMember: _lessons_of},
    relations={"keeps_class": _keeps},
    listeners={ParticipantLeft: actions.participant_left, StoodIn: actions.stood_in},
    happenings=[happenings.lessons],
    groups=[Group("teacher", queries.pupils_of)],
)
