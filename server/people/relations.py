"""Who looks after whom, as named predicates for access/rules.csv. `found` is a Person or has `.person_id`; dates count as of today.

A protected participant is her adviser's alone: for all others no tie to her holds.
"""

from typing import Any

from sqlalchemy import Select, select

from server.core.act import Act, Relation
from server.people.kinds import current, is_advised
from server.people.models import Assignment, Person


def person_id_of(found: Any) -> str:
    """Whom a found object is about."""
    return str(getattr(found, "person_id", None) or found.id)


def assigned_to_me(act: Act, *roles: str) -> Select[str]:
    """The ids of those I look after today in one of these roles, as far as I still have it: an assignment outlives its role."""
    held = Assignment.role.in_(sorted(act.who.roles & set(roles)))
    return select(Assignment.participant_id).where(Assignment.staff_id == act.who.id, held, current())


def _looks_after(role: str) -> Relation:
    def holds(act: Act, found: Any) -> bool:
        query = select(Assignment.id).where(Assignment.participant_id == person_id_of(found), Assignment.staff_id == act.who.id)
        return act.db.scalars(query.where(Assignment.role == role, current()).limit(1)).first() is not None

    return holds


def _and_open(relation: Relation) -> Relation:
    return lambda act, found: open_to_colleagues(act, found) and relation(act, found)


def open_to_colleagues(act: Act, found: Any) -> bool:
    """In my municipality and not protected."""
    person = found if isinstance(found, Person) else act.db.get(Person, person_id_of(found))
    return person is not None and person.municipality_id == act.who.municipality_id and not person.protected


def _needs_somebody(act: Act, found: Any) -> bool:
    """Not protected; or protected, but her adviser is gone: somebody must be able to give her a new one."""
    mine = getattr(found, "municipality_id", None) == act.who.municipality_id
    return open_to_colleagues(act, found) or (mine and not is_advised(act.db, person_id_of(found)))


def _protects(act: Act, found: Any) -> bool:
    """The adviser of a protected participant, who is nobody else's to see."""
    return isinstance(found, Person) and found.protected and _looks_after("adviser")(act, found)


RELATIONS: dict[str, Relation] = {
    "adviser_of": _looks_after("adviser"),
    "job_specialist_of": _and_open(_looks_after("job_specialist")),
    "teacher_of": _and_open(_looks_after("teacher")),
    "not_protected": open_to_colleagues,
    "needs_somebody": _needs_somebody,
    "protects": _protects,
}
