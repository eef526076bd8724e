"""Where the worker keeps its own list of work when there is no Redis."""

import os
import subprocess
import sys
from pathlib import Path

from server.core.config import ROOT, Config

STARTS = "from server import worker; worker.huey.enqueue(worker.sweep.s()); print(worker.huey.pending_count())"


def test_on_a_fresh_machine_the_worker_makes_its_folder_beside_the_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'town.sqlite3'}"
    env = {**os.environ, "DATABASE_URL": url, "REDIS_URL": ""}
    said = subprocess.run([sys.executable, "-c", STARTS], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "1"
    assert (tmp_path / "new" / "work.sqlite3").exists()


def test_with_postgresql_it_lies_in_var() -> None:
    assert Config(database_url="postgresql://localhost/town").work_file == ROOT / "var" / "work.sqlite3"
