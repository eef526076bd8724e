"""A person at her screen: what she sees, reads, taps."""

import re

from playwright.sync_api import Locator, expect

from tests.journeys.words import Words
from tests.support.browser import Looking, axe
from tests.support.client import PASSWORD
from tests.support.waiting import eventually

READY = "() => navigator.serviceWorker.ready.then(() => true)"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Somebody:
    """Wraps a page with the few things a person does."""

    def __init__(self, looking: Looking, words: Words) -> None:
        """`looking`: her context; `words`: her language."""
        self.looking, self.page, self.words = looking, looking.page, words

    def sign_in(self, login: str) -> None:
        """By name and password, through the page; then the phone is made ready for dead spots."""
        self.go("/inn")
        self.page.get_by_label(self.words("Brukernavn")).fill(login)
        self.page.get_by_label(self.words("Passord"), exact=True).fill(PASSWORD)
        self.tap("Logg inn")
        self.page.wait_for_url(re.compile(r"/$"))
        self.page.wait_for_function(READY)
        self.page.wait_for_load_state("networkidle")

    def go(self, path: str) -> None:
        """Opens an address of the app."""
        self.page.goto(path)

    def button(self, text: str, **params: object) -> Locator:
        """A button or link with these words."""
        name = self.words(text, **params)
        return self.page.get_by_role("button", name=name).or_(self.page.get_by_role("link", name=name)).first

    def tap(self, text: str, **params: object) -> None:
        """Taps it."""
        self.button(text, **params).click()

    def sees(self, text: str, **params: object) -> None:
        """Reads it somewhere on the screen, soon."""
        self.sees_exactly(self.words(text, **params))

    def sees_exactly(self, shown: str) -> None:
        """The text as it is, in no language of ours."""
        expect(self.page.get_by_text(shown).locator("visible=true").first).to_be_visible(timeout=15_000)

    def does_not_see(self, text: str, **params: object) -> None:
        """It is not there, or no more."""
        expect(self.page.get_by_text(self.words(text, **params))).to_have_count(0, timeout=15_000)

    def can_use_this_screen(self) -> None:
        """axe-core has nothing against it, it lies the right way round, and nothing sticks out sideways."""
        if not self.is_offline:
            self.page.wait_for_load_state("networkidle")
        eventually(self._nothing_against_it, 8, "axe has nothing against the screen")
        assert self.page.evaluate("document.documentElement.lang") == self.words.language
        assert self.page.evaluate("document.documentElement.dir || 'ltr'") == ("rtl" if self.words.language == "ar" else "ltr")
        assert self.page.evaluate(SIDEWAYS) <= 0

    def _nothing_against_it(self) -> bool:
        against = self._axe_over_the_whole_length()
        assert not against, against
        return True

    def _axe_over_the_whole_length(self) -> list[str]:
        """On a screen as long as its content: else a row that happens to lie half under the tab bar counts as too small."""
        size = self.page.viewport_size
        assert size is not None
        length = self.page.evaluate("document.documentElement.scrollHeight")
        self.page.set_viewport_size({"width": size["width"], "height": max(size["height"], length + 200)})
        try:
            return axe(self.page)
        finally:
            self.page.set_viewport_size(size)

    is_offline = False

    def offline(self, off: bool = True) -> None:
        """A dead spot begins or ends."""
        self.is_offline = off
        self.looking.offline(off)
