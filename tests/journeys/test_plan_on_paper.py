"""Her CV, and the plan on paper."""

import re
from pathlib import Path

import pypdfium2
from playwright.sync_api import FloatRect, Locator
from sqlalchemy import select

from server.core.db import Database
from server.plan.models import CvEntry
from tests.journeys.conftest import Meet
from tests.journeys.plans import Made
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.waiting import eventually

ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufeff]")


def test_the_cv_grows_with_one_tap_and_is_printed_in_norwegian(meet: Meet, made: Made, town: Database, hers: str, tmp_path: Path) -> None:
    with meet(hers) as her:
        her.go("/planen/cv")
        her.sees("CV-en min")
        if her.page.get_by_role("button", name=her.words("Jeg lærer fort")).count():
            her.tap("Jeg lærer fort")
        eventually(lambda: "Jeg lærer fort" in _cv(town, hers), 15, "it is in the CV")
        her.go("/planen/cv/side")
        her.sees("CV på norsk")
        text = _printed(her.page.pdf(prefer_css_page_size=True), tmp_path)
        assert "Jeg lærer fort" in text
        assert "Dette kan jeg" in text
        assert ok(made.her.get("people/me"))["phone"][-3:] in text
        assert not ARABIC.search(text)


def _cv(town: Database, login: str) -> list[str]:
    with town.read() as db:
        return list(db.scalars(select(CvEntry.title).where(CvEntry.person_id == id_of(town, login))))


def _printed(pdf: bytes, folder: Path) -> str:
    file = folder / "page.pdf"
    file.write_bytes(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


def test_the_plan_on_paper_stands_in_her_language_beside_norwegian(meet: Meet, made: Made, hers: str, tmp_path: Path) -> None:
    with meet(hers) as her:
        her.go("/planen/papir")
        her.sees("Planen på papir")
        text = _printed(her.page.pdf(prefer_css_page_size=True), tmp_path)
        # Word by word: on a line that runs both ways a reader of PDFs tells them in another order.
        assert {"Jobbønsket", "mitt"} <= set(text.split())
        assert "CV" in text
        assert her.words("Skriv ut") not in text
        row = her.page.locator(".paper-row").first
        own, *norwegian = row.locator(":scope > *").all()
        if her.words.language == "nb":
            assert norwegian == []
            return
        assert ARABIC.search(text)
        assert own.evaluate("one => getComputedStyle(one).direction") == "rtl"
        assert norwegian[0].evaluate("one => getComputedStyle(one).direction") == "ltr"
        on_phone, under = _box(own), _box(norwegian[0])
        assert under["y"] >= on_phone["y"] + on_phone["height"], "half a sheet on a phone is narrower than a Norwegian word"
        her.page.emulate_media(media="print")
        on_paper, beside = _box(own), _box(norwegian[0])
        assert on_paper["y"] == beside["y"]
        assert on_paper["x"] > beside["x"] + beside["width"] / 2


def _box(line: Locator) -> FloatRect:
    box = line.bounding_box()
    assert box is not None
    return box
