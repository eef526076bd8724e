"""The server refuses with codes and tells with kinds; the phone has words for every one of them, said once."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from server.jobclub import notices as of_jobclub
from server.plan import notices as of_plans
from server.plan.handover import notices as of_handovers
from server.tasters import notices as of_tasters
from server.vocabulary import notices as of_words
from translations.files import ROOT

_RAISED = {"Refusal": None, "Conflict": 409, "Unprocessable": 422}
_BY_STATUS = {401, 403, 404, 429, 503}
"""What the phone words by the status alone (pwa/src/core/refusals.ts) where it does not know the code."""
_OURS = {"key_missing", "key_reused", "bad_json", "unknown_page", "token_or_code"}
"""What only a client that breaks the contract is told: no person can mend it, so it gets the general words."""

_OF_FEATURES = (of_jobclub, of_plans, of_handovers, of_tasters, of_words)
_TOLD = {"after_year_due", "comparison_asked", "way_opened", "phone_let_in", "new_helper", "timetable_changed"}.union(
    *(feature.KINDS for feature in _OF_FEATURES)
)
"""Every kind of notice; those named here are told by outcomes, by what people opens, and by the week."""


def _python() -> Iterator[ast.Call]:
    for path in sorted((ROOT / "server").rglob("*.py")):
        yield from (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _refusals() -> Iterator[tuple[str, int]]:
    for call in _python():
        if _called(call) in _RAISED and call.args and isinstance(call.args[0], ast.Constant):
            status = _RAISED[_called(call)]
            given = [each.value for each in call.args[1:2] if isinstance(each, ast.Constant)]
            yield str(call.args[0].value), int(status or (given or [409])[0])


def _phone(pattern: str) -> Counter[str]:
    sources = [path.read_text(encoding="utf-8") for path in sorted(Path(ROOT / "pwa" / "src").rglob("*.ts*"))]
    return Counter(found for source in sources for found in re.findall(pattern, source))


def _worded() -> Counter[str]:
    files = (ROOT / "pwa/src/intake/staff/words.ts").read_text(encoding="utf-8").split("const files")[1].split("\n};")[0]
    return _phone(r'\bexplain\(\s*"(\w+)"') + Counter(re.findall(r"^  (\w+): \(", files, re.M))


def test_every_refusal_a_person_can_meet_is_worded() -> None:
    refusals = dict(_refusals())
    assert {"session_over", "file_empty", "last_admin"} <= set(refusals)
    unworded = {code for code, status in refusals.items() if status not in _BY_STATUS} - _OURS - set(_worded())
    assert unworded == set()


def test_a_refusal_is_worded_once() -> None:
    """The words of a code must not depend on which screen was opened before."""
    assert [code for code, times in _worded().items() if times > 1] == []


def test_nothing_is_worded_that_nobody_says() -> None:
    by_the_phone = {"offline", "depends", "signed_out", "server_trouble", "phone_full", "busy", "not_found", "forbidden"}
    assert set(_worded()) - {code for code, _ in _refusals()} - by_the_phone == set()


def test_every_notice_is_worded() -> None:
    assert set(_phone(r'\bwordNotice\(\s*"(\w+)"')) == _TOLD
