"""A translator's .po file comes back: looked at first, all or nothing, marks of review kept, nothing hostile."""

from collections.abc import Callable
from typing import Any

import polib
import pytest

from server.core.db import Database
from server.vocabulary.glosses import NOT_REVIEWED, note_id
from tests.conftest import SignIn
from tests.support.client import Client, ok, refused

Bring = Callable[..., dict[str, Any]]


def _entry(word_id: str, text: str, comment: str = "", **more: Any) -> polib.POEntry:
    return polib.POEntry(msgctxt=word_id, msgid="ordet", msgstr=text, tcomment=comment, **more)


def _file(*entries: polib.POEntry, language: str = "uk") -> str:
    made = polib.POFile()
    made.metadata = {"Language": language, "Content-Type": "text/plain; charset=UTF-8"}
    made.extend(entries)
    return str(made)


def _sent(po: str, **more: Any) -> dict[str, Any]:
    return {"trade": "hotel", "lang": "uk", "po": po, **more}


def _gloss(client: Client, word_id: str) -> tuple[str | None, bool]:
    word = next(word for word in client.items("vocabulary/trades/hotel/words", lang="uk") if word["id"] == word_id)
    return word["gloss"], word["gloss_reviewed"]


@pytest.fixture
def teacher(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("teacher")


@pytest.mark.parametrize("lang", ["uk", "ar", "fa-AF", "ti"])
def test_what_is_downloaded_comes_back_unchanged(teacher: Client, lang: str) -> None:
    text = teacher.get("vocabulary/trades/hotel.po", lang=lang).text
    told = ok(teacher.post("vocabulary/import-glosses/preview", _sent(text, lang=lang)))
    assert (told["new"], told["changed"], told["refused"]) == (0, 0, []) and told["unchanged"] > 40


def test_a_preview_changes_nothing_and_marks_of_review_are_honest(teacher: Client, sign_in: SignIn) -> None:
    po = _file(_entry("hotel.handkle", "рушничок"), _entry("hotel.laken", "простирадло!", NOT_REVIEWED))
    her, outsider, before = sign_in("participant"), sign_in("outsider"), _gloss(teacher, "hotel.handkle")
    told = ok(teacher.post("vocabulary/import-glosses/preview", _sent(po)))
    assert [(row["id"], row["gloss"], row["gloss_reviewed"]) for row in told["rows"]] == [
        ("hotel.handkle", "рушничок", False), ("hotel.laken", "простирадло!", False),
    ]  # fmt: skip
    assert _gloss(her, "hotel.handkle") == before
    ok(teacher.post("vocabulary/import-glosses", _sent(po)))
    assert _gloss(her, "hotel.handkle") == ("рушничок", False) and _gloss(outsider, "hotel.handkle") == before
    ok(teacher.post("vocabulary/import-glosses", _sent(po, read=True)))
    assert _gloss(her, "hotel.handkle") == ("рушничок", True), "somebody who speaks it has read the file"
    assert _gloss(her, "hotel.laken") == ("простирадло!", False), "the file itself says that nobody has read this one"
    again = ok(teacher.post("vocabulary/import-glosses/preview", _sent(po)))
    assert (again["new"], again["changed"]) == (0, 0), "the same words do not lose their mark"


def test_empty_and_fuzzy_entries_take_nothing_away(teacher: Client) -> None:
    before = _gloss(teacher, "hotel.handkle"), _gloss(teacher, "hotel.laken")
    po = _file(_entry("hotel.handkle", ""), _entry("hotel.laken", "щось", flags=["fuzzy"]))
    told = ok(teacher.post("vocabulary/import-glosses", _sent(po)))
    assert (told["rows"], told["unchanged"]) == ([], 2)
    assert (_gloss(teacher, "hotel.handkle"), _gloss(teacher, "hotel.laken")) == before


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<script>alert(1)</script>", "text_markup"), ("руш\u202eник", "text_hidden_characters"), ("я" * 10_000, "text_too_long"),
        ("=HYPERLINK(1)", "text_formula"), ("два\nрядки", "text_hidden_characters"),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_a_hostile_gloss_refuses_the_file_and_is_refused_by_itself(teacher: Client, text: str, code: str) -> None:
    po, before = _file(_entry("hotel.laken", "простирадло"), _entry("hotel.handkle", text)), _gloss(teacher, "hotel.laken")
    (found,) = ok(teacher.post("vocabulary/import-glosses/preview", _sent(po)))["refused"]
    assert (found["column"], found["code"]) == ("msgstr", code) and found["row"] > 1
    refusal = refused(teacher.post("vocabulary/import-glosses", _sent(po)), 422, "rows_refused")
    assert [each["code"] for each in refusal["params"]["refused"]] == [code]
    assert _gloss(teacher, "hotel.laken") == before
    single = {"word_id": "hotel.handkle", "lang": "uk", "text": text}
    assert teacher.put("vocabulary/glosses", single).status_code == 422


def test_a_note_for_learners_is_glossed_too(teacher: Client, sign_in: SignIn) -> None:
    asked = next(word for word in teacher.items("vocabulary/trades/hotel/words", lang="uk") if word["kind"] == "question")
    ok(teacher.post("vocabulary/import-glosses", _sent(_file(_entry(note_id(asked["note"]), "Хто ви?")))))
    seen = {word["id"]: word for word in sign_in("participant").items("vocabulary/trades/hotel/words", lang="uk")}
    assert seen[asked["id"]]["note_gloss"] == "Хто ви?"


def test_words_of_elsewhere_and_doubled_words_are_named(teacher: Client) -> None:
    po = _file(_entry("shop.pose", "пакет"), _entry("hotel.laken", "а"), polib.POEntry(msgctxt="hotel.laken", msgid="annet", msgstr="б"))
    told = ok(teacher.post("vocabulary/import-glosses/preview", _sent(po)))
    assert [each["code"] for each in told["refused"]] == ["word_unknown", "id_doubled", "id_doubled"]


HUGE = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=999999999; plural=0;\\n"\n\n'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nothing of ours", "not_readable"), ('msgid "a"', "not_readable"), ("/etc/passwd", "not_readable"), ('msgstr "b"', "not_readable"),
        ('"lone"', "not_readable"), (HUGE + 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n', "gloss_plural"),
        ('msgid ""\nmsgstr ""\n"PO-Revision-Date: soon\\n"\n', "not_readable"),
        (_file(_entry("hotel.laken", "a"), language="ar"), "language_other"),
    ],
    ids=range(8),
)  # fmt: skip
def test_what_is_no_catalog_is_refused(teacher: Client, text: str, code: str) -> None:
    refusal = refused(teacher.post("vocabulary/import-glosses/preview", _sent(text)), 422, "words_unreadable")
    assert [each["code"] for each in refusal["params"]["refused"]] == [code]
