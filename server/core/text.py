"""What may stand in a text: hostile characters end at the door (design.md, "Hostile values")."""

import re
import unicodedata
from itertools import groupby

_BIDI = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks that turn text around. ZWNJ and ZWJ are not among them: Persian needs them."""

MOST_MARKS = 30
"""Combining marks in a row (UAX 15, Stream-Safe Text Format): to put more of them in order takes time that grows with the square."""
_HOSTILE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def acceptable(text: str) -> bool:
    """No NUL or other control (line breaks and tabs may stay), no lone surrogate, no endless row of combining marks."""
    return _HOSTILE.search(text) is None and (len(text) <= MOST_MARKS or text.isascii() or not _endless_marks(text))


def _endless_marks(text: str) -> bool:
    rows = groupby(text, key=lambda c: unicodedata.combining(c) != 0)
    return any(marks and sum(1 for _ in row) > MOST_MARKS for marks, row in rows)


def turns(text: str) -> bool:
    """Whether it carries marks that turn the text around."""
    return text.translate(_BIDI) != text


def tidy(text: str) -> str:
    """NFC, no white space at the ends."""
    return unicodedata.normalize("NFC", text).strip()


def name_of(text: str) -> str:
    """A name on one line: tidy, one space between words, no marks that turn the text around."""
    return " ".join(tidy(text.translate(_BIDI)).split())
