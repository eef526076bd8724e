"""Files as municipalities have them, read into plain values: xlsx, and CSV as Excel writes it. Nothing in a file is ever run."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from openpyxl import load_workbook

from server.core.errors import Unprocessable
from server.intake.national_id import hide_national_ids
from server.intake.sheet import Formula, Row, Sheet, Value, is_blank, is_empty

MAX_BYTES = 2 * 1024 * 1024
MAX_ROWS = 2000
"""The largest municipality has fewer participants; applying so many holds other writes up for some seconds."""
MAX_COLUMNS = 100
MAX_CELL = 2000
MAX_SHEETS = 10
# A workbook of that many rows unpacks to a few megabytes; what grows beyond this was made to hurt, and reading it takes a minute.
MAX_UNPACKED = 12 * 1024 * 1024
# Of one sheet. A workbook writes a text once, however many cells show it: a small file could otherwise stand for half a gigabyte.
MAX_TEXT = MAX_BYTES
MAX_PARTS = 500


def read_sheets(data: bytes) -> list[Sheet]:
    """The sheets of an xlsx or CSV file, told apart by content. Raises Unprocessable with a code that words.py knows.

    National identity numbers are already gone from what is returned (Hidden).
    """
    if len(data) > MAX_BYTES:
        raise Unprocessable("file_too_large", limit_mb=MAX_BYTES // 2**20)
    if not data.strip():
        raise Unprocessable("file_empty")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unprocessable("file_locked_or_old")
    sheets = _read_xlsx(data) if data.startswith(b"PK") else [Sheet("", _read_csv(data))]
    return hide_national_ids(sheets)


def _read_xlsx(data: bytes) -> list[Sheet]:
    _refuse_bomb(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        try:
            return [Sheet(sheet.title, _xlsx_rows(sheet)) for sheet in book.worksheets[:MAX_SHEETS]]
        finally:
            book.close()
    except Unprocessable:
        raise
    # openpyxl meets a broken file with nearly any exception; to the person it is one and the same.
    except Exception as error:
        raise Unprocessable("file_unreadable") from error


def _refuse_bomb(data: bytes) -> None:
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Unprocessable("file_unreadable") from error
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise Unprocessable("file_too_large_unpacked")


def _xlsx_rows(sheet: Any) -> list[Row]:
    # The size a sheet claims to have can be anything; only what is really there counts.
    sheet.reset_dimensions()
    cells = sheet.iter_rows(max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS + 1)
    return _within_limits(tuple(_cell_value(cell) for cell in row) for row in cells)


def _cell_value(cell: Any) -> Value:
    if cell.data_type == "f":
        return Formula()
    value = cell.value
    if isinstance(value, timedelta):  # a clock formatted as [h]:mm
        return (datetime.min + value % timedelta(days=1)).time()
    return _text(value) if isinstance(value, str) else value


def _read_csv(data: bytes) -> list[Row]:
    text = _decoded(data)
    if "\0" in text:
        raise Unprocessable("file_unreadable")
    text, delimiter = _delimiter(text)
    # strict: a quotation mark that never closes would swallow all rows after it in silence.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return _within_limits(tuple(map(_text, row)) for row in islice(reader, MAX_ROWS + 1))
    except csv.Error as error:
        raise Unprocessable("csv_quotes", line=reader.line_num) from error


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(text: str) -> tuple[str, str]:
    """The text without Excel's "sep=;" line, and the delimiter: what separates most columns in the first line with content."""
    hint = re.match(r"sep=([;,\t])\r?\n", text)
    if hint:
        return text[hint.end() :], hint[1]
    first = next((line for line in text.splitlines() if line.strip(" ;,\t")), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return text, max(";,\t", key=bare.count)


def _within_limits(rows: Iterator[Row]) -> list[Row]:
    kept: list[Row] = []
    text = 0
    for row in rows:
        text += sum(len(value) for value in row if isinstance(value, str))
        if text > MAX_TEXT:
            raise Unprocessable("file_too_large_unpacked")
        if len(row) > MAX_COLUMNS and not is_blank(row[MAX_COLUMNS:]):
            raise Unprocessable("too_many_columns", limit=MAX_COLUMNS)
        kept.append(_trimmed(row))
    while kept and is_blank(kept[-1]):
        kept.pop()
    if len(kept) > MAX_ROWS:
        raise Unprocessable("too_many_rows", limit=MAX_ROWS)
    return kept


def _trimmed(row: Row) -> Row:
    width = next((at for at in range(len(row), 0, -1) if not is_empty(row[at - 1])), 0)
    return row[:width]


def _text(value: str) -> Value:
    if value.lstrip().startswith("="):
        return Formula()
    if len(value) > MAX_CELL:
        raise Unprocessable("cell_too_long", limit=MAX_CELL)
    return value
