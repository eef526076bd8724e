"""The table of what ships: `python -m server.vocabulary.report`. Exits 1 if a file is wrong or holds too little (domain.md §5)."""

import sys
from collections import Counter
from collections.abc import Iterator

from server.vocabulary.content import FOLDER, TOPICS, TRADES, read
from server.vocabulary.glosses import glosses, languages
from server.vocabulary.rows import WORDS, Content, Row

LEAST = {"words": 25, "phrases": 8, "dialogues": 2}
LEAST_QUESTIONS = 8
LEAST_PICTURES = {
    "hotel": 21, "cleaning": 21, "shop": 22, "kitchen": 26, "warehouse": 24, "textile": 20, "construction": 24, "health_assistant": 29,
    "kindergarten": 26, "it": 27, "industry": 28, "driver": 27, "everybody": 28, "safety": 29, "customers": 23, "colleagues": 25,
    "rights": 20, "phone": 27, "programme": 36,
}  # fmt: skip
"""Rows with a picture: who does not read practises with these alone, so no list falls back behind what it had, but by a picture that
showed something else: a desert for "dry", a nurse for "sick note"."""


def counts(content: Content) -> dict[str, int]:
    """How much of each thing a file holds."""
    rows = list(content.rows.values())
    kinds = Counter("word" if row.kind in WORDS else row.kind for row in rows)
    return {
        "words": kinds["word"],
        "phrases": kinds["phrase"],
        "questions": kinds["question"],
        "dialogues": len({row.unit for row in rows if row.kind == "line"}),
        "units": len({row.unit for row in rows if row.unit.isdecimal()}),
        **{article: sum(row.article == article for row in rows) for article in ("en", "ei/en", "et")},
        "forms": sum(len(row.forms) + len(row.nn_forms) for row in rows if row.kind in WORDS),
        "pictures": sum(bool(row.picture) for row in rows),
    }


def too_little(trade: str, held: dict[str, int]) -> Iterator[str]:
    """What a file that ships lacks. What a teacher uploads may be as short as she likes."""
    least = LEAST | {"pictures": LEAST_PICTURES[trade]} | ({"questions": LEAST_QUESTIONS} if trade in TRADES else {})
    yield from (f"{trade}: {held[name]} {name}, at least {number}" for name, number in least.items() if held[name] < number)


def _glossed(rows: list[Row], language: str) -> str:
    """Glosses there are, of those there could be; in brackets how many a person has read."""
    found = glosses(language)
    mine = [found[row.id] for row in rows if row.id in found]
    return f"{len(mine)}/{len(rows)} ({sum(gloss.reviewed for gloss in mine)})"


def _line(trade: str, content: Content) -> dict[str, str]:
    glossed = [row for row in content.rows.values() if row.kind != "line"]
    numbers = {name: str(number) for name, number in counts(content).items()}
    return {"trade": trade, **numbers, **{f"→{language}": _glossed(glossed, language) for language in languages()}}


def table(contents: dict[str, Content]) -> str:
    """One line a trade, in columns as wide as they need to be."""
    lines = [_line(trade, content) for trade, content in contents.items()]
    widths = {name: max(len(name), *(len(line[name]) for line in lines)) for name in lines[0]}
    heading = {name: name for name in widths}
    return "\n".join("  ".join(f"{line[name]:<{width}}" for name, width in widths.items()).rstrip() for line in (heading, *lines))


def main() -> int:
    """Prints the table and every complaint."""
    contents = {trade: read(FOLDER / f"{trade}.csv") for trade in (*TRADES, *TOPICS)}
    print(table(contents))
    complaints = [line for trade, content in contents.items() for line in too_little(trade, counts(content))]
    for trade, content in contents.items():
        complaints += [f"{trade}.csv row {f.row} {f.column}: {f.code} {f.detail}".rstrip() for f in content.findings]
    print(
        "\n".join(["", *complaints])
        if complaints
        else "\nNothing is wrong, nothing is missing. In brackets: glosses that a person has read."
    )
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
