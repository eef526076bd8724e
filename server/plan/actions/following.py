"""What an adviser notes while she follows somebody up: notes, contacts, the intensive list, ready for work."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, or_, select

from server.core import clock
from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people.kinds import current
from server.people.models import Assignment, Municipality, Person
from server.plan import practice
from server.plan.models import Intensive, PlanContact, PlanNote, Ready
from server.week.queries import unused


def note(act: Act, person_id: str, data: dict[str, Any]) -> PlanNote:
    """A note: shared with her, which stays, or the writer's own."""
    unused(act.db, PlanNote, data.get("id"))
    row = PlanNote(**{**data, "id": data.get("id") or new_id()}, person_id=person_id, at=act.now, by_id=act.who.id)
    act.db.add(row)
    return row


def contact(act: Act, person_id: str, data: dict[str, Any]) -> PlanContact:
    """Staff talked with her on that day (`day_to_come`)."""
    unused(act.db, PlanContact, data.get("id"))
    if data["on_day"] > clock.oslo_date(act.now):
        raise Unprocessable("day_to_come")
    row = PlanContact(**{**data, "id": data.get("id") or new_id()}, person_id=person_id, by_id=act.who.id)
    act.db.add(row)
    return row


def _open(act: Act, person_ids: Any) -> Any:
    today = clock.oslo_date(act.now)
    return select(Intensive).where(Intensive.person_id.in_(person_ids), or_(Intensive.to_day.is_(None), Intensive.to_day >= today))


def follow_closely(act: Act, person_id: str, data: dict[str, Any]) -> Intensive:
    """Puts her on the adviser's list of extra follow-up (`intensive_full`), or gives her other days on it."""
    locked(act.db, Person, act.who.id)  # counting and adding are one step
    row = act.db.scalars(_open(act, [person_id]).order_by(Intensive.from_day.desc())).first()
    if row is None:
        _has_room(act)
        row = Intensive(id=new_id(), person_id=person_id, by_id=act.who.id)
        act.db.add(row)
    row.from_day, row.to_day = data["from_day"], data.get("to_day")
    return row


def _has_room(act: Act) -> None:
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == act.who.municipality_id)).one()
    most = practice.follow_up(settings, clock.oslo_date(act.now)).intensive_most
    mine = select(Assignment.participant_id).where(Assignment.staff_id == act.who.id, Assignment.role == "adviser", current())
    if act.db.scalars(select(func.count()).select_from(_open(act, mine).subquery())).one() >= most:
        raise Conflict("intensive_full", most=most)


def follow_as_usual(act: Act, person_id: str) -> None:
    """Takes her off the list; the days she was on it are kept."""
    today = clock.oslo_date(act.now)
    for row in act.db.scalars(_open(act, [person_id])):
        if row.from_day >= today:
            act.db.delete(row)
        else:
            row.to_day = min(row.to_day or today, today) - timedelta(days=1)


def ready(act: Act, person_id: str, data: dict[str, Any]) -> Ready:
    """Ready for work, and why (`day_to_come`)."""
    if data["on_day"] > clock.oslo_date(act.now):
        raise Unprocessable("day_to_come")
    locked(act.db, Person, person_id)
    row = act.db.get(Ready, person_id)
    if row is None:
        row = Ready(person_id=person_id)
        act.db.add(row)
    row.reason, row.on_day, row.by_id = data["reason"], data["on_day"], act.who.id
    return row


def not_ready(act: Act, person_id: str) -> None:
    """The marker goes."""
    row = act.db.get(Ready, person_id)
    if row is not None:
        act.db.delete(row)
