"""What every table is made of."""

from datetime import UTC, datetime

import uuid6
from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

Id = String(36)
"""Ids are UUIDv7 as text with dashes, made by the phone or by new_id()."""


class Base(DeclarativeBase):
    """The base of every table."""


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in Python, UTC in the database."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC without zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Back to aware UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


def new_id() -> str:
    """A new UUIDv7 as text."""
    return str(uuid6.uuid7())
