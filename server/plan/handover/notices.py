"""What people are told about hand-overs. Params hold ids and times, nothing personal.

handover_planned        handover_id, starts_at   a hand-over was planned or moved
handover_item_accepted  handover_id              somebody took over one of the items
handover_not_held       handover_id              its day passed without it
handover_follow_up      handover_id, days        30 or 90 days later: did it happen?
handover_answered       handover_id, days        all that was taken has an answer
"""

from typing import Any

from sqlalchemy.orm import Session

from server.notifications import actions
from server.people.kinds import adviser_of
from server.plan.handover.models import Handover

KINDS: dict[str, tuple[str, ...]] = {
    "handover_planned": ("starts_at",),
    "handover_item_accepted": (),
    "handover_not_held": (),
    "handover_follow_up": ("days",),
    "handover_answered": ("days",),
}
"""Each kind and the params it always has beside handover_id."""


def tell(db: Session, row: Handover, kind: str, but: str | None = None, **params: Any) -> None:
    """Tells all parties with an account; `but`: who did it herself."""
    assert set(KINDS[kind]) <= set(params), kind
    write = actions.tell_once if kind == "handover_item_accepted" else actions.tell
    for reader in sorted({row.person_id, adviser_of(db, row.person_id) or row.adviser_id, row.receiver_id or row.person_id} - {but}):
        write(db, reader, kind, {"handover_id": row.id, **params})
