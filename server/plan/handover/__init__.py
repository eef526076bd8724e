"""The hand-over: nothing is dropped when somebody passes from one to another (domain.md S2)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.changes import Kind, Ref
from server.core.feature import Feature
from server.people.models import Assignment
from server.people.relations import RELATIONS
from server.plan import extras
from server.plan.handover import api, gathering, queries, sweeps, telling, views
from server.plan.handover.models import Handover, HandoverFollowUp, HandoverItem, HandoverSection
from server.plan.handover.schemas import HandoverOut
from server.plan.models import Meeting


def _of_row(db: Session, row: Any) -> Iterable[Ref]:
    return [("handover", row.handover_id)]


def _of_meeting(db: Session, row: Meeting) -> Iterable[Ref]:
    return [("handover", each) for each in db.scalars(select(Handover.id).where(Handover.meeting_id == row.id))]


def _of_assignment(db: Session, row: Assignment) -> Iterable[Ref]:
    """It shows who her adviser is now."""
    return [("handover", each) for each in db.scalars(select(Handover.id).where(Handover.person_id == row.participant_id))]


extras.FLAGGERS.append(queries.flags)
extras.HANDOVERS.append(queries.on_page)
extras.KEEPERS.append(queries.keeps)

FEATURE = Feature(
    name="handover",
    routes=[api.routes],
    kinds=[Kind("handover", Handover, HandoverOut, lambda db, row: [f"person:{row.person_id}"], views.for_phones)],
    ripples={
        HandoverItem: _of_row,
        HandoverSection: _of_row,
        HandoverFollowUp: _of_row,
        Meeting: _of_meeting,
        Assignment: _of_assignment,
    },
    relations={"at_the_table": lambda act, found: RELATIONS["adviser_of"](act, found) or queries.at_the_table(act, found)},
    sweeps=[sweeps.not_held, sweeps.follow_up],
    nights=[sweeps.forget_links],
    open_items=[gathering.of_plan, gathering.of_mentor],
    released=telling.SECTIONS,
)
