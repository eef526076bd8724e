"""What people are told about plans. Params hold ids and times, nothing personal.

meeting_planned  meeting_id, starts_at   a meeting was planned with you
meeting_moved    meeting_id              it has another time or place
meeting_cancelled  meeting_id            there is no meeting
plan_proposal                            there is a proposal for your plan: read it
plan_decided                             a decision was made: your plan is in force
step_suggested   step_id                 your adviser suggests a step
help_asked       person_id, step_id      (to the adviser) somebody wants help with a step
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from server.notifications import actions

KINDS: dict[str, tuple[str, ...]] = {
    "meeting_planned": ("meeting_id", "starts_at"),
    "meeting_moved": ("meeting_id",),
    "meeting_cancelled": ("meeting_id",),
    "plan_proposal": (),
    "plan_decided": (),
    "step_suggested": ("step_id",),
    "help_asked": ("person_id", "step_id"),
}
"""Each kind and the params it always has."""


def tell(db: Session, to_id: str, kind: str, /, **params: Any) -> None:
    """Writes the notice; a kind or param that is not in the table is a mistake of ours."""
    assert set(KINDS[kind]) <= set(params), kind
    plain = {key: value.isoformat() if isinstance(value, date | datetime) else value for key, value in params.items()}
    actions.tell(db, to_id, kind, plain)
