"""Figures are of closed years, and which are closed follows from the day: those who count years stand late in this one."""

from collections.abc import Iterator
from datetime import date, time

import pytest

from server.core import clock
from server.core.db import Database
from server.outcomes import closing


def night(database: Database) -> None:
    """Every year whose day has come is closed."""
    with database.write() as db:
        closing.close_years(db, clock.now())


@pytest.fixture
def late_in_the_year(demo: Database) -> Iterator[None]:
    """The last evening of the year, whatever season the tests run in; the nights of the year have been."""
    with clock.moved(clock.oslo(date(clock.today().year, 12, 31), time(20))):
        night(demo)
        yield
