"""A hand-over on paper: her copy in her language beside Norwegian, and one page for Nav's file, however much there is."""

import re
from datetime import timedelta
from pathlib import Path

import pypdfium2
from playwright.sync_api import expect

from server.core import clock
from tests.journeys.conftest import Meet
from tests.journeys.handing import Handed, Plan
from tests.journeys.somebody import Somebody
from tests.support.client import Client, ok
from tests.support.server import Server

NOT_WHOLE = "Arket er ikke helt: det som er vist, var ikke på telefonen."
ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufeff]")


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
        assert NOT_WHOLE not in her.page.content()
        her.offline()
        her.page.reload()
        her.sees("Skriv ut min kopi")
        assert NOT_WHOLE in re.sub(r"\s+", " ", _printed_as_it_reads(her, tmp_path))
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
