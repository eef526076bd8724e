"""What the demo's participants say of themselves are sentences of the app, which everybody reads in a language of her own."""

import re

from server.demo.plans import APPEAL, RESOURCES, STRENGTHS, WISHES
from tests.support.processes import ROOT

PHRASES = (ROOT / "pwa" / "src" / "plan" / "phrases.ts").read_text(encoding="utf-8")


def test_each_sentence_is_one_that_she_could_have_tapped() -> None:
    offered = set(re.findall(r't\(\s*"([^"]+)"', PHRASES))
    assert offered
    assert {*STRENGTHS, *RESOURCES, *WISHES, APPEAL} <= offered
