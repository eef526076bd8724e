"""A marker in every text of the neighbour municipality shows nowhere here: in no list, file, feed, search or phone's copy."""

from typing import Any

import pytest
from sqlalchemy import JSON, LargeBinary, String, Table, Text, select, update
from sqlalchemy.orm import Session

from server.core.base import Base
from server.intake.sheet import Sheet, pack
from server.people.models import ROLES
from tests.server.access.conftest import World
from tests.server.access.reading import everything
from tests.server.access.town import PEOPLE, SHARED

MARKER = "zqMARKqz"
CODES = {
    "status", "role", "state", "kind", "wish", "gender", "education", "experience", "motivation", "level_from", "level_to", "oral_level",
    "written_level", "end_goal", "label", "action", "language", "hears_language", "ended_by", "excluded_weeks", "password_hash",
    "trade", "how", "yes_of", "template", "interpreter", "interpreter_language", "from_month", "to_month", "voice_media", "touched", "what",
    "weekdays", "told",
}  # fmt: skip
"""Columns of fixed words; all others that can hold text are planted. Keys and hashes are left alone too."""
SHAPED: dict[str, Any] = {
    "topic": {"code": None, "title": MARKER},
    "topics": [{"code": None, "title": MARKER}],
    "settings": {"note": MARKER},
    "params": {"reason": MARKER},
    "cells": {"id": "hotel.handkle", "kind": "noun", "nb": MARKER},
    "content": {"long_term": MARKER},
    "attendees": [{"name": MARKER}],
}
NO_ONES = {"audience_counter", "audience_member", "change_mark", "erasure", "meta", "outcome", "throttle", "alembic_version"}
"""Tables without rows of a municipality's own, or that hold no text of people."""


@pytest.fixture(scope="module")
def marked(world: World) -> World:
    """The neighbour is full of markers."""
    with world.database.write() as db:
        rows = _rows_of(db, world.away.ids["municipality"])
        for table in Base.metadata.sorted_tables:
            for number, key in enumerate(sorted(rows.get(table.name, ()))):
                if planted := _planted(table, number):
                    db.execute(update(table).where(_key(table) == key).values(planted))
    return world


def _key(table: Table) -> Any:
    return next(iter(table.primary_key.columns))


def _rows_of(db: Session, municipality_id: str) -> dict[str, set[str]]:
    """Table → keys of its rows that hang, over however many links, on this municipality."""
    found = {"municipality": {municipality_id}}
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            for link in column.foreign_keys:
                theirs = found.get(link.column.table.name)
                if theirs:
                    found.setdefault(table.name, set()).update(db.scalars(select(_key(table)).where(column.in_(theirs))))
    return found


def _texts(table: Table) -> list[Any]:
    """The columns that can hold what somebody wrote."""
    plain = [column for column in table.c if not column.primary_key and not column.foreign_keys and not column.name.endswith("_hash")]
    can_hold = [column for column in plain if isinstance(column.type, String | Text | JSON | LargeBinary)]
    return [column for column in can_hold if column.name not in CODES or (table.name, column.name) == ("participant", "experience")]


def _planted(table: Table, number: int) -> dict[str, Any]:
    return {column.name: _marker(column, number) for column in _texts(table)}


def _marker(column: Any, number: int) -> Any:
    if column.name in SHAPED:
        return SHAPED[column.name]
    if isinstance(column.type, JSON):
        return [MARKER]
    if isinstance(column.type, LargeBinary):
        return pack([Sheet(MARKER, [("Fornavn", "Etternavn", "Født"), (MARKER, MARKER, "01.02.1990")])])
    return f"{MARKER}{number}"


def test_everything_is_planted(marked: World) -> None:
    """No table of a municipality is left out, and the markers can be read by those whom they concern."""
    with marked.database.read() as db:
        rows = _rows_of(db, marked.away.ids["municipality"])
    assert {table.name for table in Base.metadata.sorted_tables} - NO_ONES - {name for name, keys in rows.items() if keys} == set()
    shown = {name: _shown_to(marked, name, "away") for name in ("participant", "leader", "adviser", "admin", "teacher")}
    assert all(shown.values())
    assert {operation for found in shown.values() for operation in found} >= {
        "GET sync", "GET people/participants -", "GET jobclub/attendance.csv -", "GET jobclub/sessions -", "GET people/me/export -",
        "GET jobclub/sessions/{session_id}/seats own", "GET jobclub/calendar/{secret}.ics own", "GET intake/previews/{preview_id} own",
        "GET jobclub/sessions/{session_id}/calendar own", "GET week/classes -", "GET week/lessons -", "GET people/staff -",
        "GET jobclub/holiday-weeks -", "GET jobclub/terms -", "GET jobclub/clubs/{club_id}/members own",
    }  # fmt: skip


def _shown_to(world: World, name: str, where: str) -> set[str]:
    """What shows a marker to this person of `here` or `away`, when she asks for the neighbour's rows."""
    client = world.phone(getattr(world, where), f"{name}1")
    return {read for read, text in everything(world, client, world.away, MARKER) if MARKER in text}


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_of_the_neighbour_shows(marked: World, name: str) -> None:
    """Neither by asking for her own municipality's rows nor for the neighbour's: the calendar behind its secret address apart."""
    assert _shown_to(marked, name, "here") == {"GET jobclub/calendar/{secret}.ics own"}
    client = marked.phone(marked.here, f"{name}1")
    things = [distances for kind, distances in marked.away.things.items() if kind not in SHARED]
    in_paths = {value for distances in things for params in distances.values() for value in params.values()}
    theirs = {value for value in in_paths if len(value) > 20}  # a path may hold a code too, which is the same everywhere
    for read, text in everything(marked, client, marked.here, MARKER):
        assert MARKER not in text, read
        assert not any(value in text for value in theirs), read


def test_nobody_signed_in_sees_only_what_is_for_everybody(marked: World) -> None:
    shown = {read for read, text in everything(marked, marked.anybody(), marked.away, MARKER) if MARKER in text}
    assert shown == {"GET jobclub/calendar/{secret}.ics own"}
    assert set(ROLES) <= set(PEOPLE)
