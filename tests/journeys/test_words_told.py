"""What she makes and tells about words, in a dead spot: a word of her own with photo and voice, a mistake, an answer for a helper."""

import base64
import zlib
from pathlib import Path

import pytest
from sqlalchemy import func, select

from server.core.db import Database
from server.vocabulary.models import InterviewAnswer, OwnWord, WordReport
from tests.journeys.conftest import Meet
from tests.journeys.practising import MICROPHONE, PLAYS_ON, VOICE, with_words
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually

LANGUAGES = pytest.mark.parametrize("language", ["ar", "uk"])


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def _photo(folder: Path) -> Path:
    """A grey picture of 64 × 64 as a camera's file."""
    pixels = zlib.compress((b"\0" + b"\x80" * 64) * 64)
    head = (64).to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
    file = folder / "bilde.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b""))
    return file


@LANGUAGES
def test_a_word_of_her_own_with_photo_and_voice(meet: Meet, town: Database, tmp_path: Path, language: str) -> None:
    login = {"ar": "p002", "uk": "p003"}[language]
    with meet(login, lang=language) as her:
        with_words(her, VOICE, MICROPHONE)
        her.go("/ord/mine")
        her.page.locator("form input[type=file]").wait_for(state="attached")
        her.offline()
        her.page.locator("form input:not([type=file])").first.fill("vaskevogn")
        her.page.locator("form input[type=file]").set_input_files(_photo(tmp_path))
        her.page.locator("form img.picture").wait_for()
        her.page.locator("form .button.soft", has=her.page.locator("use[href$='#microphone']")).click()
        her.tap("Stopp")
        her.button("Hør opptaket").wait_for()
        her.can_use_this_screen()
        her.page.locator("form button[type=submit]").click()
        her.page.locator(".word-row img.picture").wait_for()
        her.page.locator(".word-row .sound").first.wait_for()
        her.can_use_this_screen()
        her.offline(False)
        kept = eventually(lambda: _own(town, login), 30, "her word is kept")
        assert kept.word == "vaskevogn" and kept.photo_media == "image/jpeg" and kept.sound_media == "audio/webm"


def _own(town: Database, login: str) -> OwnWord | None:
    with town.read() as db:
        row = db.scalars(select(OwnWord).where(OwnWord.person_id == id_of(town, login))).first()
        if row is not None:
            assert row.photo and row.sound
        return row


@LANGUAGES
def test_a_mistake_is_told_in_two_taps(meet: Meet, town: Database, language: str) -> None:
    login = {"ar": "p004", "uk": "p005"}[language]
    with meet(login, lang=language) as her:
        with_words(her)
        trade = her.page.locator("a[href^='/ord/runde/']").first.get_attribute("href") or ""
        her.go(trade.replace("runde", "fag"))
        her.page.locator(".word-row .tap").first.wait_for(timeout=20_000)
        her.offline()
        her.page.locator(".word-row .tap").first.click()
        her.page.locator("dialog .button.plain").last.click()
        her.page.locator("dialog section .button.soft").first.wait_for()
        her.can_use_this_screen()
        her.page.locator("dialog section .button.soft").first.click()  # the meaning
        her.page.locator("dialog section .button.soft").wait_for(state="detached")
        assert _reports(town, login) == []
        her.offline(False)
        eventually(lambda: _reports(town, login) == [("gloss", language)], 30, "a reviewer of her language has it")


def _reports(town: Database, login: str) -> list[tuple[str, str | None]]:
    with town.read() as db:
        query = select(WordReport.what, WordReport.language).where(WordReport.reporter_id == id_of(town, login))
        return [(what, language) for what, language in db.execute(query)]


@LANGUAGES
def test_an_answer_is_sent_to_a_helper_and_taken_back(meet: Meet, town: Database, language: str) -> None:
    login = {"ar": "p006", "uk": "p007"}[language]
    with meet(login, lang=language) as her:
        with_words(her, VOICE, MICROPHONE)
        her.offline()
        her.page.locator("a[href^='/ord/intervju/']").click()
        her.tap("Ta opp svaret mitt")
        her.tap("Stopp")
        her.button("Hør meg selv").wait_for()
        her.sees("Opptaket er bare på denne telefonen.")
        her.tap("Send til leder eller mentor")
        her.page.locator("dialog .button.soft").first.wait_for()
        her.can_use_this_screen()
        her.page.locator("dialog .button.soft").first.click()
        her.page.locator(".sent-to .unsent").wait_for()
        her.sees("Opptaket er bare på denne telefonen.")
        her.can_use_this_screen()
        assert _answers(town, login) == 0
        her.offline(False)
        eventually(lambda: _answers(town, login) == 1, 30, "her helper can hear it")
        her.page.locator(".sent-to .unsent").wait_for(state="detached")
        her.does_not_see("Opptaket er bare på denne telefonen.")
        her.page.reload()
        her.page.locator(".sent-to").wait_for()
        her.offline()
        her.page.locator(".sent-to .button").click()
        her.page.locator(".sent-to").wait_for(state="detached")
        her.offline(False)
        eventually(lambda: _answers(town, login) == 0, 30, "nobody hears it any more")


def test_who_hears_an_answer_sees_what_was_asked_and_can_stop_it(meet: Meet, server: Server, town: Database) -> None:
    her = server.client().sign_in("p008")
    question = next(word for word in ok(her.get("vocabulary/trades/hotel/words"))["items"] if word["kind"] == "question")
    sound = base64.b64encode(b"OggS" + bytes(40)).decode()
    ok(her.post("vocabulary/answers", {"question_id": question["id"], "to_id": id_of(town, "leader"), "sound": sound}))
    with meet("leader", desk=True) as leader:
        leader.page.add_init_script(PLAYS_ON)
        leader.go("/svar")
        leader.sees_exactly(question["word"])
        leader.can_use_this_screen()
        leader.tap("Hør svaret")
        leader.tap("Stopp")
        leader.button("Hør svaret").wait_for()


def _answers(town: Database, login: str) -> int:
    with town.read() as db:
        return db.scalars(select(func.count()).select_from(InterviewAnswer).where(InterviewAnswer.person_id == id_of(town, login))).one()
