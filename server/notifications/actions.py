"""Verbs of notices."""

from typing import Any

from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.notifications.models import Notice


def tell(db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
    """Writes a notice; `params` hold ids and times, no names of other participants."""
    db.add(Notice(person_id=person_id, kind=kind, params=params, created_at=clock.now()))


def read(act: Act, notice: Notice) -> Notice:
    """Marks a notice as read; the first time counts."""
    notice.read_at = notice.read_at or act.now
    return notice
