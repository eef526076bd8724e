"""Who leads a session sees the protected people in it: a change of leader is a way to them, and is told."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.events import WayOpened, WayToProtected, emit
from server.jobclub.models import Club, ClubSession, Seat
from server.people.kinds import adviser_of
from server.people.models import Person


def protected_in_sessions_of(db: Session, staff_id: str) -> set[str]:
    """The ids of those protected who have a seat in a session that she leads."""
    led = select(Person.id).join(Seat, Seat.person_id == Person.id).join(ClubSession, ClubSession.id == Seat.session_id)
    led = led.outerjoin(Club, Club.id == ClubSession.club_id).where(Person.protected)
    return set(db.scalars(led.where(func.coalesce(ClubSession.leader_id, Club.leader_id) == staff_id)))


def way_opened(db: Session, event: WayOpened) -> None:
    """A session's leader sees the protected people who have a seat in it."""
    event.reached.update(protected_in_sessions_of(db, event.staff_id))


@contextmanager
def noted(act: Act, leader_id: str | None) -> Iterator[None]:
    """Around a change that may make `leader_id` a leader: whoever is protected and newly seen by her has it in her log, and her adviser
    is told, unless it was she who did it."""
    before = protected_in_sessions_of(act.db, leader_id) if leader_id else set()
    yield
    act.db.flush()
    reached = protected_in_sessions_of(act.db, leader_id) - before if leader_id else set()
    for person_id in sorted(reached):
        act.log(person_id)
        emit(act.db, WayToProtected(person_id, act.who.id, adviser_of(act.db, person_id)))
