"""Leaving and its outcome go together, whoever ends the programme, moves its end or takes it back."""

import pytest

from server.core import clock
from server.core.db import Database
from server.outcomes import rules
from server.outcomes.models import AfterYear, ProgrammeExit
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok


def _ago(months: int) -> str:
    return rules.months_after(clock.today(), -months).isoformat()


def _leave(client: Client, person: str, on: str | None) -> None:
    ok(client.post(f"people/participants/{person}/leave", {"on": on}))


def _exit(client: Client, person: str, on: str, outcome: str = "work_part") -> None:
    ok(client.put(f"outcomes/people/{person}/exit", {"on": on, "outcome": outcome}))


@pytest.fixture
def adviser(demo: Database, sign_in: SignIn) -> Client:
    """Hers, who noted that she left eleven months ago and how it is a year after."""
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    _exit(adviser, person, _ago(11))
    ok(adviser.put(f"outcomes/people/{person}/after-year", {"on": _ago(0), "outcome": "work_full"}))
    return adviser


@pytest.mark.parametrize("by", ["outcomes", "people"])
def test_an_exit_that_is_moved_takes_no_answer_of_before_its_window_along(demo: Database, adviser: Client, by: str) -> None:
    person = id_of(demo, "participant")
    if by == "outcomes":
        _exit(adviser, person, _ago(3))
    else:
        _leave(adviser, person, _ago(3))
    known = ok(adviser.get(f"outcomes/people/{person}"))
    assert (known["exit"]["on"], known["exit"]["outcome"]) == (_ago(3), "work_part")
    assert known["after_year"] is None and known["due"] is False


def test_an_answer_inside_the_new_window_stays(demo: Database, adviser: Client) -> None:
    person = id_of(demo, "participant")
    _exit(adviser, person, _ago(14))
    assert ok(adviser.get(f"outcomes/people/{person}"))["after_year"]["outcome"] == "work_full"


def test_who_is_here_again_has_no_outcome(demo: Database, adviser: Client) -> None:
    person = id_of(demo, "participant")
    _leave(adviser, person, None)
    known = ok(adviser.get(f"outcomes/people/{person}"))
    assert (known["exit"], known["after_year"], known["ask_from"], known["due"]) == (None, None, None, False)
    with demo.read() as db:
        assert db.get(ProgrammeExit, person) is None and db.get(AfterYear, person) is None
