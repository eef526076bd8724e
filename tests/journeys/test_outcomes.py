"""How it went: the manager's figures, the adviser's notes, and her one tap a year after."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from server.core import clock
from server.core.db import Database
from server.outcomes.models import AfterYear, ProgrammeExit
from tests.journeys.conftest import Meet
from tests.journeys.plans import adviser_login
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _left(server: Server, town: Database, login: str, days: int) -> str:
    """She left so many days ago, to a job in part time; her adviser's login."""
    advising = adviser_login(town, login)
    body = {"on": (clock.today() - timedelta(days=days)).isoformat(), "outcome": "work_part"}
    ok(server.client().sign_in(advising).put(f"outcomes/people/{id_of(town, login)}/exit", body))
    return advising


def _after(town: Database, login: str) -> tuple[str, str] | None:
    with town.read() as db:
        row = db.get(AfterYear, id_of(town, login))
        return (row.outcome, row.how) if row else None


@pytest.mark.parametrize("desk", [True, False])
def test_the_manager_lands_on_figures_that_can_be_used(meet: Meet, desk: bool) -> None:
    with meet("manager", desk=desk) as manager:
        manager.page.wait_for_url("**/resultater")
        expect(manager.page.locator("svg.chart")).to_have_count(2)
        manager.sees("Når ett tall er skjult, skjuler vi også tall som kan røpe det.")
        assert manager.page.locator(".chart .bar-hidden").count() > 0
        assert manager.page.locator("td .hidden-cell").count() >= 2
        manager.can_use_this_screen()


def test_charts_and_table_say_the_same(meet: Meet) -> None:
    with meet("manager", desk=True) as manager:
        expect(manager.page.locator("svg.chart")).to_have_count(2)
        table = " ".join(manager.page.locator(".figures-table td").all_inner_texts())
        for share in manager.page.locator(".chart .bar-number").all_text_contents():
            assert manager.words("{share} %", share=share) in table


def test_the_target_can_be_changed_and_the_table_taken_along(meet: Meet, language: str) -> None:
    share = {"nb": 66, "ar": 64}[language]
    with meet("manager", desk=True) as manager:
        manager.tap("Endre mål")
        manager.page.get_by_role("dialog").get_by_role("textbox").fill(str(share))
        manager.can_use_this_screen()
        manager.tap("Lagre målet")
        expect(manager.page.locator(".chart-aim-number")).to_have_text(str(share))
        with manager.page.expect_download() as download:
            manager.tap("CSV: last ned tabellen")
        assert download.value.suggested_filename == "resultater.csv"


def test_comparison_begins_by_asking(meet: Meet) -> None:
    with meet("manager", desk=True) as manager:
        manager.tap("Sammenlign")
        manager.page.get_by_role("dialog").get_by_role("textbox").fill("Ingensteds kommune")
        manager.page.get_by_role("dialog").get_by_role("button", name=manager.words("Spør"), exact=True).click()
        manager.sees("Vi fant ingen kommune med det navnet her. Se på navnet en gang til.")
        manager.can_use_this_screen()


def test_the_adviser_notes_how_she_left(meet: Meet, town: Database, language: str) -> None:
    login = {"nb": "p061", "ar": "p062"}[language]
    with meet(adviser_login(town, login), desk=True) as adviser:
        adviser.go(f"/utfall/{id_of(town, login)}")
        adviser.page.get_by_role("button", name=adviser.words("Utdanning")).click()
        adviser.can_use_this_screen()
        adviser.tap("Avslutt programmet")
        adviser.sees("Ett år etter")
        adviser.can_use_this_screen()
    with town.read() as db:
        row = db.get_one(ProgrammeExit, id_of(town, login))
        assert (row.outcome, row.on) == ("education", clock.today())


def test_a_call_about_a_year_after(meet: Meet, server: Server, town: Database, language: str) -> None:
    login = {"nb": "p063", "ar": "p064"}[language]
    with meet(_left(server, town, login, 340), desk=True) as adviser:
        adviser.go("/utfall")
        adviser.can_use_this_screen()
        adviser.page.locator(f"a[href='/utfall/{id_of(town, login)}']").click()
        adviser.sees("Ett år etter")
        part = adviser.page.get_by_role("region", name=adviser.words("Ett år etter"))
        part.get_by_role("button", name=adviser.words("Jobb, full tid")).click()
        eventually(lambda: _after(town, login) == ("work_full", "call"), 15, "it is noted")


def test_one_tap_a_year_after_in_a_dead_spot(meet: Meet, server: Server, town: Database, language: str) -> None:
    login = {"nb": "p065", "ar": "p066"}[language]
    _left(server, town, login, 370)
    with meet(login) as her:
        her.go("/aaret-etter")
        her.sees("Hva gjør du nå?")
        her.can_use_this_screen()
        her.offline()
        her.page.get_by_role("button", name=her.words("Utdanning")).click()
        her.sees("Takk. Du kan endre svaret her.")
        assert _after(town, login) is None
        her.offline(False)
        eventually(lambda: _after(town, login) == ("education", "herself"), 15, "it is told")
