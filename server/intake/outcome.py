"""What a preview says of each row, whatever the file is about."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from server.intake.sheet import Note
from server.intake.staff import StaffMember

OUTCOMES = ("new", "changed", "unchanged", "duplicate", "decide", "skipped", "refused")
"""`decide`: perhaps somebody we have; left out until the admin says "same" or "new". `skipped`: the admin said so."""
DECISIONS = ("same", "new", "skip")


@dataclass(frozen=True)
class Change:
    """A value that the row changes; both as they are shown."""

    field: str
    old: Any
    new: Any


@dataclass
class PlannedRow:
    """One row of the preview. `about`: whom or what it speaks of; `perhaps`: whom it may be, where the admin decides."""

    number: int
    outcome: str
    about: str
    notes: list[Note]
    changes: list[Change] = field(default_factory=list)
    perhaps: str | None = None
    sheet: str | None = None


@dataclass(frozen=True)
class Preview:
    """What a file would do, or did."""

    counts: dict[str, int]
    rows: list[PlannedRow]
    unknown_columns: list[dict[str, str]]
    staff: list[StaffMember]

    def outcomes(self) -> dict[str, int]:
        """How many rows of each outcome; every outcome is named."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in OUTCOMES}

    def noted(self) -> Iterable[tuple[PlannedRow, Note]]:
        """Each refused or warned row with what is to say of it."""
        return ((row, note) for row in self.rows for note in row.notes)
