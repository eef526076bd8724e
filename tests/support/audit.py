"""`make audit`: known weaknesses of what we install. What could not be asked is "not audited", and never green."""

import json
import subprocess
import sys
from collections.abc import Sequence

from tests.support.processes import ROOT

PIP = ("pip-audit", "--strict", "--disable-pip", "--require-hashes", "--progress-spinner=off", "--format=json")
NPM = ("npm", "audit", "--audit=true", "--package-lock-only", "--json")


class NotAudited(Exception):
    """Nobody answered, so nobody knows."""


def _asked(command: Sequence[str], folder: str = ".") -> dict[str, object]:
    done = subprocess.run(command, cwd=ROOT / folder, capture_output=True, text=True)
    try:
        answer = json.loads(done.stdout)
    except json.JSONDecodeError:
        raise NotAudited(_last_line(done.stderr)) from None
    if not isinstance(answer, dict) or "error" in answer:
        raise NotAudited(str(answer)[:200])
    return answer


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "no answer")[:200]


def python(lock: str) -> list[str]:
    """What is known against the packages of one lock file."""
    asked: list[dict[str, object]] = _asked((*PIP, "-r", lock)).get("dependencies", [])  # type: ignore[assignment]
    skipped = [str(each["name"]) for each in asked if "skip_reason" in each]
    if skipped or not asked:
        raise NotAudited(f"skipped: {', '.join(skipped) or 'everything'}")
    return [f"{each['name']} {each['version']}: {vuln['id']}" for each in asked for vuln in each["vulns"]]  # type: ignore[attr-defined]


def javascript() -> list[str]:
    """What is known against the packages of pwa/package-lock.json."""
    answer = _asked(NPM, "pwa")
    if "vulnerabilities" not in answer:
        raise NotAudited(str(answer)[:200])
    found: dict[str, dict[str, object]] = answer["vulnerabilities"]  # type: ignore[assignment]
    return [f"{name}: {each['severity']}" for name, each in found.items()]


def main() -> int:
    """0: all asked, nothing known. 1: something is known. 2: something could not be asked."""
    worst = 0
    for name, ask in (
        ("requirements/run.lock", lambda: python("requirements/run.lock")),
        ("requirements/dev.lock", lambda: python("requirements/dev.lock")),
        ("pwa/package-lock.json", javascript),
    ):
        try:
            known = ask()
        except NotAudited as why:
            print(f"{name}: not audited ({why})")
            worst = max(worst, 2)
            continue
        print(f"{name}: {len(known)} known weaknesses", *known, sep="\n  ")
        worst = max(worst, 1 if known else 0)
    return worst


if __name__ == "__main__":
    sys.exit(main())
