"""Short names that stay apart: "Omar A.", and as many letters more as it takes where two would be equal."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

Name = tuple[str, str]
"""Given and family name."""


def short_names(people: Mapping[str, Name]) -> dict[str, str]:
    """Key → short name, told apart among all that are given; people with wholly equal names get a number."""
    groups: dict[str, list[str]] = defaultdict(list)
    for key, (given, _) in people.items():
        groups[given.casefold()].append(key)
    found: dict[str, str] = {}
    for keys in groups.values():
        found.update(_apart({key: people[key] for key in keys}))
    return found


def _apart(people: Mapping[str, Name]) -> dict[str, str]:
    found = {
        key: _cut(given, family, _letters(family, (f for k, (_, f) in people.items() if k != key)))
        for key, (given, family) in people.items()
    }
    same: dict[str, int] = defaultdict(int)
    for key in sorted(found):
        same[found[key]] += 1
        if same[found[key]] > 1:
            found[key] = f"{found[key]} ({same[found[key]]})"
    return found


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
