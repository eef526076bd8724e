"""What goes through the gate: who acts, on what, by which rule."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy.orm import Session

from server.core.db import Database
from server.core.errors import Refusal
from server.core.idempotency import Attempt


@dataclass(frozen=True)
class Who:
    """The signed-in person as the one query of people.identify found her; audiences: name → number of its latest change."""

    id: str
    municipality_id: str
    device_id: str
    roles: frozenset[str]
    language: str
    audiences: dict[str, int]
    seen_at: datetime | None = None
    """When this device was last noted as in use."""
    staff: bool = False
    """Whether the session is one of staff, which ends when idle."""


@dataclass(frozen=True)
class Rule:
    """A line of access/rules.csv."""

    action: str
    role: str
    relation: str
    purpose: str
    legal_basis: str
    logged: bool


@dataclass(frozen=True)
class Answer:
    """A value and another status than the route's usual one; headers where a route sets a cookie."""

    value: Any
    status: int
    headers: Sequence[tuple[str, str]] = ()


class Services(Protocol):
    """What the composition root gives the gate."""

    database: Database
    epoch: str
    """Of the database (core.changes); new after a restore."""

    def rules(self, action: str) -> Sequence[Rule]:
        """The lines for an action."""

    def all_rules(self) -> Sequence[Rule]:
        """The whole table."""

    def tell(self, db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
        """Writes a notice row."""

    def log(self, db: Session, actor_id: str, person_id: str, action: str, at: datetime) -> None:
        """Writes an access-log row."""


@dataclass
class Act:
    """One request on its way through the gate; see docs/building-blocks.md."""

    db: Session
    signed_in: Who | None
    now: datetime
    action: str
    services: Services
    params: dict[str, str]
    data: Any = None
    found: Any = None
    rule: Rule | None = None
    attempt: Attempt | None = None
    """The act's key, where its handler opens the transaction that the key belongs to (`Routes.signing(…, keyed=True)`)."""
    headers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def who(self) -> Who:
        """The signed-in person; 401 where there is none."""
        if self.signed_in is None:
            raise Refusal("sign_in", 401)
        return self.signed_in

    def tell(self, person_id: str, kind: str, **params: Any) -> None:
        """Tells a person something: a notice row in this transaction."""
        self.services.tell(self.db, person_id, kind, params)

    def log(self, person_id: str) -> None:
        """Notes that the actor saw something sensitive of this person."""
        if person_id != self.who.id:
            self.services.log(self.db, self.who.id, person_id, self.action, self.now)


Relation = Callable[[Act, Any], bool]
Find = Callable[..., Any]


def _mine(act: Act, found: Any) -> bool:
    return act.who.id in (getattr(found, "person_id", None) or getattr(found, "id", None),)


def _my_municipality(act: Act, found: Any) -> bool:
    return found is None or getattr(found, "municipality_id", act.who.municipality_id) == act.who.municipality_id


RELATIONS: dict[str, Relation] = {"none": lambda act, found: True, "municipality": _my_municipality, "self": _mine}
"""Named predicates; features add theirs through their manifest."""
