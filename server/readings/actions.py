"""Verbs of readings."""

from typing import Any

from server.core.act import Act
from server.core.base import new_id
from server.core.errors import Conflict
from server.core.sound import media_of
from server.readings import queries
from server.readings.models import Reading


def record(act: Act, data: dict[str, Any]) -> Reading:
    """Keeps a reading; the one before of the same text and language goes."""
    row_id = data.get("id") or new_id()
    if act.db.get(Reading, row_id) is not None:
        raise Conflict("id_taken")
    before = queries.of_text(act, data["language"], data["text"])
    if before is not None:
        act.db.delete(before)
        act.db.flush()  # its place is unique
    said = {name: data[name] for name in ("language", "text", "sound")}
    row = Reading(id=row_id, municipality_id=act.who.municipality_id, media=media_of(data["sound"]), **said)
    row.recorded_by, row.recorded_at = act.who.id, act.now
    act.db.add(row)
    return row
