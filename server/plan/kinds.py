"""What of the plan a phone keeps: hers alone (docs/adr/0009). Staff read on line."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from server.core.base import Base
from server.core.changes import Kind, Ref, Ripple
from server.people.models import Participant
from server.plan.models import Absence, CvEntry, Goal, Meeting, Plan, PlanNote, PlanVersion, Step
from server.plan.queries import versions
from server.plan.queries.plans import for_phones
from server.plan.shapes import AbsenceOut, CvOut, GoalOut, MeetingOut, NoteOut, PlanOut, StepOut, VersionOut


def _hers(db: Session, row: Any) -> Iterable[str]:
    return [f"person:{row.person_id}"]


def _if_shared(db: Session, row: PlanNote) -> Iterable[str]:
    return _hers(db, row) if row.shared else []


def _her_plan(db: Session, row: Any) -> Iterable[Ref]:
    return [("plan", row.person_id)]


KINDS = [
    Kind("plan", Participant, PlanOut, _hers, for_phones),
    Kind("goal", Goal, GoalOut, _hers),
    Kind("step", Step, StepOut, _hers),
    Kind("meeting", Meeting, MeetingOut, _hers),
    Kind("absence", Absence, AbsenceOut, _hers),
    Kind("plan_note", PlanNote, NoteOut, _if_shared),
    Kind("cv_entry", CvEntry, CvOut, _hers),
    Kind("plan_version", PlanVersion, VersionOut, _hers, versions.for_phones),
]
"""`plan` hangs on the participant: everybody has one, and levels, start, end and track are the register's."""
RIPPLES: dict[type[Base], Ripple] = {Plan: _her_plan, PlanVersion: _her_plan}
