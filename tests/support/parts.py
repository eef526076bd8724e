"""`make test`: every part in order, under its own heading; green only if all of them are."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby

from tests.support.processes import ROOT

CORES = os.cpu_count() or 1
PYTEST = (sys.executable, "-m", "pytest", "-q")
TWO = ("-n", "2")
# Journeys differ much in length: who is done takes from who has most left. A third at a time makes them no quicker on two cores.
STEALING = (*TWO, "--dist", "worksteal")
WILD = ("--hypothesis-profile=wild", "-m", "long")


@dataclass(frozen=True)
class Part:
    """One thing that must hold. `long`: only in `make test-long`; `folder`: where its command runs.

    `small`: works on one core, waits for nobody's clock and writes nothing another reads: it runs beside others.
    """

    name: str
    command: tuple[str, ...]
    folder: str = "."
    long: bool = False
    small: bool = False


PARTS = (
    Part("build", ("make", "build")),
    Part("lint", ("ruff", "check", "server", "sounds", "translations", "tests"), small=True),
    Part("format", ("ruff", "format", "--check", "server", "sounds", "translations", "tests"), small=True),
    Part("types", ("mypy",), small=True),
    Part("imports", ("lint-imports", "--no-cache", "--no-logo"), small=True),
    Part("pwa-lint", ("npm", "run", "--silent", "lint"), "pwa", small=True),
    Part("pwa-types", ("npm", "run", "--silent", "types"), "pwa", small=True),
    Part("catalogs", (sys.executable, "-m", "translations.catalogs", "check"), small=True),
    Part("translations", (*PYTEST, "tests/translations"), small=True),
    Part("pwa-tests", ("npm", "test", "--silent"), "pwa", small=True),
    Part("server-sqlite", (*PYTEST, *TWO, "tests/server", "--database=sqlite", "-m", "not long")),
    Part("server-postgresql", (*PYTEST, *TWO, "tests/server", "--database=postgresql", "-m", "not long")),
    Part("faults", (*PYTEST, *TWO, "tests/faults", "-m", "not long")),
    Part("journeys", (*PYTEST, *STEALING, "tests/journeys", "-m", "not long")),
    Part("long-sqlite", (*PYTEST, *TWO, "tests", "--database=sqlite", *WILD), long=True),
    Part("long-postgresql", (*PYTEST, *TWO, "tests/server", "--database=postgresql", *WILD), long=True),
)


def passes(part: Part) -> bool:
    """Runs the part alone; what it says is read as it goes."""
    print(_heading(part), flush=True)
    return _ended(part, *_ran(part, None)[:2])


def pass_together(parts: Sequence[Part]) -> Iterator[bool]:
    """Runs small parts, as many at a time as there are cores; what each says stands whole under its heading, in their order."""
    with ThreadPoolExecutor(CORES) as beside:
        for part, (code, seconds, said) in zip(parts, beside.map(_ran, parts), strict=True):
            print(_heading(part), *said.splitlines(), sep="\n", flush=True)
            yield _ended(part, code, seconds)


def _ran(part: Part, kept: int | None = subprocess.PIPE) -> tuple[int, float, str]:
    """The exit code, how many seconds it took, and what it printed unless that is not `kept` but shown at once."""
    begun = time.monotonic()
    where = {"cwd": ROOT / part.folder, "stdin": subprocess.DEVNULL, "stdout": kept, "stderr": kept and subprocess.STDOUT}
    done = subprocess.run(part.command, text=True, errors="replace", **where)
    return done.returncode, time.monotonic() - begun, done.stdout


def _heading(part: Part) -> str:
    return f"\n━━ {part.name} ━━ {' '.join(part.command[-4:])}"


def _ended(part: Part, code: int, seconds: float) -> bool:
    print(f"━━ {part.name}: {'ok' if code == 0 else f'FAILED ({code})'} in {seconds:.0f} s", flush=True)
    return code == 0


def chosen() -> list[Part]:
    """The parts named on the command line, else all short ones or all long ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("names", nargs="*", choices=[part.name for part in PARTS] + [[]])
    asked = parser.parse_args()
    return [part for part in PARTS if (part.name in asked.names if asked.names else part.long is asked.long)]


def main() -> int:
    """All parts, even after one failed: one run tells everything that is wrong."""
    parts = chosen()
    groups = [(small, list(those)) for small, those in groupby(parts, key=lambda part: part.small)]
    held = [each for small, those in groups for each in (pass_together(those) if small else map(passes, those))]
    failed = [part.name for part, holds in zip(parts, held, strict=True) if not holds]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEverything holds.")
    print(f"parts: {len(parts) - len(failed)} passed, {len(failed)} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
