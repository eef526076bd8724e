"""The turn of the day: assignments that began or ended with a date, by which nobody wrote a row."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.core.changes import Meta
from server.people.models import Assignment

JUDGED = "assignments_judged"
LOOKS_BACK = timedelta(days=31)
"""Where no night is on record."""


def turn(db: Session, now: datetime) -> None:
    """Each night: phones are told of assignments that hold since today or no longer. Rights do not wait for it: each request judges."""
    today = clock.oslo_date(now)
    last = _last(db, today)
    began = (Assignment.from_date > last) & (Assignment.from_date <= today)
    ended = (Assignment.to_date >= last) & (Assignment.to_date < today)
    for row in db.scalars(select(Assignment).where(began | ended)):
        changes.written(db, row)
    db.merge(Meta(key=JUDGED, value=today.isoformat()))


def _last(db: Session, today: date) -> date:
    kept = db.get(Meta, JUDGED)
    return date.fromisoformat(kept.value) if kept else today - LOOKS_BACK
