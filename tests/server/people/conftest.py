"""Somebody protected."""

import pytest

from server.core.db import Database
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import ok


@pytest.fixture
def protected(sign_in: SignIn, demo: Database) -> str:
    """The adviser's participant, protected."""
    person = id_of(demo, "participant")
    ok(sign_in("adviser").put(f"people/participants/{person}/protected", {"protected": True}))
    return person
