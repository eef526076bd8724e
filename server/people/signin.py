"""Signing in and out: a token of its own for each sign-in, of which only the hash is kept."""

import secrets
from typing import Any

from flask import current_app, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Refusal
from server.people import passwords, throttle
from server.people.identify import PARTICIPANT_LASTS, STAFF_LASTS, cookie_name, hash_of, token_of
from server.people.kinds import is_staff, me_of
from server.people.models import ROLES, Credential, Device, Person

DEMO_PASSWORD = "jobbspor-demo"  # noqa: S105 - told to everybody, in the demo alone


def cookie(value: str, seconds: int) -> tuple[str, str]:
    """The Set-Cookie header (checks.md 11)."""
    text = f"{cookie_name(request)}={value}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={seconds}"
    return "Set-Cookie", text


def admit(db: Session, act: Act, person: Person, token: str | None = None) -> dict[str, Any]:
    """Signs the person in on this phone: a new token, and the one that came with the request ends. Answers "me"."""
    _end(db)
    token, staff = token or secrets.token_urlsafe(32), is_staff(person)
    lasts = STAFF_LASTS if staff else PARTICIPANT_LASTS
    device = Device(person_id=person.id, token_hash=hash_of(token), label=label(), staff=staff)
    device.created_at, device.seen_at, device.expires_at = act.now, act.now, act.now + lasts
    db.add(device)
    act.headers.append(cookie(token, int(lasts.total_seconds())))
    return me_of(db, person)


def admitted(db: Session, act: Act, person: Person, token: str) -> dict[str, Any] | None:
    """The answer of admit once more, while that session lasts; none once it ended."""
    device = db.scalars(select(Device).where(Device.token_hash == hash_of(token), Device.expires_at > act.now)).one_or_none()
    if device is None:
        return None
    act.headers.append(cookie(token, int((device.expires_at - act.now).total_seconds())))
    return me_of(db, person)


def _end(db: Session) -> None:
    token = token_of(request)
    device = db.scalars(select(Device).where(Device.token_hash == hash_of(token))).one_or_none() if token else None
    if device is not None:
        db.delete(device)
        db.flush()


def sign_out(act: Act) -> None:
    """The token of this request ends; without one nothing happens."""
    with act.services.database.write() as db:
        _end(db)
    act.headers.append(cookie("", 0))


def sign_out_all(act: Act) -> None:
    """Every session of mine ends at once."""
    with act.services.database.write() as db:
        for device in db.scalars(select(Device).where(Device.person_id == act.who.id)):
            db.delete(device)
    act.headers.append(cookie("", 0))


def options(db: Session) -> dict[str, Any]:
    """What the sign-in page offers; one tap per role in the demo only."""
    wanted = (*ROLES, "outsider") if current_app.config["JOBBSPOR"].demo else ()
    people = {row.login: db.get(Person, row.person_id) for row in db.scalars(select(Credential).where(Credential.login.in_(wanted)))}
    found = [(login, person) for login in wanted if (person := people.get(login))]
    demo = [{"login": login, "name": p.name, "roles": sorted(p.role_names), "password": DEMO_PASSWORD} for login, p in found]
    return {"demo": demo, "oidc": [], "passkeys": False}


def label() -> str:
    """What kind of phone or browser: never a name; empty where it does not say."""
    text = request.headers.get("User-Agent", "")
    system = next((name for name in ("Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux") if name in text), "")
    browser = next((name for name in ("Firefox", "Edg", "Chrome", "Safari") if name in text), "")
    return ", ".join(filter(None, (browser.replace("Edg", "Edge"), system.replace("Macintosh", "Mac"))))


def account(db: Session, login: str) -> Credential | None:
    """The credential of a login name, whatever its case."""
    return db.scalars(select(Credential).where(Credential.login == login.casefold())).one_or_none()


def by_password(act: Act, login: str, password: str) -> dict[str, Any]:
    """By name and password: looked up, compared outside any transaction, then judged with the failures counted before."""
    database, subject = act.services.database, f"login:{login.casefold()}"
    with database.read() as db:
        throttle.check(db, subject, act.now)
        found = account(db, login)
        kept = found.password_hash if found else None
    right = passwords.matches(password, kept)
    with database.write() as db:
        me = _judged(db, act, login, subject, right)
    if me is None:
        raise Refusal("wrong_password", 401)
    return me


def _judged(db: Session, act: Act, login: str, subject: str, right: bool) -> dict[str, Any] | None:
    throttle.check(db, subject, act.now)
    found = account(db, login)
    person = db.get(Person, found.person_id) if found and right else None
    if person is None or not person.active:
        throttle.failed(db, subject, act.now)
        return None
    throttle.succeeded(db, subject)
    return admit(db, act, person)
