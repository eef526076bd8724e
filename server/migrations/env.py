"""Alembic's environment: always on a connection that server.migrate hands over."""

from typing import Any, Literal

from alembic import context

from server.core.base import Base, UtcDateTime
from server.migrate import import_tables

import_tables()


def _plain(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Our own column type is a plain one to the database, and a migration must not change with the code."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, UtcDateTime) else False


connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True, render_item=_plain)
with context.begin_transaction():
    context.run_migrations()
