"""Groups that staff keep (a class, a club), whichever feature they belong to: features hang theirs on their manifest."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, or_

from server.core.act import Act


@dataclass(frozen=True)
class Group:
    """`members(staff_id, day)` selects the ids of the people in the groups she keeps on an Oslo day; hers only while she has the role."""

    role: str
    members: Callable[[str, date], Select[str]]


GROUPS: list[Group] = []


def in_my_groups(act: Act, person_id: Any, day: date, role: str | None = None) -> Any:
    """A condition on a column of person ids: somebody in a group that I keep, in this role where one is named."""
    mine = [group for group in GROUPS if group.role in act.who.roles and role in (None, group.role)]
    return or_(False, *(person_id.in_(group.members(act.who.id, day)) for group in mine))
