"""What she hears and reads while she practises: sounds that are fetched once, a woman's or a man's voice, meanings in her language."""

import re

import pytest
from playwright.sync_api import expect

from server.core.db import Database
from server.people.models import Participant
from server.vocabulary.library import catalog, shipped
from tests.journeys.conftest import Meet
from tests.journeys.practising import NO_VOICE, TWO_VOICES, VOICE, with_words
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.waiting import eventually

LANGUAGES = pytest.mark.parametrize("language", ["ar", "uk"])
LETTERS = {"ar": r"[\u0600-\u06ff]", "uk": r"[\u0400-\u04ff]"}


def _trade(her: Somebody) -> str:
    href = her.page.locator("a[href^='/ord/runde/']").first.get_attribute("href") or ""
    return href.removeprefix("/ord/runde/")


FEWEST = 8
"""Words that can be heard, for a round (pwa/src/vocabulary/round.ts)."""


def _who_reads(town: Database, login: str, level: str) -> str:
    with town.write() as db:
        db.get_one(Participant, id_of(town, login)).written_level = level
    return login


@LANGUAGES
def test_a_phone_without_a_voice_fetches_sounds_when_asked_and_keeps_them(meet: Meet, town: Database, language: str) -> None:
    with meet(_who_reads(town, {"ar": "p008", "uk": "p009"}[language], "A1"), lang=language) as her:
        fetched: list[str] = []
        her.page.on("request", lambda request: fetched.append(request.url) if "/sounds/" in request.url else None)
        with_words(her, NO_VOICE)
        her.go(f"/ord/fag/{_trade(her)}")
        rows = her.page.locator(".word-row")
        rows.first.locator(".sound-to-fetch").wait_for(timeout=20_000)
        assert fetched == [], "nothing that nobody asked for"
        expect(rows.first.locator(".sound-to-fetch")).to_contain_text(re.compile(r"\d"))
        her.can_use_this_screen()
        rows.first.locator(".sound-to-fetch").click()
        rows.first.locator(".sound.slow").wait_for()
        assert len(fetched) == 1
        her.offline()
        her.page.reload()
        rows.first.locator(".sound.slow").click()
        eventually(lambda: ["blob:", 0.6] in her.page.evaluate("window.played"), 10, "it is heard slowly, without a network")
        rows.nth(1).locator(".sound-to-fetch").click()
        her.page.locator(".toast").wait_for()  # it comes with the network
        her.offline(False)
        her.page.locator(".card > .button.soft").first.click()  # all of them at once, for the bus
        eventually(lambda: her.page.locator(".word-row .sound-to-fetch").count() == 0, 60, "every word can be heard")
        her.can_use_this_screen()


@LANGUAGES
def test_who_does_not_read_has_a_round_in_a_dead_spot_from_her_first_visit_on(meet: Meet, town: Database, language: str) -> None:
    with meet(_who_reads(town, {"ar": "p057", "uk": "p058"}[language], "none"), lang=language) as her:
        fetched: set[str] = set()
        her.page.on("requestfinished", lambda request: fetched.add(request.url) if "/sounds/" in request.url else None)
        with_words(her, NO_VOICE)
        eventually(lambda: len(fetched) >= FEWEST, 30, "the sound of her first round is here, and she asked for nothing")
        her.offline()
        her.go(her.page.url + "/runde/" + _trade(her))
        her.page.locator(".round .pictures").wait_for()
        her.page.locator(".sound").first.click()
        eventually(lambda: len(her.page.evaluate("window.played")) > 0, 10, "what she is asked about is heard")


@LANGUAGES
def test_who_does_not_read_gets_the_sound_before_she_is_asked_anything(meet: Meet, town: Database, language: str) -> None:
    with meet(_who_reads(town, {"ar": "p059", "uk": "p060"}[language], "none"), lang=language) as her:
        with_words(her, NO_VOICE)
        round_of = her.page.url + "/runde/everybody"
        assert _trade(her) != "everybody", "of her own trade it is here already"
        her.offline()
        her.go(round_of)
        her.sees("Lyden kommer når du har nett")
        her.can_use_this_screen()
        her.offline(False)
        her.sees("Hent lyden først")
        her.can_use_this_screen()
        expect(her.page.locator(".round")).to_have_count(0)
        her.page.locator(".sound-first .button").first.click()
        her.page.locator(".round").wait_for(timeout=30_000)
        her.offline()
        her.page.reload()
        her.page.locator(".round .pictures").wait_for()
        her.page.locator(".sound").first.click()
        eventually(lambda: len(her.page.evaluate("window.played")) > 0, 10, "what she is asked about is heard")


@LANGUAGES
def test_a_woman_or_a_man_asks(meet: Meet, language: str) -> None:
    with meet({"ar": "p010", "uk": "p011"}[language], lang=language) as her:
        with_words(her, TWO_VOICES)
        her.offline()
        her.page.locator("a[href^='/ord/intervju/']").click()
        asked = her.page.locator("h1 [lang=nb]")
        asked.wait_for()
        question = asked.inner_text()
        eventually(lambda: [question, "Nora"] in her.page.evaluate("window.said"), 10, "a woman asks")
        her.page.locator(".segment").nth(1).click()
        her.can_use_this_screen()
        her.page.locator(".sound").first.click()
        eventually(lambda: [question, "Henrik"] in her.page.evaluate("window.said"), 10, "a man asks")
        her.page.reload()
        eventually(lambda: [question, "Henrik"] in her.page.evaluate("window.said"), 10, "he still does: the phone remembers")
        her.go("/ord")
        her.page.locator("a[href^='/ord/samtaler/']").click()
        lines = her.page.locator(".turn")
        lines.first.wait_for()
        for nth in range(2):
            lines.nth(nth).locator(".sound").first.click()
        eventually(lambda: {name for _, name in her.page.evaluate("window.said")} == {"Nora", "Henrik"}, 10, "each line by its own voice")
        her.can_use_this_screen()


@LANGUAGES
def test_meanings_stand_in_her_language(meet: Meet, language: str) -> None:
    with meet({"ar": "p012", "uk": "p013"}[language], lang=language) as her:
        with_words(her)
        her.offline()
        glosses = {(row.nb, found.text) for row in shipped().by_id.values() if (found := catalog(language).get(row.id))}
        her.page.locator("main .button.main").first.click()
        her.page.locator(".round").wait_for()
        for _ in range(15):
            asked = her.page.locator("h1.question").inner_text()
            if asked == her.words("Hva betyr dette?"):
                break
            her.tap("Jeg vet ikke ennå")
            her.tap("Neste")
        her.sees("Hva betyr dette?")
        her.can_use_this_screen()
        answers = [answer.strip() for answer in her.page.locator(".answer").all_inner_texts()]
        assert len(answers) == len(set(answers)) >= 3
        assert all(re.search(LETTERS[language], answer) for answer in answers), answers
        word = her.page.locator(".asked-word strong").inner_text()
        meaning = next(answer for answer in answers if (word, answer) in glosses)
        her.page.locator(".answer").nth(answers.index(meaning)).click()
        expect(her.page.locator(".answer.right")).to_contain_text(meaning)
        expect(her.page.locator(".answer.chosen")).to_have_count(0)
        her.can_use_this_screen()


def test_words_in_the_dark(meet: Meet) -> None:
    with meet("p014", lang="nb", color_scheme="dark") as her:
        with_words(her, VOICE)
        her.can_use_this_screen()
        her.offline()
        her.page.locator("main .button.main").first.click()
        her.page.locator(".round").wait_for()
        her.can_use_this_screen()
        her.go("/ord")
        her.page.locator("a[href^='/ord/intervju/']").click()
        her.page.locator("h1 [lang=nb] .tap").first.wait_for()
        her.can_use_this_screen()
        her.page.locator("h1 [lang=nb] .tap").first.click()
        her.page.locator("dialog .looked").wait_for()
        her.can_use_this_screen()


@pytest.mark.parametrize("language", ["so", "fa-AF"])
def test_words_are_explained_in_a_language_no_screen_is_written_in(meet: Meet, language: str) -> None:
    login = {"so": "p053", "fa-AF": "p054"}[language]
    known = [found.text for row in shipped().by_id.values() if row.id.startswith("safety.") and (found := catalog(language).get(row.id))]
    with meet(login, lang="nb") as her:
        with_words(her)
        her.page.get_by_label(her.words("Språket ordene blir forklart på")).select_option(language)
        her.go("/ord/fag/safety")
        gloss = her.page.get_by_text(known[0], exact=True).first
        gloss.wait_for(timeout=20_000)
        assert gloss.get_attribute("lang") == language, "who listens hears it in its own language"
        her.can_use_this_screen()
        her.offline()
        her.page.reload()
        her.page.get_by_text(known[0], exact=True).first.wait_for()
