"""The rows of a teacher's spreadsheet of words.

What a column means depends on the kind. Verbs: definite = present, plural = past, plural_definite = perfect. Adjectives: definite =
form with -t, plural = form with -e. A noun whose note is "plural" or "singular" exists in that number only. Bokmål feminines have
the article "ei/en" and both definite forms with a slash between them, for both are right.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from server.core.text import tidy

KINDS = ("noun", "verb", "adjective", "phrase", "question", "line")
WORDS = ("noun", "verb", "adjective")
LEVELS = ("A1", "A2", "B1", "B2")
ONE_NUMBER = ("plural", "singular")
MOST_BYTES = 1_000_000
MOST_ROWS = 2_000


@dataclass(frozen=True)
class Row:
    """One line of the file; its fields are the columns, in their order. Empty cells are empty texts."""

    id: str
    kind: str
    unit: str
    level: str
    nb: str
    article: str
    definite: str
    plural: str
    plural_definite: str
    nn: str
    nn_article: str
    nn_definite: str
    nn_plural: str
    nn_plural_definite: str
    example: str
    example_nn: str
    picture: str
    note: str
    answer_a2: str
    answer_b1: str
    answer_a2_nn: str
    answer_b1_nn: str
    speaker: str

    @property
    def shown(self) -> str:
        """The word as it is learnt: a noun with its article."""
        return f"{self.article} {self.nb}".strip()

    @property
    def tip(self) -> str:
        """The note where it is meant for learners: what the interviewer wants to know, or what is usual in Norway."""
        return "" if self.note in ONE_NUMBER else self.note

    @property
    def forms(self) -> tuple[str, ...]:
        """The bokmål forms a text may hold, the base form first."""
        return _forms(self.kind, self.nb, self.definite, self.plural, self.plural_definite)

    @property
    def nn_forms(self) -> tuple[str, ...]:
        """The nynorsk forms, the base form first."""
        return _forms(self.kind, self.nn, self.nn_definite, self.nn_plural, self.nn_plural_definite)


COLUMNS = tuple(field.name for field in fields(Row))


@dataclass(frozen=True)
class Finding:
    """Why a row is refused: its number as a spreadsheet counts (the heading is row 1; 0 is the file itself), column, code, details."""

    row: int
    column: str
    code: str
    detail: str = ""


@dataclass(frozen=True)
class Content:
    """What a file holds: rows by their number in the spreadsheet, and what is wrong with it."""

    rows: dict[int, Row]
    findings: list[Finding]


def _forms(kind: str, base: str, *others: str) -> tuple[str, ...]:
    """Verbs lose the "å" of the infinitive and the "har" of the perfect, so that a text's own words are found."""
    if kind not in WORDS:
        return (base,)
    every = [form for cell in (base, *others) for form in cell.split("/") if form]
    return tuple(dict.fromkeys(form.removeprefix("å ").removeprefix("har ") for form in every))


def parse(source: bytes) -> Content:
    """The rows, and what keeps the file from being read as rows. Texts are tidied, nothing else is changed."""
    if len(source) > MOST_BYTES:
        return _refused("file_too_large")
    text = _decoded(source)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True))
    except csv.Error:
        return _refused("not_readable")
    if len(lines) > MOST_ROWS:
        return _refused("too_many_rows")
    names = [name.strip().casefold() for name in lines[0]] if lines else []
    wrong = list(_about_heading(names))
    if wrong:
        return Content({}, wrong)
    filled = {number: cells for number, cells in enumerate(lines[1:], start=2) if any(cell.strip() for cell in cells)}
    broken = [Finding(number, "", "cells_without_column") for number, cells in filled.items() if len(cells) > len(names)]
    return Content({number: _row(names, cells) for number, cells in filled.items() if len(cells) <= len(names)}, broken)


def _refused(code: str) -> Content:
    return Content({}, [Finding(0, "", code)])


def _decoded(source: bytes) -> str:
    """UTF-8, or what an old Excel saves."""
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return source.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    heading = text.split("\n", 1)[0]
    return max(";,\t", key=heading.count)


def _about_heading(names: list[str]) -> Iterator[Finding]:
    if not set(names) & set(COLUMNS):
        yield Finding(1, "", "not_a_list")
        return
    for name in dict.fromkeys(names):
        if name not in COLUMNS:
            yield Finding(1, name[:40], "column_unknown")
        elif names.count(name) > 1:
            yield Finding(1, name, "column_doubled")
    yield from (Finding(1, name, "column_missing") for name in COLUMNS if name not in names)


def _row(names: list[str], cells: list[str]) -> Row:
    given: dict[str, Any] = dict.fromkeys(COLUMNS, "")
    given.update(zip(names, (tidy(cell) for cell in cells), strict=False))
    return Row(**given)
