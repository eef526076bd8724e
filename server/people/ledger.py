"""The ledger of erasures: ids only, in the database and in a file of its own, so that no old copy brings anybody back."""

import os
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from server.core.base import Base, Id, UtcDateTime
from server.core.db import Database

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""An id in a text."""


class Erasure(Base):
    """Who must not come back with an old copy. Ids of people who are no longer in the database."""

    __tablename__ = "erasure"
    erased_id: Mapped[str] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def write(db: Session, person_id: str, now: datetime) -> None:
    """A line in the database; one is enough."""
    if db.get(Erasure, person_id) is None:
        db.add(Erasure(erased_id=person_id, at=now))


def ledger_of(database: Database) -> set[str]:
    """The ids in a database's ledger; none where there is no such table (yet)."""
    if not inspect(database.engine).has_table(Erasure.__tablename__):
        return set()
    with database.read() as db:
        return ids(db)


def ids(db: Session) -> set[str]:
    """The ids in the table."""
    return set(db.scalars(select(Erasure.erased_id)))


def noted(ledger: Path | None) -> set[str]:
    """The ids in the file."""
    return set(ID.findall(ledger.read_text())) if ledger and ledger.exists() else set()


def note(ledger: Path | None, erased: Iterable[str]) -> None:
    """Adds the ids that are not in the file yet, and sees them onto the disk."""
    new = sorted(set(erased) - noted(ledger))
    if ledger is None or not new:
        return
    ledger.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(ledger, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "a") as file:
        file.writelines(f"{person_id}\n" for person_id in new)
        file.flush()
        os.fsync(file.fileno())
