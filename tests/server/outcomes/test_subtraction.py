"""Groups under 5 are hidden, and subtraction recovers nothing: totals, years, neighbouring filters, comparison (checks.md 18)."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import date, time
from functools import partial

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from server.core import clock
from server.core.db import Database
from server.outcomes import figures, rules, suppress
from server.outcomes.models import AfterYear, OutcomeClosing, OutcomeConsent, OutcomeCount, OutcomeCounted, ProgrammeExit
from server.people.models import Municipality, Participant
from tests.conftest import SignIn
from tests.server.outcomes import attack
from tests.server.outcomes.conftest import night
from tests.server.people.who import id_of
from tests.support.client import Client, ok

pytestmark = pytest.mark.usefixtures("late_in_the_year")
YEARS = range(clock.today().year - 6, clock.today().year + 1)


def _municipalities(database: Database) -> list[str]:
    with database.read() as db:
        return list(db.scalars(select(Municipality.id).order_by(Municipality.name)))


def _agree(database: Database, ids: list[str]) -> None:
    by_id = id_of(database, "manager")
    with database.write() as db:
        for one, other in (ids, ids[::-1]):
            db.add(OutcomeConsent(municipality_id=one, with_id=other, by_id=by_id, at=clock.now()))


def _fill(database: Database, ids: list[str], chance: random.Random) -> None:
    """Many small groups, some beside large ones, some of unknown gender; of those who left some were asked a year after."""
    with database.write() as db:
        db.execute(delete(OutcomeCount))
        db.execute(delete(OutcomeClosing))
        db.execute(delete(ProgrammeExit))
        for municipality in ids:
            for year in YEARS:
                for gender in ("woman", "man", "unknown"):
                    left = chance.choice((0, 1, 2, 3, 4, 5, 6, 9, 23))
                    for kind, count in (("at_exit", left), ("after_year", chance.randint(0, left))):
                        good = chance.randint(0, count)
                        for outcome, number in (("work_part", good), ("other", count - good)):
                            row = OutcomeCount(municipality_id=municipality, year=year, kind=kind, gender=gender, outcome=outcome)
                            row.number = number
                            db.add(row)
    night(database)


def _attack(database: Database, sign_in: SignIn, seed: int) -> tuple[set[attack.Cell], attack.Seen]:
    ids = _municipalities(database)
    _fill(database, ids, random.Random(seed))
    attack._possible.cache_clear()
    seen = attack.everything_seen(sign_in("manager"), YEARS, ids[1])
    return attack.recovered(seen), seen


@pytest.mark.parametrize("seed", range(6))
def test_nothing_hidden_is_recovered(demo: Database, sign_in: SignIn, seed: int) -> None:
    _agree(demo, _municipalities(demo))
    found, seen = _attack(demo, sign_in, seed)
    assert found == set()
    assert any(value is None for value in seen.values()) and any(value is not None and value[1] for value in seen.values())


def test_the_attack_works_where_only_small_groups_are_hidden(demo: Database, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof can fail: with secondary suppression off, subtraction finds hidden groups."""
    _agree(demo, _municipalities(demo))
    monkeypatch.setattr(suppress, "shown", partial(suppress.shown, secondary=False))
    found = {cell for seed in range(3) for cell in _attack(demo, sign_in, seed)[0]}
    assert {gender for *_, gender in found} >= {"women", "men"}


def test_no_small_group_is_shown(demo: Database, sign_in: SignIn) -> None:
    _agree(demo, _municipalities(demo))
    _, seen = _attack(demo, sign_in, 7)
    assert not [key for key, value in seen.items() if value is not None and 0 < value[1] < suppress.BELOW]


def test_a_running_year_is_never_shown(demo: Database, sign_in: SignIn) -> None:
    """Else who looks before and after one person leaves knows how it went for her."""
    _agree(demo, _municipalities(demo))
    _, seen = _attack(demo, sign_in, 8)
    this_year = clock.today().year
    assert {year for _, year, kind, _ in seen if kind == "at_exit"} == set(YEARS) - {this_year}
    assert {year for _, year, kind, _ in seen if kind == "after_year"} == set(YEARS) - {this_year, this_year - 1}
    assert rules.counted_from("after_year", this_year - 1).year == this_year + 1


LEFT = clock.today().year - 2
"""The newest leaver-year of which both kinds are closed late in this year."""
WOMEN = ("participant", "p002", "p003", "p004", "p005", "p006", "p007")


def _leavers(database: Database) -> None:
    """Seven women left in December and all but the first answered; there is nobody else, and the year is closed."""
    with database.write() as db:
        for model in (OutcomeCount, OutcomeCounted, OutcomeClosing, AfterYear, ProgrammeExit):
            db.execute(delete(model))
        noted = {"noted_by": id_of(database, "adviser"), "noted_at": clock.now()}
        for login in WOMEN:
            person = id_of(database, login)
            db.execute(update(Participant).where(Participant.person_id == person).values(gender="woman", left_on=date(LEFT, 12, 10)))
            db.add(ProgrammeExit(person_id=person, on=date(LEFT, 12, 10), outcome="other", **noted))
            if login != WOMEN[0]:
                db.add(AfterYear(person_id=person, on=date(LEFT + 1, 12, 1), outcome="other", how="call", **noted))
    night(database)


def _answer(adviser: Client, person: str) -> None:
    ok(adviser.put(f"outcomes/people/{person}/after-year", {"on": date(LEFT + 2, 6, 1).isoformat(), "outcome": "work_full"}))


def _put_right(adviser: Client, person: str) -> None:
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": date(LEFT, 12, 10).isoformat(), "outcome": "work_full"}))


def _move(adviser: Client, person: str) -> None:
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": date(LEFT + 1, 12, 10).isoformat(), "outcome": "work_full"}))


def _take_back(adviser: Client, person: str) -> None:
    ok(adviser.post(f"people/participants/{person}/leave", {"on": None}))


LATER = (_answer, _put_right, _move, _take_back)


def _before_and_after(database: Database, sign_in: SignIn, act: Callable[[Client, str], None]) -> tuple[object, object]:
    """The whole page before and after one late act about one person, with a night between."""
    _leavers(database)
    manager = sign_in("manager")
    before = ok(manager.get("outcomes"))["years"]
    act(sign_in("adviser"), id_of(database, WOMEN[0]))
    night(database)
    return before, ok(manager.get("outcomes"))["years"]


@pytest.mark.parametrize("act", LATER)
def test_before_and_after_one_late_note_nothing_shown_changes(demo: Database, sign_in: SignIn, act: Callable[[Client, str], None]) -> None:
    """Else the manager who looks twice knows how it went for the one who answered or was put right between."""
    before, after = _before_and_after(demo, sign_in, act)
    assert before == after
    (year,) = [each for each in ok(sign_in("manager").get("outcomes"))["years"] if each["year"] == LEFT]
    assert year["at_exit"]["women"] == {"share": 0, "count": 7} and year["after_year"]["women"] == {"share": 0, "count": 6}


def _not_closed(db: Session, municipality_id: str) -> Counter[figures.CountKey]:
    """As if nothing were ever written: what is noted today."""
    return Counter(figures.people(db, municipality_id).values())


@pytest.mark.parametrize("act", LATER)
def test_looking_twice_tells_it_where_years_are_not_closed(
    demo: Database, sign_in: SignIn, act: Callable[[Client, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof can fail: with closing off, one act moves a cell that is shown."""
    monkeypatch.setattr(figures, "kept", _not_closed)
    before, after = _before_and_after(demo, sign_in, act)
    assert before != after


def test_who_is_erased_from_a_closed_year_is_not_counted_twice(demo: Database, sign_in: SignIn) -> None:
    _leavers(demo)
    manager = sign_in("manager")
    before = ok(manager.get("outcomes"))["years"]
    ok(sign_in("admin").post(f"people/participants/{id_of(demo, WOMEN[1])}/erasure"))
    night(demo)
    assert ok(manager.get("outcomes"))["years"] == before


def _move_to_an_open_year(adviser: Client, person: str) -> None:
    ok(adviser.put(f"outcomes/people/{person}/exit", {"on": date(LEFT + 2, 12, 10).isoformat(), "outcome": "work_full"}))


def _taken_back_and_left_again(adviser: Client, person: str) -> None:
    _take_back(adviser, person)
    _move_to_an_open_year(adviser, person)


@pytest.mark.parametrize("act", [_move_to_an_open_year, _taken_back_and_left_again])
@pytest.mark.parametrize("erased", [False, True])
def test_who_is_moved_out_of_a_closed_year_is_counted_in_no_other(
    demo: Database, sign_in: SignIn, act: Callable[[Client, str], None], erased: bool
) -> None:
    """She stands in the closed one: in the next as well, the years together would have one more than left."""
    _leavers(demo)
    person = id_of(demo, WOMEN[1])
    act(sign_in("adviser"), person)
    if erased:
        ok(sign_in("admin").post(f"people/participants/{person}/erasure"))
    with clock.moved(clock.oslo(date(LEFT + 4, 12, 31), time(20))):
        night(demo)
    with demo.read() as db:
        query = select(func.sum(OutcomeCount.number)).where(OutcomeCount.kind == rules.AT_EXIT)
        assert db.scalars(query).one() == len(WOMEN)
        assert (db.get(OutcomeCounted, (person, rules.AT_EXIT)) is None) is erased


def test_a_year_is_closed_once(demo: Database) -> None:
    _leavers(demo)
    with demo.read() as db:
        first = db.scalars(select(func.sum(OutcomeCount.number))).one()
    night(demo)
    with demo.read() as db:
        assert db.scalars(select(func.sum(OutcomeCount.number))).one() == first
