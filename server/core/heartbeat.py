"""The worker's sign of life, kept in the database so that every process on every machine can see it."""

from datetime import datetime

from sqlalchemy.orm import Session

from server.core.changes import Meta

_KEY = "worker_at"


def beat(db: Session, now: datetime) -> None:
    """The worker is alive at `now`."""
    db.merge(Meta(key=_KEY, value=now.isoformat()))


def last(db: Session) -> datetime | None:
    """When the worker was last heard of; None: never."""
    row = db.get(Meta, _KEY)
    return datetime.fromisoformat(row.value) if row else None
