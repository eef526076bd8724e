"""Whom a row speaks of: the same person, perhaps the same, or somebody new (the rule of issue 2).

The own reference counts first, then normalised name and birth date. Where only two of name, birth date and phone agree, or where the
reference says one thing and the name another, nobody but the admin can know.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from server.intake.values import is_damaged, name_key
from server.people.models import Person


@dataclass(frozen=True)
class Known:
    """Somebody a row can be compared with: a participant we have, or an earlier row of the same file."""

    name: str
    birth_date: date | None
    phone: str | None
    reference: str | None
    person: Person | None = None
    row: int | None = None

    @property
    def key(self) -> str:
        """The name for comparing."""
        return name_key(self.name)


@dataclass(frozen=True)
class Match:
    """`sure`: the same person. `perhaps`: the admin decides, because of `why`. Neither: somebody new."""

    sure: Known | None = None
    perhaps: Known | None = None
    why: str = ""


def known_person(person: Person) -> Known:
    """A participant we have."""
    of = person.participant
    assert of is not None
    return Known(person.name, of.birth_date, person.phone, of.own_reference, person=person)


def known_row(number: int, values: dict[str, Any]) -> Known:
    """A row of the file."""
    name = f"{values['given_name']} {values['family_name']}".strip()
    return Known(name, values.get("birth_date"), values.get("phone"), values.get("own_reference"), row=number)


HIDDEN = "•••"
"""What we know of a protected person is shown in no list, not even to whoever imports."""


def shown_name(one: Known) -> str:
    """The name as a preview may show it."""
    return HIDDEN if one.person is not None and one.person.protected else one.name


class PeopleIndex:
    """Everybody a row can be compared with."""

    def __init__(self, known: Iterable[Known]) -> None:
        """`known`: the municipality's participants."""
        self._by: defaultdict[tuple[Any, ...], list[Known]] = defaultdict(list)
        for one in known:
            self.add(one)

    def add(self, one: Known) -> None:
        """From now on compared with."""
        for key in _keys(one):
            self._by[key].append(one)

    def match(self, row: Known) -> Match:
        """Who the row is, by the rule above."""
        if row.reference and (same := self._by.get(("reference", row.reference.casefold()))):
            return _by_reference(row, same[0])
        if found := self._by.get(("name", row.key, row.birth_date)):
            return _by_name(row, found)
        for agree in _two_of_three(row):
            if others := self._by.get(agree):
                return Match(perhaps=_first(others), why=f"same_{agree[0]}")
        damaged = next((one for one in self._by.get(("birth_date", row.birth_date), ()) if _may_be_same_name(row, one)), None)
        return Match(perhaps=damaged, why="same_damaged_name") if damaged else Match()


def _keys(one: Known) -> Iterable[tuple[Any, ...]]:
    if one.reference:
        yield "reference", one.reference.casefold()
    if one.birth_date:
        yield "name", one.key, one.birth_date
        yield "birth_date", one.birth_date
    yield from _two_of_three(one)


def _two_of_three(one: Known) -> Iterable[tuple[Any, ...]]:
    if one.phone:
        yield "name_and_phone", one.key, one.phone
    if one.phone and one.birth_date:
        yield "birth_date_and_phone", one.birth_date, one.phone


def _by_reference(row: Known, same: Known) -> Match:
    if row.key != same.key and row.birth_date and row.birth_date != same.birth_date:
        return Match(perhaps=same, why="reference_of_another")
    return Match(sure=same)


def _by_name(row: Known, found: list[Known]) -> Match:
    others = [one for one in found if not (row.reference and one.reference)]
    if not others:
        return Match(perhaps=_first(found), why="other_reference")
    if len(others) > 1:
        others = [one for one in others if one.phone and one.phone == row.phone]
    return Match(sure=others[0]) if len(others) == 1 else Match(perhaps=_first(found), why="several_namesakes")


def _first(found: list[Known]) -> Known:
    """A person we have rather than a row of the file."""
    return next((one for one in found if one.person), found[0])


def _may_be_same_name(row: Known, other: Known) -> bool:
    return _fits(row, other) or _fits(other, row)


def _fits(damaged: Known, whole: Known) -> bool:
    """Where the damaged name has a "?", any letter may stand."""
    if not is_damaged(damaged.name):
        return False
    pattern = re.escape(damaged.key).replace(r"\?", ".").replace("\ufffd", ".")
    return re.fullmatch(pattern, whole.key) is not None
