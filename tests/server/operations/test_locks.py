"""What is installed is what was locked: exact, by digest, and from no named place."""

import json
import re
import tomllib
from typing import Any

import pytest

from tests.support.processes import ROOT

NPM = pytest.mark.parametrize("folder", ["pwa", "tests/bench"])
LOCKS = ("run", "dev", "node")
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; [^\\]+)? \\$")


def _lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")


def _versions(name: str) -> dict[str, str]:
    return {found[1]: found[2] for line in _lock(name).splitlines() if (found := PINNED.match(line))}


def _project() -> Any:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _npm(folder: str, name: str) -> Any:
    return json.loads((ROOT / folder / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_with_digests(name: str) -> None:
    for line in _lock(name).splitlines():
        assert PINNED.match(line) or re.match(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$", line), line


@pytest.mark.parametrize(("lock", "group"), [("run", None), ("run", "build"), ("dev", "dev"), ("node", "node")])
def test_the_lock_follows_what_the_project_asks_for(lock: str, group: str | None) -> None:
    project = _project()
    asked = project["project"]["dependencies"] if group is None else project["dependency-groups"][group]
    locked = _versions(lock)
    for line in asked:
        name, version = line.split("==")
        assert locked[re.sub(r"\[.*\]", "", name).lower().replace("_", "-")] == version


def test_developers_run_what_is_served() -> None:
    dev = _versions("dev")
    assert {name: dev.get(name) for name in _versions("run")} == _versions("run")


@NPM
def test_a_lock_of_npm_follows_its_package_file(folder: str) -> None:
    asked, locked = _npm(folder, "package.json"), _npm(folder, "package-lock.json")["packages"]
    for kind in ("dependencies", "devDependencies"):
        assert locked[""].get(kind, {}) == asked.get(kind, {})
        for name, version in asked.get(kind, {}).items():
            assert locked[f"node_modules/{name}"]["version"] == version


@NPM
def test_a_lock_of_npm_has_digests_and_no_addresses(folder: str) -> None:
    for path, package in _npm(folder, "package-lock.json")["packages"].items():
        assert path == "" or "integrity" in package, path
        assert "resolved" not in package, path
