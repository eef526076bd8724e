"""What is kept no longer than it is of use: sessions, invitations and counted failures that ended."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from server.people.models import Device, Invitation, StaffInvitation, Throttle

SHOWN_FOR = timedelta(days=30)
"""So long an ended session or invitation can still explain what happened."""
COUNTED_FOR = timedelta(days=1)


def forget(db: Session, now: datetime) -> None:
    """A sweep; nothing depends on it having run: each read judges by the clock."""
    for model in (Device, Invitation, StaffInvitation):
        db.execute(delete(model).where(model.expires_at < now - SHOWN_FOR))
    db.execute(delete(Throttle).where(Throttle.last_at < now - COUNTED_FOR))
