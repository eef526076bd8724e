"""Which of the phone's files come with the first screen: those the entry imports, and what these import, but never by `import()`."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from translations.files import ROOT

SOURCE = ROOT / "pwa" / "src"
# `import x from "…"`, `import "…"` and `export … from "…"`; a type is no code.
_IMPORTS = re.compile(r"""^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+)["']""", re.MULTILINE)


@cache
def first_files() -> frozenset[str]:
    """Their paths from the root of the project. main.tsx asks for every feature's index.ts by a pattern."""
    waiting, found = [SOURCE / "main.tsx", *SOURCE.glob("*/index.ts")], set[Path]()
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += _imported_by(file)
    return frozenset(str(file.relative_to(ROOT)) for file in found)


def _imported_by(file: Path) -> Iterator[Path]:
    for path in _IMPORTS.findall(file.read_text(encoding="utf-8")):
        there = (file.parent / path).resolve()
        tries = [there.with_name(there.name + ending) for ending in (".ts", ".tsx")] + [there / "index.ts", there]
        yield from [each for each in tries if each.suffix in (".ts", ".tsx") and each.is_file()][:1]
