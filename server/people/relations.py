"""Who looks after whom, as named predicates for access/rules.csv. `found` is a Person or has `.person_id`; dates count as of today."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act, Relation
from server.people.kinds import current
from server.people.models import Assignment, Person


def person_id_of(found: Any) -> str:
    """Whom a found object is about."""
    return str(getattr(found, "person_id", None) or found.id)


def _looks_after(role: str) -> Relation:
    def holds(act: Act, found: Any) -> bool:
        query = select(Assignment.id).where(Assignment.participant_id == person_id_of(found), Assignment.staff_id == act.who.id)
        return act.db.scalars(query.where(Assignment.role == role, current()).limit(1)).first() is not None

    return holds


def _open_to_colleagues(act: Act, found: Any) -> bool:
    """In my municipality and not protected: a protected participant is her adviser's alone."""
    person = found if isinstance(found, Person) else act.db.get(Person, person_id_of(found))
    return person is not None and person.municipality_id == act.who.municipality_id and not person.protected


RELATIONS: dict[str, Relation] = {
    "adviser_of": _looks_after("adviser"),
    "job_specialist_of": _looks_after("job_specialist"),
    "teacher_of": _looks_after("teacher"),
    "not_protected": _open_to_colleagues,
}
