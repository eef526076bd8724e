"""Advisers and leaders whom a list names: those we have, and those who become staff to invite."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.base import new_id
from server.intake.values import name_key, split_name
from server.people.models import STAFF_ROLES, Person, PersonRole


@dataclass
class StaffMember:
    """Somebody whom the list names. `person`: None until she is made; `gets`: the roles that this list gives her."""

    name: str
    person: Person | None
    gets: list[str] = field(default_factory=list)
    invited: bool = False
    """New by this list: a person without a way to sign in, until somebody invites her."""

    @property
    def outcome(self) -> str:
        """`invite` for somebody new, `role` for a new role of somebody we have, else `known`."""
        return "invite" if self.invited else "role" if self.gets else "known"


class Staff:
    """The municipality's staff by name, and what a list adds."""

    def __init__(self, db: Session, municipality_id: str | None) -> None:
        """`municipality_id`: None for a municipality that is yet to be made."""
        self._members: defaultdict[str, list[StaffMember]] = defaultdict(list)
        people = db.scalars(_staff_of(municipality_id)) if municipality_id else ()
        for person in people:
            self._members[name_key(person.name)].append(StaffMember(person.name, person))
        self._named: dict[str, StaffMember] = {}

    def named(self, name: str, role: str) -> StaffMember | None:
        """The member of that name, with the role; None where several bear it and none or several have the role."""
        member = self._one(name_key(name), name, role)
        if member is not None:
            self._named[name_key(name)] = member
            has = member.person.role_names if member.person else frozenset()
            if role not in has and role not in member.gets:
                member.gets.append(role)
        return member

    def _one(self, key: str, name: str, role: str) -> StaffMember | None:
        found = self._members[key]
        if not found:
            found.append(StaffMember(name, None, invited=True))
        if len(found) > 1:
            found = [member for member in found if member.person and role in member.person.role_names]
        return found[0] if len(found) == 1 else None

    def changes(self) -> list[StaffMember]:
        """Those who are new or get a role, in the order of the list."""
        return [member for member in self._named.values() if member.outcome != "known"]

    def apply(self, db: Session, municipality_id: str, now: datetime) -> None:
        """Makes the new ones and gives the roles."""
        for member in self.changes():
            if member.person is None:
                member.person = _new_person(municipality_id, member.name, now)
                db.add(member.person)
            member.person.roles.extend(PersonRole(role=role) for role in member.gets)
        db.flush()


def _new_person(municipality_id: str, name: str, now: datetime) -> Person:
    given, family = split_name(name)
    return Person(id=new_id(), municipality_id=municipality_id, given_name=given, family_name=family, language="nb", created_at=now)


def _staff_of(municipality_id: str):  # type: ignore[no-untyped-def]
    return select(Person).where(
        Person.municipality_id == municipality_id, Person.active, Person.roles.any(PersonRole.role.in_(STAFF_ROLES))
    )  # fmt: skip
