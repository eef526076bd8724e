"""What people are told about seats and sessions. Params hold ids, times and a leader's own words; never another participant's name.

seat_given          session_id               you wished "give me the seat" and have it
seat_offered        session_id, until        a seat is held for you until then
offer_passed        session_id               the limit went by, the next was asked
seat_free_first_come  session_id             a seat is free, who books first gets it
session_moved       session_id, from, to, ended, ends  the session has another time; from–ended before
place_changed       session_id, place        the session has another place
session_cancelled   session_id, reason       there is no session
session_restored    session_id               it takes place after all, and you have what you had
placed              club_id, from, to        you have a fixed seat in a club
placement_ended     club_id                  your fixed seats ended
booked_for_you      session_id               the leader gave you a seat
queued_instead      session_id               there was no seat any more when your booking came, you are in the queue
seat_taken_back     session_id               the leader ended your booking
queue_changed       session_id               your place in the queue is another one
new_leader          session_id or club_id, leader_id
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from server.notifications import actions

KINDS = {
    "seat_given": ("session_id",),
    "seat_offered": ("session_id", "until"),
    "offer_passed": ("session_id",),
    "seat_free_first_come": ("session_id",),
    "session_moved": ("session_id", "from", "to", "ended", "ends"),
    "place_changed": ("session_id", "place"),
    "session_cancelled": ("session_id", "reason"),
    "session_restored": ("session_id",),
    "placed": ("club_id", "from", "to"),
    "placement_ended": ("club_id",),
    "booked_for_you": ("session_id",),
    "queued_instead": ("session_id",),
    "seat_taken_back": ("session_id",),
    "queue_changed": ("session_id",),
    "new_leader": ("leader_id",),
}
"""Each kind and the params it always has."""


def tell(db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
    """Writes the notice; a kind or param that is not in the table is a mistake of ours."""
    assert set(KINDS[kind]) <= set(params), kind
    actions.tell(db, person_id, kind, {key: _plain(value) for key, value in params.items()})


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
