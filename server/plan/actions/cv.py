"""Her CV: in her words, and in Norwegian as it is printed, once staff have read it."""

from typing import Any

from sqlalchemy import func, select

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.core.sound import media_of
from server.people.models import Participant
from server.plan.merging import merge, plain
from server.plan.models import CvEntry
from server.week.queries import unused

MOST = 100
WIRE = {"from_month": "from", "to_month": "to"}


def add(act: Act, data: dict[str, Any]) -> CvEntry:
    """A line of my CV (`empty_line`, `months`: it ends before it begins)."""
    unused(act.db, CvEntry, data.get("id"))
    locked(act.db, Participant, act.who.id)
    if act.db.scalars(select(func.count()).where(CvEntry.person_id == act.who.id)).one() >= MOST:
        raise Conflict("too_many", most=MOST)
    row = CvEntry(**{**data, "id": data.get("id") or new_id()}, person_id=act.who.id, checked=False, touched={})
    row.voice_media = media_of(row.voice) if row.voice else None
    _checked_whole(row)
    act.db.add(row)
    return row


def change(act: Act, entry: CvEntry, data: dict[str, Any]) -> CvEntry:
    """Merges what is changed (`changed_meanwhile`). What she rewords has to be read again; `checked` is for staff, who have read what
    they say in `was`: without it they replace nothing of hers (`was_missing`). Her own phone may still come without."""
    row = locked(act.db, CvEntry, entry.id)
    assert row is not None
    _speak(act, row, data)
    checked, was, hers = data.pop("checked", row.checked), data.pop("was", None), act.who.id == row.person_id
    if was is None:
        was = {name: getattr(row, name) for name, value in data.items() if hers or plain(getattr(row, name)) in (None, plain(value))}
    elif not hers:
        data = {**was, **data}  # what they read still stands
    changed = merge(row, data, was, act.who.id, act.now, WIRE)
    row.checked = row.checked and not changed & {"title", "norwegian"} if hers else checked
    _checked_whole(row)
    return row


def _speak(act: Act, row: CvEntry, data: dict[str, Any]) -> None:
    """What she says aloud is hers alone to say; another recording has to be heard anew."""
    if "voice" not in data:
        return
    voice = data.pop("voice")
    if act.who.id == row.person_id:
        row.voice, row.voice_media, row.checked = voice, media_of(voice) if voice else None, False


def _checked_whole(row: CvEntry) -> None:
    """Something is said, in letters or aloud (`empty_line`), and it ends after it begins (`months`)."""
    if not (row.title or row.norwegian or row.spoken):
        raise Unprocessable("empty_line")
    if row.from_month and row.to_month and row.to_month < row.from_month:
        raise Unprocessable("months")
