"""Reads of people."""

from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import Page, page
from server.people.kinds import current, is_staff
from server.people.models import AccessLog, Assignment, Credential, Device, Invitation, Participant, Person, PersonRole


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


def _participants(act: Act) -> Select[Any]:
    query = select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == act.who.municipality_id)
    return query.where(Person.active)


def assigned_to(staff_id: str, role: str | None = None) -> Any:
    """The condition that a Person is looked after by this member of staff today."""
    mine = select(Assignment.participant_id).where(Assignment.staff_id == staff_id, current())
    return Person.id.in_(mine.where(Assignment.role == role) if role else mine)


def my_people(act: Act) -> Page:
    """Those I look after, protected ones too if I am their adviser."""
    visible = ~Person.protected | assigned_to(act.who.id, "adviser")
    return _shown(act, _participants(act).where(assigned_to(act.who.id), visible))


def participants(act: Act) -> Page:
    """All participants of the municipality but protected ones; `q` looks in names, `without` an adviser."""
    query = _participants(act).where(~Person.protected)
    for word in (act.data.get("q") or "").split():
        pattern = f"%{_plain(word)}%"
        query = query.where(Person.given_name.ilike(pattern, escape="\\") | Person.family_name.ilike(pattern, escape="\\"))
    if act.data.get("without_adviser"):
        advised = select(Assignment.participant_id).join(Person, Person.id == Assignment.staff_id)
        advised = advised.where(Assignment.role == "adviser", current(), Person.active)
        query = query.where(Person.id.not_in(advised), Participant.left_on.is_(None))
    return _shown(act, query)


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _shown(act: Act, query: Select[Any]) -> Page:
    found = page(act.db, query, Person.id, act.data.get("after"))
    return {**found, "items": [card(act.db, person) for person in found["items"]]}


def card(db: Session, person: Person) -> dict[str, Any]:
    """A participant as her staff see her."""
    one = person.participant
    assert one is not None
    own = ("id", "given_name", "family_name", "phone", "language", "hears_language", "protected", "active")
    known = (
        "birth_date", "gender", "own_reference", "mother_tongue", "education", "experience", "job_wishes", "programme_start",
        "programme_end", "track", "end_goal", "left_on",
    )  # fmt: skip
    helpers = db.execute(select(Assignment.role, Assignment.staff_id).where(Assignment.participant_id == person.id, current()))
    signed_in = db.scalars(select(Device.id).where(Device.person_id == person.id).limit(1)).first() is not None
    return {
        **{name: getattr(person, name) for name in own},
        **{name: getattr(one, name) for name in known},
        "name": person.name,
        "levels": {"oral": one.oral_level, "written": one.written_level},
        "helpers": [{"role": role, "staff_id": staff_id} for role, staff_id in helpers],
        "has_phone_app": signed_in,
    }


def staff(act: Act) -> Page:
    """Everybody with a role besides participant; those not invited yet too."""
    with_role = select(PersonRole.person_id).where(PersonRole.role != "participant")
    query = select(Person).where(Person.municipality_id == act.who.municipality_id, Person.id.in_(with_role))
    found = page(act.db, query, Person.id, act.data.get("after"))
    return {**found, "items": [staff_card(act.db, person) for person in found["items"]]}


def staff_card(db: Session, person: Person) -> dict[str, Any]:
    """A member of staff as the admin sees her."""
    own = ("id", "given_name", "family_name", "name", "phone", "hours", "work_place", "active")
    looked_after = db.scalars(select(Assignment.id).where(Assignment.staff_id == person.id, current())).all()
    more = {"roles": sorted(person.role_names), "invited": db.get(Credential, person.id) is not None, "people": len(looked_after)}
    return {**{name: getattr(person, name) for name in own}, **more}


def log_of_me(act: Act) -> Page:
    """Who looked at me: actor's name, when, what for."""
    query = select(AccessLog).where(AccessLog.person_id == act.who.id)
    found = page(act.db, query, AccessLog.id, act.data.get("after"), newest_first=True)
    names = {row.actor_id: getattr(act.db.get(Person, row.actor_id), "name", "") for row in found["items"]}
    shown = [{"id": row.id, "at": row.at, "name": names[row.actor_id], "action": row.action} for row in found["items"]]
    return {**found, "items": shown}
