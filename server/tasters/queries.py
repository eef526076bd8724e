"""Reads of tasters and placements."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.pages import Page, page
from server.people.kinds import current
from server.people.models import Assignment, Person, PersonRole
from server.people.relations import assigned_to_me
from server.tasters import rules
from server.tasters.models import Taster
from server.week import patterns

HELPERS = ("adviser", "job_specialist")


def find(act: Act, taster_id: str) -> Taster | None:
    """One in my municipality; the rules decide the rest."""
    row = act.db.get(Taster, taster_id)
    person = act.db.get(Person, row.person_id) if row else None
    return row if person is not None and person.municipality_id == act.who.municipality_id else None


def view(row: Taster, now: datetime) -> dict[str, Any]:
    """The wire's view, as of this moment."""
    named = (
        "id", "person_id", "kind", "employer", "trade", "place", "starts_on", "ends_on", "weekdays", "starts", "ends", "contact_name",
        "contact_phone", "legal_basis", "insured", "made_by_id", "stopped_on", "stop_reason", "extension",
    )  # fmt: skip
    return {
        **{name: getattr(row, name) for name in named},
        "state": rules.state(row, clock.oslo_date(now)),
        "not_on": list(patterns.public_holidays(row.starts_on, row.ends_on)),
        "told": [{"from": span["from"], "to": span["to"]} for span in row.told],
        "days": len(rules.working_days(row.weekdays, row.starts_on, rules.last_day(row))),
        "days_been": rules.days_been(row, now),
    }


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[dict[str, Any]]:
    """Kind `taster`."""
    return [view(row, now) for row in db.scalars(select(Taster).where(Taster.id.in_(ids)).order_by(Taster.id))]


def of(act: Act, person_id: str) -> Page:
    """Hers, the one that begins last first."""
    rows = act.db.scalars(select(Taster).where(Taster.person_id == person_id).order_by(Taster.starts_on.desc(), Taster.id))
    return {"items": [for_staff(act, row) for row in rows], "next": None}


def for_staff(act: Act, row: Taster) -> dict[str, Any]:
    """With whom is asked whether it may last longer."""
    return {**view(row, act.now), "asked": asked(act.db, row)}


def asked(db: Session, row: Taster) -> list[str]:
    """Names of those whose yes to a longer taster is waited for; none where nothing waits."""
    waits = row.extend_until is not None and row.extend_approved_at is None and row.extend_refused_at is None
    ids = who_can_approve(db, row, row.extend_by_id) if waits else []
    return sorted(person.name for person in db.scalars(select(Person).where(Person.id.in_(ids))))


def who_can_approve(db: Session, row: Taster, but: str | None) -> list[str]:
    """Others who look after her; where there is nobody else, the municipality's job-club leaders, unless she is protected."""
    person = db.get_one(Person, row.person_id)
    others = [staff_id for staff_id in helpers_of(db, person) if staff_id != but]
    if others or person.protected:
        return others
    leaders = select(Person.id).where(Person.roles.any(PersonRole.role == "leader"), Person.active, Person.id != but)
    return sorted(db.scalars(leaders.where(Person.municipality_id == person.municipality_id)))


def waiting(act: Act) -> Page:
    """Proposals of others that I may approve: of my people, or of anybody in the municipality if I lead a job club. Each look is logged."""
    query = select(Taster, Person).join(Person, Person.id == Taster.person_id)
    query = query.where(Person.municipality_id == act.who.municipality_id, Person.active, _mine(act))
    query = query.where(Taster.extend_by_id.is_not(None), Taster.extend_by_id != act.who.id, unanswered())
    query = query.where(Taster.stopped_on.is_(None), Taster.ends_on >= clock.oslo_date(act.now))
    found = act.db.execute(query.order_by(Taster.ends_on, Taster.id)).all()
    for _, person in found:
        act.log(person.id)
    return {"items": [waiting_view(*row) for row in found], "next": None}


def unanswered() -> Any:
    """The condition that nobody has said yes or no."""
    return Taster.extend_approved_at.is_(None) & Taster.extend_refused_at.is_(None)


def waiting_view(row: Taster, person: Person) -> dict[str, Any]:
    """What a second person has to know."""
    names = ("id", "person_id", "employer", "starts_on", "ends_on", "extension")
    return {**{name: getattr(row, name) for name in names}, "name": person.name}


def _mine(act: Act) -> Any:
    """A protected participant is her adviser's alone."""
    advised = Person.id.in_(assigned_to_me(act, "adviser"))
    helped = Person.id.in_(assigned_to_me(act, "job_specialist")) & ~Person.protected
    return or_(advised, helped, ~Person.protected) if "leader" in act.who.roles else or_(advised, helped)


def helpers_of(db: Session, person: Person) -> list[str]:
    """Ids of her adviser and job specialist today; of a protected participant her adviser alone."""
    roles = HELPERS[:1] if person.protected else HELPERS
    query = select(Assignment.staff_id).where(Assignment.participant_id == person.id, Assignment.role.in_(roles), current())
    return sorted(set(db.scalars(query)))


def mine(act: Act) -> Page:
    """My own, a page at a time in the order they were made."""
    found = page(act.db, select(Taster).where(Taster.person_id == act.who.id), Taster.id, act.data.get("after"))
    return {"items": [view(row, act.now) for row in found["items"]], "next": found["next"]}
