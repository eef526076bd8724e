"""Who does not read: she books and cancels by pictures, places and what she hears, in her language."""

import re

from playwright.sync_api import Locator
from sqlalchemy import func, select

from server.core.db import Database
from server.jobclub.models import Booking
from tests.journeys.conftest import Meet
from tests.journeys.practising import VOICE
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.waiting import eventually

SPOKEN = {"nb": "nb-NO", "ar": "ar-SA"}
SECOND_OF_THE_BAR = 1


def _drawn(where: Locator, icon: str) -> Locator:
    """A button by its drawing: a plus, a calendar with a cross."""
    return where.locator(f".button:has(use[href$='#{icon}'])")


def _booked(town: Database, login: str) -> int:
    mine = select(func.count()).where(Booking.person_id == id_of(town, login), Booking.status == "booked")
    with town.read() as db:
        return db.scalars(mine).one()


def _listen(her: Somebody, said: str) -> None:
    """She presses the loudspeaker, and hears this, in a voice of her language."""
    her.page.evaluate("window.said.length = 0")
    her.page.locator(".top-bar .hear").click()
    eventually(lambda: said in " ".join(text for text, _ in her.page.evaluate("window.said")), 15, f"she hears {said}")
    eventually(lambda: her.page.locator(".top-bar .hear[aria-pressed=false]").count() == 1, 15, "it has been read to the end")
    langs = {lang for _, lang in her.page.evaluate("window.said")}
    assert SPOKEN[her.words.language] in langs and langs <= {SPOKEN[her.words.language], "nb-NO"}, langs


def test_she_books_and_cancels_by_pictures_and_sound_alone(meet: Meet, town: Database, language: str) -> None:
    voices = "[voice" + (', { ...voice, lang: "ar-SA", name: "Arabi" }]' if language == "ar" else "]")
    phone = VOICE.replace("[voice]", voices).replace("words.rate]", "words.voice.lang]")
    with meet("p060") as her:
        her.page.add_init_script(phone)
        her.go("/")
        her.page.locator(".tab-bar a:has(use[href*='briefcase'])").click()
        card = her.page.locator(".session-card:has(use[href$='#plus'])").first
        card.wait_for()
        before = _booked(town, "p060")
        _listen(her, her.words("Passer for deg"))
        link = card.locator("a.session-top").get_attribute("href")
        assert link is not None
        _drawn(card, "plus").click()
        eventually(lambda: _booked(town, "p060") == before + 1, 15, "the seat is hers")
        mine = her.page.locator(f".session-card:has(a[href='{link}'])")
        _drawn(mine, "calendar-x").wait_for()
        mine.locator("a.session-top").click()
        her.page.wait_for_url(re.compile(re.escape(link)))
        _listen(her, her.words("Du har plass"))
        _drawn(her.page.locator(".foot"), "calendar-x").click()
        eventually(lambda: _booked(town, "p060") == before, 15, "the seat is free again")
        _drawn(her.page.locator(".foot"), "plus").wait_for()
