"""Verbs of notices."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.events import HelperGiven, PhoneLetIn, WayToProtected
from server.notifications.models import Notice


def tell(db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
    """Writes a notice; `params` hold ids and times, no names of other participants."""
    db.add(Notice(person_id=person_id, kind=kind, params=params, created_at=clock.now()))


def tell_once(db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
    """The same, unless it waits to be read already: of many acts in one sitting she hears once."""
    waiting = select(Notice).where(Notice.person_id == person_id, Notice.kind == kind, Notice.read_at.is_(None))
    if all(notice.params != params for notice in db.scalars(waiting)):
        tell(db, person_id, kind, params)


def way_to_protected(db: Session, event: WayToProtected) -> None:
    """`way_opened` to her adviser, unless it is she who opened it: so that a way opened by a slip, or by cunning, is seen at once."""
    if event.adviser_id not in (None, event.by_id):
        tell(db, str(event.adviser_id), "way_opened", {"person_id": event.person_id, "by_id": event.by_id})


def phone_let_in(db: Session, event: PhoneLetIn) -> None:
    """`phone_let_in` to her and to her adviser: whoever takes a place in her name is seen at once."""
    for person_id in (event.person_id, event.adviser_id):
        if person_id is not None:
            tell(db, person_id, "phone_let_in", {"person_id": event.person_id, "by_id": event.by_id})


def helper_given(db: Session, event: HelperGiven) -> None:
    """`new_helper` to the participant."""
    tell(db, event.person_id, "new_helper", {"staff_id": event.staff_id, "role": event.role})


def read(act: Act, notice: Notice) -> Notice:
    """Marks a notice as read; the first time counts."""
    notice.read_at = notice.read_at or act.now
    return notice
