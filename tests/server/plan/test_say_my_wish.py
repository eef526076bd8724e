"""Her job wish is said once: the plan, words, job clubs and figures go by the same."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.core import clock
from server.intake import actions
from server.intake.read import read_sheets
from server.people.models import Participant, Person
from tests.server.intake.files import AMAL, participants_csv
from tests.server.plan.conftest import PlanWorld
from tests.support.client import Client, ok, refused

IMPORTED = ["warehouse", "kitchen"]


def _say(client: Client, path: str, wish: dict[str, str | None], was: dict[str, str | None] | None = None) -> None:
    ok(client.patch(path, {"wish": wish, "was": {"wish": was}}))


def _mine(client: Client) -> list[str]:
    return [trade["id"] for trade in client.items("vocabulary/trades") if trade["mine"]]


def _register(world: PlanWorld, name: str) -> list[str]:
    (row,) = world.rows(select(Participant.job_wishes).where(Participant.person_id == world.ids[name]))
    return list(row)


@pytest.fixture
def hoped(world: PlanWorld) -> PlanWorld:
    """`cis` came by an import that knew her wishes; `kari` looks after her."""
    world.person("cis", job_wishes=IMPORTED)
    world.looks_after("kari", "cis")
    return world


def test_what_she_wishes_chooses_her_words_and_her_club(world: PlanWorld) -> None:
    ada, club = world.phone("ada"), world.new_club("leader", trades=["hotel"])
    world.session(club=club, starts_at=clock.now() + timedelta(days=9))
    _say(ada, world.plan("ada"), {"trade": "hotel"})
    assert _mine(ada) == ["hotel"]
    reasons = next(each["reasons"] for each in ada.items("jobclub/suggestions") if each["club_id"] == club)
    assert {"code": "trade", "params": {"trade": "hotel"}} in reasons
    assert ok(ada.get("people/me"))["job_wishes"] == ["hotel"]


def test_another_wish_of_the_register_can_be_dropped_and_what_she_said_stays(hoped: PlanWorld) -> None:
    cis, path = hoped.phone("cis"), hoped.plan("cis")
    _say(cis, path, {"trade": "hotel"}, {"trade": "warehouse"})
    assert _register(hoped, "cis") == ["hotel", "kitchen"]
    ok(cis.patch(path, {"not_wished": ["kitchen", "hotel"]}))
    assert (_register(hoped, "cis"), _mine(cis)) == (["hotel"], ["hotel"])
    refused(cis.patch(path, {"not_wished": ["astronaut"]}), 422, "invalid")


def test_another_wish_takes_the_place_of_the_first(world: PlanWorld) -> None:
    ada = world.phone("ada")
    _say(ada, world.plan("ada"), {"trade": "hotel"})
    _say(ada, world.plan("ada"), {"trade": "shop"}, {"trade": "hotel"})
    assert _register(world, "ada") == ["shop"]
    _say(ada, world.plan("ada"), {"text": "Baker"}, {"trade": "shop"})
    assert (_register(world, "ada"), _mine(ada)) == (["everybody"], ["everybody"])
    _say(ada, world.plan("ada"), {"text": None, "trade": None}, {"text": "Baker"})
    assert _register(world, "ada") == []


def test_an_imported_wish_stands_in_the_plan_until_she_says_her_own(hoped: PlanWorld) -> None:
    cis, kari = hoped.phone("cis"), hoped.phone("kari")
    shown = {"text": None, "trade": "warehouse"}
    assert ok(cis.get("plan"))["wish"] == shown
    assert next(row["wish"] for row in kari.items("plan/people") if row["person_id"] == hoped.ids["cis"]) == shown
    _say(cis, hoped.plan("cis"), {"trade": "shop"}, shown)
    assert ok(cis.get("plan"))["wish"] == {"text": None, "trade": "shop"}
    assert _register(hoped, "cis") == ["shop", "kitchen"]


def test_what_staff_write_afterwards_stands_behind_hers(hoped: PlanWorld) -> None:
    cis, kari = hoped.phone("cis"), hoped.phone("kari")
    _say(cis, hoped.plan("cis"), {"trade": "shop"}, {"trade": "warehouse"})
    ok(kari.patch(f"people/participants/{hoped.ids['cis']}", {"job_wishes": ["driver"]}))
    assert _register(hoped, "cis") == ["shop", "driver"]
    assert ok(cis.get("plan"))["wish"]["trade"] == "shop"


def test_a_wish_outside_the_trades_comes_before_what_the_register_knew(hoped: PlanWorld) -> None:
    cis = hoped.phone("cis")
    _say(cis, hoped.plan("cis"), {"text": "Frisør", "trade": None}, {"trade": "warehouse"})
    assert _mine(cis) == ["everybody", "kitchen"]


def test_who_said_that_she_does_not_want_that_is_believed(hoped: PlanWorld) -> None:
    cis = hoped.phone("cis")
    _say(cis, hoped.plan("cis"), {"trade": None}, {"trade": "warehouse"})
    assert ok(cis.get("plan"))["wish"] == {"text": None, "trade": None}
    assert _register(hoped, "cis") == ["kitchen"]


def test_two_who_say_different_wishes_are_both_shown(hoped: PlanWorld) -> None:
    _say(hoped.phone("kari"), hoped.plan("cis"), {"trade": "it"}, {"trade": "warehouse"})
    problem = refused(
        hoped.phone("cis").patch(hoped.plan("cis"), {"wish": {"trade": "shop"}, "was": {"wish": {"trade": "warehouse"}}}),
        409,
        "changed_meanwhile",
    )
    assert problem["params"]["fields"]["wish"]["theirs"] == {"trade": "it"}
    assert _register(hoped, "cis") == ["it", "kitchen"]


def _import(world: PlanWorld, person: dict[str, str]) -> str:
    with world.database.write() as db:
        actions.plan(db, world.ids["here"], "participants", read_sheets(participants_csv(person)), clock.now()).apply(
            db, world.ids["here"], clock.now()
        )
        return db.scalars(select(Person.id).where(Person.given_name == person["Fornavn"])).one()


def test_an_import_is_shown_and_does_not_talk_over_her(world: PlanWorld) -> None:
    world.ids["amal"] = _import(world, AMAL)
    amal = world.phone("amal")
    assert ok(amal.get("plan"))["wish"] == {"text": None, "trade": "hotel"}
    _say(amal, world.plan("amal"), {"trade": "shop"}, {"trade": "hotel"})
    _import(world, AMAL)
    assert _register(world, "amal") == ["shop", "hotel"]
    assert (ok(amal.get("plan"))["wish"]["trade"], _mine(amal)) == ("shop", ["shop", "hotel"])
