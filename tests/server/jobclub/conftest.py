"""A club on a Monday noon, nine days before its session."""

from collections.abc import Iterator

import pytest
from flask import Flask

from server.core import clock
from server.core.db import Database
from tests.support.club_world import NOW, ClubWorld


@pytest.fixture
def world(app: Flask, database: Database) -> Iterator[ClubWorld]:
    """Two municipalities with a club; the clock stands at NOW."""
    with clock.moved(NOW):
        yield ClubWorld(app, database)
