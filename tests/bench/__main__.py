"""`make bench`: prints the figures and writes them to bench-results/."""

import json
import platform
import tempfile
from contextlib import ExitStack
from pathlib import Path

from server import migrate
from server.app import compose
from server.core import clock
from server.core.db import Database
from server.demo import build
from tests.bench import page, plan, server, vocabulary
from tests.support.processes import ROOT
from tests.support.server import serving

OUT = ROOT / "bench-results"


def _town(folder: Path) -> Database:
    town = Database(f"sqlite:///{folder / 'bench.sqlite3'}")
    compose()
    migrate.upgrade(town)
    build.everything(town)
    return town


def _figures(folder: Path) -> dict[str, float]:
    town = _town(folder)
    with ExitStack() as stack:
        floor = stack.enter_context(serving(town.url, folder, 2, app="tests.bench.floor:app"))
        real = stack.enter_context(serving(town.url, folder, 2, {"JOBBSPOR_DEMO": "1"}))
        figures = {**server.reads(floor, real), **server.booking(town, floor, real), **vocabulary.figures(floor, real)}
        figures |= plan.figures(floor, real)
        figures |= page.first_load(real)
        return {**figures, **page.lighthouse(real)}


def main() -> None:
    """Measures everything once."""
    with tempfile.TemporaryDirectory(prefix="jobbspor-bench-") as folder:
        figures = _figures(Path(folder))
    OUT.mkdir(exist_ok=True)
    run = {"at": clock.now().isoformat(), "machine": platform.platform(), "figures": figures}
    (OUT / f"{clock.now():%Y%m%dT%H%M%S}.json").write_text(json.dumps(run, indent=1), encoding="utf-8")
    for name, value in figures.items():
        print(f"{value:10.2f}  {name}")


if __name__ == "__main__":
    main()
