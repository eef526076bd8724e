"""Rows by id, inside what the person's municipality holds; the rules decide the rest."""

from collections.abc import Callable
from typing import Any, TypeVar

from server.core.act import Act
from server.core.base import Base
from server.people.models import Person
from server.plan.models import Absence, CvEntry, Goal, Meeting, PlanNote, PlanVersion, Step

Row = TypeVar("Row", bound=Base)


def _of(model: type[Row]) -> Callable[..., Row | None]:
    def find(act: Act, **params: str) -> Row | None:
        row: Any = act.db.get(model, next(iter(params.values())))
        person = act.db.get(Person, row.person_id) if row is not None else None
        return row if person is not None and person.municipality_id == act.who.municipality_id else None

    return find


goal, step, version, meeting, cv_entry = _of(Goal), _of(Step), _of(PlanVersion), _of(Meeting), _of(CvEntry)
_absence, _note = _of(Absence), _of(PlanNote)


def absence(act: Act, absence_id: str) -> Absence | None:
    """One that still holds."""
    row = _absence(act, absence_id=absence_id)
    return row if row is not None and row.taken_back_at is None else None


def own_note(act: Act, note_id: str) -> PlanNote | None:
    """One of the writer's own: what is shared stays."""
    row = _note(act, note_id=note_id)
    return row if row is not None and not row.shared else None


def voice(act: Act, meeting_id: str) -> Meeting | None:
    """A meeting with a voice note."""
    row = meeting(act, meeting_id=meeting_id)
    return row if row is not None and row.voice_media is not None else None


def cv_voice(act: Act, cv_id: str) -> CvEntry | None:
    """A line of a CV that was said aloud."""
    row = cv_entry(act, cv_id=cv_id)
    return row if row is not None and row.spoken else None


def me(act: Act) -> Person | None:
    """Myself, as a participant."""
    person = act.db.get(Person, act.who.id)
    return person if person is not None and person.participant is not None else None
