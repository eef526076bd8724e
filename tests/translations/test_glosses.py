"""Glosses of words: a changed word loses its gloss, a lost word keeps it aside, and nothing hostile comes in through a catalog."""

from pathlib import Path

import polib
import pytest

from server.vocabulary import glosses as shipped
from server.vocabulary.glosses import NOT_REVIEWED
from translations import glosses

WORD = polib.POEntry(msgctxt="shop.hylle", msgid="ei/en hylle")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(shipped, "TRANSLATIONS", tmp_path)
    return tmp_path


def made(*entries: polib.POEntry) -> polib.POFile:
    return glosses.update("uk", {str(entry.msgctxt): entry for entry in entries})


def translate(text: str, comment: str = NOT_REVIEWED) -> None:
    catalog = made(WORD)
    catalog[0].msgstr, catalog[0].tcomment = text, comment
    catalog.save()


def test_a_gloss_stays_while_its_word_stays_and_says_whether_a_person_read_it(here: Path) -> None:
    translate("полиця")
    assert made(WORD)[0].msgstr == "полиця"
    assert shipped.glosses("uk") == {"shop.hylle": shipped.Gloss("полиця", reviewed=False)}
    translate("полиця", comment="")
    made(WORD)
    assert shipped.glosses("uk")["shop.hylle"].reviewed


def test_a_gloss_of_another_word_goes(here: Path) -> None:
    translate("полиця", comment="")
    (entry,) = made(polib.POEntry(msgctxt="shop.hylle", msgid="ei/en reol"))
    assert (entry.msgstr, entry.tcomment) == ("", NOT_REVIEWED)


def test_a_gloss_whose_word_left_comes_back_with_it(here: Path) -> None:
    translate("полиця")
    made(polib.POEntry(msgctxt="shop.pose", msgid="en pose"))
    assert shipped.glosses("uk") == {}
    made(WORD)
    assert shipped.glosses("uk")["shop.hylle"].text == "полиця"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "полиця\u202e", "&#60;", "javascript:x", "я" * 301, "полиця\u0007", "дві\nполиці"]
)
def test_a_hostile_gloss_is_named(text: str) -> None:
    catalog = polib.POFile()
    catalog.append(polib.POEntry(msgctxt="shop.hylle", msgid=WORD.msgid, msgstr=text))
    (complaint,) = glosses.complaints("uk", catalog, {"shop.hylle": WORD})
    assert complaint.startswith("uk: shop.hylle carries") or "too long" in complaint


def test_a_missing_gloss_is_not_wrong_but_a_missing_entry_is() -> None:
    catalog = polib.POFile()
    assert list(glosses.complaints("uk", catalog, {"shop.hylle": WORD})) == ["uk: shop.hylle is not as in the content: run extract"]
    catalog.append(polib.POEntry(msgctxt="shop.hylle", msgid=WORD.msgid))
    assert list(glosses.complaints("uk", catalog, {"shop.hylle": WORD})) == []


def test_what_ships_is_as_in_the_content() -> None:
    source = glosses.wanted()
    catalogs = {language: polib.pofile(str(shipped.po_path(language))) for language in shipped.languages()}
    assert [why for language, catalog in catalogs.items() for why in glosses.complaints(language, catalog, source)] == []
