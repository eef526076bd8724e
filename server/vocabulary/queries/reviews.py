"""Reads of reviews: a stream per person, in the order they came (design.md: facts that only grow)."""

from sqlalchemy import select

from server.core.act import Act
from server.core.pages import Page
from server.vocabulary.models import WordReview

SIZE = 500


def mine(act: Act) -> Page:
    """Mine beyond a number."""
    columns = (WordReview.number, WordReview.id, WordReview.word_id, WordReview.rating, WordReview.reviewed_at)
    query = select(*columns).where(WordReview.person_id == act.who.id, WordReview.number > int(act.data.get("after", 0)))
    rows = act.db.execute(query.order_by(WordReview.number).limit(SIZE + 1)).all()
    return {"items": rows[:SIZE], "next": str(rows[SIZE - 1].number) if len(rows) > SIZE else None}  # type: ignore[typeddict-item]
