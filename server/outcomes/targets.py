"""The target line: a share a year after, dated, set by the municipality (domain.md §1: the national goal is 70 %)."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from server.core.db import locked
from server.outcomes import rules
from server.people.models import Municipality

SETTING = "outcome_targets"


def targets(db: Session, municipality_id: str) -> list[dict[str, Any]]:
    """The earliest first; the national goal before the first of its own."""
    settings = db.get_one(Municipality, municipality_id).settings or {}
    dated = [rules.TARGET, *settings.get(SETTING, [])]
    return sorted(({"from_day": date.fromisoformat(str(one["from"])), "share": int(one["share"])} for one in dated), key=_from)


def _from(target: dict[str, Any]) -> Any:
    return target["from_day"]


def today(dated: list[dict[str, Any]], day: date) -> dict[str, Any]:
    """The one that holds on `day`."""
    return {**[one for one in dated if one["from_day"] <= day][-1], "kind": rules.AFTER_YEAR}


def change(db: Session, municipality_id: str, share: int, from_day: date) -> None:
    """From that day on; another target of the same day is replaced."""
    row = locked(db, Municipality, municipality_id)
    assert row is not None
    others = [one for one in (row.settings or {}).get(SETTING, []) if one["from"] != from_day.isoformat()]
    row.settings = {**(row.settings or {}), SETTING: [*others, {"from": from_day.isoformat(), "share": share}]}
    db.flush()
