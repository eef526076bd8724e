"""The secret address of a calendar feed: made, renewed, ended."""

import secrets
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from server.core.errors import Conflict
from server.core.events import ProtectionChanged
from server.jobclub.models import CalendarAddress
from server.people.identify import hash_of
from server.people.models import Person


def renew(db: Session, person_id: str, now: datetime) -> str:
    """A new secret; the address before ends at once. It is answered this one time and never stored."""
    person = db.get(Person, person_id)
    if person is None or person.protected:
        raise Conflict("protected_no_feed")
    secret = secrets.token_urlsafe(32)
    address = db.get(CalendarAddress, person_id) or CalendarAddress(person_id=person_id)
    address.secret_hash, address.created_at = hash_of(secret), now
    db.add(address)
    return secret


def end(db: Session, person_id: str) -> None:
    """There is no feed any more."""
    db.execute(delete(CalendarAddress).where(CalendarAddress.person_id == person_id))


def protection_changed(db: Session, event: ProtectionChanged) -> None:
    """Who becomes protected has no feed; asked for anew if that changes."""
    if event.protected:
        end(db, event.person_id)
