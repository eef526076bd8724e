"""Groups under 5 are hidden, and subtraction recovers nothing: totals, years, neighbouring filters, comparison (checks.md 18)."""

import random
from functools import partial

import pytest
from sqlalchemy import delete, select

from server.core import clock
from server.core.db import Database
from server.outcomes import rules, suppress
from server.outcomes.models import OutcomeConsent, OutcomeCount, ProgrammeExit
from server.people.models import Municipality
from tests.conftest import SignIn
from tests.server.outcomes import attack
from tests.server.people.who import id_of

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
