"""Too many wrong tries: counted per account or code, never per address, in the database, so that it holds over processes and restarts."""

from datetime import datetime, timedelta

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from server.core.db import locked
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
    row = _locked(db, hash_of(subject), now)
    if now - row.last_at > FORGOTTEN:
        row.failures = 0
    row.failures, row.last_at = row.failures + 1, now
    if row.failures >= FREE:
        row.until = now + min(LONGEST, timedelta(seconds=30 * 2 ** min(row.failures - FREE, 10)))


def _locked(db: Session, key: str, now: datetime) -> Throttle:
    """The subject's row, made if it is new: of two first failures at the same moment neither is lost."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    db.execute(insert(Throttle).values(subject=key, failures=0, last_at=now).on_conflict_do_nothing())
    row = locked(db, Throttle, key)
    assert row is not None
    return row


def succeeded(db: Session, subject: str) -> None:
    """Forgets the failures."""
    row = db.get(Throttle, hash_of(subject))
    if row is not None:
        db.delete(row)
