"""Meetings and steps with a day, as happenings."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.happenings import Happening
from server.plan.models import Meeting, Step


def meeting_title(kind: str) -> str:
    """What a kind of meeting is called, in the reader's language."""
    names: dict[str, str] = {"review_meeting": _("Plansamtale"), "three_party": _("Trepartsmøte"), "handover": _("Overføringssamtale")}
    return names[kind]


def meetings(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> Iterable[Happening]:
    """Meetings, also those that were cancelled."""
    first, last = clock.oslo(from_day, time.min), clock.oslo(to_day, time.max)
    for row in db.scalars(select(Meeting).where(Meeting.person_id.in_(person_ids), Meeting.starts_at.between(first, last))):
        day, title = clock.oslo_date(row.starts_at), meeting_title(row.kind)
        yield Happening(row.person_id, "meeting", row.id, title, day, row.status, row.starts_at, row.ends_at, row.place)


def steps(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> Iterable[Happening]:
    """Steps on the day they are due."""
    mine = select(Step).where(Step.person_id.in_(person_ids), Step.due.between(from_day, to_day), Step.state != "cancelled")
    for row in db.scalars(mine):
        if row.due is not None:
            yield Happening(row.person_id, "step", row.id, row.title, row.due, row.state)
