"""How long a notice is kept: what was told weeks ago has happened by now."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.notifications.models import Notice

KEPT = timedelta(days=60)
AT_ONCE = 500
"""A sweep stays a short transaction; the rest goes a minute later."""


def forget(db: Session, now: datetime) -> None:
    """A sweep. Row by row, so that phones forget them too."""
    for notice in db.scalars(select(Notice).where(Notice.created_at < now - KEPT).order_by(Notice.id).limit(AT_ONCE)):
        db.delete(notice)
