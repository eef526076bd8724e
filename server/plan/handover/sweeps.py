"""What time decided becomes notices; no read and no act waits for it."""

from datetime import datetime, time, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from server.core import clock
from server.plan.handover import notices, queries
from server.plan.handover.models import Handover, HandoverFollowUp, HandoverLink
from server.plan.models import Meeting

AT_ONCE = 200
"""A sweep stays a short transaction."""
LINKS_KEPT = timedelta(days=30)
"""So long an ended link can still explain what happened."""


def not_held(db: Session, now: datetime) -> None:
    """Its day is over and nobody said that it was held: all three are told, once. So too where its items were settled before that day."""
    today = clock.oslo(clock.oslo_date(now), time.min)
    query = select(Handover).join(Meeting, Meeting.id == Handover.meeting_id)
    query = query.where(queries.waits_for_meeting(), Handover.told_at.is_(None), Meeting.status == "planned", Meeting.starts_at < today)
    for row in db.scalars(query.limit(AT_ONCE)):
        row.told_at = now
        notices.tell(db, row, "handover_not_held")


def follow_up(db: Session, now: datetime) -> None:
    """30 and 90 days later: did it happen?"""
    query = select(HandoverFollowUp).where(HandoverFollowUp.due <= clock.oslo_date(now), HandoverFollowUp.told_at.is_(None))
    for each in db.scalars(query.where(HandoverFollowUp.answered_at.is_(None)).limit(AT_ONCE)):
        each.told_at = now
        notices.tell(db, db.get_one(Handover, each.handover_id), "handover_follow_up", days=each.days)


def forget_links(db: Session, now: datetime) -> None:
    """Links that ended; nothing depends on it having run."""
    db.execute(delete(HandoverLink).where(HandoverLink.expires_at < now - LINKS_KEPT))
