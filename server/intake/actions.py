"""Verbs of imports: look at a file, apply it. The same for browser and command line."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Conflict, Refusal
from server.core.events import PersonErased
from server.intake.clubs_plan import ClubsPlan, plan_clubs
from server.intake.models import KEPT, IntakePreview
from server.intake.participants import read_participants
from server.intake.people_plan import PeoplePlan, plan_people
from server.intake.sheet import Sheet, pack, unpack
from server.intake.timetable import read_timetable

Plan = PeoplePlan | ClubsPlan


def plan(
    db: Session, municipality_id: str | None, kind: str, sheets: list[Sheet], now: datetime, decisions: Mapping[int, str] | None = None
) -> Plan:
    """What the file would change today; `municipality_id` None: in a municipality that is yet to be made. Writes nothing."""
    if kind == "participants":
        return plan_people(db, municipality_id, read_participants(sheets), decisions or {})
    return plan_clubs(db, municipality_id, read_timetable(sheets), now)


def keep(act: Act, key: str, kind: str, sheets: list[Sheet]) -> IntakePreview:
    """Keeps an upload until it is applied. The same act again finds the same upload."""
    packed = pack(sheets)
    before = act.db.get(IntakePreview, key)
    if before is not None:
        if (before.created_by, before.kind, before.packed) != (act.who.id, kind, packed):
            raise Refusal("key_reused", 422)
        return before
    made = IntakePreview(
        id=key, municipality_id=act.who.municipality_id, created_by=act.who.id, kind=kind, packed=packed, created_at=act.now
    )
    act.db.add(made)
    return made


def plan_of(act: Act, kept: IntakePreview, decisions: Mapping[int, str] | None = None) -> Plan:
    """What a kept upload would change today."""
    if kept.applied_at is not None:
        raise Conflict("already_applied")
    return plan(act.db, kept.municipality_id, kept.kind, unpack(kept.packed), act.now, decisions)


def apply(act: Act, kept: IntakePreview, decisions: Mapping[int, str]) -> dict[str, Any]:
    """Reads the kept upload again, compares it with today's data and does it, all or nothing; its cells are gone afterwards."""
    planned = plan_of(act, kept, decisions)
    planned.apply(act.db, kept.municipality_id, act.now)
    kept.packed, kept.applied_at = b"", act.now
    preview = planned.preview
    return {
        "outcomes": preview.outcomes(),
        "left_out": [row.number for row in preview.rows if row.outcome in ("decide", "refused")],
        "staff_to_invite": sum(member.invited for member in preview.staff),
    }


def forget_old(db: Session, now: datetime) -> None:
    """The sweep: uploads older than KEPT."""
    db.execute(delete(IntakePreview).where(IntakePreview.created_at < now - KEPT))


def person_erased(db: Session, event: PersonErased) -> None:
    """Uploads that wait to be applied may have her in their cells: the municipality looks at its list anew."""
    waiting = IntakePreview.applied_at.is_(None) & (IntakePreview.municipality_id == event.municipality_id)
    db.execute(delete(IntakePreview).where(waiting))
