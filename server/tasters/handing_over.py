"""What is told when somebody is handed over: workplaces that are to come or under way, and where she has been."""

from collections.abc import Iterable
from datetime import datetime

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.handing_over import Line, OpenItem
from server.tasters import rules
from server.tasters.models import TASTER, Taster


def _hers(db: Session, person_id: str) -> list[Taster]:
    return list(db.scalars(select(Taster).where(Taster.person_id == person_id).order_by(Taster.starts_on, Taster.id)))


def open_items(db: Session, person_id: str, now: datetime) -> Iterable[OpenItem]:
    """Planned and under way."""
    today = clock.oslo_date(now)
    for row in _hers(db, person_id):
        if not rules.is_over(row, today):
            days = row.starts_on, max(rules.last_day(row), row.starts_on)
            yield OpenItem("taster", row.id, f"{row.employer}, {_days(row)}", "work_practice", row.employer, *days)


def told(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Where, when, and on how many days she has been there."""
    for row in _hers(db, person_id):
        kind = _("Jobbsmak") if row.kind == TASTER else _("Praksisplass")
        been = rules.days_been(row, now)
        was_there = [ngettext("Var der %(num)s dag", "Var der %(num)s dager", been)] if been else []
        yield Line(f"{kind}: {row.employer}", ". ".join([_days(row), *was_there]))


def _days(row: Taster) -> str:
    last = max(rules.last_day(row), row.starts_on)
    return f"{row.starts_on:%d.%m.%Y}–{last:%d.%m.%Y}" if last != row.starts_on else f"{row.starts_on:%d.%m.%Y}"
