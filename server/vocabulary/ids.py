"""Ids of rows that a teacher adds in her spreadsheet: she leaves the cell empty, as she would a number that a program gives."""

import re
from collections.abc import Mapping
from dataclasses import replace
from unicodedata import normalize

from server.vocabulary.rows import Row

_LETTERS = str.maketrans({"å": "a", "ø": "o", "æ": "ae"})
_MOST = 60


def with_ids(rows: Mapping[int, Row], here: Mapping[str, Row], trade: str) -> dict[int, Row]:
    """The rows of a file, each with an id; the same file brought in again gets the same ids."""
    taken = {row.id: row for row in rows.values() if row.id} | dict(here)
    named = dict[int, Row]()
    for number, row in rows.items():
        named[number] = row if row.id else replace(row, id=_id_for(row, taken, trade))
        taken.setdefault(named[number].id, named[number])
    return named


def _id_for(row: Row, taken: Mapping[str, Row], trade: str) -> str:
    """hotel.minibar; hotel.minibar-2 where the first is another word's."""
    base, number = f"{trade}.{_plain(row.nb)}", 1
    while _is_another(row, taken.get(_numbered(base, number))):
        number += 1
    return _numbered(base, number)


def _is_another(row: Row, other: Row | None) -> bool:
    return other is not None and (other.kind, other.nb) != (row.kind, row.nb)


def _numbered(base: str, number: int) -> str:
    return base if number == 1 else f"{base}-{number}"


def _plain(text: str) -> str:
    letters = normalize("NFD", text.casefold().removeprefix("å ").translate(_LETTERS))
    return re.sub("[^a-z0-9]+", "-", letters)[:_MOST].strip("-") or "ord"
