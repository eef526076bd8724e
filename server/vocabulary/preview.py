"""What a row of a teacher's file changes, cell by cell, as a preview may show it."""

import re

from server.vocabulary.rows import COLUMNS, Row

MOST_SHOWN = 80
"""Characters: a preview tells which text it is; the whole of it stands in the file."""
_TURNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OF_A_NEW_ROW = ("level", "article", "definite", "plural", "nn", "example", "picture")


def shown(text: str) -> str:
    """The beginning of a text, without what would turn the text around it."""
    plain = _TURNS.sub("", text)
    return plain if len(plain) <= MOST_SHOWN else plain[: MOST_SHOWN - 1] + "…"


def cells(before: Row | None, after: Row) -> list[dict[str, str]]:
    """Each cell that is another one, from what to what; of a new row the cells that tell which word it is."""
    if before is None:
        return [_cell(column, "", getattr(after, column)) for column in _OF_A_NEW_ROW if getattr(after, column)]
    pairs = ((column, getattr(before, column), getattr(after, column)) for column in COLUMNS)
    return [_cell(column, was, now) for column, was, now in pairs if was != now]


def _cell(column: str, before: str, after: str) -> dict[str, str]:
    return {"column": column, "before": shown(before), "after": shown(after)}
