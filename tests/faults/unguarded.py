"""The app with its guards off, to prove that they matter: no queue and no BEGIN IMMEDIATE on SQLite, no row lock on PostgreSQL."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

from server.core import changes
from server.core import db as core_db
from server.core.together import begin
from server.jobclub import seats


@contextmanager
def _at_once(database: Any) -> Iterator[Session]:
    with database.engine.connect() as connection, changes.Acting(connection) as db:
        begin(db.connection())
        yield db


def _not_locked(db: Session, model: Any, key: Any) -> Any:
    return db.get(model, key)


def _counted_and_paused(db: Session, session_id: str) -> Any:
    """Others come in between the counting and the booking, on a slow machine as on a quick one."""
    bookings = _counted(db, session_id)
    time.sleep(0.02)
    return bookings


_counted = seats._bookings
seats._bookings = _counted_and_paused
core_db.Database._acting = _at_once  # type: ignore[assignment]
seats.locked = _not_locked

from server.app import create_app  # noqa: E402 - after the guards are off

app = create_app()
