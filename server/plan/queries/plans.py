"""The plan as its owner's phone and her adviser read it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import Base
from server.people.models import Municipality, Participant, Person
from server.plan import practice, tracks, wishes
from server.plan.models import CvEntry, Goal, Meeting, Plan, PlanNote, PlanVersion, Step
from server.plan.queries import versions

Row = TypeVar("Row", bound=Base)


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[dict[str, Any]]:
    """Kind `plan`: every participant has one, also before anything is written in it."""
    written = {row.person_id: row for row in db.scalars(select(Plan).where(Plan.person_id.in_(ids)))}
    kept = versions.by_person(db, ids)
    query = select(Participant, Municipality.settings).join(Person, Person.id == Participant.person_id)
    rows = db.execute(query.join(Municipality, Municipality.id == Person.municipality_id).where(Participant.person_id.in_(ids)))
    return [_view(her, settings, written.get(her.person_id), kept.get(her.person_id, []), now) for her, settings in rows]


def _view(her: Participant, settings: Any, written: Plan | None, kept: list[PlanVersion], now: datetime) -> dict[str, Any]:
    shown = {view["id"]: view for view in versions.views(kept, settings)}
    in_force, proposal = (versions.of_state(kept, state) for state in ("in_force", "proposal"))
    content = versions.content_of(in_force)
    return {
        **content,
        "id": her.person_id,
        "person_id": her.person_id,
        "end_goal": content["end_goal"] or her.end_goal,
        "norwegian": {"oral": None, "written": None, **(content["norwegian"] or {})},
        "levels": {"oral": her.oral_level, "written": her.written_level},
        "started": her.programme_start,
        "ends": her.programme_end,
        "track": tracks.code_of(settings, her.track),
        "track_title": tracks.title_of(settings, her.track),
        **wish_and_words(written, her),
        "version": shown[in_force.id] if in_force else None,
        "proposal": shown[proposal.id] if proposal else None,
        "absence_rule": practice.absence_rule(settings, clock.oslo_date(now)),
    }


def wish_and_words(written: Plan | None, her: Participant) -> dict[str, Any]:
    """Her own words; nothing yet is nothing."""
    return {
        "wish": wishes.of(written, her),
        **{name: getattr(written, name) if written else [] for name in ("strengths", "resources", "wishes")},
    }


def of(db: Session, model: type[Row], person_id: str, *order: Any) -> list[Row]:
    """Her rows of a table, in this order."""
    table: Any = model
    return list(db.scalars(select(model).where(table.person_id == person_id).order_by(*order)))


class Unprepared:
    """A meeting for whoever is not told what she wants to bring up there."""

    bring: ClassVar[dict[str, Any]] = {"text": None, "pictures": [], "voice": False}

    def __init__(self, meeting: Meeting) -> None:
        """Everything else is the meeting's own."""
        self._meeting = meeting

    def __getattr__(self, name: str) -> Any:
        return getattr(self._meeting, name)


def whole(db: Session, person_id: str, now: datetime, *, prepared: bool = True) -> dict[str, Any]:
    """The plan with goals, steps, meetings, shared notes and CV; `prepared`: with what she wants to bring up."""
    db.flush()
    meetings = of(db, Meeting, person_id, Meeting.starts_at, Meeting.id)
    return {
        **for_phones(db, [person_id], now)[0],
        "goals": of(db, Goal, person_id, Goal.position, Goal.id),
        "steps": of(db, Step, person_id, Step.position, Step.id),
        "meetings": meetings if prepared else [Unprepared(meeting) for meeting in meetings],
        "notes": [note for note in of(db, PlanNote, person_id, PlanNote.at.desc(), PlanNote.id) if note.shared],
        "cv": of(db, CvEntry, person_id, CvEntry.from_month.desc(), CvEntry.id),
    }


def one(db: Session, person_id: str, now: datetime) -> dict[str, Any]:
    """The plan alone, after an act."""
    db.flush()
    return for_phones(db, [person_id], now)[0]
