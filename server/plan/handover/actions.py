"""Verbs of a hand-over: plan, move, release, hold, complete, look back."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import changes, clock
from server.core.act import Act
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people import staff
from server.people.models import Person
from server.plan.handover import gathering, notices, queries
from server.plan.handover.models import (
    ACCEPTED,
    FOLLOW_UP_DAYS,
    OPEN,
    Handover,
    HandoverFollowUp,
    HandoverItem,
    HandoverLink,
    HandoverSection,
)
from server.plan.merging import merge
from server.plan.models import Meeting

LASTS = timedelta(hours=1)
"""How long the meeting is planned to take."""


def plan(act: Act, person: Person, data: dict[str, Any]) -> Handover:
    """A hand-over with its meeting and everything that is open; a person has one at a time."""
    locked(act.db, Person, person.id)
    held = queries.open_of(act.db, person.id)
    if held is not None:
        raise Conflict("handover_open", id=held.id)
    if data.get("id") and act.db.get(Handover, data["id"]) is not None:
        raise Conflict("id_taken")
    row = Handover(id=data.get("id"), person_id=person.id, adviser_id=act.who.id, kind=data["kind"], touched={})
    row.meeting = _meeting(act, person.id, data)
    _receive(act, row, data["receiver"])
    act.db.add(row)
    act.db.flush()
    gathering.gather(act.db, row, act.now)
    notices.tell(act.db, row, "handover_planned", but=act.who.id, starts_at=row.starts_at.isoformat())
    return row


def _meeting(act: Act, person_id: str, data: dict[str, Any]) -> Meeting:
    starts_at = data["starts_at"]
    times = {"starts_at": starts_at, "ends_at": starts_at + LASTS, "place": data.get("place") or ""}
    row = Meeting(person_id=person_id, kind="handover", made_by_id=act.who.id, attendees=_with(data["receiver"]), status="planned", **times)
    row.interpreter, row.interpreter_language = data["interpreter"], data.get("interpreter_language")
    return row


def _with(receiver: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"name": receiver["name"], "role": "receiver"}]


def _receive(act: Act, row: Handover, receiver: dict[str, Any]) -> None:
    """Who takes over. A new adviser must be one here; a receiver elsewhere has no account."""
    receiver_id = receiver.get("id")
    if (row.kind == "to_adviser") != bool(receiver_id):
        raise Unprocessable("receiver_by_account", needed=row.kind == "to_adviser")
    if receiver_id and not _is_adviser_here(act, receiver_id):
        raise Unprocessable("unknown_receiver")
    row.receiver_name, row.receiver_id = receiver["name"], receiver_id
    row.receiver_office, row.receiver_phone = receiver.get("office"), receiver.get("phone")


def _receive_instead(act: Act, row: Handover, receiver: dict[str, Any]) -> None:
    """What was opened for one is not for the next: another person's link ends, and another office is to be shown nothing yet."""
    was = row.receiver
    _receive(act, row, receiver)
    if _differ(was, row.receiver, "id", "name", "office"):
        void_links(act.db, row)
    if _differ(was, row.receiver, "id", "office"):
        for section in row.sections:
            section.released_at = None


def _differ(one: dict[str, Any], other: dict[str, Any], *names: str) -> bool:
    return any(one.get(name) != other.get(name) for name in names)


def void_links(db: Session, row: Handover) -> None:
    """No link that was made until now opens it."""
    for link in db.scalars(select(HandoverLink).where(HandoverLink.handover_id == row.id, ~HandoverLink.void)):
        link.void = True
    links_changed(db, row)


def links_changed(db: Session, row: Handover) -> None:
    """The way in is another now: phones that keep the hand-over hear of it."""
    db.flush()
    db.expire(row, ["links"])
    changes.touch(db, "handover", row.id)


def _is_adviser_here(act: Act, person_id: str) -> bool:
    person = act.db.get(Person, person_id)
    here = person is not None and person.municipality_id == act.who.municipality_id
    return person is not None and here and person.active and "adviser" in person.role_names


def still_open(act: Act, row: Handover) -> Handover:
    """The row, locked; 409 `handover_over` once it is completed."""
    fresh = locked(act.db, Handover, row.id)
    assert fresh is not None
    if fresh.completed_at is not None:
        raise Conflict("handover_over")
    return fresh


class _Draft:
    """What of a hand-over can be changed, with the values as the wire has them."""

    def __init__(self, row: Handover) -> None:
        self.starts_at, self.place, self.receiver = row.starts_at, row.place, row.receiver
        self.interpreter, self.interpreter_language = row.interpreter, row.interpreter_language
        self.touched, self.made_by_id = row.touched, row.made_by_id


def change(act: Act, row: Handover, data: dict[str, Any]) -> Handover:
    """Another time, place, receiver or interpreter; a new time makes a hand-over that was not held planned again."""
    row, draft = still_open(act, row), _Draft(row)
    was = data.pop("was")
    changed = merge(draft, data, was, act.who.id, act.now)
    if "receiver" in changed:
        _receive_instead(act, row, draft.receiver)
        row.meeting.attendees = _with(row.receiver)
    if "place" in changed:
        row.meeting.place = draft.place or ""
    row.meeting.interpreter, row.meeting.interpreter_language = draft.interpreter, draft.interpreter_language
    if "starts_at" in changed:
        _move(row, draft)
    row.touched = draft.touched
    gathering.gather(act.db, row, act.now)
    if changed:
        notices.tell(act.db, row, "handover_planned", but=act.who.id, starts_at=row.starts_at.isoformat())
    return row


def _move(row: Handover, draft: _Draft) -> None:
    row.meeting.starts_at, row.meeting.ends_at = draft.starts_at, draft.starts_at + LASTS
    row.meeting.status, row.held_on, row.told_at = "planned", None, None


def release(act: Act, row: Handover, code: str, released: bool) -> Handover:
    """She releases a section from confidentiality, or takes it back until the hand-over is completed."""
    row = still_open(act, row)
    section = next((each for each in row.sections if each.code == code), None)
    if section is None:
        section = HandoverSection(code=code)
        row.sections.append(section)
    section.released_at = (section.released_at or act.now) if released else None
    return row


def hold(act: Act, row: Handover, held: bool, on: date | None) -> Handover:
    """It was held on that day, or its hour came and it was not: then all three see it. What is called off before gets another time."""
    row, today = still_open(act, row), clock.oslo_date(act.now)
    if (on or today) > today:
        raise Unprocessable("day_to_come")
    if not held and act.now < row.starts_at:
        raise Unprocessable("not_begun")
    row.meeting.status, row.held_on = ("held", on or today) if held else ("not_held", None)
    gathering.gather(act.db, row, act.now)
    if not held and row.told_at is None:
        row.told_at = act.now
        notices.tell(act.db, row, "handover_not_held", but=act.who.id)
    return row


def complete(act: Act, row: Handover) -> Handover:
    """Only when every item has somebody or a reason; what came up since it was gathered counts too."""
    row = still_open(act, row)
    refuse_open(act, row)
    if row.kind == "to_adviser" and not _is_adviser_here(act, str(row.receiver_id)):
        raise Unprocessable("unknown_receiver")
    row.completed_at = act.now
    today = clock.oslo_date(act.now)
    row.follow_ups = [HandoverFollowUp(days=days, due=today + timedelta(days=days)) for days in FOLLOW_UP_DAYS]
    if row.kind == "to_adviser":
        staff.assign(act.db, act.db.get_one(Person, row.person_id), _receiver(act.db, row), "adviser", today)
    return row


def refuse_open(act: Act, row: Handover) -> None:
    """The invariant: 409 with everything that nobody took and nobody closed. New things (id null) come in by `gather`."""
    items: list[dict[str, str | None]] = [{"id": item.id, "title": item.title} for item in row.items if item.state == OPEN]
    items += [{"id": None, "title": item.title} for item in gathering.missing(act.db, row, act.now)]
    if items:
        raise Conflict("items_open", items=items)


def _receiver(db: Session, row: Handover) -> Person:
    return db.get_one(Person, row.receiver_id)


def answer(act: Act, row: Handover, days: int, answers: list[dict[str, Any]]) -> Handover:
    """Did it happen? From the follow-up's day on, about items that somebody took."""
    follow_up = next((each for each in row.follow_ups if each.days == days), None)
    if follow_up is None:
        raise Conflict("not_completed")
    if follow_up.due > clock.oslo_date(act.now):
        raise Conflict("too_early", **{"from": follow_up.due.isoformat()})
    taken = {item.id: item for item in row.items if item.state == ACCEPTED}
    if any(each["id"] not in taken for each in answers):
        raise Unprocessable("unknown_item")
    for each in answers:
        _say(taken[each["id"]], days, each["happened"], herself=act.who.id == row.person_id)
    if all(getattr(item, f"happened_{days}") for item in taken.values()):
        told = follow_up.answered_at is not None
        follow_up.answered_at, follow_up.answered_by_id = act.now, act.who.id
        if not told:
            notices.tell(act.db, row, "handover_answered", but=act.who.id, days=days)
    return row


def _say(item: HandoverItem, days: int, happened: str, *, herself: bool) -> None:
    """Her own answer is changed by herself alone (`said_herself`)."""
    if getattr(item, f"herself_{days}") and not herself and getattr(item, f"happened_{days}") != happened:
        raise Conflict("said_herself")
    setattr(item, f"happened_{days}", happened)
    setattr(item, f"herself_{days}", herself or getattr(item, f"herself_{days}"))
