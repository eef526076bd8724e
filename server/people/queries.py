"""Reads of people."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.pages import Page, page
from server.core.text import name_of
from server.people.kinds import current, is_staff
from server.people.models import (
    AccessLog,
    Assignment,
    Credential,
    Device,
    Invitation,
    Municipality,
    Person,
    PersonRole,
    StaffInvitation,
)


def find_me(act: Act) -> Person | None:
    """Myself."""
    return act.db.get(Person, act.who.id)


def find_person(act: Act, person_id: str) -> Person | None:
    """Anybody of my municipality."""
    person = act.db.get(Person, person_id)
    return person if person and person.municipality_id == act.who.municipality_id else None


def find_participant(act: Act, person_id: str) -> Person | None:
    """A participant of my municipality."""
    person = find_person(act, person_id)
    return person if person and person.participant else None


def find_staff(act: Act, person_id: str) -> Person | None:
    """A member of staff of my municipality."""
    person = find_person(act, person_id)
    return person if person and is_staff(person) else None


def find_invitation(act: Act, invitation_id: str) -> Invitation | None:
    """An invitation of somebody in my municipality."""
    row = act.db.get(Invitation, invitation_id)
    return row if row and find_person(act, row.person_id) else None


def find_my_device(act: Act, device_id: str) -> Device | None:
    """A phone I am signed in on."""
    row = act.db.get(Device, device_id)
    return row if row and row.person_id == act.who.id else None


def find_device_of(act: Act, person_id: str, device_id: str) -> Device | None:
    """A participant's phone."""
    row = act.db.get(Device, device_id)
    return row if row and row.person_id == person_id and find_participant(act, person_id) else None


def devices(act: Act, person_id: str) -> Page:
    """Where a person is signed in; `this` is the phone that asks."""
    rows = act.db.scalars(select(Device).where(Device.person_id == person_id, Device.expires_at > act.now).order_by(Device.id.desc()))
    shown = [
        {"id": row.id, "label": row.label, "created_at": row.created_at, "seen_at": row.seen_at, "this": row.id == act.who.device_id}
        for row in rows
    ]
    return {"items": shown, "next": None}


def staff(act: Act) -> Page:
    """Everybody with a role besides participant; those not invited yet too."""
    with_role = select(PersonRole.person_id).where(PersonRole.role != "participant")
    query = select(Person).where(Person.municipality_id == act.who.municipality_id, Person.id.in_(with_role))
    found = page(act.db, query, Person.id, act.data.get("after"))
    return {**found, "items": [staff_card(act.db, person) for person in found["items"]]}


def municipality_named(db: Session, name: str) -> Municipality | None:
    """The one of that name, however it is written: large or small letters, more spaces than one."""
    wanted = name_of(name).casefold()
    return next((each for each in db.scalars(select(Municipality)) if each.name.casefold() == wanted), None)


def staff_card(db: Session, person: Person) -> dict[str, Any]:
    """A member of staff as the admin sees her."""
    own = ("id", "given_name", "family_name", "name", "phone", "hours", "work_place", "active")
    looked_after = db.scalars(select(Assignment.id).where(Assignment.staff_id == person.id, current())).all()
    more = {"roles": sorted(person.role_names), "invited": db.get(Credential, person.id) is not None, "people": len(looked_after)}
    links = select(StaffInvitation.expires_at).where(StaffInvitation.person_id == person.id, StaffInvitation.used_at.is_(None))
    more["link_until"] = db.scalars(links.where(StaffInvitation.expires_at > clock.now())).first()
    return {**{name: getattr(person, name) for name in own}, **more}


def log_of_me(act: Act) -> Page:
    """Who looked at me: actor's name, when, what for."""
    query = select(AccessLog).where(AccessLog.person_id == act.who.id)
    found = page(act.db, query, AccessLog.id, act.data.get("after"), newest_first=True)
    names = {row.actor_id: getattr(act.db.get(Person, row.actor_id), "name", "") for row in found["items"]}
    shown = [{"id": row.id, "at": row.at, "name": names[row.actor_id], "action": row.action} for row in found["items"]]
    return {**found, "items": shown}
