"""The database's shape: up, down and up again with the demo's data, and never another than the models' (checks.md 19)."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from server import migrate
from server.core.base import Base
from server.core.config import ROOT
from server.core.db import Database
from server.people.models import Person


def _revisions() -> list[str]:
    """From the first to the newest."""
    scripts = ScriptDirectory(str(ROOT / "server" / "migrations"))
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


def _tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names()) - {"alembic_version"}


def _rows(database: Database, but: set[str]) -> dict[str, list[Any]]:
    with database.read() as db:
        tables = [table for table in Base.metadata.sorted_tables if table.name not in but]
        return {table.name: sorted(map(str, db.execute(select(table)).all())) for table in tables}


def _difference(database: Database) -> list[Any]:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        return list(compare_metadata(context, Base.metadata))


def test_models_and_migrations_agree(database: Database) -> None:
    assert migrate.at_head(database)
    assert _difference(database) == []


def test_there_is_one_line_of_revisions() -> None:
    assert len(ScriptDirectory(str(ROOT / "server" / "migrations")).get_heads()) == 1
    assert len(_revisions()) == len(set(_revisions()))


def test_down_to_nothing_and_up_again(demo: Database) -> None:
    migrate.downgrade(demo, "base")
    assert _tables(demo) == set()
    migrate.upgrade(demo)
    assert migrate.at_head(demo) and _difference(demo) == []
    with demo.read() as db:
        assert db.scalars(select(Person)).all() == []


@pytest.mark.parametrize("revision", _revisions()[:-1])
def test_each_step_down_and_up_again_keeps_the_data(demo: Database, revision: str) -> None:
    """What a step takes away is gone; all other rows are as they were, on the way down and after the way up."""
    everything = _rows(demo, set())
    migrate.downgrade(demo, revision)
    gone = set(everything) - _tables(demo)
    with demo.read() as db:
        counts = {name: db.execute(text(f"select count(*) from {name}")).scalar_one() for name in set(everything) - gone}
    assert counts == {name: len(rows) for name, rows in everything.items() if name not in gone}
    migrate.upgrade(demo)
    assert migrate.at_head(demo) and _difference(demo) == []
    assert _rows(demo, gone) == {name: rows for name, rows in everything.items() if name not in gone}
