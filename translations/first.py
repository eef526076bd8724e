"""Which of the phone's files come with the first screen: those the entry imports, and what these import, but never by `import()`."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from translations.files import ROOT

SOURCE = ROOT / "pwa" / "src"
# `import x from "…"`, `import "…"` and `export … from "…"`; a type is no code.
_IMPORTS = re.compile(r"""^(?:import|export)\s+(?!type\b)(?:([^"';]*?)\sfrom\s+)?["'](\.[^"']+)["']""", re.MULTILINE)
_NAMES = re.compile(r"\{([^}]*)\}")
# It names every shared component; who imports one of them takes along no other.
_COMPONENTS = SOURCE / "ui" / "index.ts"


@cache
def first_files() -> frozenset[str]:
    """Their paths from the root of the project. main.tsx asks for every feature's index.ts by a pattern."""
    features = [file for file in SOURCE.glob("*/index.ts") if file != _COMPONENTS]
    return _closure([SOURCE / "main.tsx", *features])


@cache
def door_files() -> frozenset[str]:
    """What comes besides for a phone that knows nobody, or to choose a language: languages, and who of several people it is."""
    asked = ("people/screens/First.tsx", "shell/LanguageSheet.tsx")
    return _closure([SOURCE / file for file in asked]) - first_files()


def _closure(start: Iterable[Path]) -> frozenset[str]:
    waiting, found = list(start), set[Path]()
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += _imported_by(file)
    return frozenset(str(file.relative_to(ROOT)) for file in found)


def _imported_by(file: Path) -> Iterator[Path]:
    for names, path in _IMPORTS.findall(file.read_text(encoding="utf-8")):
        there = _file(file.parent / path)
        if there == _COMPONENTS:
            yield from _components(names)
        elif there:
            yield there


def _file(path: Path) -> Path | None:
    there = path.resolve()
    tries = [there.with_name(there.name + ending) for ending in (".ts", ".tsx")] + [there / "index.ts", there]
    return next((each for each in tries if each.suffix in (".ts", ".tsx") and each.is_file()), None)


def _components(names: str) -> Iterator[Path]:
    """The files of the components that an import names."""
    for exported, path in _IMPORTS.findall(_COMPONENTS.read_text(encoding="utf-8")):
        there = _file(_COMPONENTS.parent / path)
        if there and _named(exported) & _named(names):
            yield there


def _named(names: str) -> set[str]:
    inside = _NAMES.search(names)
    each = inside[1].split(",") if inside else []
    return {name.split(" as ")[0].strip() for name in each if not name.strip().startswith("type ")}
