"""How it went for one person: noted at the exit and again about a year after, by whom it concerns, and never mixed."""

from collections import Counter
from datetime import date, timedelta

import pytest
from sqlalchemy import delete, select

from server.core import clock
from server.core.db import Database
from server.notifications.models import Notice
from server.outcomes import actions, figures, rules
from server.outcomes.models import AfterYear, OutcomeClosing, OutcomeCount, ProgrammeExit
from server.people.models import Person
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import ok, refused


def _day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


def _exit(days: int = 0, outcome: str = "work_part", **more: str) -> dict[str, str]:
    return {"on": _day(days), "outcome": outcome, **more}


def _counted(database: Database) -> Counter[figures.CountKey]:
    """People and numbers of people, as figures count them."""
    with database.read() as db:
        municipality = db.get_one(Person, id_of(database, "adviser")).municipality_id
        found = Counter(figures.people(db, municipality).values())
        for row in db.scalars(select(OutcomeCount).where(OutcomeCount.municipality_id == municipality, OutcomeCount.kind.in_(rules.KINDS))):
            found[row.year, row.kind, row.gender, row.outcome] += row.number
    return found


def test_the_adviser_notes_the_exit_and_she_has_left(demo: Database, sign_in: SignIn) -> None:
    adviser, person, her = sign_in("adviser"), id_of(demo, "participant"), sign_in("participant")
    noted = ok(adviser.put(f"outcomes/people/{person}/exit", _exit()))
    assert noted["exit"] == {
        "on": _day(0), "outcome": "work_part", "note_code": None,
        "register_reason": {"code": "work_part", "title": "Ordinært arbeid, deltid"},
    }  # fmt: skip
    assert noted["after_year"] is None and noted["due"] is False
    assert ok(adviser.get(f"people/participants/{person}"))["left_on"] == _day(0)
    assert ok(her.get("outcomes/mine")) == noted
    ok(her.get("people/me"))


def test_an_exit_is_put_right_by_noting_it_again(demo: Database, sign_in: SignIn) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    ok(adviser.put(f"outcomes/people/{person}/exit", _exit()))
    noted = ok(adviser.put(f"outcomes/people/{person}/exit", _exit(-1, "education", note_code="higher_education")))
    assert noted["exit"]["on"] == _day(-1) and noted["exit"]["register_reason"]["title"] == "Høyere utdanning"


def test_what_cannot_be_noted(demo: Database, sign_in: SignIn) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    refused(adviser.put(f"outcomes/people/{person}/exit", _exit(1)), 422, "day_to_come")
    refused(adviser.put(f"outcomes/people/{person}/exit", _exit(0, "work_full", note_code="moved")), 422, "invalid")
    refused(adviser.put(f"outcomes/people/{person}/exit", _exit(0, "rich")), 422, "invalid")
    refused(adviser.put(f"outcomes/people/{person}/after-year", _exit()), 409, "no_exit")


@pytest.mark.parametrize("login", ["adviser2", "manager", "leader", "participant", "outsider-adviser"])
def test_nobody_else_notes_her_exit(demo: Database, sign_in: SignIn, login: str) -> None:
    answer = sign_in(login).put(f"outcomes/people/{id_of(demo, 'participant')}/exit", _exit())
    assert answer.status_code in (403, 404)
    with demo.read() as db:
        assert db.get(ProgrammeExit, id_of(demo, "participant")) is None


def test_a_year_after_she_tells_by_one_tap(demo: Database, sign_in: SignIn) -> None:
    adviser, person, her = sign_in("adviser"), id_of(demo, "participant"), sign_in("participant")
    left = clock.today() - timedelta(days=340)
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": left.isoformat(), "outcome": "other"}))
    assert person in {row["person_id"] for row in adviser.items("outcomes/due")}
    assert ok(her.get("outcomes/mine"))["due"] is True
    noted = ok(her.put(f"outcomes/people/{person}/after-year", {"on": _day(0), "outcome": "work_full", "by": "herself"}))
    assert noted["after_year"] == {"on": _day(0), "outcome": "work_full", "by": "herself"}
    assert noted["exit"]["outcome"] == "other"
    assert person not in {row["person_id"] for row in adviser.items("outcomes/due")}
    refused(her.put(f"outcomes/people/{person}/after-year", {"on": _day(0), "outcome": "other", "by": "call"}), 422, "told_by")
    refused(sign_in("p001").put(f"outcomes/people/{person}/after-year", {"on": _day(0), "outcome": "other"}), 404)


def test_it_is_too_early_before_ten_months(demo: Database, sign_in: SignIn) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    ok(adviser.put(f"outcomes/people/{person}/exit", _exit(-100)))
    begins = rules.months_after(clock.today() - timedelta(days=100), 10).isoformat()
    answer = refused(adviser.put(f"outcomes/people/{person}/after-year", _exit(0, "other")), 409, "too_early")
    assert answer["params"] == {"from": begins}


def test_when_the_year_has_passed_both_are_told_once(demo: Database, sign_in: SignIn) -> None:
    person, adviser = id_of(demo, "left"), id_of(demo, "adviser")
    with clock.moved(clock.now() + timedelta(days=40)):
        for _ in range(2):
            with demo.write() as db:
                actions.ask(db, clock.now())
    with demo.read() as db:
        told = db.scalars(select(Notice.person_id).where(Notice.kind == "after_year_due")).all()
    assert sorted(told) == sorted([person, adviser])


def test_four_years_later_is_no_answer_of_a_year_after(demo: Database, sign_in: SignIn) -> None:
    adviser, person, her = sign_in("adviser"), id_of(demo, "participant"), sign_in("participant")
    left = rules.months_after(clock.today(), -48)
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": left.isoformat(), "outcome": "other"}))
    mine = ok(her.get("outcomes/mine"))
    assert mine["ask_until"] == rules.months_after(left, 18).isoformat() and mine["due"] is False
    assert person not in {row["person_id"] for row in adviser.items("outcomes/due")}
    before = _counted(demo)
    assert ok(her.put(f"outcomes/people/{person}/after-year", _exit(0, "work_full")))["after_year"]["on"] == _day(0), "it is kept"
    assert _counted(demo) == before
    with demo.write() as db:
        actions.ask(db, clock.now())
        assert not db.scalars(select(Notice).where(Notice.kind == "after_year_due", Notice.person_id == person)).all()


def test_an_answer_that_counts_is_not_lost_to_a_late_one(demo: Database, sign_in: SignIn) -> None:
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    left = rules.months_after(clock.today(), -20)
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": left.isoformat(), "outcome": "other"}))
    in_time = {"on": rules.months_after(left, 18).isoformat(), "outcome": "work_full"}
    before = sum(_counted(demo).values())
    ok(adviser.put(f"outcomes/people/{person}/after-year", in_time))
    refused(adviser.put(f"outcomes/people/{person}/after-year", _exit(0, "other")), 409, "too_late")
    assert sum(_counted(demo).values()) == before + 1


@pytest.mark.parametrize("today", [date(2026, 8, 31), date(2027, 2, 28), date(2028, 2, 29), date(2026, 11, 22), date(2027, 3, 1)])
def test_the_earliest_exit_that_is_still_asked(today: date) -> None:
    earliest = rules.still_asked(today)
    assert rules.window(earliest)[1] >= today > rules.window(earliest - timedelta(days=1))[1]


@pytest.mark.parametrize(("months", "expected"), [(12, date(2027, 2, 28)), (-12, date(2025, 2, 28)), (10, date(2026, 12, 28))])
def test_months_end_where_a_month_does(months: int, expected: date) -> None:
    assert rules.months_after(date(2026, 2, 28), months) == expected
    assert rules.months_after(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert rules.months_after(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_who_is_erased_stays_as_a_number(demo: Database, sign_in: SignIn) -> None:
    """Else who compares the figures before and after knows how it went for her. Her year is not closed yet, whatever the season."""
    with demo.write() as db:
        db.execute(delete(OutcomeClosing))
    adviser, person = sign_in("adviser"), id_of(demo, "participant")
    ok(adviser.put(f"outcomes/people/{person}/exit", _exit(-340)))
    ok(adviser.put(f"outcomes/people/{person}/after-year", _exit(0, "work_full")))
    before = _counted(demo)
    ok(sign_in("admin").post(f"people/participants/{person}/erasure"))
    with demo.read() as db:
        assert db.get(ProgrammeExit, person) is None and db.get(AfterYear, person) is None
        assert not [row for row in db.scalars(select(OutcomeCount)) if person in str(vars(row))]
    assert _counted(demo) == before
