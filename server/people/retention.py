"""What is kept no longer than it is of use: sessions, invitations and counted failures that ended, and who looked at whom."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from server.people.models import AccessLog, Device, Invitation, StaffInvitation, Throttle

SHOWN_FOR = timedelta(days=30)
"""So long an ended session or invitation can still explain what happened."""
COUNTED_FOR = timedelta(days=1)
LOOKED_AT_FOR = timedelta(days=2 * 365)
"""So long a participant can ask who looked at her. A log of looks is itself about people, and not kept for ever."""


def forget(db: Session, now: datetime) -> None:
    """A sweep; nothing depends on it having run: each read judges by the clock."""
    for model in (Device, Invitation, StaffInvitation):
        db.execute(delete(model).where(model.expires_at < now - SHOWN_FOR))
    db.execute(delete(AccessLog).where(AccessLog.at < now - LOOKED_AT_FOR))
    db.execute(delete(Throttle).where(Throttle.last_at < now - COUNTED_FOR))
