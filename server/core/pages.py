"""Keyset pages: no totals, no offsets (design.md: totals grow with the data)."""

from typing import Any, TypedDict

from sqlalchemy import Select
from sqlalchemy.orm import Session

SIZE = 200


class Page(TypedDict):
    """{"items": […], "next": token or None}."""

    items: list[Any]
    next: str | None


def page(db: Session, query: Select[Any], column: Any, after: str | None, *, newest_first: bool = False, size: int = SIZE) -> Page:
    """The rows of `query` beyond `after` in the order of `column`, which must be unique text such as an id."""
    if after:
        query = query.where(column < after if newest_first else column > after)
    rows = list(db.scalars(query.order_by(column.desc() if newest_first else column).limit(size + 1)))
    more = len(rows) > size
    return {"items": rows[:size], "next": str(getattr(rows[size - 1], column.key)) if more else None}
