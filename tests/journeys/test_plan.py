"""A participant and her plan: the way, steps in a dead spot, two who change one field, absence."""

import re

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from server.core.db import Database
from server.jobclub.models import Booking
from server.plan.models import Absence, Step
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.plans import Made
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _steps(town: Database, login: str) -> dict[str, Step]:
    with town.read() as db:
        return {step.id: step for step in db.scalars(select(Step).where(Step.person_id == id_of(town, login)))}


def test_every_screen_of_the_plan_can_be_used(meet: Meet, made: Made, hers: str) -> None:
    with meet(hers) as her:
        her.go("/planen")
        her.sees("Jeg vil jobbe på hotell")
        her.sees("Du er her")
        her.sees("Mine folk")
        her.can_use_this_screen()
        for path, text in (
            ("/planen/om-meg", "Dette kan jeg"),
            ("/planen/steg", "Jeg er ferdig"),
            ("/planen/steg/nytt", "Foreslå et steg"),
            ("/planen/cv", "CV-en min"),
            ("/planen/cv/side", "CV på norsk"),
            (f"/planen/moter/{made.meeting['id']}", "Dette vil jeg ta opp"),
            ("/planen/forslag", "Forslag til plan"),
            ("/planen/historikk", "Slik har planen vært"),
            ("/planen/papir", "Planen på papir"),
            ("/meg/opplysninger", "Programrådgiver"),
        ):
            her.go(path)
            her.sees(text)
            her.can_use_this_screen()
        her.tap("Programrådgiver")
        her.sees("Lese planen din")
        her.can_use_this_screen()


def test_every_screen_of_the_plan_holds_at_twice_the_text(meet: Meet, made: Made, hers: str) -> None:
    with meet(hers) as her:
        for path in ("", "/om-meg", "/steg", "/steg/nytt", "/cv", "/forslag", "/papir", f"/moter/{made.meeting['id']}"):
            her.go(f"/planen{path}")
            her.page.wait_for_load_state("networkidle")
            her.page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert her.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, path


def test_steps_in_a_dead_spot(meet: Meet, made: Made, town: Database, hers: str) -> None:
    with meet(hers) as her:
        her.go("/planen/steg")
        her.sees("Jeg trenger hjelp")
        her.offline()
        her.tap("Jeg trenger hjelp")
        her.sees("Ikke sendt ennå")
        her.tap("Jeg er ferdig")
        her.page.get_by_role("dialog").get_by_role("textbox").fill("Ferdig i går")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Jeg er ferdig")).click()
        expect(her.page.locator(".toasts").first).to_contain_text(her.words("Ferdig"))  # told once the phone has kept it
        her.go("/planen/steg/nytt")
        her.page.get_by_role("textbox").fill("Spørre naboen")
        her.tap("Legg til")
        her.sees_exactly("Spørre naboen")
        her.can_use_this_screen()
        her.page.reload()
        her.sees_exactly("Spørre naboen")
        assert _steps(town, hers)[made.step["id"]].state == "under_way"
        her.offline(False)
        her.does_not_see("Ikke sendt ennå")
        eventually(lambda: _steps(town, hers)[made.step["id"]].state == "done", 15, "the step is done")
    found = _steps(town, hers)
    assert found[made.step["id"]].comment == "Ferdig i går"
    assert [step.yes_of for step in found.values() if step.title == "Spørre naboen"] == ["participant"]


def test_how_the_plan_has_been_is_read_in_a_dead_spot(meet: Meet, made: Made, hers: str) -> None:
    with meet(hers) as her:
        her.go("/planen/historikk")
        her.sees("Gjelder nå")
        her.offline()
        her.page.reload()
        her.sees("Gjelder nå")
        her.sees_exactly("2026/118")
        her.offline(False)


@pytest.mark.parametrize(("keeps", "state"), [("mine", "done"), ("theirs", "cancelled")])
def test_two_change_one_field_and_the_later_one_chooses(meet: Meet, made: Made, town: Database, hers: str, keeps: str, state: str) -> None:
    step = made.step
    with meet(hers) as her:
        her.go("/planen/steg")
        her.sees("Jeg er ferdig")
        her.offline()
        her.tap("Jeg er ferdig")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Jeg er ferdig")).click()
        ok(made.adviser.patch(f"plan/steps/{step['id']}", {"state": "cancelled", "was": {"state": "under_way"}}))
        expect(her.page.locator(".toast")).to_have_text(re.compile(her.words("Ferdig")))
        her.page.evaluate("scrollTo(0, document.body.scrollHeight)")
        her.offline(False)
        # She has read further down than where it is told: what was said to be done is taken back before her eyes.
        expect(her.page.locator(".beneath")).to_contain_text(her.words("Se hva du kan gjøre."), timeout=15_000)
        expect(her.page.locator(".toast")).to_have_count(0)
        her.page.evaluate("scrollTo(0, 0)")
        her.sees("Det samme er endret et annet sted. Du ser begge, og velger selv.")
        assert _steps(town, hers)[step["id"]].state == "cancelled"
        her.can_use_this_screen()
        expect(her.button("Lagre det jeg valgte")).to_be_disabled()
        her.page.locator(".choose-one").nth(0 if keeps == "mine" else 1).click()
        her.tap("Lagre det jeg valgte")
        her.does_not_see("Lagre det jeg valgte")
        eventually(lambda: _steps(town, hers)[step["id"]].state == state, 15, "what she chose holds")


def _finish(her: Somebody, comment: str) -> None:
    her.tap("Jeg er ferdig")
    sheet = her.page.get_by_role("dialog")
    sheet.get_by_role("textbox").fill(comment)
    sheet.get_by_role("button", name=her.words("Jeg er ferdig")).click()
    her.sees("Ikke sendt ennå")


def test_two_phones_in_dead_spots_change_one_field_and_neither_is_overwritten(meet: Meet, made: Made, town: Database, hers: str) -> None:
    def comment() -> str | None:
        return _steps(town, hers)[made.step["id"]].comment

    with meet(hers) as one, meet(hers) as other:
        for phone, words in ((one, "Med hjelp av Olga"), (other, "Helt alene")):
            phone.go("/planen/steg")
            phone.sees("Jeg er ferdig")
            phone.offline()
            _finish(phone, words)
        assert _steps(town, hers)[made.step["id"]].state == "under_way"
        one.offline(False)
        eventually(lambda: comment() == "Med hjelp av Olga", 15, "the first phone's words are there")
        other.offline(False)
        other.sees("Det samme er endret et annet sted. Du ser begge, og velger selv.")
        other.sees_exactly("Med hjelp av Olga")
        other.sees_exactly("Helt alene")
        assert comment() == "Med hjelp av Olga"
        other.page.locator(".choose-one").filter(has_text="Helt alene").click()
        other.tap("Lagre det jeg valgte")
        other.does_not_see("Lagre det jeg valgte")
        eventually(lambda: comment() == "Helt alene", 15, "what she chose holds")
        one.does_not_see("Ikke sendt ennå")


def _absence(town: Database, login: str) -> Absence | None:
    with town.read() as db:
        query = select(Absence).where(Absence.person_id == id_of(town, login), Absence.taken_back_at.is_(None))
        return db.scalars(query.order_by(Absence.told_at.desc())).first()


def test_absence_in_three_taps_and_a_call_while_it_is_not_sent(
    meet: Meet, server: Server, town: Database, make_session: MakeSession, language: str
) -> None:
    login = {"nb": "p023", "ar": "p025"}[language]
    session = make_session(days=1)
    ok(server.client().sign_in(login).post(f"jobclub/sessions/{session}/bookings"))
    with meet(login) as her:
        her.sees("Si fra: jeg kan ikke komme")
        her.offline()
        her.page.reload()
        her.tap("Si fra: jeg kan ikke komme")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Jeg er syk")).click()
        her.can_use_this_screen()
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("I morgen")).click()
        her.page.locator("dialog .button.main").click()
        her.sees("Ikke sendt ennå. Ingen vet det før du har nett.")
        assert her.page.locator("main a.button[href^='tel:']").count() == 1
        her.can_use_this_screen()
        assert _absence(town, login) is None
        her.offline(False)
        her.sees("Du har sagt fra")
        told = eventually(lambda: _absence(town, login), 15, "the absence is told")
        assert (told.kind, told.from_day, told.to_day) == ("ill", told.from_day, told.from_day)
        eventually(lambda: not _has_seat(town, session, login), 15, "her seat is free")
        her.tap("Jeg kommer likevel")
        eventually(lambda: _absence(town, login) is None, 15, "it is taken back")


def _has_seat(town: Database, session_id: str, login: str) -> bool:
    query = select(Booking.status).where(Booking.session_id == session_id, Booking.person_id == id_of(town, login))
    with town.read() as db:
        return "booked" in db.scalars(query).all()
