"""Municipalities side by side, by consent of both (issue 3): never a ranking, never a sum of the two."""

import re
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Conflict, Refusal
from server.notifications.actions import tell
from server.outcomes.models import OutcomeConsent
from server.people.models import Municipality, Person, PersonRole
from server.people.queries import municipality_named


def _consents(db: Session, mine: str) -> dict[str, set[str]]:
    """Other municipality → which of the two said yes."""
    rows = db.scalars(select(OutcomeConsent).where(or_(OutcomeConsent.municipality_id == mine, OutcomeConsent.with_id == mine)))
    found: dict[str, set[str]] = {}
    for row in rows:
        ours = row.municipality_id == mine
        found.setdefault(row.with_id if ours else row.municipality_id, set()).add("asked" if ours else "asks")
    return found


def _state(said: set[str]) -> str:
    return "agreed" if len(said) == 2 else next(iter(said), "none")


def known(db: Session, mine: str) -> list[dict[str, Any]]:
    """Those that we asked, that ask us, or with whom we agreed."""
    said = _consents(db, mine)
    rows = db.scalars(select(Municipality).where(Municipality.id.in_(said)).order_by(Municipality.name))
    return [{"id": row.id, "name": row.name, "state": _state(said[row.id])} for row in rows]


def agreed(db: Session, mine: str, other_id: str) -> Municipality:
    """The other municipality; 409 `not_agreed` where one of the two has not said yes, also for one that does not exist."""
    other = db.get(Municipality, other_id) if _state(_consents(db, mine).get(other_id, set())) == "agreed" else None
    if other is None:
        raise Conflict("not_agreed")
    return other


def _named(db: Session, name: str) -> Municipality | None:
    """Fjordvik and Fjordvik kommune are one."""
    return municipality_named(db, name) or municipality_named(db, re.sub(r"\s+kommune\s*$", "", name, flags=re.IGNORECASE))


def _tell_managers(db: Session, municipality_id: str) -> None:
    """That somebody asks, or said yes; who it is stands among the figures."""
    managers = select(Person.id).where(
        Person.municipality_id == municipality_id, Person.active, Person.roles.any(PersonRole.role == "manager")
    )
    for person_id in db.scalars(managers):
        tell(db, person_id, "comparison_asked", {})


def _yes(db: Session, of_id: str, to_id: str) -> OutcomeConsent | None:
    query = select(OutcomeConsent).where(OutcomeConsent.municipality_id == of_id, OutcomeConsent.with_id == to_id)
    return db.scalars(query).one_or_none()


def _end(db: Session, mine: str, other_id: str) -> None:
    for row in (_yes(db, mine, other_id), _yes(db, other_id, mine)):
        if row is not None:
            db.delete(row)


def agree(act: Act, data: dict[str, Any]) -> dict[str, Any]:
    """Our yes, or our no: then neither sees the other's figures, and no yes of either is left standing."""
    mine = act.who.municipality_id
    other = act.db.get(Municipality, data["with_id"]) if "with_id" in data else _named(act.db, data["name"])
    if other is None or other.id == mine:
        raise Refusal("unknown_municipality", 404)
    if not data["agree"]:
        _end(act.db, mine, other.id)
    elif _yes(act.db, mine, other.id) is None:
        act.db.add(OutcomeConsent(municipality_id=mine, with_id=other.id, by_id=act.who.id, at=act.now))
        _tell_managers(act.db, other.id)
    act.db.flush()
    return {"with_id": other.id, "name": other.name, "state": _state(_consents(act.db, mine).get(other.id, set()))}
