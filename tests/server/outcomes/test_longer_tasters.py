"""The share of work tasters that became longer: an exception to be seen (domain.md S3), small groups hidden as their neighbours are."""

from datetime import date, time, timedelta

import pytest
from sqlalchemy import delete

from server.core import clock
from server.core.db import Database
from server.core.events import PersonErased
from server.outcomes import longer, suppress
from server.outcomes.actions import person_erased
from server.outcomes.models import OutcomeClosing, OutcomeCount
from server.people.models import Person
from server.tasters.models import Taster
from tests.conftest import SignIn
from tests.server.outcomes.conftest import night
from tests.server.people.who import id_of
from tests.support.client import ok

pytestmark = pytest.mark.usefixtures("late_in_the_year")
LAST = clock.today().year - 1


@pytest.fixture
def none_yet(demo: Database, late_in_the_year: None) -> Database:
    """The demo's numbers and tasters are gone, and no year is closed."""
    with demo.write() as db:
        db.execute(delete(OutcomeClosing))
        db.execute(delete(OutcomeCount))
        db.execute(delete(Taster))
    return demo


def _had(database: Database, number: int, made_longer: bool = False, ends: date = date(LAST, 5, 8), **more: object) -> None:
    with database.write() as db:
        row = Taster(person_id=id_of(database, f"p{number:03}"), kind="taster", employer="Elvely", place="Døra", weekdays=[1], told=[])
        row.starts_on, row.ends_on, row.starts, row.ends = ends - timedelta(days=9), ends, time(9), time(15)
        row.legal_basis, row.insured, row.made_by_id = "IL § 14 a", True, id_of(database, "adviser")
        row.extended_on = ends - timedelta(days=2) if made_longer else None
        for name, value in more.items():
            setattr(row, name, value)
        db.add(row)


def _cell(sign_in: SignIn, year: int = LAST, **query: object) -> dict[str, object]:
    found = ok(sign_in("manager").get("outcomes", **query))["tasters"]
    return {key: value for row in found if row["year"] == year for key, value in row.items() if key != "year"}


def test_the_demo_tells_each_year_and_so_does_its_file(demo: Database, sign_in: SignIn) -> None:
    assert _cell(sign_in) == {"share": 6, "count": 31}
    assert f"{LAST};Jobbsmak som ble forlenget;Alle;6;31;" in sign_in("manager").get("outcomes.csv").text


def test_it_counts_tasters_that_began_and_are_over(none_yet: Database, sign_in: SignIn) -> None:
    for number in range(1, 7):
        _had(none_yet, number, made_longer=number == 1)
    _had(none_yet, 1)
    _had(none_yet, 7, kind="placement")
    _had(none_yet, 8, stopped_on=date(LAST, 1, 1))
    _had(none_yet, 9, ends=clock.today())
    assert _cell(sign_in) == {}, "nor one that is not closed yet"
    night(none_yet)
    assert _cell(sign_in) == {"share": 14, "count": 7}
    assert _cell(sign_in, clock.today().year) == {}, "a running year is never shown"


@pytest.mark.parametrize("fifth", [False, True])
def test_fewer_than_five_people_are_hidden_however_many_tasters(none_yet: Database, sign_in: SignIn, fifth: bool) -> None:
    for _ in range(3):
        for number in range(1, suppress.BELOW):
            _had(none_yet, number)
    if fifth:
        _had(none_yet, suppress.BELOW, made_longer=True)
    night(none_yet)
    if fifth:
        assert _cell(sign_in) == {"share": 8, "count": 13}
        return
    assert _cell(sign_in) == {"hidden": True}
    assert f"{LAST};Jobbsmak som ble forlenget;Alle;skjult;skjult;" in sign_in("manager").get("outcomes.csv").text


def test_no_filter_tells_more(none_yet: Database, sign_in: SignIn) -> None:
    for number in range(1, suppress.BELOW):
        _had(none_yet, number)
    night(none_yet)
    for query in ({"gender": "women"}, {"gender": "men"}, {"year": LAST}, {"year": LAST, "gender": "all"}):
        assert _cell(sign_in, **query) == {"hidden": True}


@pytest.mark.parametrize("closed", [False, True])
def test_who_is_erased_stays_as_a_number(none_yet: Database, sign_in: SignIn, closed: bool) -> None:
    """Else who looks before and after would know hers; before the year is closed and after, and never twice."""
    for number in range(1, 7):
        _had(none_yet, number, made_longer=number == 1)
    if closed:
        night(none_yet)
    with none_yet.write() as db:
        her = db.get_one(Person, id_of(none_yet, "p001"))
        person_erased(db, PersonErased(her.id, her.municipality_id))
        db.execute(delete(Taster).where(Taster.person_id == her.id))
        kept = {(row.kind, row.outcome, row.number) for row in db.query(OutcomeCount)}
        assert closed or kept == {(longer.KIND, longer.LONGER, 1), (longer.PEOPLE, "had", 1)}
    night(none_yet)
    assert _cell(sign_in) == {"share": 17, "count": 6}


def test_before_and_after_one_is_put_right_nothing_shown_changes(none_yet: Database, sign_in: SignIn) -> None:
    for number in range(1, 7):
        _had(none_yet, number)
    night(none_yet)
    before = _cell(sign_in)
    with none_yet.write() as db:
        for row in db.query(Taster).filter_by(person_id=id_of(none_yet, "p001")):
            row.extended_on = clock.today()
    night(none_yet)
    assert _cell(sign_in) == before == {"share": 0, "count": 6}
