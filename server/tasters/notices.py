"""What people are told about tasters and placements. Params hold ids and days; never a name or a reason.

taster_arranged      taster_id, starts_on      you have days at a workplace
taster_changed       taster_id                 days, time, place or contact are another
taster_stopped       taster_id                 it is cancelled, or ends today
longer_asked         taster_id                 somebody proposes that your taster lasts longer
longer_granted       taster_id                 it lasts longer
longer_refused       taster_id                 it does not
extension_asked      taster_id, person_id      (to staff) somebody proposes a longer taster: a second person is needed
extension_approved   taster_id, person_id      (to who proposed it) it is approved
extension_refused    taster_id, person_id      (to who proposed it) it is not
"""

from typing import Any

from sqlalchemy.orm import Session

from server.notifications import actions

KINDS: dict[str, tuple[str, ...]] = {
    "taster_arranged": ("taster_id", "starts_on"),
    "taster_changed": ("taster_id",),
    "taster_stopped": ("taster_id",),
    "longer_asked": ("taster_id",),
    "longer_granted": ("taster_id",),
    "longer_refused": ("taster_id",),
    "extension_asked": ("taster_id", "person_id"),
    "extension_approved": ("taster_id", "person_id"),
    "extension_refused": ("taster_id", "person_id"),
}
"""Each kind and the params it always has."""


def tell(db: Session, to_id: str, kind: str, /, **params: Any) -> None:
    """Writes the notice; a kind or param that is not in the table is a mistake of ours."""
    assert set(KINDS[kind]) <= set(params), kind
    actions.tell(db, to_id, kind, params)
