"""Arranged work tasters (jobbsmak) and placements: her days at a workplace, in plan, week and CV by themselves (domain.md S3 and §2)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from server.core.changes import Kind
from server.core.events import AbsenceTakenBack, AbsenceTold, ParticipantLeft
from server.core.feature import Feature
from server.tasters import actions, api, handing_over, happenings, nights, queries
from server.tasters.models import Taster
from server.tasters.schemas import TasterOut


def _hers(db: Session, row: Any) -> Iterable[str]:
    return [f"person:{row.person_id}"]


FEATURE = Feature(
    name="tasters",
    routes=[api.routes],
    kinds=[Kind("taster", Taster, TasterOut, _hers, queries.for_phones)],
    listeners={
        ParticipantLeft: actions.participant_left,
        AbsenceTold: actions.absence_told,
        AbsenceTakenBack: actions.absence_taken_back,
    },
    nights=[nights.turned, nights.forget_contacts],
    happenings=[happenings.at_work],
    open_items=[handing_over.open_items],
    released={"work_practice": handing_over.told},
)
"""Staff read on line; her phone alone keeps them, as it does her plan (docs/adr/0009)."""
