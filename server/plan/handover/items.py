"""Verbs of the items: added, accepted by somebody named with a day, closed with a reason, opened again. None is ever removed."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Conflict, NotFound, Unprocessable
from server.people.models import Person
from server.plan.handover import gathering, notices, views
from server.plan.handover.actions import still_open
from server.plan.handover.models import ACCEPTED, CLOSED, Handover, HandoverItem


def add(act: Act, row: Handover, data: dict[str, Any]) -> Handover:
    """Something she or her adviser thought of."""
    row = still_open(act, row)
    if data.get("id") and act.db.get(HandoverItem, data["id"]) is not None:
        raise Conflict("id_taken")
    gathering.append(row, HandoverItem(id=data.get("id"), source="own", title=data["title"], section=data["section"]))
    return row


def look_again(act: Act, row: Handover) -> Handover:
    """What came up since."""
    row = still_open(act, row)
    gathering.gather(act.db, row, act.now)
    return row


def find(row: Handover, item_id: str, codes: set[str] | None) -> HandoverItem:
    """One of its items; of sections that are not released there is nothing for a receiver."""
    item = next((each for each in row.items if each.id == item_id), None)
    if item is None or (codes is not None and item.section not in codes):
        raise NotFound
    return item


def settle(act: Act, row: Handover, item_id: str, data: dict[str, Any], *, all_sections: bool) -> Handover:
    """By somebody at the table with an account."""
    row = still_open(act, row)
    item = find(row, item_id, None if all_sections else views.released(row))
    receiver = data.get("receiver") or {}
    if receiver.get("id") and not _is_here(act, receiver["id"], row.person_id):
        raise Unprocessable("unknown_receiver")
    write(act.db, row, item, {**data, "receiver": receiver}, act.who.id, act.now)
    return row


def _is_here(act: Act, person_id: str, her_id: str) -> bool:
    """Staff of this municipality, or she herself."""
    person = act.db.get(Person, person_id)
    mine = person is not None and person.municipality_id == act.who.municipality_id
    return person is not None and mine and (person.id == her_id or bool(person.role_names - {"participant"}))


def _settled(data: dict[str, Any]) -> dict[str, Any]:
    """What an item says in the state that is asked for, and nothing of the one before."""
    accepted, receiver = data["state"] == ACCEPTED, data.get("receiver") or {}
    return {
        "state": data["state"],
        "receiver_name": receiver.get("name") if accepted else None,
        "receiver_id": receiver.get("id") if accepted else None,
        "due": data.get("due") if accepted else None,
        "reason": data.get("reason") if data["state"] == CLOSED else None,
    }


def write(db: Session, row: Handover, item: HandoverItem, data: dict[str, Any], by_id: str | None, now: datetime) -> None:
    """The new state with what belongs to it. Where somebody settled it otherwise since the writer looked (`was`), by another person or day
    too, nothing is written and both are told."""
    seen, wanted, was = data.get("was"), _settled(data), item.state
    differs = any(getattr(item, name) != value for name, value in wanted.items())
    if seen is not None and was != seen["state"] and differs:
        raise Conflict("changed_meanwhile", fields={"state": {"was": seen["state"], "yours": data["state"], "theirs": was}})
    for name, value in wanted.items():
        setattr(item, name, value)
    item.settled_at, item.settled_by_id = now, by_id
    db.flush()
    if item.state == ACCEPTED != was:
        notices.tell(db, row, "handover_item_accepted", but=by_id)
