"""A participant and the words of her job: a round, an interview and her own words in a dead spot; any Norwegian word tapped."""

import re

import pytest
from playwright.sync_api import expect
from sqlalchemy import func, select

from server.core.db import Database
from server.notifications.actions import tell
from server.people.models import Participant
from server.vocabulary.models import OwnWord, WordReview
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.practising import with_words
from tests.journeys.somebody import SIDEWAYS, Somebody
from tests.server.people.who import id_of
from tests.support.waiting import eventually

LANGUAGES = pytest.mark.parametrize("language", ["ar", "uk"])
CUT_OFF = """() => [...document.querySelectorAll(".nav-tab > :last-child")]
  .filter((one) => one.offsetWidth > one.parentElement.clientWidth).length"""


def _answer(her: Somebody, turn: int) -> None:
    """Whatever is asked is answered, one way or another, and the next card comes."""
    page = her.page
    if page.locator(".answer").count():
        page.locator(".answer").nth(turn % 3).click()
    elif page.locator(".sentence").count():
        while page.locator(".parts .part").count():
            page.locator(".parts .part").first.click()
        page.locator(".round .button.main").click()
    elif page.locator(".round input").count():
        page.locator(".round input").fill("noe")
        page.locator(".round .button.main").click()
    else:
        page.locator(".two .button.main").click()  # said aloud: she judges herself, and the next card comes at once
        return
    page.locator(".went").wait_for()
    if turn == 0:
        her.can_use_this_screen()
    page.locator(".went .button").click()


def _reviews(town: Database, login: str) -> int:
    with town.read() as db:
        return db.scalars(select(func.count()).select_from(WordReview).where(WordReview.person_id == id_of(town, login))).one()


def _own_words(town: Database, login: str) -> list[str]:
    with town.read() as db:
        return list(db.scalars(select(OwnWord.word).where(OwnWord.person_id == id_of(town, login))))


@LANGUAGES
def test_a_round_in_a_dead_spot_is_kept_and_sent_later(meet: Meet, town: Database, language: str) -> None:
    login = {"ar": "p051", "uk": "p052"}[language]
    with meet(login, lang=language) as her:
        with_words(her)
        her.can_use_this_screen()
        her.offline()
        her.page.locator("main .button.main").first.click()
        her.page.locator(".round").wait_for()
        her.can_use_this_screen()
        for turn in range(5):
            _answer(her, turn)
        her.page.reload()  # the bus has arrived: she stops, and goes on later
        her.page.locator(".round").wait_for()
        her.page.evaluate("document.documentElement.style.fontSize = '200%'")
        turn = 0
        while her.page.locator(".round").count() and turn < 20:
            assert her.page.evaluate(SIDEWAYS) <= 0, "long words in large letters stay on the screen"
            _answer(her, turn + 1)
            turn += 1
        her.page.evaluate("document.documentElement.style.fontSize = ''")
        her.page.locator(".went-words").wait_for()
        expect(her.page.locator(".notice.unsent")).to_be_visible()
        her.can_use_this_screen()
        assert _reviews(town, login) == 0
        her.offline(False)
        eventually(lambda: _reviews(town, login) == 5 + turn, 30, "every answer was taken once")


@LANGUAGES
def test_interview_and_dialogues_need_no_network(meet: Meet, language: str) -> None:
    with meet({"ar": "p053", "uk": "p054"}[language], lang=language) as her:
        with_words(her)
        her.offline()
        her.page.locator("a[href^='/ord/intervju/']").click()
        her.page.locator("h1 [lang=nb]").wait_for()
        said = her.page.locator("h1 [lang=nb]").inner_text()
        eventually(lambda: [said, 1] in her.page.evaluate("window.said"), 10, "the question was read aloud")
        her.page.locator(".sound.slow").first.click()
        eventually(lambda: [said, 0.6] in her.page.evaluate("window.said"), 10, "and slowly")
        her.page.locator("textarea").fill("Jeg liker å jobbe.")
        her.page.locator(".button.outline").last.click()
        her.page.locator(".segmented").wait_for()
        her.page.locator(".useful-phrases summary").click()
        phrases = her.page.locator(".useful-phrases .word-row")
        expect(phrases).to_have_count(3)
        expect(phrases.first.locator(".tap").first).to_be_visible()
        expect(phrases.first.locator(".sound").first).to_be_visible()
        expect(her.page.locator(".notice", has=her.page.locator("use[href$='#info']"))).to_be_visible()
        her.can_use_this_screen()
        phrases.first.locator(".plate-button").click()  # the sentence itself, not one of its words
        her.page.locator("dialog .button.plain").last.click()
        her.page.locator("dialog section .button.soft").first.wait_for()
        her.can_use_this_screen()
        her.page.keyboard.press("Escape")
        her.page.locator(".button.plain", has=her.page.locator("use[href$='#info']")).click()
        expect(her.page.locator("dialog .looked")).to_have_text(said)
        her.page.keyboard.press("Escape")
        her.go(her.page.url + "/kort")
        her.sees_exactly("Jeg liker å jobbe.")
        her.can_use_this_screen()
        her.go("/ord")
        assert her.page.evaluate(CUT_OFF) == 0, "every place can be read whole"
        her.page.locator("a[href^='/ord/samtaler/']").click()
        her.page.locator(".turn").first.wait_for()
        her.can_use_this_screen()


@LANGUAGES
def test_a_word_of_a_session_is_tapped_and_becomes_hers(meet: Meet, make_session: MakeSession, town: Database, language: str) -> None:
    login = {"ar": "p055", "uk": "p026"}[language]
    session = make_session()
    with meet(login, lang=language) as her:
        with_words(her)
        her.go(f"/jobb/{session}")
        her.page.locator(".tap").first.wait_for(timeout=20_000)
        her.offline()
        her.page.locator(".tap").filter(has_text="Telefon").first.click()
        her.page.locator("dialog .looked").wait_for()
        her.sees("Dette ordet er ikke på telefonen. Prøv igjen når du har nett.")
        her.can_use_this_screen()
        her.page.keyboard.press("Escape")
        her.page.get_by_role("button", name="Jobbklubb").first.click()  # the app's own words are always on the phone
        expect(her.page.locator("dialog .looked")).to_have_text("en jobbklubb")
        her.page.locator("dialog .button.main").wait_for()
        her.can_use_this_screen()
        her.page.locator("dialog .button.main").click()
        her.page.locator("dialog").wait_for(state="detached")  # it is kept on the phone
        her.go("/ord/mine")
        her.page.locator(".word-row").wait_for()
        her.can_use_this_screen()
        assert _own_words(town, login) == []
        her.offline(False)
        eventually(lambda: len(_own_words(town, login)) == 1, 30, "her word is kept")


@pytest.mark.parametrize("language", ["ar"])
def test_a_word_of_a_message_is_tapped_and_the_message_still_opens(meet: Meet, make_session: MakeSession, town: Database) -> None:
    session, page_of_it = make_session(topic="Håndkle og laken"), re.compile("/jobb/")
    with town.write() as db:
        db.get_one(Participant, id_of(town, "p059")).job_wishes = ["hotel"]
        tell(db, id_of(town, "p059"), "place_changed", {"session_id": session, "place": "Rommet ved gjesten"})
    with meet("p059") as her:
        with_words(her)
        her.go("/meldinger")
        message = her.page.locator(".message").filter(has_text="Rommet ved gjesten")
        message.locator(".tap").first.wait_for(timeout=20_000)
        her.can_use_this_screen()
        her.offline()
        message.get_by_role("button", name="Håndkle").click()
        expect(her.page.locator("dialog .looked")).to_have_text("et håndkle")
        her.can_use_this_screen()
        her.page.keyboard.press("Escape")
        message.get_by_role("link").focus()
        her.page.keyboard.press("Tab")
        expect(message.get_by_role("button", name="Håndkle")).to_be_focused()
        her.page.keyboard.press("Enter")
        her.page.locator("dialog .looked").wait_for()
        her.page.keyboard.press("Escape")
        message.click(position={"x": 30, "y": 30})  # anywhere on the card that is no word
        her.page.wait_for_url(page_of_it)
        her.page.go_back()
        message.get_by_role("link").press("Enter")
        her.page.wait_for_url(page_of_it)
        her.sees_exactly("Håndkle")


@LANGUAGES
def test_who_does_not_read_gets_pictures_and_sound(meet: Meet, town: Database, language: str) -> None:
    login = {"ar": "p057", "uk": "p058"}[language]
    with town.write() as db:
        db.get_one(Participant, id_of(town, login)).written_level = "none"
    with meet(login, lang=language) as her:
        with_words(her)
        her.offline()
        her.page.locator("main .button.main").first.click()
        her.page.locator(".round").wait_for()
        her.can_use_this_screen()
        for turn in range(4):
            if not her.page.locator(".round").count():
                break
            expect(her.page.locator(".asked-word, .asked-gloss, .sentence, input")).to_have_count(0)
            assert her.page.locator(".answers:not(.pictures)").count() == 0
            assert her.page.evaluate("window.said.length") > 0, "it is heard at once"
            _answer(her, turn)
