"""A translator's catalog (.po) of a trade beside the glosses there are: what it would change, and what is refused."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from server.core.errors import Unprocessable
from server.core.text import tidy
from server.vocabulary.file import glossed
from server.vocabulary.glosses import NOT_REVIEWED, Gloss
from server.vocabulary.library import Library
from server.vocabulary.rows import Finding
from server.vocabulary.rules import LONGEST_GLOSS, about_text

# A gloss has no plural. Were there one, the header could ask for any number of its forms, and memory for each.
_PLURAL = re.compile("msgid_plural|msgstr *\\[")


@dataclass(frozen=True)
class GlossLine:
    """An entry that changes something: its line in the file, its word or note, what it will mean, and whether it is new here."""

    line: int
    word_id: str
    word: str
    gloss: Gloss
    new: bool


@dataclass
class GlossChange:
    """What a catalog would change. Empty and fuzzy entries count as unchanged: a file takes no gloss away."""

    trade: str
    language: str
    lines: list[GlossLine] = field(default_factory=list)
    unchanged: int = 0
    refused: list[Finding] = field(default_factory=list)


def compare(here: Library, trade: str, language: str, text: str, speaks: bool) -> GlossChange:
    """`speaks`: whether whoever answers for the file speaks the language; its own marks "not reviewed by a person" stand all the same."""
    change, known = GlossChange(trade, language), glossed(here, trade)
    entries = list(_entries(text, language))
    twice = Counter(_id(entry) for entry in entries)
    for entry in entries:
        change.refused += _about(entry, known, twice)
        if _wanted(entry):
            _judge(change, entry, known, here, speaks)
        else:
            change.unchanged += 1
    return change


def _entries(text: str, language: str) -> Iterator[Message]:
    catalog = _read(text)
    spoken = catalog.locale_identifier
    if spoken and re.split("[-_]", spoken)[0].casefold() != language.split("-")[0]:
        raise _unreadable("language_other", spoken[:20])
    yield from (entry for entry in catalog if entry.id)


def _read(text: str) -> Catalog:
    if _PLURAL.search(text):
        raise _unreadable("gloss_plural")
    try:
        catalog = read_po(io.StringIO(text), ignore_obsolete=True, abort_invalid=True)
    except (PoFileError, ValueError, LookupError, TypeError, AttributeError):  # what Babel meets in a file that is none
        raise _unreadable("not_readable") from None
    if not len(catalog):
        raise _unreadable("not_readable")
    return catalog


def _unreadable(code: str, detail: str = "") -> Unprocessable:
    return Unprocessable("words_unreadable", refused=[vars(Finding(0, "", code, detail))])


def _id(entry: Message) -> str:
    return str(entry.context or "")


def _text(entry: Message) -> str:
    return tidy(str(entry.string or ""))


def _wanted(entry: Message) -> bool:
    return bool(_text(entry)) and not entry.fuzzy


def _about(entry: Message, known: dict[str, str], twice: Counter[str]) -> Iterator[Finding]:
    line, word_id = int(entry.lineno or 0), _id(entry)
    if word_id not in known:
        yield Finding(line, "msgctxt", "word_unknown", word_id[:80])
    elif twice[word_id] > 1:
        yield Finding(line, "msgctxt", "id_doubled", word_id[:80])
    yield from (Finding(line, "msgstr", code, detail) for code, detail in about_text(_text(entry), LONGEST_GLOSS))


def _judge(change: GlossChange, entry: Message, known: dict[str, str], here: Library, speaks: bool) -> None:
    """A mark of review once given is not taken away by the same words without it."""
    word_id = _id(entry)
    if word_id not in known:
        return
    before = here.gloss(word_id, change.language)
    after = Gloss(_text(entry), speaks and NOT_REVIEWED not in entry.user_comments)
    if before and before.text == after.text and (before.reviewed or not after.reviewed):
        change.unchanged += 1
    else:
        change.lines.append(GlossLine(int(entry.lineno or 0), word_id, known[word_id], after, before is None))
