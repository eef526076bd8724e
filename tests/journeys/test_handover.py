"""The hand-over: she on her phone, her adviser at a desk, a Nav case worker without an account."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from server.core import clock
from server.core.db import Database
from server.plan.handover.models import HandoverFollowUp
from tests.journeys.conftest import Meet
from tests.journeys.handing import CODE_FIELD, Handed, Plan, open_link, row_of
from tests.journeys.plans import adviser_login
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _released(town: Database, handed: Handed) -> list[str]:
    return sorted(section.code for section in row_of(town, handed).sections if section.released_at)


def test_she_decides_what_is_seen_and_adds_what_matters_in_a_dead_spot(meet: Meet, plan: Plan, town: Database) -> None:
    handed = plan("p031", "p032")
    with meet(handed.login) as her:
        her.go("/planen")
        her.tap("Overføring til Nav")
        her.sees("Barnehage eller SFO")
        her.sees_exactly("Eva Lund")
        her.can_use_this_screen()
        her.offline()
        her.page.get_by_role("switch", name=her.words("Norsk")).click()
        her.tap("Legg til noe")
        her.page.get_by_role("dialog").get_by_role("textbox").fill("Førerkort")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Legg til"), exact=True).click()
        her.sees_exactly("Førerkort")
        her.sees("Ikke sendt ennå")
        her.can_use_this_screen()
        assert _released(town, handed) == []
        her.offline(False)
        eventually(lambda: _released(town, handed) == ["norwegian"], 15, "the section is released")
        eventually(lambda: "Førerkort" in [item.title for item in row_of(town, handed).items], 15, "the item is there")
        expect(her.page.get_by_role("switch", name=her.words("Norsk"))).to_be_checked()
        her.page.get_by_role("switch", name=her.words("Norsk")).click()
        eventually(lambda: _released(town, handed) == [], 15, "it is taken back")


def test_she_sees_what_the_receiver_sees(meet: Meet, plan: Plan) -> None:
    handed = plan("p033", "p034")
    with meet(handed.login) as her:
        her.go("/overforing")
        her.page.get_by_role("switch", name=her.words("Navn og telefon")).click()
        her.button("Se det {to} ser", to=her.words("Nav")).click()
        her.sees("Alt annet er hemmelig.")
        her.can_use_this_screen()


def _answer(adviser: Somebody, choose: str) -> None:
    """In the sheet of one item."""
    sheet = adviser.page.get_by_role("dialog")
    sheet.get_by_text(choose, exact=True).first.click()
    sheet.get_by_role("button", name=adviser.words("Lagre")).click()


def test_the_adviser_finds_somebody_for_every_item_and_completes(meet: Meet, plan: Plan, town: Database) -> None:
    handed = plan("p035", "p036")
    handed.settle_all(first="income", second="childcare")
    with meet(handed.adviser_login, desk=True) as adviser:
        adviser.go("/overforinger")
        adviser.sees("Ny overføring")
        adviser.can_use_this_screen()
        adviser.go(f"/overforinger/{handed.id}")
        adviser.can_use_this_screen()
        adviser.page.locator(".button.main").click()
        adviser.can_use_this_screen()
        _answer(adviser, "Eva Lund")
        sheet = adviser.page.get_by_role("dialog")
        expect(sheet.get_by_role("heading", name=adviser.words("Barnehage eller SFO"))).to_be_visible()
        sheet.get_by_text(adviser.words("Avslutt det")).click()
        expect(sheet.get_by_role("button", name=adviser.words("Lagre"))).to_be_disabled()
        sheet.get_by_label(adviser.words("Hvorfor?")).fill("Plassen er i orden")
        sheet.get_by_role("button", name=adviser.words("Lagre")).click()
        adviser.sees_exactly("Plassen er i orden")
        assert row_of(town, handed).completed_at is None
        adviser.tap("Fullfør overføringen")
        adviser.tap("Ja, fullfør")
        adviser.sees("Overføringen er fullført")
        adviser.can_use_this_screen()
    assert row_of(town, handed).completed_at is not None
    assert [handed.item(source)["state"] for source in ("income", "childcare")] == ["accepted", "closed"]


def test_what_came_up_meanwhile_is_shown_instead_of_completed(meet: Meet, plan: Plan, town: Database) -> None:
    handed = plan("p037", "p038")
    handed.settle_all()
    with meet(handed.adviser_login, desk=True) as adviser:
        adviser.go(f"/overforinger/{handed.id}")
        adviser.sees("Fullfør overføringen")
        ok(handed.adviser.post(f"plan/{id_of(town, handed.login)}/steps", {"title": "Søke på Kiwi", "state": "planned"}))
        adviser.tap("Fullfør overføringen")
        adviser.tap("Ja, fullfør")
        adviser.sees("Ikke ennå")
        adviser.can_use_this_screen()
        adviser.tap("Se punktene")
        adviser.sees_exactly("Søke på Kiwi")
        adviser.sees("Mangler ansvarlig")
    assert row_of(town, handed).completed_at is None


def test_a_new_one_is_made_in_one_form(meet: Meet, town: Database, server: Server, language: str) -> None:
    login = {"nb": "p039", "ar": "p040"}[language]
    advising = adviser_login(town, login)
    with meet(advising, desk=True) as adviser:
        adviser.go(f"/overforinger/ny?person={id_of(town, login)}")
        adviser.sees("Hvor går deltakeren?")
        adviser.can_use_this_screen()
        day = clock.today() + timedelta(days=9)
        adviser.page.get_by_label(adviser.words("Dag"), exact=True).fill(f"{day:%d.%m.%Y}")
        adviser.page.get_by_label(adviser.words("Hvem tar imot? Navn")).fill("Eva Lund")
        adviser.tap("Lag overføringen")
        adviser.sees("Registrert som arbeidssøker på nav.no")
    listed = server.client().sign_in(advising).items("plan/handovers")
    assert [one["starts_at"][:10] for one in listed if one["person_id"] == id_of(town, login)] == [day.isoformat()]


def test_a_meeting_that_was_not_held_is_told_to_all_three(meet: Meet, plan: Plan) -> None:
    handed = plan("p041", "p042", days=-2)
    link = ok(handed.adviser.post(f"plan/handovers/{handed.id}/link"))
    with meet(handed.login) as her:
        her.go("/overforing")
        expect(her.page.locator(".notice.cloud").first).to_be_visible()
        assert her.page.locator("main a[href^='tel:']").count() > 0
        her.can_use_this_screen()
    with meet(None) as receiver:
        open_link(receiver, link["path"], link["code"])
        receiver.sees("Møtet ble ikke holdt. Rådgiveren i kommunen finner en ny dag.")
    with meet(handed.adviser_login, desk=True) as adviser:
        adviser.go(f"/overforinger/{handed.id}")
        adviser.sees("Finn en ny dag")
        adviser.can_use_this_screen()
        handed.settle_all()
        adviser.go(f"/overforinger/{handed.id}")
        adviser.tap("Fullfør uten nytt møte")
        adviser.tap("Ja, fullfør")
        eventually(lambda: handed.shown()["status"] == "completed", 15, "nobody has to wait for a meeting when every item has somebody")
        adviser.sees("Ikke holdt")
    with meet(handed.login) as her:
        her.go("/overforing")
        her.sees("Overføringen er fullført. Alle punktene har en ansvarlig eller en grunn.")
        her.sees("Møtet ble ikke holdt.")
        her.can_use_this_screen()


def test_a_nav_case_worker_comes_by_link_and_code(meet: Meet, plan: Plan, server: Server, town: Database) -> None:
    handed = plan("p043", "p044")
    hers = server.client().sign_in(handed.login)
    for code in ("norwegian", "goal"):
        ok(hers.put(f"plan/handovers/{handed.id}/sections/{code}", {"released": True}))
    person = ok(hers.get("people/me"))
    with meet(handed.adviser_login, desk=True) as adviser:
        adviser.go(f"/overforinger/{handed.id}")
        adviser.button("Lag lenke til {name}", name="Eva Lund").click()
        adviser.sees("Si koden på telefon")
        adviser.can_use_this_screen()
        path = re.sub(r"^.*(/#/nav/.*)$", r"\1", adviser.page.get_by_label(adviser.words("Lenka"), exact=True).input_value())
        code = re.sub(r"\D", "", adviser.page.locator(".told-code").inner_text())
    with meet(None) as receiver:
        wrong = f"{(int(code) + 1) % 10**8:08}"
        open_link(receiver, path, wrong)
        receiver.sees("Koden og lenka hører ikke sammen, eller de er gått ut. Ring rådgiveren og få nye.")
        assert "nav/" not in receiver.page.url
        receiver.can_use_this_screen()
        receiver.page.locator(CODE_FIELD).fill(code)
        receiver.sees_exactly(person["given_name"])
        receiver.can_use_this_screen()
        assert person["family_name"] not in receiver.page.content()
        receiver.does_not_see("Barnehage eller SFO")
        receiver.button("Svar: {title}", title=receiver.words("Norskopplæring videre")).click()
        receiver.page.get_by_role("dialog").get_by_label(receiver.words("Navnet ditt")).fill("Per Olsen")
        receiver.can_use_this_screen()
        receiver.tap("Lagre")
        receiver.sees_exactly("Per Olsen")
    assert handed.item("norwegian")["receiver"]["name"] == "Per Olsen"
    with meet(handed.login) as her:
        her.go("/overforing")
        her.sees_exactly("Per Olsen")
        her.can_use_this_screen()
        her.offline()
        her.tap("Steng lenka")
        her.does_not_see("Steng lenka")
        her.offline(False)
        eventually(lambda: handed.shown()["link_until"] is None, 15, "the way in is closed")
    with meet(None) as receiver:
        open_link(receiver, path, code)
        receiver.sees("Koden og lenka hører ikke sammen, eller de er gått ut. Ring rådgiveren og få nye.")


def test_did_it_happen_is_one_tap_each(meet: Meet, plan: Plan, town: Database) -> None:
    handed = plan("p045", "p046")
    handed.settle_all()
    ok(handed.adviser.post(f"plan/handovers/{handed.id}/complete"))
    with town.write() as db:
        for follow_up in db.query(HandoverFollowUp).filter_by(handover_id=handed.id, days=30):
            follow_up.due = clock.today()
    with meet(handed.login) as her:
        her.go("/overforing")
        her.sees("Hva skjedde etterpå?")
        her.can_use_this_screen()
        her.page.locator(".follow-up fieldset").first.get_by_role("button", name=her.words("Litt")).click()
        eventually(lambda: [item.happened_30 for item in row_of(town, handed).items].count("partly") == 1, 15, "the answer is told")
