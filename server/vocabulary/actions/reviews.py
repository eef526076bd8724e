"""Taking reviews: facts that come once, from whichever phone, in any order."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from server.core.act import Act
from server.vocabulary.models import ReviewCounter, WordReview


def take(act: Act, reviews: list[dict[str, Any]]) -> dict[str, int]:
    """Keeps those that are new; what a phone says lies in the future is kept as now."""
    if not reviews:
        return {"taken": 0, "known": 0}
    mine = act.who.id
    before = _numbered(act.db, mine, len(reviews)) - len(reviews)
    rows = [
        {**each, "reviewed_at": min(each["reviewed_at"], act.now), "person_id": mine, "number": number}
        for number, each in enumerate(reviews, start=before + 1)
    ]
    act.db.connection().execute(_insert(act.db)(WordReview.__table__).on_conflict_do_nothing(), rows)
    taken = act.db.scalars(select(func.count()).where(WordReview.person_id == mine, WordReview.number > before)).one()
    return {"taken": taken, "known": len(reviews) - taken}


def _numbered(db: Session, person_id: str, count: int) -> int:
    """Her counter, `count` further on; locked until the commit."""
    counters = ReviewCounter.__table__
    statement = _insert(db)(counters).values(person_id=person_id, number=count)
    further = {"number": counters.c.number + count}
    statement = statement.on_conflict_do_update(index_elements=["person_id"], set_=further).returning(counters.c.number)
    return int(db.connection().execute(statement).scalar_one())


def _insert(db: Session) -> Any:
    return sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
