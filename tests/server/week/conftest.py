"""The same two municipalities as the job club's tests, on the same Monday noon."""

from collections.abc import Iterator

import pytest
from flask import Flask

from server.core import clock
from server.core.db import Database
from tests.support.club_world import NOW, ClubWorld


@pytest.fixture
def world(app: Flask, database: Database) -> Iterator[ClubWorld]:
    """The clock stands at NOW."""
    with clock.moved(NOW):
        yield ClubWorld(app, database)
