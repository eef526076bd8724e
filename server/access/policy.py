"""The rules table: every permission is a line of rules.csv that a lawyer can read."""

import csv
import hashlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from server.core.gate import ACTIONS, RELATIONS, Rule

FILE = Path(__file__).with_name("rules.csv")


def read(path: Path = FILE) -> list[Rule]:
    """The lines of the table."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_rule(line) for line in csv.DictReader(file)]


def _rule(line: dict[str, str]) -> Rule:
    logged = {"yes": True, "no": False}[line["logged"]]
    return Rule(line["action"], line["role"], line["relation"], line["purpose"], line["legal_basis"], logged)


class Policy:
    """The table by action."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """`rules`: from read()."""
        self.all = list(rules)
        self._by_action: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            self._by_action[rule.action].append(rule)

    def rules(self, action: str) -> Sequence[Rule]:
        """The lines for an action; none where nobody may."""
        return self._by_action.get(action, ())

    def check(self) -> None:
        """Start-up fails on a route without a line, a line without a route, a relation nobody defined."""
        missing = sorted(set(ACTIONS) - set(self._by_action))
        unused = sorted(set(self._by_action) - set(ACTIONS))
        unknown = sorted({rule.relation for rule in self.all} - set(RELATIONS))
        if missing or unused or unknown:
            raise RuntimeError(f"rules.csv: no line for {missing}; no route for {unused}; unknown relations {unknown}")


def version(path: Path = FILE) -> str:
    """Changes whenever the table does; part of every sync token."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
