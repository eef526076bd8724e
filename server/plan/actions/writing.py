"""What she says of herself: wish, strengths, resources, wishes."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from server.core.db import locked
from server.people.models import Participant
from server.plan import wishes
from server.plan.merging import merge
from server.plan.models import Plan


def change(db: Session, person_id: str, data: dict[str, Any], by_id: str, now: datetime) -> Plan:
    """Merges what is changed (`was_missing`, `changed_meanwhile`)."""
    row, was = held(db, person_id), data.pop("was")
    wishes.drop(db.get_one(Participant, person_id), row, data.pop("not_wished", []))
    if "wish" not in data:
        merge(row, data, was, by_id, now)
        return row
    her = db.get_one(Participant, person_id)
    if row.wish is None and was.get("wish"):
        row.wish = wishes.of(row, her)  # what the register says is what she saw
    before = wishes.trade_of(row)
    merge(row, data, was, by_id, now)
    wishes.has_said(her, before, wishes.trade_of(row))
    return row


def held(db: Session, person_id: str) -> Plan:
    """Her plan, made where it is missing; the participant's row is the lock, so that two first words do not collide."""
    locked(db, Participant, person_id)
    row = db.get(Plan, person_id, populate_existing=True)
    if row is None:
        row = Plan(person_id=person_id, wish=None, strengths=[], resources=[], wishes=[], touched={})
        db.add(row)
        db.flush()
    return row
