"""What an act and a list ask is found by an index: their cost does not grow with the years."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.engine import Connection

from server.core import clock
from server.core.db import Database
from tests.support.client import Client, ok


@pytest.fixture
def lite(app: Flask) -> Database:
    """The app's database, where SQLite can be asked how it goes about a statement."""
    database: Database = app.extensions["jobbspor"].database
    if not database.sqlite:
        pytest.skip("how PostgreSQL goes about a statement depends on how many rows there are")
    return database


@contextmanager
def _ways(database: Database) -> Iterator[list[str]]:
    """SQLite's plan of every statement that is sent within."""
    ways: list[str] = []

    def ask(connection: Connection, _cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.split()[0] in ("SELECT", "UPDATE", "DELETE"):
            asked = connection.connection.cursor()
            asked.execute(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
            ways.extend(row[3] for row in asked.fetchall())

    event.listen(database.engine, "before_cursor_execute", ask)
    try:
        yield ways
    finally:
        event.remove(database.engine, "before_cursor_execute", ask)


@pytest.mark.usefixtures("demo")
def test_booking_cancelling_and_the_list_of_sessions_go_by_indexes(lite: Database, sign_in: Callable[[str], Client]) -> None:
    participant = sign_in("p007")
    coming = participant.items("jobclub/sessions", **{"from": clock.today() + timedelta(days=7)})
    free = next(each for each in coming if each["seats_left"] and each["status"] == "planned")
    with _ways(lite) as ways:
        booking = ok(participant.post(f"jobclub/sessions/{free['id']}/bookings", {}))
        participant.delete(f"jobclub/bookings/{booking['id']}")
        participant.items("jobclub/sessions")
    assert any("change_mark_by_row" in way for way in ways)
    assert [way for way in ways if way.startswith("SCAN") and "CONSTANT" not in way] == []
