"""Who is it? One query: the phone by its token, the person, her roles, and the counters of the audiences she hears."""

import hashlib
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.orm import Session

from server.core.act import Who
from server.core.base import UtcDateTime
from server.core.changes import AudienceCounter, AudienceMember
from server.people.models import Device, Person, PersonRole

COOKIE = "__Host-jobbspor"
SLOT = "X-Jobbspor-Slot"
STAFF_IDLE = timedelta(minutes=30)
STAFF_LASTS = timedelta(hours=12)
PARTICIPANT_LASTS = timedelta(days=400)
NOTED_STAFF, NOTED_PARTICIPANT = timedelta(minutes=1), timedelta(days=1)


def cookie_name(request: Any) -> str:
    """The cookie that this request speaks for: one per person on a shared phone (docs/adr/0003)."""
    return cookie_of(request.headers.get(SLOT, "0"))


def cookie_of(slot: str) -> str:
    """The cookie of a slot; anything but 1 to 9 is the first."""
    return f"{COOKIE}-{slot}" if slot in set("123456789") else COOKIE


def token_of(request: Any) -> str | None:
    """The session token that came with the request."""
    return acceptable(request.cookies.get(cookie_name(request)))


def acceptable(token: str | None) -> str | None:
    """A token as we make them, by its length alone."""
    return token if token and len(token) <= 100 else None


def hash_of(secret: str) -> str:
    """What is kept of a token or code: they are long or short-lived enough for a plain hash."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


_QUERY = (
    select(
        Device.id.label("device_id"),
        Device.staff,
        Device.seen_at,
        Person.id,
        Person.municipality_id,
        Person.language,
        PersonRole.role,
        AudienceMember.audience,
        AudienceCounter.number,
    )
    .select_from(Device)
    .join(Person, Person.id == Device.person_id)
    .outerjoin(PersonRole, PersonRole.person_id == Person.id)
    .outerjoin(AudienceMember, AudienceMember.person_id == Person.id)
    .outerjoin(AudienceCounter, AudienceCounter.audience == AudienceMember.audience)
    .where(Device.token_hash == bindparam("token"), Device.expires_at > bindparam("now", type_=UtcDateTime), Person.active)
)
"""Made once: this runs for every request."""


def identify(connection: Connection, token: str, now: datetime) -> Who | None:
    """The person behind a token; none where it ended, she is deactivated, or staff were idle too long."""
    rows = connection.execute(_QUERY, {"token": hash_of(token), "now": now}).all()
    if not rows:
        return None
    device_id, staff, seen_at, person_id, municipality_id, language = rows[0][:6]
    if staff and now - seen_at > STAFF_IDLE:
        return None
    audiences = {row[7]: row[8] or 0 for row in rows if row[7]}
    roles = frozenset(row[6] for row in rows if row[6])
    return Who(person_id, municipality_id, device_id, roles, language, audiences, seen_at, staff)


def to_be_noted(who: Who, path: str, now: datetime) -> bool:
    """Is this a sign of life that is worth a write? Polling is none; staff's count by the minute, participants' by the day."""
    often = NOTED_STAFF if who.staff else NOTED_PARTICIPANT
    return path != "/api/v1/sync" and who.seen_at is not None and now - who.seen_at > often


def note(db: Session, who: Who, now: datetime) -> None:
    """The device is in use; a participant's session slides along, staff's ends at its hour all the same."""
    device = db.get(Device, who.device_id)
    if device is not None:
        device.seen_at = now
        device.expires_at = device.expires_at if who.staff else now + PARTICIPANT_LASTS
