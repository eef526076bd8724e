"""Every screen of every role: nothing for axe to say, the right way round, and whole at twice the text."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.journeys.conftest import Meet
from tests.journeys.somebody import SIDEWAYS, Somebody
from tests.support.demo_ids import demo_ids
from tests.support.processes import ROOT
from tests.support.screens import GUEST, SCREENS
from tests.support.server import Server

TABS_TOO_WIDE = """[...document.querySelectorAll('.nav-tab > span:last-child')].filter((words) => {
  const range = document.createRange(); range.selectNodeContents(words);
  return range.getBoundingClientRect().width > words.parentElement.clientWidth;
}).map((words) => words.textContent)"""
"""Names of places in the tab bar that run out of their own part of it; the bar itself cuts what is too wide."""
ELSEWHERE = {"*", "/hvem", "/pause", "/ansatt", "/nav", "/start", "/start/laas"}
"""Opened by a link with a secret, or by a phone in a state of its own: their own journeys try them."""
SOURCES = "\n".join(file.read_text(encoding="utf-8") for file in Path(ROOT / "pwa" / "src").rglob("*.ts*"))
GONE = sorted(set(re.findall(r'title=\{t\("([^"]+ finnes ikke[^"]*)"\)\}', SOURCES)))
"""What stands where a screen has nothing to show: then nothing of it was tried."""
LOOKS = [(role, desk) for role in SCREENS for desk in ((False,) if role == "participant" else (False, True))]


@pytest.fixture(scope="module")
def ids(server: Server) -> Mapping[str, str]:
    """Of the demo municipality."""
    return demo_ids(server)


def _holds(somebody: Somebody, path: str) -> list[str]:
    """What is against the screen at `path`."""
    somebody.go(path)
    somebody.page.wait_for_load_state("networkidle")
    try:
        somebody.can_use_this_screen()
    except AssertionError as against:
        return [f"{path}: {against}"]
    somebody.page.evaluate("document.documentElement.style.fontSize = '200%'")
    found = somebody.page.evaluate(TABS_TOO_WIDE)
    wider = somebody.page.evaluate(SIDEWAYS)
    lost = [gone for gone in map(somebody.words, GONE) if somebody.page.get_by_text(gone).count()]
    return [f"{path}: {found} {wider} px {lost}"] if found or wider > 0 or lost else []


@pytest.mark.parametrize(("role", "desk"), LOOKS)
def test_every_screen_can_be_used(meet: Meet, ids: Mapping[str, str], role: str, desk: bool) -> None:
    with meet(role, desk=desk) as somebody:
        against = [each for path in SCREENS[role].values() for each in _holds(somebody, path.format(**ids))]
        assert against == []


def test_the_door_can_be_used(meet: Meet) -> None:
    with meet(None) as somebody:
        against = [each for path in GUEST.values() for each in _holds(somebody, path)]
        assert against == []


def test_no_screen_is_forgotten() -> None:
    tried = [path for screens in (GUEST, *SCREENS.values()) for path in screens.values()]
    for pattern in set(re.findall(r'pattern: "([^"]+)"', SOURCES)) - ELSEWHERE:
        shape = re.compile("^" + re.sub(r":[a-z]+", "[^/]+", pattern) + "$")
        assert any(shape.match(path) for path in tried), pattern
