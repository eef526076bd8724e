"""Reads of hand-overs, inside what a person may see; the rules table decides the rest."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, selectinload

from server.core import clock
from server.core.act import Act
from server.core.pages import Page, page
from server.people.kinds import current
from server.people.models import AccessLog, Assignment, Person
from server.people.queries import find_participant
from server.plan.handover import views
from server.plan.handover.models import OPEN, Handover
from server.plan.handover.schemas import HandoverOut
from server.plan.models import Meeting

LISTED_FOR = timedelta(days=120)
"""A completed hand-over stays in the list until after its last follow-up."""


def find(act: Act, handover_id: str, **_: str) -> Handover | None:
    """Of somebody in my municipality."""
    row = act.db.get(Handover, handover_id)
    person = act.db.get(Person, row.person_id) if row else None
    return row if person and person.municipality_id == act.who.municipality_id else None


def find_person(act: Act) -> Person | None:
    """Whom the body names."""
    return find_participant(act, act.data["person_id"])


def open_of(db: Session, person_id: str) -> Handover | None:
    """The one that is not completed."""
    return db.scalars(select(Handover).where(Handover.person_id == person_id, Handover.completed_at.is_(None))).first()


def looked_after_by(staff_id: str) -> Any:
    """The condition that a hand-over is of somebody whose adviser this is today, or that she is to receive it."""
    mine = select(Assignment.participant_id).where(Assignment.staff_id == staff_id, Assignment.role == "adviser", current())
    return or_(Handover.person_id.in_(mine), and_(Handover.receiver_id == staff_id, Handover.completed_at.is_(None)))


def listed(act: Act) -> Page:
    """Hers, or of those I look after or receive; those that were not held first. Each look of staff is logged, once a day:
    the adviser's first screen asks for them too."""
    own = "participant" in act.who.roles
    mine = or_(*([Handover.person_id == act.who.id] if own else []), looked_after_by(act.who.id))
    lately = or_(Handover.completed_at.is_(None), Handover.completed_at > act.now - LISTED_FOR, Handover.person_id == act.who.id)
    parts = (Handover.items, Handover.sections, Handover.follow_ups)
    query = select(Handover).where(and_(mine, lately)).options(*map(selectinload, parts))
    found = page(act.db, query, Handover.id, act.data.get("after"))
    for person_id in sorted({row.person_id for row in found["items"]} - _noted_today(act)):
        act.log(person_id)
    shown = [_for(act, row) for row in found["items"]]
    return {**found, "items": sorted(shown, key=lambda each: (each["status"] != "not_held", each["starts_at"]))}


def _noted_today(act: Act) -> set[str]:
    since = clock.oslo(clock.oslo_date(act.now), time.min)
    noted = select(AccessLog.person_id).where(AccessLog.actor_id == act.who.id, AccessLog.action == act.action, AccessLog.at >= since)
    return set(act.db.scalars(noted))


def sees_all(act: Act, row: Handover) -> bool:
    """She herself and her adviser; a receiver sees what is released."""
    adviser = select(Assignment.id).where(Assignment.participant_id == row.person_id, Assignment.staff_id == act.who.id)
    return act.who.id == row.person_id or bool(act.db.scalars(adviser.where(Assignment.role == "adviser", current()).limit(1)).first())


def _for(act: Act, row: Handover) -> dict[str, Any]:
    view, seen = views.shown(act.db, row, act.now), views.released(row)
    if not sees_all(act, row):
        view["items"] = [item for item in view["items"] if item["section"] in seen]
    return view


def shown(act: Act, row: Handover) -> dict[str, Any]:
    """After an act: as its doer sees it."""
    act.db.flush()
    return _for(act, row)


def page_of(act: Act, row: Handover) -> dict[str, Any]:
    """With what the sections say."""
    return views.page(act.db, row, act.now, open_codes=None if sees_all(act, row) else views.released(row))


def at_the_table(act: Act, found: Any) -> bool:
    """Is a receiver with an account, until it is completed: then she is her adviser, or nobody to her any more."""
    return isinstance(found, Handover) and found.receiver_id == act.who.id and found.completed_at is None


def flags(db: Session, person_ids: Sequence[str], now: datetime) -> Iterable[tuple[str, str, dict[str, Any]]]:
    """What rises on the adviser's list: a hand-over that is open, or that was not held, as long as nobody said so of a completed one."""
    query = select(Handover).join(Meeting, Meeting.id == Handover.meeting_id).where(Handover.person_id.in_(person_ids), waits_for_meeting())
    for row in db.scalars(query.options(selectinload(Handover.items))):
        if row.completed_at is not None and (row.meeting.status != "planned" or views.meeting(row, now) == "planned"):
            continue
        code = "handover_not_held" if views.meeting(row, now) == "not_held" else "handover_open"
        still = sum(item.state == OPEN for item in row.items)
        yield row.person_id, code, {"handover_id": row.id, "on": clock.oslo_date(row.starts_at).isoformat(), "open": still}


def waits_for_meeting() -> Any:
    """The condition on a hand-over and its meeting: it is not completed, or was before its meeting, which is still to be."""
    return or_(Handover.completed_at.is_(None), Handover.completed_at < Meeting.starts_at)


def keeps(db: Session, meeting_id: str) -> bool:
    """Is it the meeting of a hand-over that is not completed? Afterwards it is a meeting like others, that can be moved or called off."""
    query = select(Handover.id).where(Handover.meeting_id == meeting_id, Handover.completed_at.is_(None))
    return db.scalars(query.limit(1)).first() is not None


def on_page(db: Session, person_id: str, now: datetime) -> list[Any]:
    """What stands on a person's page."""
    query = select(Handover).where(Handover.person_id == person_id).order_by(Handover.id.desc())
    return [HandoverOut().dump(views.shown(db, row, now)) for row in db.scalars(query)]
