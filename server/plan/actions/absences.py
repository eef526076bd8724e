"""Absence in three taps: the app explains the rule and never counts days (domain.md §2)."""

from datetime import timedelta
from typing import Any

from server.core import clock
from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Unprocessable
from server.core.events import AbsenceTakenBack, AbsenceTold, emit
from server.plan.models import Absence
from server.plan.schemas.mine import LONGEST_ABSENCE_DAYS
from server.week.queries import unused

BACK, AHEAD = timedelta(days=31), timedelta(days=366)
"""So far back and ahead somebody can tell of it by phone; all else is a case for the adviser."""


def tell(act: Act, data: dict[str, Any]) -> Absence:
    """I can't come, from–to (`range`). Her seats of those days are free at once."""
    unused(act.db, Absence, data.get("id"))
    today, first, last = clock.oslo_date(act.now), data["from_day"], data["to_day"]
    if not (today - BACK <= first <= last <= today + AHEAD and (last - first).days < LONGEST_ABSENCE_DAYS):
        raise Unprocessable("range", most_days=LONGEST_ABSENCE_DAYS)
    row = Absence(**{**data, "id": data.get("id") or new_id()}, person_id=act.who.id, told_at=act.now)
    act.db.add(row)
    act.db.flush()
    emit(act.db, AbsenceTold(row.person_id, first, last, act.now))
    return row


def take_back(act: Act, absence: Absence) -> None:
    """I can come after all. Once more: nothing happens."""
    row = locked(act.db, Absence, absence.id)
    if row is not None and row.taken_back_at is None:
        row.taken_back_at = act.now
        act.db.flush()
        emit(act.db, AbsenceTakenBack(row.person_id, row.from_day, row.to_day, row.told_at, act.now))
