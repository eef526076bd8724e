"""A participant comes in without e-mail or password: a code from one of her staff, and three pictures that both see (checks.md 13).

waiting → opened (a phone has the code) → confirmed (staff tapped the same pictures) → claimed (the phone is signed in), or void.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Conflict, Refusal
from server.core.events import PhoneLetIn, emit
from server.people import pictures, signin, throttle
from server.people.identify import hash_of
from server.people.kinds import adviser_of
from server.people.models import Device, Invitation, Person

LASTS = timedelta(minutes=10)
DIGITS = 8
OPEN = ("waiting", "opened", "confirmed")


def invite(act: Act, person: Person, *, language: str | None = None, replaces_device: bool = False) -> dict[str, Any]:
    """A new code for a person; earlier ones are void. The token and the digits are told once."""
    _void_open(act.db, person.id)
    token, code = secrets.token_urlsafe(24), _free_code(act.db)
    row = Invitation(person_id=person.id, created_by=act.who.id, token_hash=hash_of(token), code_hash=hash_of(code))
    row.language, row.replaces_device, row.expires_at, row.state = language, replaces_device, act.now + LASTS, "waiting"
    act.db.add(row)
    act.db.flush()
    return {"id": row.id, "person_id": person.id, "token": token, "code": code, "path": f"/#/start/{token}", "expires_at": row.expires_at}


def _free_code(db: Session) -> str:
    """Eight digits (26 bits) that open no other invitation now."""
    while True:
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        taken = select(Invitation.id).where(Invitation.code_hash == hash_of(code), Invitation.state.in_(OPEN)).limit(1)
        if db.scalars(taken).first() is None:
            return code


def _void_open(db: Session, person_id: str) -> None:
    for row in db.scalars(select(Invitation).where(Invitation.person_id == person_id, Invitation.state.in_(OPEN))):
        row.state = "void"


def _usable(db: Session, now: datetime, **secret: str) -> Invitation | None:
    column, value = next(iter(secret.items()))
    query = select(Invitation).where(getattr(Invitation, column) == hash_of(value), Invitation.expires_at > now)
    return db.scalars(query.where(Invitation.state.in_(OPEN)).with_for_update()).first()


def redeem(act: Act, token: str | None, code: str | None) -> dict[str, Any]:
    """A phone opens the invitation: single use, whoever comes second is refused.

    Wrong codes are counted per beginning of the code: a guesser has ten tries in each ten thousand, and nobody else is held up.
    """
    claim = secrets.token_urlsafe(24)
    with act.services.database.write() as db:
        throttle.check(db, _tries(code), act.now)
        row = _usable(db, act.now, token_hash=token) if token else _usable(db, act.now, code_hash=code or "")
        opened = _opened(db, row, claim) if row is not None and row.state == "waiting" else None
        if opened is None and not token:
            throttle.failed(db, _tries(code), act.now)
    if opened is None:
        raise Refusal("code_unknown", 404)
    return opened


def _tries(code: str | None) -> str:
    return f"redeem:{(code or '')[:4]}"


def _opened(db: Session, row: Invitation, claim: str) -> dict[str, Any]:
    row.state, row.claim_hash = "opened", hash_of(claim)
    row.pictures, row.choices = pictures.drawn()
    return _shown(db, row, claim)


def _shown(db: Session, row: Invitation, claim: str) -> dict[str, Any]:
    staff = db.get(Person, row.created_by)
    contact = {"name": staff.name, "phone": staff.phone, "hours": staff.hours} if staff else None
    shown = {"claim": claim, "pictures": row.pictures, "staff": contact, "language": row.language, "expires_at": row.expires_at}
    return {**shown, "state": row.state}


def redraw(act: Act, claim: str) -> dict[str, Any]:
    """Other pictures, such as when she can't name one on the telephone."""
    with act.services.database.write() as db:
        row = _usable(db, act.now, claim_hash=claim)
        if row is None or row.state != "opened":
            raise Refusal("code_unknown", 404)
        row.pictures, row.choices = pictures.drawn()
        return _shown(db, row, claim)


def choose(act: Act, row: Invitation, chosen: list[str]) -> Invitation:
    """Staff tap what she sees: the same three, in any order; else the code is void.

    Who saw the nine before she asked for other pictures is told so, and nothing is void yet.
    """
    if row.state != "opened" or row.expires_at <= act.now:
        raise Conflict("not_opened", state=state_of(row, act.now))
    if not set(chosen) <= set(row.choices):
        raise Conflict("other_pictures")
    row.state = "confirmed" if sorted(chosen) == sorted(row.pictures) else "void"
    return row


def state_of(row: Invitation, now: datetime) -> str:
    """The state as the clock has it."""
    return "void" if row.state in OPEN and row.expires_at <= now else row.state


def claim(act: Act, secret: str) -> dict[str, Any]:
    """The phone asks: not yet, or signed in. A lost phone's successor signs out all others.

    Its session token follows from its claim, so that a phone whose answer was lost on the way asks again within the ten minutes and is in.
    """
    with act.services.database.write() as db:
        row = db.scalars(select(Invitation).where(Invitation.claim_hash == hash_of(secret)).with_for_update()).one_or_none()
        person = db.get(Person, row.person_id) if row is not None else None
        if row is None or person is None or not person.active or state_of(row, act.now) == "void":
            raise Refusal("code_unknown", 404)
        if row.state == "opened":
            return {"state": row.state, "me": None}
        return {"state": "signed_in", "me": _let_in(db, act, row, person, hash_of(f"session:{secret}"))}


def _let_in(db: Session, act: Act, row: Invitation, person: Person, token: str) -> dict[str, Any]:
    if row.state == "claimed":
        return _still_in(db, act, row, person, token)
    row.state = "claimed"
    person.language = row.language or person.language
    if row.replaces_device:
        sign_out_everywhere(db, person.id)
    adviser_id = adviser_of(db, person.id)
    if row.created_by != adviser_id:
        emit(db, PhoneLetIn(person.id, row.created_by, adviser_id))
    return signin.admit(db, act, person, token)


def _still_in(db: Session, act: Act, row: Invitation, person: Person, token: str) -> dict[str, Any]:
    me = signin.admitted(db, act, person, token) if row.expires_at > act.now else None
    if me is None:
        raise Refusal("code_unknown", 404)
    return me


def sign_out_everywhere(db: Session, person_id: str, but: str | None = None) -> None:
    """Ends every session of a person at once; `but`: the id of a device that may stay."""
    for device in db.scalars(select(Device).where(Device.person_id == person_id, Device.id != (but or ""))):
        db.delete(device)
    db.flush()
