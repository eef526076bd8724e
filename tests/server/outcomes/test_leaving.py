"""Leaving and its outcome go together, whoever ends the programme, moves its end or takes it back."""

from datetime import date

import pytest
from sqlalchemy import update

from server import migrate
from server.core import clock
from server.core.db import Database
from server.core.events import ParticipantLeft, emit
from server.outcomes import figures, rules
from server.outcomes.models import AfterYear, ProgrammeExit
from server.people.models import Participant, Person
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


def test_who_an_admin_lets_go_is_listed_for_her_adviser_and_asked_a_year_after(demo: Database, sign_in: SignIn) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    _leave(sign_in("admin"), person, _ago(2))
    (listed,) = [row for row in adviser.items("outcomes/due") if row["person_id"] == person]
    assert listed["outcome_missing"] is True and (listed["exit"]["on"], listed["exit"]["outcome"]) == (_ago(2), "unknown")
    assert ok(adviser.get(f"outcomes/people/{person}"))["outcome_missing"] is True
    with demo.read() as db:
        gone = figures.people(db, db.get_one(Person, person).municipality_id)
        gender = db.get_one(Participant, person).gender or figures.UNKNOWN
        assert gone[person, rules.AT_EXIT] == (int(_ago(2)[:4]), rules.AT_EXIT, gender, "unknown")
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": _ago(2), "outcome": "unknown"}))
    assert person not in {row["person_id"] for row in adviser.items("outcomes/due")}
    assert ok(adviser.get(f"outcomes/people/{person}"))["outcome_missing"] is False


def test_leaving_again_on_the_same_day_keeps_what_was_noted(demo: Database, adviser: Client) -> None:
    person = id_of(demo, "participant")
    _leave(adviser, person, _ago(11))
    known = ok(adviser.get(f"outcomes/people/{person}"))
    assert (known["exit"]["outcome"], known["outcome_missing"], known["after_year"]["outcome"]) == ("work_part", False, "work_full")


def test_who_is_only_deactivated_did_not_leave(demo: Database, sign_in: SignIn) -> None:
    person = id_of(demo, "participant")
    with demo.write() as db:
        emit(db, ParticipantLeft(person, clock.now()))
        assert db.get(ProgrammeExit, person) is None


def test_who_left_before_there_were_outcomes_has_one_to_be_noted(demo: Database) -> None:
    person = id_of(demo, "participant")
    migrate.downgrade(demo, "0013")
    with demo.write() as db:
        db.execute(update(Participant).where(Participant.person_id == person).values(left_on=date(2025, 3, 1)))
    migrate.upgrade(demo)
    with demo.read() as db:
        row = db.get_one(ProgrammeExit, person)
        assert (row.on, row.outcome, row.noted_by) == (date(2025, 3, 1), "unknown", None)
