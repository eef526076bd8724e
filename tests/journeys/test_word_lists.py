"""An employer's words: typed, sent by a link, brought from a file; hers before her first day; what a session asks; an advertisement."""

import re
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Request, expect
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.people.models import Assignment
from server.vocabulary.models import FirstDay, OwnWord, WordList, WordListLink
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.practising import with_words
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually

NB = pytest.mark.parametrize("language", ["nb"])
AR = pytest.mark.parametrize("language", ["ar"])
HOSTILE = ("<img src=x onerror=alert(1)>", "\u202ekaffetårn", "' OR 1=1 --")
OFFER = """Hotell Glomma søker renholder.
Du skifter håndklærne, rer sengene og hjelper gjester. Krav om HMS-kort. Ring Anita, eller skriv til jobb@glomma.example."""


def _made(server: Server, employer: str, *words: str, day: int | None = 20) -> str:
    body = {"employer": employer, "trade": "hotel", "words": words}
    if day is not None:
        body["offer_date"] = (clock.today() + timedelta(days=day)).isoformat()
    made: str = ok(server.client().sign_in("job_specialist").post("vocabulary/word-lists", body))["id"]
    return made


def _follows(town: Database, login: str) -> None:
    """The job specialist looks after her."""
    with town.write() as db:
        here = {"participant_id": id_of(town, login), "staff_id": id_of(town, "job_specialist"), "role": "job_specialist"}
        if db.scalars(select(Assignment.id).where(*(getattr(Assignment, name) == value for name, value in here.items()))).first() is None:
            db.add(Assignment(**here, from_date=clock.today()))


def _words(town: Database, employer: str) -> dict[str, str]:
    with town.read() as db:
        row = db.scalars(select(WordList).where(WordList.employer == employer)).one()
        return {item.text: item.state for item in row.items}


def _link(server: Server, list_id: str) -> str:
    made: str = ok(server.client().sign_in("job_specialist").post(f"vocabulary/word-lists/{list_id}/link", {}))["path"]
    return made


@NB
def test_a_list_in_a_minute_and_a_link_for_the_employer(meet: Meet, town: Database) -> None:
    with meet("job_specialist", desk=True) as anita, meet(None, desk=True) as employer:
        anita.tap("Ordlister")
        anita.page.locator("h1").wait_for()
        anita.can_use_this_screen()
        anita.tap("Ny ordliste")
        anita.tap("Lag ordlista")
        anita.sees("Skriv navnet på arbeidsgiveren.")
        anita.page.get_by_label("Arbeidsgiver").fill("Kafé Sol")
        anita.page.get_by_label("Fag").select_option("kitchen")
        anita.page.get_by_label("Ordene").fill("kniv, oppvaskmaskin\nkaffetårn")
        anita.can_use_this_screen()
        anita.tap("Lag ordlista")
        anita.sees_exactly("3 ord, 1 venter på læreren")
        assert _words(town, "Kafé Sol") == {"kniv": "known", "oppvaskmaskin": "known", "kaffetårn": "waiting"}
        anita.tap("Lag lenke")
        anita.page.locator(".qr").wait_for()
        anita.can_use_this_screen()
        address = urlsplit(anita.page.locator(".employer-link input").input_value())
        employer.go(f"{address.path}#{address.fragment}")
        employer.sees_exactly("Kafé Sol")
        assert employer.page.evaluate("location.href").endswith("/ordliste"), "the secret is gone from the address"
        employer.can_use_this_screen()
        employer.page.get_by_label("Ordene", exact=True).fill("\n".join(["stekeovn", "x" * 101]))
        employer.tap("Send ordene")
        employer.page.locator(".field-problem").wait_for()
        employer.can_use_this_screen()
        assert employer.page.get_by_label("Ordene", exact=True).input_value().startswith("stekeovn\nx"), "nothing she wrote is lost"
        employer.page.get_by_label("Ordene", exact=True).fill("\n".join(["stekeovn", *HOSTILE]))
        employer.tap("Send ordene")
        employer.sees_exactly("Takk. 4 ord er sendt.")
        employer.can_use_this_screen()
        employer.page.reload()
        employer.sees_exactly("stekeovn")
        elsewhere = employer.page.context.new_page()
        elsewhere.goto(employer.page.url)
        elsewhere.get_by_text("Åpne lenka på nytt").wait_for()  # the secret stays in the tab in which the link was opened
        elsewhere.close()
        anita.page.reload()
        anita.sees_exactly(HOSTILE[0])
        anita.can_use_this_screen()
        assert set(_words(town, "Kafé Sol")) == {"kniv", "oppvaskmaskin", "kaffetårn", "stekeovn", HOSTILE[0], HOSTILE[2]}
        assert not anita.page.evaluate("document.querySelectorAll('main img[src=x]').length")
        anita.tap("Endre ordlista")
        anita.page.get_by_label("Arbeidsgiver", exact=True).fill("Kafé Måne")
        anita.page.get_by_label("Flere ord").fill("serviett")
        anita.can_use_this_screen()
        anita.tap("Lagre")
        anita.sees_exactly("Kafé Måne")
        anita.sees_exactly("serviett")
        anita.page.get_by_role("button", name="Ta bort", exact=True).click()
        anita.page.locator("dialog").wait_for()
        anita.can_use_this_screen()
        anita.tap("Ta bort ordlista")
        anita.page.wait_for_url("**/ordlister")
        anita.does_not_see("Kafé Måne")


@AR
def test_the_employers_page_begins_in_bokmal_and_says_when_a_link_is_over(meet: Meet, server: Server, town: Database) -> None:
    list_id = _made(server, "Hotell Nord", "håndkle")
    path = _link(server, list_id)
    with meet(None) as employer:
        employer.go(path)
        employer.sees_exactly("Hvilke ord trengs på jobben?")
        assert employer.page.evaluate("document.documentElement.lang") == "nb", "a workplace in Norway, whatever the phone speaks"
        field = employer.page.locator("textarea")
        field.fill("dyne")
        employer.page.locator(".top-button").filter(has_text="Norsk").click()
        employer.page.locator("dialog").get_by_text("العربية").click()
        expect(employer.page.locator("html[lang=ar][dir=rtl]")).to_have_count(1)
        employer.page.keyboard.press("Escape")
        assert field.input_value() == "dyne"
        with town.write() as db:
            for link in db.scalars(select(WordListLink).where(WordListLink.word_list_id == list_id)):
                link.expires_at = clock.now() - timedelta(minutes=1)
        employer.page.locator("form button[type=submit]").click()
        employer.page.locator("[role=alert]").wait_for()
        assert field.input_value() == "dyne", "what she wrote stands there still"
        employer.can_use_this_screen()
        for other in (path, "/#/ord/nobody-made-this-token"):
            employer.go("/ordliste")
            employer.go(other)
            employer.page.locator(".empty h1").wait_for()
            employer.can_use_this_screen()


@AR
def test_words_for_her_first_day_in_a_dead_spot_and_shared(meet: Meet, server: Server, town: Database) -> None:
    _follows(town, "p027")
    _made(server, "Hotell Vest", "håndkle", "laken", "kniv", "kaffetårn")
    with meet("job_specialist", desk=True, lang="nb") as anita, meet("p027") as her:
        anita.go("/ordlister")
        anita.page.get_by_role("link", name=re.compile("Hotell Vest")).click()
        anita.tap("Velg deltakere")
        anita.page.locator("dialog .check").first.wait_for()
        anita.can_use_this_screen()
        mine = server.client().sign_in("job_specialist").items("people/mine")
        name = next(row["name"] for row in mine if row["id"] == id_of(town, "p027"))
        anita.page.locator("dialog .check").filter(has_text=name).first.click()
        anita.tap("Lagre")
        anita.sees_exactly("1 skal dit")
        anita.sees_exactly("Deler ikke hvor mange ord")
        with_words(her)
        her.page.locator("a[href^='/ord/forste-dag/']").filter(has_text="Hotell Vest").wait_for(timeout=20_000)
        her.page.locator("a[href^='/ord/forste-dag/']").filter(has_text="Hotell Vest").click()
        expect(her.page.locator(".word-row")).to_have_count(3, timeout=20_000)  # the kitchen's words came too, though no wish of hers
        her.offline()
        her.page.reload()
        expect(her.page.locator(".word-row")).to_have_count(3)
        her.sees_exactly("kaffetårn")
        her.can_use_this_screen()
        her.page.locator("[role=switch]").click()
        her.page.locator("main .button.main").click()
        her.page.locator(".round").wait_for()
        her.offline(False)
        eventually(lambda: _shared(town, "p027") == (0, 3), 30, "what she shares has come")
        anita.page.reload()
        anita.sees_exactly("Kan 0 av 3 ord")
        anita.can_use_this_screen()


def _shared(town: Database, login: str) -> tuple[int | None, int | None]:
    with town.read() as db:
        row = db.scalars(select(FirstDay).where(FirstDay.person_id == id_of(town, login), FirstDay.share)).first()
        return (row.known, row.of) if row else (None, None)


@AR
def test_a_leader_says_what_to_practise_and_she_sees_it(meet: Meet, make_session: MakeSession) -> None:
    session = make_session(topic="Intervju")
    with meet("leader", desk=True, lang="nb") as leader, meet("p028") as her:
        leader.go(f"/timer/{session}")
        leader.tap("Velg forberedelse")
        leader.page.get_by_label("Ord fra et fag").select_option("warehouse")
        unit = leader.page.get_by_label("Hvilken del").locator("option[value='2']")
        unit.wait_for(state="attached")
        leader.page.get_by_label("Hvilken del").select_option("2")
        leader.page.get_by_label("Øv på intervju").check()
        leader.can_use_this_screen()
        leader.tap("Lagre")
        leader.sees_exactly("Ord: Lager, del 2")
        leader.can_use_this_screen()
        with_words(her)
        her.go(f"/jobb/{session}")
        her.page.locator("a[href='/ord/runde/warehouse.2']").wait_for(timeout=30_000)
        her.can_use_this_screen()
        expect(her.page.locator("a[href='/ord/intervju/warehouse']")).to_have_count(1)
        her.page.locator("a[href='/ord/runde/warehouse.2']").click()
        her.page.locator(".round").wait_for(timeout=20_000)
        leader.tap("Endre forberedelsen")
        leader.page.get_by_label("Ord fra et fag").select_option("")
        leader.tap("Lagre")
        her.go(f"/jobb/{session}")
        expect(her.page.locator("a[href='/ord/intervju/everybody']")).to_have_count(1, timeout=30_000)
        leader.tap("Ta bort forberedelsen")
        leader.sees("Velg forberedelse")
        her.page.reload()
        expect(her.page.locator("a[href^='/ord/intervju/']")).to_have_count(0, timeout=30_000)


@AR
def test_an_advertisement_gives_its_words_and_never_leaves_the_phone(meet: Meet, town: Database) -> None:
    with meet("p029") as her:
        with_words(her)
        her.go("/ord/annonse")
        field = her.page.locator("textarea")
        field.wait_for()
        her.page.wait_for_load_state("networkidle")
        her.can_use_this_screen()
        sent: list[Request] = []
        her.page.on("request", lambda each: sent.append(each))
        field.fill(OFFER + HOSTILE[0])
        her.page.locator("form button[type=submit]").click()
        her.page.locator(".word-row").first.wait_for()
        her.can_use_this_screen()
        told = " ".join(f"{each.url} {each.post_data or ''}" for each in sent)
        assert "Glomma" not in told and "h%C3%A5ndkl" not in told and "renholder" not in told
        her.offline()
        her.page.reload()
        her.page.locator(".word-row").first.wait_for()
        her.page.locator(".word-chip").filter(has_text="renholder").click()
        expect(her.page.locator(".word-chip[disabled]").filter(has_text="renholder")).to_have_count(1)
        expect(her.page.locator(".word-chip").filter(has_text="glomma")).to_have_count(0)
        her.can_use_this_screen()
        her.page.locator("a[href='/ord/runde/annonse']").click()
        her.page.locator(".round").wait_for()
        her.can_use_this_screen()
        her.offline(False)
        eventually(lambda: _own(town, "p029") == ["renholder"], 30, "the word she chose is hers")


def _own(town: Database, login: str) -> list[str]:
    with town.read() as db:
        return list(db.scalars(select(OwnWord.word).where(OwnWord.person_id == id_of(town, login))))


@NB
def test_the_file_of_offers_becomes_lists(meet: Meet, samples: Path) -> None:
    with meet("job_specialist", desk=True) as anita:
        anita.go("/ordlister/fil")
        anita.page.set_input_files("input[type=file]", samples / "mentorer.csv")
        anita.tap("Se hva som skjer")
        anita.page.locator("[role=alert]").wait_for()
        anita.can_use_this_screen()
        anita.page.set_input_files("input[type=file]", samples / "jobbsmak-tilbud.csv")
        anita.tap("Se hva som skjer")
        anita.page.get_by_role("button", name="Lag 24 ordlister").wait_for()
        anita.can_use_this_screen()
        anita.page.locator(".check").filter(has_text="Isi Lager AS avd. 2").click()
        anita.page.get_by_role("button", name="Lag 23 ordlister").click()
        anita.sees_exactly("23 ordlister er lagd")
        anita.can_use_this_screen()
        anita.tap("Velg hvem som skal dit")
        anita.page.get_by_role("link", name=re.compile("Tekstilverkstedet avd. 2")).wait_for()
        anita.can_use_this_screen()
