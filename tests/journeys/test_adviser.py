"""An adviser at her desk and on her phone: who needs something first, one page a person, a plan made together, two who change one step."""

import re
from datetime import time, timedelta

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.plan.models import Goal, Meeting, PlanNote, PlanVersion, Step
from tests.journeys.conftest import Meet
from tests.journeys.plans import Made, adviser_login, make_plan
from tests.journeys.somebody import Somebody
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually

HERS = {"nb": "p017", "ar": "p018"}


@pytest.fixture
def hers(language: str) -> str:
    """Whose plan it is: a person of her own in each language, so that one journey does not follow in another's steps."""
    return HERS[language]


@pytest.fixture
def made(server: Server, town: Database, hers: str) -> Made:
    """Her plan; made anew for each journey on top of what is there."""
    return make_plan(server, town, hers)


@pytest.fixture
def login(town: Database, hers: str) -> str:
    """Her adviser's."""
    return adviser_login(town, hers)


def _page(made: Made) -> str:
    return f"/deltakere/{made.person_id}/plan"


def _step(town: Database, made: Made) -> Step:
    with town.read() as db:
        return db.scalars(select(Step).where(Step.id == made.step["id"])).one()


@pytest.mark.parametrize("desk", [True, False])
def test_every_screen_can_be_used(meet: Meet, made: Made, login: str, desk: bool) -> None:
    with meet(login, desk=desk) as adviser:
        for path, text in (
            ("/deltakere", "Trenger noe nå"),
            (_page(made), "Mål og steg"),
            (f"{_page(made)}/lag", "Forslag til mål og steg"),
            (f"/deltakere/{made.person_id}", "Plan og uke"),
        ):
            adviser.go(path)
            adviser.sees(text)
            adviser.can_use_this_screen()


def test_who_asks_for_help_stands_first_and_is_helped(meet: Meet, made: Made, login: str, town: Database) -> None:
    ok(made.her.post(f"plan/steps/{made.step['id']}/help"))
    with meet(login, desk=True) as adviser:
        adviser.go("/deltakere")
        name = ok(made.her.get("people/me"))["given_name"]
        first = adviser.page.locator("tbody tr").filter(has_text=name).filter(has_text=adviser.words("Ber om hjelp")).first
        first.get_by_role("button").first.click()
        adviser.tap("Se hva {name} vil ha hjelp med", name=name)
        adviser.tap("Hjelp er gitt")
        adviser.sees("Ført: hjelp er gitt")
        eventually(lambda: _step(town, made).help_asked_at is None, 10, "the step no longer waits")


def _says_yes(her: Somebody) -> None:
    """To a proposal whose steps she sees beside it."""
    her.go("/planen/forslag")
    her.sees("Stegene i forslaget")
    assert her.page.locator(".step-row").count() > 1
    her.can_use_this_screen()
    her.tap("Jeg er enig")
    her.sees("Du har sagt at du er enig.")
    her.does_not_see("Ikke sendt ennå")


def test_a_plan_is_made_together_she_agrees_and_the_decision_is_copied(
    meet: Meet, made: Made, login: str, hers: str, town: Database
) -> None:
    name = ok(made.adviser.get(f"plan/{made.person_id}/page"))["person"]["name"].split()[0]
    with meet(login, desk=True) as adviser:
        adviser.go(f"{_page(made)}/lag")
        adviser.sees("Forslag til mål og steg")
        adviser.page.locator("label.choice").filter(has_text=re.compile(f"^{adviser.words('Utdanning')}$")).click()
        adviser.page.locator(".compose-template").first.click()
        adviser.page.locator(".compose-steps input[type=checkbox]").first.uncheck()
        adviser.page.locator(".stays button").click()
        adviser.sees("Forslaget er laget. {name} ser det på telefonen.", name=name)
        adviser.sees("Venter på {name}", name=name)
        with town.read() as db:
            newest = select(PlanVersion).where(PlanVersion.person_id == made.person_id).order_by(PlanVersion.number.desc())
            proposal = db.scalars(newest).first()
            assert proposal is not None and (proposal.state, proposal.content["end_goal"]) == ("proposal", "education")
            version_id = proposal.id
        with meet(hers) as her:
            _says_yes(her)
        eventually(lambda: _agreed(town, version_id), 15, "her yes has come")
        adviser.page.reload()
        adviser.sees("{name} er enig", name=name)
        adviser.tap("Skriv inn vedtaket")
        adviser.page.get_by_label(adviser.words("Nummer på vedtaket")).fill("2026/77")
        adviser.tap("Lagre vedtaket")
        adviser.sees("Planen gjelder nå")
        adviser.does_not_see("Forslag, ikke vedtatt")
        with town.read() as db:
            assert db.get_one(PlanVersion, version_id).decision_number == "2026/77"


def test_two_who_change_one_step_are_both_shown(meet: Meet, made: Made, login: str, town: Database) -> None:
    step = made.step["id"]
    with meet(login, desk=True) as adviser:
        adviser.go(_page(made))
        under_way = adviser.page.get_by_role("listitem").filter(has_text=adviser.words("I gang"))
        under_way.get_by_role("button", name=adviser.words("Endre steget {title}", title="Lag CV")).first.click()
        ok(made.her.patch(f"plan/steps/{step}", {"comment": "Jeg har begynt", "was": {"comment": None}}))
        adviser.page.get_by_label(adviser.words("Kommentar")).fill("Vi ser på den sammen")
        adviser.tap("Lagre")
        adviser.sees("Noen andre har endret det samme mens du skrev. Velg hva som skal stå.")
        adviser.can_use_this_screen()
        assert _step(town, made).comment == "Jeg har begynt"
        adviser.page.locator(".choose-one").filter(has_text="Vi ser på den sammen").click()
        adviser.tap("Lagre det jeg valgte")
        adviser.sees("Steget er lagret")
        assert _step(town, made).comment == "Vi ser på den sammen"


def test_goals_are_made_and_moved_and_two_who_move_one_are_both_shown(
    meet: Meet, made: Made, login: str, hers: str, town: Database
) -> None:
    title = f"Fast jobb {hers}"

    def goal() -> Goal:
        with town.read() as db:
            return db.scalars(select(Goal).where(Goal.person_id == made.person_id, Goal.title == title)).one()

    with meet(login, desk=True) as adviser:
        adviser.go(_page(made))
        adviser.tap("Nytt mål")
        sheet = adviser.page.get_by_role("dialog")
        sheet.get_by_label(adviser.words("Mål"), exact=True).fill(title)
        adviser.can_use_this_screen()
        adviser.tap("Lagre")
        adviser.button("Endre målet {title}", title=title).click()
        ok(made.her.patch(f"plan/goals/{goal().id}", {"state": "planned", "was": {"state": "suggested"}}))
        sheet.get_by_label(adviser.words("Hvor langt")).select_option("under_way")
        adviser.tap("Lagre")
        adviser.sees("Noen andre har endret det samme mens du skrev. Velg hva som skal stå.")
        adviser.can_use_this_screen()
        assert goal().state == "planned"
        adviser.page.locator(".choose-one").filter(has_text=adviser.words("I gang")).click()
        adviser.tap("Lagre det jeg valgte")
        adviser.sees("Målet er lagret")
        assert goal().state == "under_way"
        adviser.tap("Nytt steg")
        sheet.get_by_label(adviser.words("Hva skal skje?")).fill(f"Ring Rema {hers}")
        sheet.get_by_label(adviser.words("Hvilket mål hører det til?")).select_option(label=title)
        adviser.tap("Foreslå steget")
        adviser.sees("Steget er foreslått")
        with town.read() as db:
            assert (
                db.scalars(select(Step.goal_id).where(Step.title == f"Ring Rema {hers}", Step.person_id == made.person_id)).one()
                == goal().id
            )


def test_a_meeting_with_an_interpreter_is_planned_from_the_phone(meet: Meet, made: Made, login: str, town: Database) -> None:
    with meet(login) as adviser:
        adviser.go(_page(made))
        adviser.tap("Nytt møte")
        sheet = adviser.page.get_by_role("dialog")
        sheet.get_by_label(adviser.words("Dag"), exact=True).fill("2027-01-12")
        sheet.get_by_label(adviser.words("Sted")).fill("Rådhuset")
        sheet.get_by_label(adviser.words("Tolk")).select_option("ordered")
        adviser.can_use_this_screen()
        adviser.tap("Planlegg møtet")
        adviser.sees("Møtet er planlagt")
        adviser.sees_exactly("Rådhuset")
        with town.read() as db:
            meeting = db.scalars(select(Meeting).where(Meeting.person_id == made.person_id, Meeting.place == "Rådhuset")).first()
            assert meeting is not None and meeting.interpreter == "ordered"


def test_a_meeting_that_was_not_held_is_told_and_planned_anew(meet: Meet, made: Made, login: str, town: Database) -> None:
    before = clock.oslo(clock.today() - timedelta(days=1), time(10))
    body = {"kind": "three_party", "starts_at": before.isoformat(), "ends_at": (before + timedelta(hours=1)).isoformat()}
    missed = ok(made.adviser.post(f"plan/{made.person_id}/meetings", {**body, "place": "Sandbakken", "interpreter": "needed"}))

    def state() -> str:
        with town.read() as db:
            return db.get_one(Meeting, missed["id"]).status

    with meet(login) as adviser:
        adviser.go(_page(made))
        adviser.sees("Ble møtet holdt?")
        adviser.tap("Ikke holdt")
        eventually(lambda: state() == "not_held", 15, "it is told")
        adviser.tap("Angre")
        eventually(lambda: state() == "planned", 15, "a slip of the finger is taken back")
        adviser.tap("Ikke holdt")
        adviser.tap("Finn en ny dag")
        adviser.page.get_by_role("dialog").get_by_label(adviser.words("Dag"), exact=True).fill("2027-01-13")
        adviser.tap("Planlegg møtet")
        adviser.sees("Møtet er planlagt")
    places = [(one["place"], one["status"], one["interpreter"]) for one in ok(made.her.get("plan"))["meetings"]]
    assert ("Sandbakken", "planned", "needed") in places


def test_own_notes_can_be_deleted_and_shared_ones_stay(meet: Meet, made: Made, login: str, town: Database) -> None:
    def texts() -> dict[str, bool]:
        with town.read() as db:
            return {note.text: note.shared for note in db.scalars(select(PlanNote).where(PlanNote.person_id == made.person_id))}

    with meet(login, desk=True) as adviser:
        adviser.go(_page(made))
        for text, whose in (("Ringe barnehagen", None), ("Husk buss", "Bare jeg")):
            adviser.tap("Nytt notat")
            if whose:
                adviser.page.locator(".segment").filter(has_text=adviser.words(whose)).click()
            adviser.page.locator("textarea").fill(text)
            adviser.tap("Lagre notatet")
            expect(adviser.page.locator(".plan-notes > li").filter(has_text=text).first).to_be_visible()
        assert (texts()["Ringe barnehagen"], texts()["Husk buss"]) == (True, False)
        shared = adviser.page.locator(".plan-notes > li").filter(has_text="Ringe barnehagen").first
        expect(shared.get_by_role("button")).to_have_count(0)
        adviser.page.locator(".plan-notes > li").filter(has_text="Husk buss").first.get_by_role("button").click()
        adviser.page.get_by_role("dialog").get_by_role("button", name=adviser.words("Slett notatet")).click()
        adviser.sees("Notatet er slettet")
        assert "Husk buss" not in texts()


def test_an_admin_keeps_the_tracks(meet: Meet, server: Server, language: str) -> None:
    title = f"Helsespor {language}"
    with meet("admin", desk=True) as admin:
        admin.go("/spor")
        admin.sees("Hvem sporet er for")
        admin.can_use_this_screen()
        admin.tap("Nytt spor")
        admin.page.get_by_label(admin.words("Navn på sporet")).last.fill(title)
        admin.tap("Lagre sporene")
        admin.sees("Sporene er lagret")
    assert title in [track["title"] for track in server.client().sign_in("admin").items("plan/tracks")]


def _agreed(town: Database, version_id: str) -> bool:
    with town.read() as db:
        return db.get_one(PlanVersion, version_id).agreed_at is not None
