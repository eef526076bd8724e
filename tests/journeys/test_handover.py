"""The hand-over: she on her phone, her adviser at a desk, a Nav case worker without an account; and what is printed."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import expect

from server.core import clock
from server.core.db import Database
from server.plan.handover.models import Handover, HandoverFollowUp
from tests.journeys.conftest import Meet
from tests.journeys.plans import adviser_login
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.client import Client, ok
from tests.support.server import Server
from tests.support.waiting import eventually

ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufeff]")
CODE_FIELD = ".digits-field"


@dataclass
class Handed:
    """A hand-over, and those who take part."""

    login: str
    adviser_login: str
    adviser: Client
    id: str

    def shown(self) -> dict[str, Any]:
        """As her adviser sees it now."""
        found: dict[str, Any] = ok(self.adviser.get(f"plan/handovers/{self.id}"))
        return found

    def item(self, source: str) -> dict[str, Any]:
        """One of the usual items."""
        return next(item for item in self.shown()["items"] if item["source"] == source)

    def settle_all(self, **but: str) -> None:
        """Everything is taken by the receiver; `but`: sources that are left open."""
        for item in self.shown()["items"]:
            if item["source"] not in but.values():
                taken = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": (clock.today() + timedelta(days=20)).isoformat()}
                ok(self.adviser.put(f"plan/handovers/{self.id}/items/{item['id']}", taken))


Plan = Callable[..., Handed]


@pytest.fixture
def plan(server: Server, town: Database, language: str) -> Plan:
    """plan("p031", "p032") → the hand-over of the first in bokmål, of the second in Arabic: no journey follows in another's steps."""

    def planned(nb: str, ar: str, days: int = 5) -> Handed:
        login = {"nb": nb, "ar": ar}[language]
        advising = adviser_login(town, login)
        adviser = server.client().sign_in(advising)
        receiver = {"name": "Eva Lund", "office": "Nav Elvebakken", "phone": "+4740000901"}
        starts = clock.now() + timedelta(days=days)
        body = {"person_id": id_of(town, login), "starts_at": starts.isoformat(), "place": "Nav, rom 3", "receiver": receiver}
        return Handed(login, advising, adviser, ok(adviser.post("plan/handovers", body))["id"])

    return planned


def _row(town: Database, handed: Handed) -> Handover:
    with town.read() as db:
        row = db.get_one(Handover, handed.id)
        db.refresh(row, ["sections", "items"])
        return row


def _released(town: Database, handed: Handed) -> list[str]:
    return sorted(section.code for section in _row(town, handed).sections if section.released_at)


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
        eventually(lambda: "Førerkort" in [item.title for item in _row(town, handed).items], 15, "the item is there")
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
        assert _row(town, handed).completed_at is None
        adviser.tap("Fullfør overføringen")
        adviser.tap("Ja, fullfør")
        adviser.sees("Overføringen er fullført")
        adviser.can_use_this_screen()
    assert _row(town, handed).completed_at is not None
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
    assert _row(town, handed).completed_at is None


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
        _open(receiver, link["path"], link["code"])
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


def _open(receiver: Somebody, path: str, code: str) -> None:
    receiver.go(path)
    receiver.sees("Overføringssamtale")
    receiver.page.locator(CODE_FIELD).fill(code)


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
        _open(receiver, path, wrong)
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
        eventually(lambda: [item.happened_30 for item in _row(town, handed).items].count("partly") == 1, 15, "the answer is told")


def _text_and_side(pdf: bytes, folder: Path, word: str) -> tuple[str, float]:
    """The text of a one-page PDF, and how far to the right a word begins: 0 to 1."""
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    page = document[0].get_textpage()
    found = page.search(word, match_case=True, match_whole_word=True).get_next()
    assert found is not None, word
    return page.get_text_range(), page.get_charbox(found[0])[0] / document[0].get_width()


def _printed_as_it_reads(somebody: Somebody, folder: Path) -> str:
    pdf = somebody.page.pdf(prefer_css_page_size=True)
    text, side = _text_and_side(pdf, folder, "Sted")
    assert "Overføring til Nav" in text
    assert "Eva Lund" in text
    assert "40000901" in re.sub(r"\s", "", text), "whoever opens the file next year can ring"
    assert {f"{day:%d.%m.%Y}" for day in (clock.today(), clock.today() + timedelta(days=5))} <= set(re.findall(r"[\d.]{10}", text))
    assert somebody.words("Skriv ut min kopi") not in text
    if somebody.words.language == "ar":
        assert ARABIC.search(text)
        assert side > 0.5
        assert somebody.page.locator(".handover-paper").evaluate("one => getComputedStyle(one).direction") == "rtl"
        assert somebody.page.locator(".paper-nb bdi").first.evaluate("one => getComputedStyle(one).direction") == "ltr"
    else:
        assert not ARABIC.search(text)
        assert side < 0.5
    return text


def test_her_copy_and_the_page_for_the_file_on_paper(meet: Meet, plan: Plan, server: Server, tmp_path: Path) -> None:
    handed = plan("p047", "p048")
    for code in ("goal", "work_practice"):
        ok(server.client().sign_in(handed.login).put(f"plan/handovers/{handed.id}/sections/{code}", {"released": True}))
    with meet(handed.login) as her:
        her.go("/overforing")
        her.sees("Skriv ut min kopi")
        expect(her.page.locator(".paper-sections h2")).to_have_count(2)
        assert "Barnehage eller SFO" in _printed_as_it_reads(her, tmp_path)
    with meet(handed.adviser_login, desk=True) as adviser:
        adviser.go(f"/overforinger/{handed.id}")
        adviser.sees("Skriv ut til Navs mappe")
        text = _printed_as_it_reads(adviser, tmp_path)
        assert "Deltakerbevis" in text
        assert "Barnehage eller SFO" not in text
    _fill_up(handed, server.client().sign_in(handed.login))
    with meet(handed.adviser_login, desk=True, lang="nb") as adviser:
        adviser.go(f"/overforinger/{handed.id}")
        adviser.sees("Førerkort 2")
        assert "Førerkort 2" in _printed_as_it_reads(adviser, tmp_path), "one page, however much there is"


def _fill_up(handed: Handed, hers: Client) -> None:
    """Twenty-five items or more, half of them closed with a long reason, and everything released."""
    for section in handed.shown()["sections"]:
        ok(hers.put(f"plan/handovers/{handed.id}/sections/{section['code']}", {"released": True}))
    for number in range(1, max(3, 26 - len(handed.shown()["items"]))):
        ok(handed.adviser.post(f"plan/handovers/{handed.id}/items", {"title": f"Førerkort {number}", "section": "steps"}))
    handed.settle_all()
    for item in handed.shown()["items"][::2]:
        closed = {"state": "closed", "reason": "Hun har ordnet dette selv, og trenger ikke mer hjelp med det nå."}
        ok(handed.adviser.put(f"plan/handovers/{handed.id}/items/{item['id']}", closed))
