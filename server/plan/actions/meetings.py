"""Meetings, and what she wants to bring up there."""

from typing import Any

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.core.sound import media_of
from server.plan import extras, notices
from server.plan.models import Meeting
from server.plan.schemas.meetings import LONGEST_MEETING_HOURS
from server.week.queries import unused

OF_HANDOVER = {"kind", "starts_at", "ends_at", "place", "attendees", "status"}
"""What the meeting of a hand-over says only there until that is completed, so that all three hear of it."""
MOVES = {"starts_at", "ends_at", "place", "status"}
"""What of a meeting is news to her."""


def plan(act: Act, person_id: str, data: dict[str, Any]) -> Meeting:
    """A meeting with her; she is told. 409 `of_handover`: a hand-over makes its own."""
    if data["kind"] == "handover":
        raise Conflict("of_handover")
    unused(act.db, Meeting, data.get("id"))
    row = Meeting(**{**data, "id": data.get("id") or new_id()}, person_id=person_id, made_by_id=act.who.id, status="planned")
    row.attendees, row.interpreter = data.get("attendees", []), data.get("interpreter", "no")
    row.bring_pictures = []
    act.db.add(row)
    notices.tell(act.db, person_id, "meeting_planned", meeting_id=row.id, starts_at=row.starts_at)
    return row


def change(act: Act, meeting: Meeting, data: dict[str, Any]) -> Meeting:
    """Another time, place or state; of what is to come she is told. 409 `of_handover`: that is said in the hand-over itself."""
    row = _locked(act, meeting)
    changed = {name for name, value in data.items() if getattr(row, name) != value}
    becomes = "kind" in changed and "handover" in (row.kind, data["kind"])
    if becomes or (changed & OF_HANDOVER and any(keeps(act.db, row.id) for keeps in extras.KEEPERS)):
        raise Conflict("of_handover")
    for name in changed:
        setattr(row, name, data[name])
    if not 0 < (row.ends_at - row.starts_at).total_seconds() <= LONGEST_MEETING_HOURS * 3600:
        raise Unprocessable("times")
    if changed & MOVES and row.ends_at > act.now and row.status in ("planned", "cancelled"):
        kind = "meeting_cancelled" if row.status == "cancelled" else "meeting_moved"
        notices.tell(act.db, row.person_id, kind, meeting_id=row.id)
    return row


def bring(act: Act, meeting: Meeting, data: dict[str, Any]) -> Meeting:
    """What she wants to bring up: text and pictures as they are now; a voice that is not named stays."""
    row = _locked(act, meeting)
    row.bring_text, row.bring_pictures = data.get("text") or None, data["pictures"]
    if "voice" in data:
        row.voice, row.voice_media = data["voice"], media_of(data["voice"]) if data["voice"] else None
    return row


def _locked(act: Act, meeting: Meeting) -> Meeting:
    row = locked(act.db, Meeting, meeting.id)
    assert row is not None
    return row
