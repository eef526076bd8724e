"""Versions of a plan, and what each one changed, field by field."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.people.models import Municipality, Person
from server.plan import tracks
from server.plan.merging import plain
from server.plan.models import DECIDED, PlanVersion

NOTHING: dict[str, Any] = {**dict.fromkeys(DECIDED), "elements": []}
"""The contents of a plan before its first version."""
DECIDED_STATES = ("in_force", "earlier")


def by_person(db: Session, person_ids: Sequence[str]) -> dict[str, list[PlanVersion]]:
    """All versions of these people, the first first."""
    found: dict[str, list[PlanVersion]] = defaultdict(list)
    query = select(PlanVersion).where(PlanVersion.person_id.in_(person_ids)).order_by(PlanVersion.person_id, PlanVersion.number)
    for row in db.scalars(query):
        found[row.person_id].append(row)
    return found


def of_state(versions: Iterable[PlanVersion], state: str) -> PlanVersion | None:
    """The newest in this state; at most one is a proposal and at most one in force."""
    return next((row for row in reversed(list(versions)) if row.state == state), None)


def newest(versions: Sequence[PlanVersion]) -> PlanVersion | None:
    """What a new proposal builds on: the open proposal, else what is in force."""
    return of_state(versions, "proposal") or of_state(versions, "in_force")


def content_of(version: PlanVersion | None) -> dict[str, Any]:
    """Its contents, whole."""
    return {**NOTHING, **(version.content if version else {})}


def views(versions: Sequence[PlanVersion], settings: Any) -> list[dict[str, Any]]:
    """Each version with what it changed against what was decided before it, the newest first. `settings`: the municipality's."""
    shown, decided = [], NOTHING
    for row in versions:
        shown.append(_view(row, decided, settings))
        decided = content_of(row) if row.state in DECIDED_STATES else decided
    return shown[::-1]


def _view(row: PlanVersion, before: dict[str, Any], settings: Any) -> dict[str, Any]:
    content = content_of(row)
    both = (("was", before), ("now", content))
    different = [name for name in DECIDED if plain(before.get(name)) != plain(content[name])]
    changes = [{"field": name, **{when: _said(name, each.get(name), settings) for when, each in both}} for name in different]
    names = ("id", "person_id", "number", "state", "at", "by_id", "agreed_at", "decision_number", "decision_date")
    return {**{name: getattr(row, name) for name in names}, "changes": changes, "content": content}


def _said(name: str, value: Any, settings: Any) -> Any:
    """A track by its title: what changed is read, and a municipality's own codes say nothing."""
    return tracks.title_of(settings, value) if name == "track" else value


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[dict[str, Any]]:
    """Kind `plan_version`: how the plan has been, also without a network."""
    owners = sorted(set(db.scalars(select(PlanVersion.person_id).where(PlanVersion.id.in_(ids)))))
    shown = [view for person_id, rows in by_person(db, owners).items() for view in views(rows, settings_of(db, person_id))]
    return [view for view in shown if view["id"] in set(ids)]


def settings_of(db: Session, person_id: str) -> Any:
    """Those of her municipality."""
    return db.scalars(select(Municipality.settings).join(Person).where(Person.id == person_id)).one()
