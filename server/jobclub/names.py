"""Short names that stay apart: "Omar A.", and as many letters more as it takes where two would be equal."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

Name = tuple[str, str]
"""Given and family name."""


def short_names(people: Mapping[str, Name], born: Mapping[str, int | None] | None = None) -> dict[str, str]:
    """Key → short name, told apart among all that are given; wholly equal names by the year each was `born`, else by a number."""
    groups: dict[str, list[str]] = defaultdict(list)
    for key, (given, _) in people.items():
        groups[given.casefold()].append(key)
    found: dict[str, str] = {}
    for keys in groups.values():
        found.update(_apart({key: people[key] for key in keys}, born or {}))
    return found


def _apart(people: Mapping[str, Name], born: Mapping[str, int | None]) -> dict[str, str]:
    found = {
        key: _cut(given, family, _letters(family, (f for k, (_, f) in people.items() if k != key)))
        for key, (given, family) in people.items()
    }
    for name, many in Counter(found.values()).items():
        if many > 1:
            alike = sorted(key for key in found if found[key] == name)
            found.update(_by_year(name, alike, born) or _by_number(name, alike))
    return found


def _by_year(name: str, alike: list[str], born: Mapping[str, int | None]) -> dict[str, str]:
    """As in "Andrii Bondar (1982)": whoever picks a name knows the person, not a number. Nothing where the years do not tell."""
    years = {year for key in alike if (year := born.get(key))}
    return {key: f"{name} ({born[key]})" for key in alike} if len(years) == len(alike) else {}


def _by_number(name: str, alike: list[str]) -> dict[str, str]:
    return {key: f"{name} ({number})" for number, key in enumerate(alike[1:], start=2)}


def _letters(family: str, others: Iterable[str]) -> int:
    """How many letters tell this family name from the others."""
    longest = 0
    for other in others:
        common = 0
        for mine, theirs in zip(family.casefold(), other.casefold(), strict=False):
            if mine != theirs:
                break
            common += 1
        longest = max(longest, common)
    return longest + 1


def _cut(given: str, family: str, letters: int) -> str:
    if letters >= len(family):
        return f"{given} {family}".strip()
    return f"{given} {family[:letters].strip()}."
