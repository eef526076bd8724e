"""What phones keep of people, and which audiences each person hears."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.changes import Kind, Ref
from server.people.models import STAFF_ROLES, Assignment, Municipality, Participant, Person, PersonRole
from server.people.schemas import ContactOut, MeOut


def current(assignment: type[Assignment] = Assignment) -> Any:
    """The condition that an assignment holds today."""
    today = clock.today()
    return (assignment.from_date <= today) & or_(assignment.to_date.is_(None), assignment.to_date >= today)


def adviser_of(db: Session, person_id: str) -> str | None:
    """The id of the participant's adviser today."""
    query = select(Assignment.staff_id).where(Assignment.participant_id == person_id, Assignment.role == "adviser", current())
    return db.scalars(query.order_by(Assignment.from_date.desc())).first()


def helpers_of(db: Session, person_id: str) -> list[dict[str, str]]:
    """Who else looks after her today: her job specialist, teacher and mentor."""
    hers = select(Assignment.role, Assignment.staff_id).where(Assignment.participant_id == person_id, current())
    rows = db.execute(hers.where(Assignment.role != "adviser").order_by(Assignment.id))
    return [{"role": role, "staff_id": staff_id} for role, staff_id in rows]


def advised() -> Any:
    """The ids of those who have an adviser today: one who is here and still has the role."""
    query = select(Assignment.participant_id).join(Person, Person.id == Assignment.staff_id)
    query = query.join(PersonRole, (PersonRole.person_id == Person.id) & (PersonRole.role == "adviser"))
    return query.where(Assignment.role == "adviser", current(), Person.active)


def is_advised(db: Session, person_id: str) -> bool:
    """Has she an adviser today?"""
    return db.scalars(advised().where(Assignment.participant_id == person_id).limit(1)).first() is not None


def me_of(db: Session, person: Person) -> dict[str, Any]:
    """A person as her own phone knows her."""
    one = person.participant or Participant(experience=[], job_wishes=[])
    municipality = db.get(Municipality, person.municipality_id)
    same = ("gender", "education", "experience", "job_wishes", "programme_start", "programme_end", "left_on", "end_goal")
    hers = ("id", "municipality_id", "given_name", "family_name", "phone", "language", "hears_language", "protected")
    return {
        **{name: getattr(person, name) for name in hers},
        **{name: getattr(one, name) for name in same},
        "municipality": municipality.name if municipality else "",
        "roles": sorted(person.role_names),
        "levels": {"oral": one.oral_level, "written": one.written_level},
        "adviser_id": adviser_of(db, person.id),
        "helpers": helpers_of(db, person.id),
    }


def _load_me(db: Session, ids: Sequence[str], now: datetime) -> Iterable[dict[str, Any]]:
    return [me_of(db, person) for person in db.scalars(select(Person).where(Person.id.in_(ids)))]


def _load_contacts(db: Session, ids: Sequence[str], now: datetime) -> Iterable[dict[str, Any]]:
    people = db.scalars(select(Person).where(Person.id.in_(ids)))
    return [
        {"id": p.id, "name": p.name, "roles": sorted(p.role_names), "phone": p.phone, "hours": p.hours, "work_place": p.work_place}
        for p in people
    ]


def is_staff(person: Person) -> bool:
    """Holds a role other than participant."""
    return bool(person.role_names & set(STAFF_ROLES))


def _me_is_for(db: Session, person: Person) -> list[str]:
    return [f"person:{person.id}"] if person.active else []


def _contact_is_for(db: Session, person: Person) -> list[str]:
    """Whoever helps others may be a protected participant herself: then she is on nobody's phone."""
    shown = person.active and is_staff(person) and not person.protected
    return [f"municipality:{person.municipality_id}"] if shown else []


def hears(db: Session, person_id: str) -> set[str]:
    """The audiences that come with being somebody in a municipality."""
    person = db.get(Person, person_id)
    if person is None or not person.active:
        return set()
    names = {f"person:{person.id}", f"municipality:{person.municipality_id}"}
    return names | ({f"staff:{person.municipality_id}"} if is_staff(person) else set())


KINDS = [
    Kind("me", Person, MeOut, _me_is_for, _load_me),
    Kind("staff", Person, ContactOut, _contact_is_for, _load_contacts),
]


def _of_participant(db: Session, row: Any) -> list[Ref]:
    return [("me", getattr(row, "participant_id", None) or row.person_id)]


def _of_role(db: Session, row: PersonRole) -> list[Ref]:
    return [("me", row.person_id), ("staff", row.person_id)]


RIPPLES = {Participant: _of_participant, Assignment: _of_participant, PersonRole: _of_role}
HEARS_AGAIN = {Person: lambda db, row: [row.id], PersonRole: lambda db, row: [row.person_id]}
