"""Her CV: in her words, and in Norwegian as it is printed, once staff have read it."""

from typing import Any

from sqlalchemy import func, select

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people.models import Participant
from server.plan.merging import merge
from server.plan.models import CvEntry
from server.week.queries import unused

MOST = 100
WIRE = {"from_month": "from", "to_month": "to"}


def add(act: Act, data: dict[str, Any]) -> CvEntry:
    """A line of my CV (`months`: it ends before it begins)."""
    unused(act.db, CvEntry, data.get("id"))
    locked(act.db, Participant, act.who.id)
    if act.db.scalars(select(func.count()).where(CvEntry.person_id == act.who.id)).one() >= MOST:
        raise Conflict("too_many", most=MOST)
    row = CvEntry(**{**data, "id": data.get("id") or new_id()}, person_id=act.who.id, checked=False, touched={})
    _in_order(row)
    act.db.add(row)
    return row


def change(act: Act, entry: CvEntry, data: dict[str, Any]) -> CvEntry:
    """Merges what is changed; without any `was` it is written as it comes. What she rewords has to be read again;
    `checked` is for staff."""
    row = locked(act.db, CvEntry, entry.id)
    assert row is not None
    checked = data.pop("checked", row.checked)
    was = data.pop("was", None)
    before = {name: getattr(row, name) for name in data}
    changed = merge(row, data, before if was is None else was, act.who.id, act.now, WIRE)
    if act.who.id == row.person_id:
        row.checked = row.checked and not changed & {"title", "norwegian"}
    else:
        row.checked = checked
    _in_order(row)
    return row


def _in_order(row: CvEntry) -> None:
    if row.from_month and row.to_month and row.to_month < row.from_month:
        raise Unprocessable("months")
