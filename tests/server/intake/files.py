"""Spreadsheets for the tests, made from rows."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

SAMPLES = Path(__file__).parents[2] / "samples"
HEADINGS = [
    "Fornavn",
    "Etternavn",
    "Født",
    "Kjønn",
    "Mobil",
    "Morsmål",
    "Norsk muntlig",
    "Norsk skriftlig",
    "Utdanning",
    "Erfaring",
    "Yrkesønske",
    "Start program",
    "Planlagt slutt",
    "Programrådgiver",
    "Spor",
    "Sluttmål",
]
AMAL = {
    "Fornavn": "Amal", "Etternavn": "Haddad", "Født": "01.04.1980", "Kjønn": "K", "Mobil": "41933173", "Morsmål": "arabisk",
    "Norsk muntlig": "A2", "Norsk skriftlig": "A1", "Utdanning": "grunnskole", "Yrkesønske": "hotell",
    "Start program": "01.08.2026", "Programrådgiver": "Kari Nordby",
}  # fmt: skip


def sample(name: str) -> bytes:
    """A file of tests/samples."""
    return (SAMPLES / name).read_bytes()


def csv_of(rows: Sequence[Sequence[Any]], *, encoding: str = "utf-8-sig", delimiter: str = ";") -> bytes:
    """A CSV file as Excel writes it."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode(encoding)


def participants_csv(*people: dict[str, str], extra: Sequence[str] = ()) -> bytes:
    """A participant list with the usual headings and `extra` ones."""
    headings = [*HEADINGS, *extra]
    return csv_of([headings, *([person.get(heading, "") for heading in headings] for person in people)])


def xlsx_of(**sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
