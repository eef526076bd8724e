"""Once a night: phones hear of what a date alone moved, and contacts at employers are not kept longer than they are of use."""

from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.tasters.models import Taster

LOOKED_BACK = timedelta(days=3)
"""A night may have been missed."""
CONTACT_FOR = timedelta(days=180)
"""So long after the last day somebody may still want a reference; the agreement itself stays with her CV."""


def turned(db: Session, now: datetime) -> None:
    """Those that began or ended in these days: under way, or done."""
    today = clock.oslo_date(now)
    began = Taster.starts_on.between(today - LOOKED_BACK, today)
    ended = Taster.ends_on.between(today - LOOKED_BACK - timedelta(days=1), today - timedelta(days=1))
    for row in db.scalars(select(Taster).where(or_(began, ended), Taster.stopped_on.is_(None))):
        changes.written(db, row)


def forget_contacts(db: Session, now: datetime) -> None:
    """A name and number of somebody at an employer: personal data of a third person."""
    before = clock.oslo_date(now) - CONTACT_FOR
    old = select(Taster).where(or_(Taster.ends_on < before, Taster.stopped_on < before), Taster.contact_name.is_not(None))
    for row in db.scalars(old.limit(1000)):
        row.contact_name = row.contact_phone = None
