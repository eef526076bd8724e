"""What an admin does: invite staff by a one-time link, reset, deactivate, give people and roles, let somebody stand in."""

import secrets
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.db import locked
from server.core.errors import Conflict, Refusal, Unprocessable
from server.core.events import HelperGiven, ParticipantBack, ParticipantLeft, ProtectionChanged, StoodIn, WayOpened, WayToProtected, emit
from server.people import passwords, signin
from server.people.identify import hash_of
from server.people.invitations import sign_out_everywhere
from server.people.kinds import adviser_of, current
from server.people.models import Assignment, Credential, Municipality, Person, PersonRole, StaffInvitation

LINK_LASTS = timedelta(days=7)
SHORTEST_PASSWORD = 12
LEAST_OF_HER_OWN = 5
"""Characters that are left when the login and the commonest words are taken out."""
COMMON = ("password", "passord", "demo", "qwerty", "123456", "jobbspor", "velkommen", "sommer", "vinter", "letmein", "iloveyou")
MOST_OF_A_SPECIALIST = 20
"""A hard limit (domain.md S3)."""
USUAL_OF_AN_ADVISER = 25
"""A soft one (domain.md S4)."""


def link(db: Session, person_id: str) -> dict[str, Any]:
    """A one-time link by which the person chooses login and password; earlier ones end. Told once."""
    _end_links(db, person_id)
    token = secrets.token_urlsafe(32)
    row = StaffInvitation(person_id=person_id, token_hash=hash_of(token), expires_at=clock.now() + LINK_LASTS)
    db.add(row)
    db.flush()
    return {"person_id": person_id, "token": token, "path": f"/#/staff/{token}", "expires_at": row.expires_at}


def _end_links(db: Session, person_id: str) -> None:
    for row in db.scalars(select(StaffInvitation).where(StaffInvitation.person_id == person_id, StaffInvitation.used_at.is_(None))):
        row.expires_at = clock.now()


def link_again(act: Act, ids: dict[str, str]) -> dict[str, Any]:
    """To a repeat, since a link is told once and never stored: a new one for the same person."""
    return link(act.db, ids["person_id"])


def invite(act: Act, data: dict[str, Any]) -> dict[str, Any]:
    """A new member of staff and her link."""
    roles = sorted(set(data.pop("roles")))
    person = Person(municipality_id=act.who.municipality_id, created_at=act.now, **data)
    person.roles = [PersonRole(role=role) for role in roles]
    act.db.add(person)
    act.db.flush()
    return link(act.db, person.id)


def reset(act: Act, person: Person) -> dict[str, Any]:
    """A new link; the old password and every session end at once. Whoever opens the link reaches her protected participants."""
    _note_way(act, person.id)
    sign_out_everywhere(act.db, person.id)
    credential = act.db.get(Credential, person.id)
    if credential is not None:
        act.db.delete(credential)
    return link(act.db, person.id)


def _note_way(act: Act, staff_id: str) -> None:
    """An admin opened a way to those protected people whom she is the adviser of, or whom she sees otherwise, as leaders do: each can
    see it in her access log, whether it was used or not, and her adviser is told."""
    hers = select(Assignment.participant_id).where(Assignment.staff_id == staff_id, Assignment.role == "adviser", current())
    reached = set(act.db.scalars(select(Person.id).where(Person.protected, Person.id.in_(hers))))
    emit(act.db, WayOpened(staff_id, reached))
    for person_id in sorted(reached):
        act.log(person_id)
        emit(act.db, WayToProtected(person_id, act.who.id, adviser_of(act.db, person_id)))


def change(act: Act, person: Person, data: dict[str, Any]) -> Person:
    """Names, phone, hours, roles. The last admin can't lose the role."""
    roles = data.pop("roles", None)
    for name, value in data.items():
        setattr(person, name, value)
    if roles is not None:
        _keep_an_admin(act.db, person, "admin" in roles)
        participant = person.role_names & {"participant"}
        person.roles = [role for role in person.roles if role.role in set(roles) | participant]
        person.roles.extend(PersonRole(role=role) for role in sorted(set(roles) - person.role_names))
    return person


def set_active(act: Act, person: Person, active: bool) -> Person:
    """Deactivated: signed out everywhere in the same act. What she had is listed as without an owner."""
    if not active:
        _keep_an_admin(act.db, person, False)
        sign_out_everywhere(act.db, person.id)
        _end_links(act.db, person.id)
        if "participant" in person.role_names:
            emit(act.db, ParticipantLeft(person.id, act.now))
    person.active = active
    return person


def _keep_an_admin(db: Session, person: Person, stays: bool) -> None:
    locked(db, Municipality, person.municipality_id)  # two admins at once must not take the role from each other
    others = select(func.count()).select_from(PersonRole).join(Person, Person.id == PersonRole.person_id)
    same = others.where(PersonRole.role == "admin", Person.active, Person.municipality_id == person.municipality_id, Person.id != person.id)
    if "admin" in person.role_names and not stays and not db.scalars(same).one():
        raise Conflict("last_admin")


def accept(act: Act, token: str, login: str, password: str) -> dict[str, Any]:
    """The one-time link: chooses login and password and is signed in."""
    _decent(login, password)
    with act.services.database.read() as db:
        _usable(db, token, act.now)  # before the costly hash, which stays outside any transaction
    password_hash = passwords.hashed(password)
    with act.services.database.write() as db:
        row, person = _usable(db, token, act.now)
        _set_credential(db, person, login.casefold(), password_hash)
        row.used_at = act.now
        return signin.admit(db, act, person)


def link_for(act: Act, token: str) -> dict[str, Any]:
    """Whom the one-time link is for, and where: said before she chooses anything. `code_unknown` for one used or over."""
    with act.services.database.read() as db:
        _, person = _usable(db, token, act.now)
        return {"given_name": person.given_name, "municipality": db.get_one(Municipality, person.municipality_id).name}


def _usable(db: Session, token: str, now: datetime) -> tuple[StaffInvitation, Person]:
    query = select(StaffInvitation).where(StaffInvitation.token_hash == hash_of(token), StaffInvitation.used_at.is_(None))
    row = db.scalars(query.where(StaffInvitation.expires_at > now).with_for_update()).one_or_none()
    person = db.get(Person, row.person_id) if row else None
    if row is None or person is None or not person.active:
        raise Refusal("code_unknown", 404)
    return row, person


def _decent(login: str, password: str) -> None:
    plain = password.casefold()
    if len(password) < SHORTEST_PASSWORD:
        raise Unprocessable("password_short", least=SHORTEST_PASSWORD)
    for word in (login.casefold(), *COMMON):
        plain = plain.replace(word, "")
    if len(plain) < LEAST_OF_HER_OWN:
        raise Unprocessable("password_common")


def _set_credential(db: Session, person: Person, login: str, password_hash: str) -> None:
    taken = signin.account(db, login)
    if taken is not None and taken.person_id != person.id:
        raise Conflict("login_taken")
    sign_out_everywhere(db, person.id)
    db.merge(Credential(person_id=person.id, login=login, password_hash=password_hash))


def count_of(db: Session, staff_id: str, role: str) -> int:
    """How many participants she looks after today."""
    query = select(func.count()).select_from(Assignment).where(Assignment.staff_id == staff_id, Assignment.role == role, current())
    return db.scalars(query).one()


def assign(db: Session, person: Person, staff: Person, role: str, today: date) -> dict[str, Any]:
    """From today on this member of staff looks after the participant; who did before, ended yesterday."""
    if role not in staff.role_names or not staff.active or staff.municipality_id != person.municipality_id:
        raise Unprocessable("not_a", role=role)
    for one in sorted((person.id, staff.id)):
        locked(db, Person, one)  # counting and adding are one step, also for two admins at once
    held = db.scalars(select(Assignment).where(Assignment.participant_id == person.id, Assignment.role == role, current())).all()
    if [row.staff_id for row in held] != [staff.id]:
        if role == "job_specialist" and count_of(db, staff.id, role) >= MOST_OF_A_SPECIALIST:
            raise Conflict("specialist_full", most=MOST_OF_A_SPECIALIST)
        is_her_first = role == "adviser" and not _had_one(db, person.id, role)  # who lets her in: there is nothing to tell
        for row in held:
            end(db, row, today)
        db.add(Assignment(participant_id=person.id, staff_id=staff.id, role=role, from_date=today))
        db.flush()
        if not is_her_first:
            emit(db, HelperGiven(person.id, staff.id, role))
    count = count_of(db, staff.id, role)
    return {"staff_id": staff.id, "role": role, "count": count, "many": role == "adviser" and count > USUAL_OF_AN_ADVISER}


def _had_one(db: Session, person_id: str, role: str) -> bool:
    query = select(Assignment.id).where(Assignment.participant_id == person_id, Assignment.role == role)
    return db.scalars(query.limit(1)).first() is not None


def give(act: Act, person: Person, staff: Person, role: str) -> dict[str, Any]:
    """`assign`, from today on; if she is protected, her access log tells of it."""
    if person.protected:
        act.log(person.id)
    return assign(act.db, person, staff, role, clock.today())


def end(db: Session, row: Assignment, today: date) -> None:
    """Ends an assignment: it held until yesterday; one that began today never was."""
    if row.from_date >= today:
        db.delete(row)
    else:
        row.to_date = today - timedelta(days=1)
    db.flush()


def stand_in(act: Act, leaving: Person, stepping_in: Person) -> dict[str, int]:
    """One takes over another's people (here) and sessions (by the event) in one step."""
    if leaving.id == stepping_in.id or not stepping_in.active:
        raise Unprocessable("same_person")
    _note_way(act, leaving.id)
    rows = act.db.scalars(select(Assignment).where(Assignment.staff_id == leaving.id, current())).all()
    for row in rows:
        person = act.db.get(Person, row.participant_id)
        if person is not None:
            assign(act.db, person, stepping_in, row.role, clock.today())
    emit(act.db, StoodIn(leaving.id, stepping_in.id, act.now))
    return {"people": len(rows)}


def leave(act: Act, person: Person, on: date | None) -> Person:
    """The participant left the programme or moved: her seats are free. She keeps her access. None: it was a mistake, she is here."""
    if person.participant is None:
        raise Unprocessable("not_a", role="participant")
    if on is not None and on > clock.oslo_date(act.now):
        raise Unprocessable("day_to_come")
    person.participant.left_on = on
    emit(act.db, ParticipantLeft(person.id, act.now) if on is not None else ParticipantBack(person.id, act.now))
    return person


def protect(act: Act, person: Person, protected: bool) -> None:
    """The adviser's mark: nobody but she and a session's leader sees name or place."""
    if person.protected != protected:
        person.protected = protected
        act.db.flush()
        emit(act.db, ProtectionChanged(person.id, protected))
