"""Reading files: encodings, delimiters, limits, hostile content."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core.errors import Refusal, Unprocessable
from server.intake import read
from server.intake.participants import read_participants
from server.intake.sheet import Formula, Hidden, pack, unpack
from server.intake.timetable import read_timetable
from tests.server.intake.files import csv_of, sample, xlsx_of

ROWS = [["Fornavn", "Etternavn"], ["Şiyar", "Bjørkås"], ["فاطمة", "Ås"]]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_and_delimiters(encoding: str, delimiter: str) -> None:
    (sheet,) = read.read_sheets(csv_of(ROWS, encoding=encoding, delimiter=delimiter))
    assert sheet.rows == [tuple(row) for row in ROWS]


def test_windows_1252_and_unix_line_ends() -> None:
    (sheet,) = read.read_sheets("Navn;Født\nBjørkås – Æ;1.2.90\n".encode("cp1252"))
    assert sheet.rows == [("Navn", "Født"), ("Bjørkås – Æ", "1.2.90")]


def test_the_delimiter_hint_of_excel_is_no_row() -> None:
    (sheet,) = read.read_sheets(b"sep=,\r\nNavn,Sted\r\nA;B,C\r\n")
    assert sheet.rows == [("Navn", "Sted"), ("A;B", "C")]


def test_blank_rows_keep_their_numbers_and_those_at_the_end_are_gone() -> None:
    (sheet,) = read.read_sheets(b"Navn;Sted\r\n;\r\nA;B\r\n;\r\n\r\n")
    assert sheet.rows == [("Navn", "Sted"), (), ("A", "B")]


def test_a_quotation_mark_that_never_closes_swallows_nothing() -> None:
    with pytest.raises(Unprocessable) as refused:
        read.read_sheets(b'Navn;Sted\r\n"A;B\r\nC;D\r\n')
    assert refused.value.code == "csv_quotes"


def test_formulas_are_seen_as_formulas_in_both_formats() -> None:
    (book,) = read.read_sheets(xlsx_of(a=[["Navn"], ["=1+1"]]))
    (text,) = read.read_sheets(b"Navn;Sted\r\n=cmd|' /C calc'!A0;B\r\n")
    assert isinstance(book.rows[1][0], Formula)
    assert isinstance(text.rows[1][0], Formula)


@pytest.mark.parametrize(
    "number", ["13116900216", "131169 00216", "13.11.69 00216", "nr 13116900216.", "53116900218", "13816900233", "13116900224"]
)
def test_national_identity_numbers_leave_no_trace(number: str) -> None:
    """Birth number, spelled three ways and in a sentence; D-number, synthetic number, one of the control digits of 2032."""
    sheets = read.read_sheets(csv_of([["Navn", "Merknad"], ["A", number]]))
    assert sheets[0].rows[1] == ("A", Hidden())
    assert unpack(pack(sheets)) == sheets
    assert "002" not in repr(sheets)


@pytest.mark.parametrize("number", ["13116900217", "32116900216", "13136900216", "1311690021", "131169002161"])
def test_other_numbers_stay(number: str) -> None:
    (sheet,) = read.read_sheets(csv_of([["Navn", "Merknad"], ["A", number]]))
    assert sheet.rows[1] == ("A", number)


def test_a_number_that_lost_its_leading_zero_is_recognised() -> None:
    (sheet,) = read.read_sheets(xlsx_of(a=[["Navn", "Nr"], ["A", 1010750160]]))
    assert sheet.rows[1][1] == Hidden()


def test_a_column_of_national_identity_numbers_is_hidden_with_its_typing_errors() -> None:
    (sheet,) = read.read_sheets(csv_of([["Navn", "Fødselsnummer"], ["A", "12345678901"], ["B", ""]]))
    assert sheet.rows[1][1] == Hidden()
    assert sheet.rows[2] == ("B",)


def test_phones_are_no_identity_numbers() -> None:
    (sheet,) = read.read_sheets(sample("deltakere.csv"))
    assert not any(isinstance(value, Hidden) for row in sheet.rows for value in row)


def test_dates_and_clocks_of_a_workbook_survive_being_kept() -> None:
    sheets = read.read_sheets(sample("jobbklubb-timeplan.xlsx"))
    assert unpack(pack(sheets)) == sheets


def refusal(data: bytes) -> str:
    with pytest.raises(Unprocessable) as refused:
        read.read_sheets(data)
    return refused.value.code


def test_limits() -> None:
    assert refusal(b"a" * (read.MAX_BYTES + 1)) == "file_too_large"
    assert refusal(b" \r\n") == "file_empty"
    assert refusal(b"a;b\n" * (read.MAX_ROWS + 1)) == "too_many_rows"
    assert refusal(b"a" + b";a" * read.MAX_COLUMNS) == "too_many_columns"
    assert refusal(b"a;" + b"b" * (read.MAX_CELL + 1)) == "cell_too_long"
    assert refusal(b"\xd0\xcf\x11\xe0 an old or locked workbook") == "file_locked_or_old"
    assert refusal(b"PK\x03\x04 not a zip") == "file_unreadable"
    assert refusal(b"\x89PNG\r\n\x1a\n\0\0\0") == "file_unreadable"


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml", b"0" * (read.MAX_UNPACKED + 1))
    assert len(bomb.getvalue()) < read.MAX_BYTES
    assert refusal(bomb.getvalue()) == "file_too_large_unpacked"


def test_one_long_text_in_very_many_cells_is_not_multiplied() -> None:
    """A workbook holds it once: a few kilobytes that would be hundreds of megabytes in memory and before every search."""
    book = xlsx_of(a=[["12345678 " * 220] * read.MAX_COLUMNS] * 20)
    assert len(book) < 40_000
    assert refusal(book) == "file_too_large_unpacked"


def test_entities_are_refused() -> None:
    good = zipfile.ZipFile(io.BytesIO(xlsx_of(a=[["Navn"]])))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for part in good.namelist():
            content = good.read(part)
            if part.startswith("xl/worksheets/"):
                content = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + content.replace(b"Navn", b"&a;")
            book.writestr(part, content)
    assert refusal(out.getvalue()) == "file_unreadable"


def _never_breaks(data: bytes) -> None:
    try:
        sheets = read.read_sheets(data)
    except Refusal:
        return
    for parse in (read_participants, read_timetable):
        try:
            parse(unpack(pack(sheets))).counts()
        except Refusal:
            continue


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"Fornavn;Etternavn;F\xf8dt\r\n", b"Uke;\xc3\x85r\n"]))
def test_any_bytes_are_read_or_refused(tail: bytes, head: bytes) -> None:
    _never_breaks(head + tail)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_workbooks_are_read_or_refused(data: st.DataObject) -> None:
    book = bytearray(sample("jobbklubb-timeplan.xlsx"))
    for at in data.draw(st.lists(st.integers(0, len(book) - 1), min_size=1, max_size=20)):
        book[at] ^= data.draw(st.integers(1, 255))
    _never_breaks(bytes(book))


HOSTILE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["=1+1", "@SUM(A1)", "<script>alert(1)</script>", "9" * 400, "\u202eabc", "-", "1e999", "13116900216", "nan", "#REF!"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(HOSTILE, max_size=17), max_size=6))
def test_any_text_in_any_cell_is_read_or_refused(rows: list[list[str]]) -> None:
    clean = [[cell.encode("utf-8", "replace").decode() for cell in row] for row in rows]
    headings = sample("deltakere.csv").decode("utf-8-sig").splitlines()[0].split(";")
    _never_breaks(csv_of([headings, *clean]))
    club_headings = ["Jobbklubb", "Ukedag", "Fra", "Til", "Sted", "Plasser", "Fra dato", "Til dato", "Ikke uke"]
    _never_breaks(csv_of([club_headings, *clean]))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(st.integers(), st.floats(), st.booleans(), st.datetimes(), st.times(), st.none()), max_size=16))
def test_any_type_in_any_cell_is_read_or_refused(row: list[object]) -> None:
    from server.intake.sheet import Sheet  # the types as openpyxl gives them, without the file around

    headings = sample("deltakere.csv").decode("utf-8-sig").splitlines()[0].split(";")
    for names in (headings, ["Jobbklubb", "Ukedag", "Fra", "Til", "Sted", "Plasser", "Fra dato", "Til dato", "Ikke uke"], ["Uke", "År"]):
        sheets = [Sheet("", [tuple(names), tuple(row)])]  # type: ignore[arg-type]
        for parse in (read_participants, read_timetable):
            try:
                parse(unpack(pack(sheets))).counts()
            except Refusal:
                continue
