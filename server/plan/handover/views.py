"""A hand-over as its readers see it, judged by the clock. A receiver sees what she released, and else only how much there is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flask_babel import force_locale, get_locale
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from server.core import clock
from server.core.handing_over import SECTIONS, lines
from server.people.kinds import adviser_of
from server.people.models import Person
from server.plan.handover.models import Handover, HandoverItem

NORWEGIAN = ("nb", "nn", "None")
"""Nynorsk needs no bokmål beneath it; no locale at all is the source text."""


def status(row: Handover, now: datetime) -> str:
    """planned, held, not_held (said so, or its day is over), completed."""
    return "completed" if row.completed_at is not None else meeting(row, now)


def meeting(row: Handover, now: datetime) -> str:
    """planned, held, not_held: of its meeting, which stands also where everything was settled before it."""
    said = row.meeting.status
    if said in ("held", "not_held"):
        return said
    over = said == "cancelled" or clock.oslo_date(row.starts_at) < clock.oslo_date(now)
    return "not_held" if over else "planned"


def released(row: Handover) -> set[str]:
    """The codes of the sections that she released."""
    return {section.code for section in row.sections if section.released_at is not None}


def shown(db: Session, row: Handover, now: datetime) -> dict[str, Any]:
    """The whole of it: for her and her adviser."""
    since = {section.code: section.released_at for section in row.sections}
    own = ("id", "person_id", "meeting_id", "kind", "starts_at", "place", "interpreter", "interpreter_language", "held_on")
    since_then = ("completed_at", "follow_ups", "link_until")
    return {
        **{name: getattr(row, name) for name in own + since_then},
        "status": status(row, now),
        "meeting": meeting(row, now),
        "parties": {"adviser": _adviser(db, row), "receiver": row.receiver},
        "items": [item_shown(item) for item in row.items],
        "sections": [{"code": code, "released_at": since.get(code)} for code in SECTIONS],
    }


def _adviser(db: Session, row: Handover) -> dict[str, Any] | None:
    """Whoever is her adviser now; once completed, who handed her over."""
    current = None if row.completed_at else adviser_of(db, row.person_id)
    person = db.get(Person, current or row.adviser_id)
    return {"id": person.id, "name": person.name, "phone": person.phone} if person else None


def item_shown(item: HandoverItem) -> dict[str, Any]:
    """One item."""
    receiver = {"name": item.receiver_name, "id": item.receiver_id} if item.receiver_name else None
    happened = {"30": item.happened_30, "90": item.happened_90}
    herself = {"30": item.herself_30, "90": item.herself_90}
    own = ("id", "source", "ref_id", "title", "name", "from_day", "to_day", "section", "state", "due", "reason")
    return {**{name: getattr(item, name) for name in own}, "receiver": receiver, "happened": happened, "herself": herself}


def page(db: Session, row: Handover, now: datetime, *, open_codes: set[str] | None = None) -> dict[str, Any]:
    """With what the sections say. `open_codes`: only these; a receiver's are what she released."""
    person, view = db.get_one(Person, row.person_id), shown(db, row, now)
    seen = set(SECTIONS) if open_codes is None else open_codes
    said = {code: _said(db, code, row.person_id, now) for code in SECTIONS if code in seen}
    known = "contact" in seen
    return {
        **view,
        "items": [item for item in view["items"] if item["section"] in seen],
        "held_back": sum(item["section"] not in seen for item in view["items"]),
        "sections": [{**section, "lines": said.get(section["code"])} for section in view["sections"]],
        "first_name": person.given_name if known or not person.protected else None,
        "name": person.name if known else None,
        "phone": person.phone if known else None,
    }


def _said(db: Session, code: str, person_id: str, now: datetime) -> list[dict[str, Any]]:
    """Its lines in the reader's language; what reads otherwise in Norwegian stands beneath, as on the printed page."""
    own = lines(db, code, person_id, now)
    if str(get_locale()) in NORWEGIAN:
        return [{**vars(line), "norwegian": None} for line in own]
    with force_locale("nb"):
        norwegian = lines(db, code, person_id, now)
    return [{**vars(mine), "norwegian": None if mine == nb else vars(nb)} for mine, nb in zip(own, norwegian, strict=True)]


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[dict[str, Any]]:
    """Kind `handover`."""
    query = select(Handover).where(Handover.id.in_(ids)).options(selectinload(Handover.items))
    return [shown(db, row, now) for row in db.scalars(query)]
