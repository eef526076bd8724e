"""Too many wrong tries: counted per account or code, never per address, in the database, so that it holds over processes and restarts."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from server.core.errors import Refusal
from server.people.identify import hash_of
from server.people.models import Throttle

FREE = 10
"""Failures before waiting begins (checks.md 13)."""
LONGEST = timedelta(minutes=15)
FORGOTTEN = timedelta(hours=1)


def check(db: Session, subject: str, now: datetime) -> None:
    """429 while the subject waits, also for a right password: else it would tell which one is right."""
    row = db.get(Throttle, hash_of(subject))
    if row is not None and row.until is not None and row.until > now:
        raise Refusal("too_many_tries", 429, retry_after=int((row.until - now).total_seconds()) + 1)


def failed(db: Session, subject: str, now: datetime) -> None:
    """One more failure; from the tenth on each doubles the wait."""
    row = db.get(Throttle, hash_of(subject), with_for_update=True)
    if row is None:
        row = Throttle(subject=hash_of(subject), failures=0, last_at=now)
        db.add(row)
    if now - row.last_at > FORGOTTEN:
        row.failures = 0
    row.failures, row.last_at = row.failures + 1, now
    if row.failures >= FREE:
        row.until = now + min(LONGEST, timedelta(seconds=30 * 2 ** min(row.failures - FREE, 10)))


def succeeded(db: Session, subject: str) -> None:
    """Forgets the failures."""
    row = db.get(Throttle, hash_of(subject))
    if row is not None:
        db.delete(row)
