"""A file's rows are refused with codes; the phone has words for every one, and for no other."""

import re

from server.vocabulary.rows import COLUMNS
from translations.files import ROOT

_SAID_IN = ("rows.py", "rules.py", "catalog_file.py")
# What these files say in small letters with a line between, and what is no column.
_CODE = re.compile(r'"([a-z]+(?:_[a-z]+)+)"')


def _said() -> set[str]:
    sources = [(ROOT / "server" / "vocabulary" / name).read_text(encoding="utf-8") for name in _SAID_IN]
    return {code for source in sources for code in _CODE.findall(source)} - {*COLUMNS, "words_unreadable"}


def _part(name: str) -> set[str]:
    source = (ROOT / "pwa/src/vocabulary/staff/findings.ts").read_text(encoding="utf-8")
    return set(re.findall(r"^  (\w+): \(", source.split(f"const {name}")[1].split("\n};")[0], re.M))


def test_every_reason_is_worded_and_only_those() -> None:
    assert {"article_wrong", "word_doubled", "not_readable", "unit_full", "gloss_plural", "text_formula"} <= _said()
    assert _part("codes") == _said()


def test_every_column_has_a_name() -> None:
    assert _part("columns") == {*COLUMNS, "msgctxt", "msgstr"}
