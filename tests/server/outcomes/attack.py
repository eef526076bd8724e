"""What a manager can work out from everything she can ask: by linear algebra, and by trying every world that would look the same."""

import csv
import io
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from itertools import product
from typing import Any

from server.outcomes import suppress
from server.outcomes.suppress import Group
from tests.support.client import Client, ok

GENDERS = ("women", "men", "all")
KINDS = ("at_exit", "after_year")
Cell = tuple[str, int, str, str]
"""(municipality, year, kind, gender)."""
Look = tuple[int | None, int] | None
Seen = dict[Cell, Look]
"""(share, count), or None where it is hidden."""
MOST = 6
"""Small worlds are enough: what is hidden is small, or stands beside what is."""
OURS = "Elvebakken"


def everything_seen(client: Client, years: Iterable[int], other: str) -> Seen:
    """Every question of the page and of the file, put together; an answer never shows what another one hides."""
    seen: Seen = {}
    known: dict[int, Look] = {}
    choices = {"year": [None, *years], "gender": [None, *GENDERS], "compare": [None, other]}
    for values in product(*choices.values()):
        query = dict(zip(choices, values, strict=True))
        answer = ok(client.get("outcomes", **query))
        _take(seen, "ours", answer["years"])
        _take(seen, "theirs", (answer["compare"] or {"years": []})["years"])
        tasters = _tasters(answer["tasters"])
        assert all(known.setdefault(year, value) == value for year, value in tasters.items()), "two questions tell more than one"
        _agree_with_file(seen, known, client.get("outcomes.csv", **query).text)
    return seen


def _tasters(rows: list[dict[str, Any]]) -> dict[int, Look]:
    """Of each year the tasters that became longer; hidden is None."""
    return {row["year"]: None if "hidden" in row else (row["share"], row["count"]) for row in rows}


def _take(seen: Seen, whose: str, years: list[dict[str, Any]]) -> None:
    for year, kind, gender in product(years, KINDS, GENDERS):
        cell = year[kind].get(gender)
        if cell is not None:
            value = None if "hidden" in cell else (cell["share"], cell["count"])
            key = (whose, year["year"], kind, gender)
            assert seen.setdefault(key, value) == value, "two questions tell more than one"


def _agree_with_file(seen: Seen, tasters: dict[int, Look], text: str) -> None:
    words = {"Ved slutt": "at_exit", "Ett år etter": "after_year", "Kvinner": "women", "Menn": "men", "Alle": "all"}
    for row in list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=";"))[1:]:
        if row[5] in ("Landet", ""):
            continue  # the country's figures and the target: of nobody here
        value = None if row[4] == "skjult" else (int(row[3]) if row[3] else None, int(row[4]))
        if row[1] == "Jobbsmak som ble forlenget":
            assert tasters[int(row[0])] == value
            continue
        assert seen[("ours" if row[5] == OURS else "theirs", int(row[0]), words[row[1]], words[row[2]])] == value


def recovered(seen: Seen) -> set[Cell]:
    """Hidden cells whose number the manager knows after all."""
    blocks = {key[:3] for key in seen}
    return {(*block, gender) for block in blocks for gender in {*_solved(seen, block), *_only_one_world(seen, block)}}


def _solved(seen: Seen, block: tuple[str, int, str]) -> Iterator[str]:
    """Linear algebra over women, men and all: all = women + men, where nobody's gender is unknown (the attacker may know that)."""
    rows = [[Fraction(1), Fraction(1), Fraction(-1), Fraction(0)]]
    for place, gender in enumerate(GENDERS):
        value = seen[(*block, gender)]
        if value is not None:
            rows.append([Fraction(int(place == column)) for column in range(3)] + [Fraction(value[1])])
    for place, gender in enumerate(GENDERS):
        if seen[(*block, gender)] is None and _determined(rows, place):
            yield gender


def _determined(rows: list[list[Fraction]], place: int) -> bool:
    """Is the unknown at `place` a combination of the rows?"""
    unit = [Fraction(int(place == column)) for column in range(3)]
    return _rank([row[:3] for row in rows]) == _rank([*(row[:3] for row in rows), unit])


def _rank(rows: list[list[Fraction]]) -> int:
    rows, rank = [row[:] for row in rows], 0
    for column in range(3):
        pivot = next((row for row in rows[rank:] if row[column]), None)
        if pivot is not None:
            rows.remove(pivot)
            rows = [[a - b * row[column] / pivot[column] for a, b in zip(row, pivot, strict=True)] for row in rows]
            rows.insert(rank, pivot)
            rank += 1
    return rank


def _only_one_world(seen: Seen, block: tuple[str, int, str]) -> Iterator[str]:
    """Whoever knows the rule tries every world: in all that look like this one, is a hidden number the same?"""
    looks = tuple(seen[(*block, gender)] for gender in GENDERS)
    if None not in looks:
        return
    most = tuple(_at_most(seen, block, gender) for gender in GENDERS[:2])
    for gender, numbers in zip(GENDERS, _possible(looks, most), strict=True):
        if seen[(*block, gender)] is None and any(len(values) == 1 for values in numbers):
            yield gender


def _at_most(seen: Seen, block: tuple[str, int, str], gender: str) -> int:
    """Those asked a year after are among those who left."""
    left = seen[(block[0], block[1], "at_exit", gender)] if block[2] == "after_year" else None
    return left[1] if left is not None else 10**6


@cache
def _possible(looks: tuple[Any, ...], most: tuple[int, int]) -> list[tuple[set[int], set[int]]]:
    """Per gender: the counts, and the numbers in work or education, of all worlds that look like this."""
    found: list[tuple[set[int], set[int]]] = [(set(), set()) for _ in GENDERS]
    for women, men, unknown in product(_groups(looks[0]), _groups(looks[1]), _groups(None)):
        shown = suppress.shown(women, men, unknown)
        if women.count <= most[0] and men.count <= most[1] and tuple(map(_look, shown.values())) == looks:
            for (counts, goods), group in zip(found, (women, men, women + men + unknown), strict=True):
                counts.add(group.count)
                goods.add(group.good)
    return found


def _look(group: Group | None) -> tuple[int | None, int] | None:
    return None if group is None else (group.share, group.count)


def _groups(shown: tuple[int | None, int] | None) -> list[Group]:
    if shown is None:
        return [Group(count, good) for count in range(MOST + 1) for good in range(count + 1)]
    return [group for good in range(shown[1] + 1) if (group := Group(shown[1], good)).share == shown[0]]
