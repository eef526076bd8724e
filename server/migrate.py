"""The database's shape over time (Alembic), for SQLite and PostgreSQL alike."""

import importlib

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from server.core import changes
from server.core.config import ROOT
from server.core.db import Database
from server.core.together import begin


def import_tables() -> None:
    """Every feature's tables, by way of the composition root."""
    importlib.import_module("server.app")  # by name: whatever the root imports may import this module


def _alembic(database: Database, connection: object) -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(ROOT / "server" / "migrations"))
    config.attributes["connection"] = connection
    return config


def upgrade(database: Database, revision: str = "head") -> None:
    """Brings the database to `revision`; a new one gets its epoch."""
    with database.engine.connect() as connection:
        begin(connection, "IMMEDIATE")
        command.upgrade(_alembic(database, connection), revision)
        connection.commit()
    with database.write() as db:
        if changes.epoch(db) == "none":
            changes.new_epoch(db)


def downgrade(database: Database, revision: str) -> None:
    """Takes the database back to `revision` ("base": nothing)."""
    with database.engine.connect() as connection:
        begin(connection, "IMMEDIATE")
        command.downgrade(_alembic(database, connection), revision)
        connection.commit()


def make(database: Database, message: str) -> None:
    """Writes a new revision from the difference between the tables in code and `database` (for developers)."""
    with database.engine.connect() as connection:
        command.revision(_alembic(database, connection), message, autogenerate=True)


def at_head(database: Database) -> bool:
    """Has the database the shape that this code expects?"""
    with database.engine.connect() as connection:
        now = MigrationContext.configure(connection).get_current_revision()
        return now == ScriptDirectory.from_config(_alembic(database, connection)).get_current_head()
