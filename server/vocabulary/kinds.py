"""What phones keep of words; content and reviews are fetched by themselves (docs/wire-vocabulary.md)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.base import Base
from server.core.changes import Kind, Ref, Ripple
from server.vocabulary.models import FirstDay, OwnWord, Preparation, WordList, WordListItem
from server.vocabulary.own_schemas import FirstDayOut, OwnWordOut
from server.vocabulary.queries.own import first_days
from server.vocabulary.teaching_schemas import PreparationOut


def _hers(db: Session, row: Any) -> Iterable[str]:
    return [f"person:{row.person_id}"]


def _of_list(db: Session, row: WordList) -> Iterable[Ref]:
    return _first_days(db, row.id)


def _of_item(db: Session, row: WordListItem) -> Iterable[Ref]:
    return _first_days(db, row.word_list_id)


def _first_days(db: Session, word_list_id: str) -> list[Ref]:
    """Asked once for each list that a transaction writes, not once for each of its words; a first day that is new marks itself."""
    known: dict[str, list[Ref]] = db.info.setdefault("first_days_of", {})
    if word_list_id not in known:
        found = db.scalars(select(FirstDay.id).where(FirstDay.word_list_id == word_list_id))
        known[word_list_id] = [("first_day", each) for each in found]
    return known[word_list_id]


KINDS = [
    Kind("own_word", OwnWord, OwnWordOut, _hers),
    Kind("first_day", FirstDay, FirstDayOut, _hers, first_days),
    Kind("preparation", Preparation, PreparationOut, lambda db, row: [f"municipality:{row.municipality_id}"]),
]
RIPPLES: dict[type[Base], Ripple] = {WordList: _of_list, WordListItem: _of_item}
