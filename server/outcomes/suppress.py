"""Small groups are hidden, and with them what they could be worked out from (checks.md 18). Pure: no database, no query.

What is hidden follows from the whole table and never from what was asked, so that two questions beside each other tell no more than
one. `all` is the sum of women, men and those whose gender nobody noted; hence:

1. a group of 1 to 4 is hidden;
2. where a gender is hidden, `all` of the same year and kind is hidden too: else `all` minus the other gender would tell it. This holds
   also where both are hidden, since small numbers with a known sum can be few;
3. unknown gender is no column: fewer than 5 of them are left out of `all`, else `all` minus both genders would be them.

There is no sum over years and none over municipalities, and no figure of a year that is not closed (closing.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from server.outcomes.rules import ALL, MEN, WOMEN

BELOW = 5
"""A group smaller than this is hidden."""


@dataclass(frozen=True)
class Group:
    """How many left, and how many of them are in work or education."""

    count: int = 0
    good: int = 0

    def __add__(self, other: "Group") -> "Group":
        return Group(self.count + other.count, self.good + other.good)

    @property
    def share(self) -> int | None:
        """Percent, rounded; none of nobody."""
        return round(100 * self.good / self.count) if self.count else None

    @property
    def small(self) -> bool:
        """One to four people."""
        return 0 < self.count < BELOW


Shown = Mapping[str, Group | None]
"""women, men, all; None: hidden."""


def shown(women: Group, men: Group, unknown: Group, *, secondary: bool = True) -> Shown:
    """One year and kind as everybody may see it. `secondary` off is for the proof that the attack works without it."""
    everybody = women + men + (Group() if unknown.small and secondary else unknown)
    hidden = {WOMEN: women.small, MEN: men.small}
    hidden[ALL] = everybody.small or (secondary and any(hidden.values()))
    groups = {WOMEN: women, MEN: men, ALL: everybody}
    return {name: None if hidden[name] else group for name, group in groups.items()}
