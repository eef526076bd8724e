"""One row on its way in: reading its cells, collecting what there is to say about it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from server.intake.columns import Line
from server.intake.sheet import Formula, Hidden, Note, Value, cell_name, is_empty
from server.intake.values import Unread, text

T = TypeVar("T")


@dataclass
class Reading:
    """The notes on one row so far, and how its cells are read."""

    line: Line
    notes: list[Note] = field(default_factory=list)

    @property
    def refused(self) -> bool:
        """At least one note refuses the row."""
        return any(note.refuses for note in self.notes)

    def refuse(self, code: str, at: str, **params: Any) -> None:
        """The row can't come in, because of column `at`."""
        self.notes.append(Note(code, self.line.cell(at), params, refuses=True))

    def warn(self, code: str, at: str, **params: Any) -> None:
        """The row comes in, and somebody should look at column `at`."""
        self.notes.append(Note(code, self.line.cell(at), params))

    def read(self, at: str, parse: Callable[[Value], T], *, needed: bool = False) -> T | None:
        """The cell of column `at` by `parse`; what can't be read becomes a note, which refuses the row where it is `needed`."""
        try:
            return parse(self.line.values.get(at))
        except Unread as unread:
            self.notes.append(Note(unread.code, self.line.cell(at), unread.params, refuses=needed))
            return None

    def plain(self, *names: str) -> str:
        """What stands in these columns, for showing a row that may be refused; empty for what is hidden or too long."""
        found = []
        for name in names:
            try:
                found.append(text(self.line.values.get(name), 100))
            except Unread:
                continue
        return " ".join(filter(None, found))

    def check_cells(self) -> None:
        """What no row may hold anywhere: national identity numbers, formulas, cells that slid out of their columns."""
        for at, value in enumerate(self.line.cells):
            code = self._cell_trouble(at, value)
            if code:
                self.notes.append(Note(code, cell_name(self.line.number, at), {}, refuses=True))

    def _cell_trouble(self, at: int, value: Value) -> str | None:
        if isinstance(value, Hidden):
            return "national_id"
        if isinstance(value, Formula):
            return "formula"
        if at >= self.line.width and not is_empty(value):
            return "extra_cell"
        if isinstance(value, str) and "\n" in value.strip() and any(sign in value for sign in ";\t"):
            return "row_runs_on"
        return "cell_error" if isinstance(value, str) and value in _ERRORS else None


_ERRORS = frozenset({"#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#N/A", "#NULL!", "#NUM!"})
