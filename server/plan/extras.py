"""What other parts of the plan hang on its pages, such as hand-overs: `plan` itself does not know them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

Flag = tuple[str, str, dict[str, Any]]
"""(person id, code, params)."""
Flagger = Callable[[Session, Sequence[str], datetime], Iterable[Flag]]
"""flagger(db, person_ids, now): one number of queries for any number of people."""
FLAGGERS: list[Flagger] = []
HANDOVERS: list[Callable[[Session, str, datetime], Iterable[Any]]] = []
"""of(db, person_id, now) → what stands in `handovers` of a person's page, ready for JSON."""
KEEPERS: list[Callable[[Session, str], bool]] = []
"""keeps(db, meeting_id): its time, place, company and state are said there, and nowhere else."""
