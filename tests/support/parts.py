"""`make test`: every part in order, under its own heading; green only if all of them are."""

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass

from tests.support.processes import ROOT

PYTEST = (sys.executable, "-m", "pytest", "-q")
TWO = ("-n", "2")
WILD = ("--hypothesis-profile=wild", "-m", "long")


@dataclass(frozen=True)
class Part:
    """One thing that must hold. `long`: only in `make test-long`; `folder`: where its command runs."""

    name: str
    command: tuple[str, ...]
    folder: str = "."
    long: bool = False


PARTS = (
    Part("build", ("make", "build")),
    Part("lint", ("ruff", "check", "server", "sounds", "translations", "tests")),
    Part("format", ("ruff", "format", "--check", "server", "sounds", "translations", "tests")),
    Part("types", ("mypy",)),
    Part("imports", ("lint-imports", "--no-cache", "--no-logo")),
    Part("pwa-lint", ("npm", "run", "--silent", "lint"), "pwa"),
    Part("pwa-types", ("npm", "run", "--silent", "types"), "pwa"),
    Part("catalogs", (sys.executable, "-m", "translations.catalogs", "check")),
    Part("translations", (*PYTEST, "tests/translations")),
    Part("server-sqlite", (*PYTEST, *TWO, "tests/server", "--database=sqlite", "-m", "not long")),
    Part("server-postgresql", (*PYTEST, *TWO, "tests/server", "--database=postgresql", "-m", "not long")),
    Part("pwa-tests", ("npm", "test", "--silent"), "pwa"),
    Part("faults", (*PYTEST, *TWO, "tests/faults", "-m", "not long")),
    Part("journeys", (*PYTEST, *TWO, "tests/journeys", "-m", "not long")),
    Part("long-sqlite", (*PYTEST, *TWO, "tests", "--database=sqlite", *WILD), long=True),
    Part("long-postgresql", (*PYTEST, *TWO, "tests/server", "--database=postgresql", *WILD), long=True),
)


def passes(part: Part) -> bool:
    """Runs the part and says how it went."""
    print(f"\n━━ {part.name} ━━ {' '.join(part.command[-4:])}", flush=True)
    begun = time.monotonic()
    code = subprocess.run(part.command, cwd=ROOT / part.folder, stdin=subprocess.DEVNULL).returncode
    print(f"━━ {part.name}: {'ok' if code == 0 else f'FAILED ({code})'} in {time.monotonic() - begun:.0f} s", flush=True)
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
    failed = [part.name for part in parts if not passes(part)]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEverything holds.")
    print(f"parts: {len(parts) - len(failed)} passed, {len(failed)} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
