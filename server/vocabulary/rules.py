"""What makes a row of vocabulary right. A code names what is wrong, never who."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from server.core.text import acceptable, turns
from server.vocabulary.rows import KINDS, LEVELS, WORDS, Finding, Row

Complaint = tuple[str, str, str]
"""Column, code, detail."""

MOST_IN_UNIT = 15
ARTICLES = ("en", "ei/en", "et")
NN_ARTICLES = ("ein", "ei", "eit")
_LONGEST = {"id": 80, "example": 160, "example_nn": 160, "note": 300, "picture": 60, "speaker": 60}
_LONGEST |= dict.fromkeys(("answer_a2", "answer_b1", "answer_a2_nn", "answer_b1_nn"), 600)
LONGEST_WORD, LONGEST_SENTENCE, LONGEST_GLOSS = 60, 200, 300

_ID = re.compile(r"[a-z_]+\.[a-z0-9]+(-[a-z0-9]+)*")
_PICTURE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SPEAKER = re.compile(r"(woman|man):[a-zæøå]+")
_UNITS = {"question": re.compile("interview"), "line": re.compile("dialogue[1-9]")}
_NUMBER = re.compile("[1-9][0-9]?")
_MARKUP = re.compile(r"<[a-z/!?]|&[a-z]+;|&#|javascript:", re.IGNORECASE)
_FORMULA = re.compile(r"[=+@-]")
_UNSEEN = re.compile("[\n\r\t\u00ad\u200b\u2028\u2029\u2060\ufeff]")
# How the definite form ends, by article; nouns made from adjectives (tillitsvalgt, pårørende) end in -e in every form.
_DEFINITE = {"en": "n", "ei/en": "n", "et": "t", "ein": "n", "ei": "a", "eit": "t"}


def about_row(row: Row) -> Iterator[Complaint]:
    """What is wrong with a row by itself."""
    yield from _about_texts(row)
    yield from _about_names(row)
    if not row.nb or not row.nn:
        yield "nn" if row.nb else "nb", "word_missing", ""
    yield from {"noun": _about_noun, "verb": _about_verb, "adjective": _about_adjective, "question": _about_question}.get(
        row.kind, _about_other
    )(row)


def _about_texts(row: Row) -> Iterator[Complaint]:
    for column, text in vars(row).items():
        yield from ((column, code, detail) for code, detail in about_text(text, _longest(row.kind, column)))


def about_text(text: str, longest: int) -> Iterator[tuple[str, str]]:
    """What no text of a row and no gloss may hold, as code and detail: too much, what nobody sees, markup, a spreadsheet's formula."""
    if len(text) > longest:
        yield "text_too_long", str(longest)
    if not acceptable(text) or _UNSEEN.search(text) or turns(text):
        yield "text_hidden_characters", ""
    if _MARKUP.search(text):
        yield "text_markup", ""
    if _FORMULA.match(text):
        yield "text_formula", ""


def _longest(kind: str, column: str) -> int:
    return _LONGEST.get(column, LONGEST_WORD if kind in WORDS else LONGEST_SENTENCE)


def _about_names(row: Row) -> Iterator[Complaint]:
    """The cells that hold one of a few known things."""
    if not _ID.fullmatch(row.id):
        yield "id", "id_form", ""
    if row.kind not in KINDS:
        yield "kind", "kind_unknown", row.kind[:40]
    if row.level not in LEVELS:
        yield "level", "level_unknown", row.level[:40]
    if not _UNITS.get(row.kind, _NUMBER).fullmatch(row.unit):
        yield "unit", "unit_unknown", row.unit[:40]
    if row.picture and not _PICTURE.fullmatch(row.picture):
        yield "picture", "picture_form", ""
    if (row.kind == "line" or row.speaker) and not _SPEAKER.fullmatch(row.speaker):
        yield "speaker", "speaker_form", ""


def _missing(row: Row, *columns: str) -> Iterator[Complaint]:
    return ((column, "form_missing", "") for column in columns if not getattr(row, column))


def _about_noun(row: Row) -> Iterator[Complaint]:
    numbers = {"plural": ("definite", "plural", "plural_definite"), "singular": ("definite",)}
    wanted = numbers.get(row.note, ("definite", "plural", "plural_definite"))
    yield from _missing(row, *wanted, *(f"nn_{form}" for form in wanted), "example", "example_nn")
    yield from _about_article(row, "article", ARTICLES, row.nb, row.definite)
    yield from _about_article(row, "nn_article", NN_ARTICLES, row.nn, row.nn_definite)
    if row.article == "ei/en" and not re.fullmatch(r"[^/]+a/[^/]+en", row.definite):
        yield "definite", "form_needs_both", ""


def _about_article(row: Row, column: str, known: tuple[str, ...], word: str, definite: str) -> Iterator[Complaint]:
    """The article must be one that exists and one that the definite form agrees with: et håndkle, håndkleet."""
    article = getattr(row, column)
    if row.note == "plural":
        if article:
            yield column, "article_of_plural", ""
    elif article not in known:
        yield column, "article_unknown", article[:40]
    elif definite and not definite.endswith(_DEFINITE[article]) and definite.split()[-1] not in (word, f"{word}e"):
        yield column, "article_wrong", f"{article} {word}, {definite}"[:120]


def _about_verb(row: Row) -> Iterator[Complaint]:
    forms = ("definite", "plural", "plural_definite")
    yield from _missing(row, *forms, *(f"nn_{form}" for form in forms), "example", "example_nn")
    for column in ("nb", "nn"):
        if not getattr(row, column).startswith("å "):
            yield column, "infinitive_without_marker", ""
    for column in ("plural_definite", "nn_plural_definite"):
        if getattr(row, column) and not getattr(row, column).startswith("har "):
            yield column, "perfect_without_har", ""
    yield from _about_other(row)


def _about_adjective(row: Row) -> Iterator[Complaint]:
    yield from _missing(row, "definite", "plural", "nn_definite", "nn_plural", "example", "example_nn")
    yield from _about_other(row)


def _about_question(row: Row) -> Iterator[Complaint]:
    wanted = ("note", "answer_a2", "answer_b1", "answer_a2_nn", "answer_b1_nn")
    yield from ((column, "answer_missing", "") for column in wanted if not getattr(row, column))
    yield from _about_other(row)


def _about_other(row: Row) -> Iterator[Complaint]:
    """Only nouns have articles."""
    yield from ((column, "article_of_no_noun", "") for column in ("article", "nn_article") if getattr(row, column))


def about_file(rows: dict[int, Row], trade: str) -> Iterator[Finding]:
    """What is wrong with rows together: doubled ids and words, full units, a role that only one gender ever has."""
    yield from _doubled(rows, "id", "id_doubled", lambda row: row.id)
    yield from _doubled(rows, "nb", "word_doubled", lambda row: f"{row.kind} {row.nb.casefold()}" if row.kind != "line" else "")
    if trade:
        yield from (Finding(n, "id", "id_of_other_trade") for n, row in rows.items() if row.id.partition(".")[0] != trade)
    yield from _full_units(rows)
    yield from _roles(rows)


def _doubled(rows: dict[int, Row], column: str, code: str, key: Callable[[Row], str]) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for number, row in rows.items():
        if key(row) and first.setdefault(key(row), number) != number:
            yield Finding(number, column, code, str(first[key(row)]))


def _full_units(rows: dict[int, Row]) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for number, row in rows.items():
        if row.kind not in ("question", "line"):
            seen[row.unit] += 1
            if seen[row.unit] == MOST_IN_UNIT + 1:
                yield Finding(number, "unit", "unit_full", str(MOST_IN_UNIT))


def _roles(rows: dict[int, Row]) -> Iterator[Finding]:
    """Both genders in every role across a trade's dialogues (domain.md §1, S2)."""
    genders: dict[str, dict[str, int]] = {}
    for number, row in rows.items():
        gender, _, role = row.speaker.partition(":")
        if row.kind == "line" and role:
            genders.setdefault(role, {}).setdefault(gender, number)
    yield from (Finding(min(by.values()), "speaker", "role_of_one_gender", role) for role, by in genders.items() if len(by) == 1)
