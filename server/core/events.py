"""Small events by which one feature hears of another without importing it; emitted inside the act's transaction."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session


@dataclass(frozen=True)
class ParticipantLeft:
    """A participant left the programme, moved or was deactivated: her seats are free."""

    person_id: str
    at: datetime


@dataclass(frozen=True)
class ParticipantBack:
    """That she left was a mistake: she is here, and nothing of how she left holds."""

    person_id: str
    at: datetime


@dataclass(frozen=True)
class PersonErased:
    """Everything about a participant goes (people/erasure.py finds what has a key to her): told before, for what no key tells."""

    person_id: str
    municipality_id: str


@dataclass(frozen=True)
class StoodIn:
    """One member of staff takes over another's sessions and people."""

    from_id: str
    to_id: str
    at: datetime


@dataclass(frozen=True)
class WayOpened:
    """An admin opened a member of staff's place to somebody (a stand-in, a new link): listeners add the protected people seen from it."""

    staff_id: str
    reached: set[str]


@dataclass(frozen=True)
class WayToProtected:
    """Somebody who is not her adviser opened a way to a protected person, as it stands in her log: her adviser hears of it too."""

    person_id: str
    by_id: str
    adviser_id: str | None


@dataclass(frozen=True)
class PhoneLetIn:
    """A phone was signed in as a participant by somebody who is not her adviser: she and her adviser hear of it."""

    person_id: str
    by_id: str
    adviser_id: str | None


@dataclass(frozen=True)
class HelperGiven:
    """Somebody new looks after a participant, in this role: she hears who."""

    person_id: str
    staff_id: str
    role: str


@dataclass(frozen=True)
class ProtectionChanged:
    """A participant became protected or is no longer."""

    person_id: str
    protected: bool


@dataclass(frozen=True)
class WishesWritten:
    """Staff or an import wrote which jobs a participant wishes for."""

    person_id: str


@dataclass(frozen=True)
class AbsenceTold:
    """A participant told that she can't come on these days, both included: her seats are free. Why is nobody's business here."""

    person_id: str
    from_day: date
    to_day: date
    at: datetime


@dataclass(frozen=True)
class AbsenceTakenBack:
    """She comes after all. `told_at`: when she had told of it."""

    person_id: str
    from_day: date
    to_day: date
    told_at: datetime
    at: datetime


Listener = Callable[[Session, Any], None]
LISTENERS: dict[type, list[Listener]] = defaultdict(list)


def emit(db: Session, event: Any) -> None:
    """Tells every listener, in the order of the features."""
    for listener in LISTENERS[type(event)]:
        listener(db, event)
