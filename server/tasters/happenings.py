"""Days at a workplace as happenings: in her week, and in the hours meter, by themselves."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.happenings import Happening
from server.tasters import rules
from server.tasters.models import Taster
from server.week import patterns


def at_work(db: Session, person_ids: Sequence[str], from_day: date, to_day: date, now: datetime) -> Iterable[Happening]:
    """Her working days until it ends or is stopped; `told`: she said that she can't come."""
    query = select(Taster).where(Taster.person_id.in_(person_ids), Taster.starts_on <= to_day, Taster.ends_on >= from_day)
    for row in db.scalars(query.order_by(Taster.id)):
        for day in rules.working_days(row.weekdays, max(from_day, row.starts_on), min(to_day, rules.last_day(row))):
            at = patterns.on(day, row.starts, row.ends)
            state = rules.state_of_day(row, day, now)
            yield Happening(row.person_id, row.kind, row.id, row.employer, day, state, at.starts_at, at.ends_at, row.place)
