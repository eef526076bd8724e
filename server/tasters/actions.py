"""Verbs: arranged, changed, stopped, made longer by two; and what follows when she leaves or can't come."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.core.events import AbsenceTakenBack, AbsenceTold, ParticipantLeft
from server.people.models import Municipality, Person
from server.tasters import notices, rules
from server.tasters.models import TASTER, Taster
from server.tasters.queries import who_can_approve
from server.tasters.schemas import out_of_order
from server.week.queries import unused


def arrange(act: Act, person: Person, data: dict[str, Any]) -> Taster:
    """An agreement with an employer; she is told."""
    unused(act.db, Taster, data.get("id"))
    if person.participant is None or person.participant.left_on is not None:
        raise Conflict("has_left")
    row = Taster(**{**data, "id": data.get("id") or new_id()}, person_id=person.id, made_by_id=act.who.id, told=[])
    rules.fits(row, _limits(act.db, row), _beside(act.db, row))
    act.db.add(row)
    if not rules.is_over(row, clock.oslo_date(act.now)):
        notices.tell(act.db, person.id, "taster_arranged", taster_id=row.id, starts_on=row.starts_on.isoformat())
    return row


def change(act: Act, found: Taster, data: dict[str, Any]) -> Taster:
    """Another workplace, days, time or contact; of what is to come she is told."""
    row = _still_on(act, found)
    if row.starts_on <= clock.oslo_date(act.now) and data.get("starts_on", row.starts_on) != row.starts_on:
        raise Unprocessable("has_begun")  # the days she has had count
    agreed, begins = len(rules.working_days(row.weekdays, row.starts_on, row.ends_on)), row.starts_on
    changed = {name for name, value in data.items() if getattr(row, name) != value}
    for name in changed:
        setattr(row, name, data[name])
    if out_of_order(row.starts_on, row.ends_on) or out_of_order(row.starts, row.ends):
        raise Unprocessable("times")
    if changed & {"starts_on", "ends_on", "weekdays", "employer"}:
        approved = row.extend_until if row.extend_approved_by_id and row.starts_on >= begins else None
        rules.fits(row, _limits(act.db, row), _beside(act.db, row), agreed, approved)
    if changed - {"legal_basis", "insured", "trade"}:
        notices.tell(act.db, row.person_id, "taster_changed", taster_id=row.id)
    return row


def stop(act: Act, found: Taster, reason: str) -> Taster:
    """Cancelled, or ended early: today is the first day on which she does not go."""
    row = _still_on(act, found)
    row.stopped_on, row.stop_reason, row.stopped_by_id = clock.oslo_date(act.now), reason, act.who.id
    notices.tell(act.db, row.person_id, "taster_stopped", taster_id=row.id)
    return row


def propose_extension(act: Act, found: Taster, data: dict[str, Any]) -> Taster:
    """A longer taster, exceptionally (domain.md S3); she is told, and those who can approve it."""
    row = _still_on(act, found)
    if row.kind != TASTER:
        raise Conflict("only_tasters")
    if data["until"] <= row.ends_on:
        raise Unprocessable("not_longer", ends_on=row.ends_on.isoformat())
    row.propose(data["until"], data["reason"], act.who.id)
    notices.tell(act.db, row.person_id, "longer_asked", taster_id=row.id)
    for staff_id in who_can_approve(act.db, row, act.who.id):
        notices.tell(act.db, staff_id, "extension_asked", taster_id=row.id, person_id=row.person_id)
    return row


def approve_extension(act: Act, found: Taster, seen: date | None) -> Taster:
    """By a second person, to what she has `seen` and nothing else; it lasts longer from this moment on."""
    row = _proposed(act, found)
    if row.extend_approved_at is not None:
        return row
    if row.extend_refused_at is not None:
        raise Conflict("extension_answered")
    if row.extend_by_id == act.who.id:
        raise Conflict("own_extension")
    if seen not in (None, row.extend_until):
        raise Conflict("other_extension", until=str(row.extend_until))
    row.extend_approved_by_id, row.extend_approved_at = act.who.id, act.now
    row.extended_on = row.extended_on or clock.oslo_date(act.now)
    row.ends_on = max(row.ends_on, row.extend_until or row.ends_on)
    rules.fits(row, _limits(act.db, row), approved=row.ends_on)
    _tell_answer(act, row, "longer_granted", "extension_approved")
    return row


def refuse_extension(act: Act, found: Taster, reason: str) -> Taster:
    """It stays as long as it is; whoever proposed it can take it back herself."""
    row = _proposed(act, found)
    if row.extend_refused_at is not None:
        return row
    if row.extend_approved_at is not None:
        raise Conflict("extension_answered")
    row.extend_refused_by_id, row.extend_refused_at, row.extend_refusal = act.who.id, act.now, reason
    _tell_answer(act, row, "longer_refused", "extension_refused")
    return row


def _proposed(act: Act, found: Taster) -> Taster:
    row = _still_on(act, found)
    if row.extend_until is None:
        raise Conflict("no_extension")
    return row


def _tell_answer(act: Act, row: Taster, to_her: str, to_proposer: str) -> None:
    """She is told, and whoever proposed it if somebody else answered."""
    notices.tell(act.db, row.person_id, to_her, taster_id=row.id)
    if row.extend_by_id not in (None, act.who.id):
        notices.tell(act.db, str(row.extend_by_id), to_proposer, taster_id=row.id, person_id=row.person_id)


def _still_on(act: Act, found: Taster) -> Taster:
    row = locked(act.db, Taster, found.id)
    assert row is not None
    if rules.is_over(row, clock.oslo_date(act.now)):
        raise Conflict("taster_over")
    return row


def _beside(db: Session, row: Taster) -> list[Taster]:
    """Her other tasters; what was stopped has the days she had."""
    query = select(Taster).where(Taster.person_id == row.person_id, Taster.id != row.id, Taster.kind == TASTER)
    with db.no_autoflush:
        return list(db.scalars(query))


def _limits(db: Session, row: Taster) -> rules.Limits:
    query = select(Municipality.settings).join(Person, Person.municipality_id == Municipality.id)
    return rules.limits_on(row.starts_on, db.scalars(query.where(Person.id == row.person_id)).one())


def _to_come(db: Session, person_id: str) -> list[Taster]:
    query = select(Taster).where(Taster.person_id == person_id, Taster.stopped_on.is_(None))
    return list(db.scalars(query.order_by(Taster.id).with_for_update()))


def participant_left(db: Session, event: ParticipantLeft) -> None:
    """What is to come ends with the programme."""
    today = clock.oslo_date(event.at)
    for row in _to_come(db, event.person_id):
        if not rules.is_over(row, today):
            row.stopped_on = today


def absence_told(db: Session, event: AbsenceTold) -> None:
    """Her days there say so; nobody at the workplace is told by us."""
    span = {"from": event.from_day.isoformat(), "to": event.to_day.isoformat(), "at": event.at.isoformat()}
    for row in _to_come(db, event.person_id):
        if row.starts_on <= event.to_day and event.from_day <= row.ends_on:
            row.told = [*row.told, span]


def absence_taken_back(db: Session, event: AbsenceTakenBack) -> None:
    """She comes after all; another absence over the same days still holds."""
    gone = {"from": event.from_day.isoformat(), "to": event.to_day.isoformat(), "at": event.told_at.isoformat()}
    for row in _to_come(db, event.person_id):
        if gone in row.told:
            row.told = [span for span in row.told if span != gone]
