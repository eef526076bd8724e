"""Two people change the same thing, one of them without a network: neither is overwritten in silence (issue 3, "Adviser")."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from server.core.errors import Conflict, Unprocessable


def merge(
    row: Any, data: dict[str, Any], was: dict[str, Any], by_id: str, now: datetime, names: Mapping[str, str] = MappingProxyType({})
) -> set[str]:
    """Sets each value whose field still holds what it replaces; the row must be locked. What nobody else touched is merged; where
    somebody did, nothing is written and both are told (`changed_meanwhile`). A value without its `was`: `was_missing`. The fields set.
    `names`: what a field is called on the wire, where that is another name."""
    if missing := sorted(names.get(name, name) for name in set(data) - set(was)):
        raise Unprocessable("was_missing", fields=missing)
    changed = {name: value for name, value in data.items() if plain(getattr(row, name)) != plain(value)}
    against = {name: value for name, value in changed.items() if plain(getattr(row, name)) != plain(was[name])}
    if against:
        fields = {names.get(name, name): _both(row, name, was[name], yours) for name, yours in against.items()}
        raise Conflict("changed_meanwhile", fields=fields)
    for name, value in changed.items():
        setattr(row, name, value)
    if changed:
        row.touched = {**(row.touched or {}), **{name: {"by_id": by_id, "at": now.isoformat()} for name in changed}}
    return set(changed)


def plain(value: Any) -> Any:
    """A value as JSON has it, for comparing: what is empty is not there."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: inner for key, inner in value.items() if inner not in (None, "")} or None
    return None if value == "" else value


def _both(row: Any, name: str, was: Any, yours: Any) -> dict[str, Any]:
    last = (row.touched or {}).get(name, {})
    made = {"by_id": getattr(row, "made_by_id", None), "at": None}
    return {"was": plain(was), "yours": plain(yours), "theirs": plain(getattr(row, name)), **made, **last}
