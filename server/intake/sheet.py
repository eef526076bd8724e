"""A spreadsheet as plain values: what the readers make, what the parsers read, what a preview keeps."""

import json
import zlib
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, TypeAlias

from openpyxl.utils import get_column_letter


@dataclass(frozen=True)
class Formula:
    """A cell that holds a formula. It is never worked out, neither here nor by trusting what Excel last showed."""


@dataclass(frozen=True)
class Hidden:
    """A cell that held a national identity number: the number itself is gone from memory on."""


Value: TypeAlias = str | int | float | bool | date | datetime | time | Formula | Hidden | None
Row: TypeAlias = tuple[Value, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet; `rows[0]` is the file's row 1, blank rows included, so that numbers are those a person sees in Excel."""

    name: str
    rows: list[Row]


@dataclass(frozen=True)
class Note:
    """Something to say about a row: a code that words.py puts into words, the cell ("C14"), and what the words need."""

    code: str
    cell: str
    params: dict[str, Any]
    refuses: bool = False


def cell_name(number: int, column: int) -> str:
    """`number` counts from 1 as Excel does, `column` from 0: (14, 2) is "C14"."""
    return f"{get_column_letter(column + 1)}{number}"


def is_empty(value: Value) -> bool:
    """Nothing in it that a person would see."""
    return value is None or (isinstance(value, str) and not value.strip())


def is_blank(row: Row) -> bool:
    """A row without content."""
    return all(is_empty(value) for value in row)


def pack(sheets: list[Sheet]) -> bytes:
    """Sheets as bytes to keep until the preview is applied."""
    plain = [[sheet.name, [[_plain(value) for value in row] for row in sheet.rows]] for sheet in sheets]
    return zlib.compress(json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace"))


def unpack(packed: bytes) -> list[Sheet]:
    """The sheets that pack() kept."""
    return [Sheet(name, [tuple(_value(value) for value in row) for row in rows]) for name, rows in json.loads(zlib.decompress(packed))]


def _plain(value: Value) -> Any:
    match value:
        case Formula():
            return {"formula": ""}
        case Hidden():
            return {"hidden": ""}
        case datetime():
            return {"datetime": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case _:
            return value


def _value(plain: Any) -> Value:
    if not isinstance(plain, dict):
        return plain  # type: ignore[no-any-return]
    ((kind, text),) = plain.items()
    match kind:
        case "datetime":
            return datetime.fromisoformat(text)
        case "date":
            return date.fromisoformat(text)
        case "time":
            return time.fromisoformat(text)
        case "formula":
            return Formula()
        case _:
            return Hidden()
