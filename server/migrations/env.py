"""Alembic's environment: always on a connection that server.migrate hands over."""

from alembic import context

from server.core.base import Base
from server.migrate import import_tables

import_tables()
connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
