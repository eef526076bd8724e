"""A list of participants, row by row."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from server.core import clock
from server.core.errors import Unprocessable
from server.intake.participants import ParticipantList, read_participants
from server.intake.read import read_sheets
from tests.server.intake.files import AMAL, csv_of, participants_csv, sample, xlsx_of

EXPECTED: dict[str, dict[str, Any]] = json.loads(sample("forventet.json"))
PEOPLE = EXPECTED["deltakere.csv"]


def listed(data: bytes) -> ParticipantList:
    with clock.moved(datetime(2026, 11, 22, 12, tzinfo=UTC)):
        return read_participants(read_sheets(data))


def codes(people: ParticipantList) -> list[tuple[int, str, str]]:
    return [(row.number, note.cell, note.code) for row in people.rows for note in row.notes]


def test_the_counts_of_the_utf8_list() -> None:
    counts = listed(sample("deltakere.csv")).counts()
    assert {key: counts[key] for key in PEOPLE} == PEOPLE
    assert counts["damaged_name"] == 0


def test_the_counts_of_the_windows_list() -> None:
    counts = listed(sample("deltakere-cp1252.csv")).counts()
    assert counts == PEOPLE | {"damaged_name": EXPECTED["deltakere-cp1252.csv"]["damaged_name"]}


def test_every_row_that_needs_a_look_and_why() -> None:
    people = listed(sample("deltakere-cp1252.csv"))
    assert codes(people) == [
        (9, "A9", "duplicate"),
        (21, "E21", "missing_phone"),
        (32, "A32", "missing_name"),
        (34, "E34", "missing_phone"),
        (52, "C52", "impossible_date"),
        (57, "E57", "shared_phone"),
        (62, "M62", "ends_before_start"),
        (69, "F69", "unknown_language"),
        (95, "A95", "damaged_name"),
        (100, "A100", "damaged_name"),
        (124, "A124", "damaged_name"),
    ]


def test_the_same_list_as_a_workbook_with_dates_and_numbers() -> None:
    lines = [line.split(";") for line in sample("deltakere.csv").decode("utf-8-sig").splitlines()]
    plain = [line for line in lines if '"' not in "".join(line)]
    rows: list[list[Any]] = [*plain]
    rows[1] = [*plain[1][:2], datetime(1976, 3, 17), plain[1][3], 46690743, *plain[1][5:]]
    first = listed(xlsx_of(Ark1=rows)).rows[0].values
    assert first is not None
    assert first == listed(csv_of(plain)).rows[0].values
    assert (first["birth_date"], first["phone"]) == (date(1976, 3, 17), "+4746690743")


def test_what_is_read_of_a_row() -> None:
    (row,) = listed(participants_csv(AMAL | {"Erfaring": "lager", "Sluttmål": "arbeid og utdanning", "Spor": "Grunnskole"})).rows
    assert row.values == {
        "given_name": "Amal", "family_name": "Haddad", "birth_date": date(1980, 4, 1), "gender": "woman", "phone": "+4741933173",
        "mother_tongue": "ar", "oral_level": "A2", "written_level": "A1", "education": "lower_secondary", "experience": ["warehouse"],
        "job_wishes": ["hotel"], "programme_start": date(2026, 8, 1), "adviser": "Kari Nordby", "end_goal": "work_and_education",
        "track": "Grunnskole",
    }  # fmt: skip
    assert row.notes == []


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"Fornavn": "", "Etternavn": " "}, ("A2", "missing_name")),
        ({"Født": ""}, ("C2", "missing_birth_date")),
        ({"Født": "31.02.1990"}, ("C2", "impossible_date")),
        ({"Født": "01.01.2090"}, ("C2", "impossible_date")),
        ({"Start program": "tirsdag"}, ("L2", "impossible_date")),
        ({"Planlagt slutt": "01.07.2026"}, ("M2", "ends_before_start")),
        ({"Etternavn": "13116900216"}, ("B2", "national_id")),
        ({"Spor": "se 131169 00216"}, ("O2", "national_id")),
        ({"Fornavn": "=1+1"}, ("A2", "formula")),
        ({"Fornavn": "A" * 101}, ("A2", "too_long")),
        ({"Sluttmål": "#REF!"}, ("P2", "cell_error")),
        ({"Fornavn": "Amal;Haddad;1.4.80\r\nOmar;Ali;2.5.81"}, ("A2", "row_runs_on")),
    ],
)
def test_refused_rows(changed: dict[str, str], refusal: tuple[str, str]) -> None:
    (row,) = listed(participants_csv(AMAL | changed)).rows
    assert row.values is None
    assert [(note.cell, note.code) for note in row.notes if note.refuses] == [refusal]
    assert "00216" not in repr(row)


def test_a_refused_row_is_shown_by_its_name() -> None:
    assert [row.about for row in listed(sample("deltakere.csv")).rows if row.number in (32, 52, 62)] == [
        "",
        "Nils Feilført",
        "Anne Baklengs",
    ]


@pytest.mark.parametrize(
    ("changed", "warning"),
    [
        ({"Mobil": ""}, ("E2", "missing_phone")),
        ({"Mobil": "12"}, ("E2", "phone_unclear")),
        ({"Morsmål": "bilen"}, ("F2", "unknown_language")),
        ({"Kjønn": "x"}, ("D2", "gender_unclear")),
        ({"Norsk muntlig": "god"}, ("G2", "level_unclear")),
        ({"Utdanning": "litt"}, ("I2", "education_unclear")),
        ({"Sluttmål": "lykke"}, ("P2", "goal_unclear")),
        ({"Fornavn": "?mal"}, ("A2", "damaged_name")),
        ({"Programrådgiver": "Mona Bj?rk?s"}, ("N2", "damaged_adviser")),
        ({"Fornavn": "<b>Amal</b>"}, ("A2", "odd_name")),
        ({"Etternavn": ""}, ("A2", "one_name")),
    ],
)
def test_rows_with_a_warning_come_in(changed: dict[str, str], warning: tuple[str, str]) -> None:
    (row,) = listed(participants_csv(AMAL | changed)).rows
    assert row.values is not None
    assert [(note.cell, note.code) for note in row.notes] == [warning]


def test_the_same_person_twice_that_differs_is_refused_with_the_cell_that_differs() -> None:
    people = listed(participants_csv(AMAL, AMAL | {"Fornavn": "AMAL ", "Mobil": "+47 419 33 173"}, AMAL | {"Morsmål": "somali"}))
    assert codes(people)[-1] == (4, "F4", "duplicate_differs")
    assert people.counts()["participants"] == 1
    assert [row.same_as for row in people.rows] == [None, 2, 2]


def test_the_own_reference_tells_namesakes_apart_and_knows_a_person_again() -> None:
    others = {"Mobil": "41933174"}
    people = listed(participants_csv(AMAL | {"Referanse": "A1"}, AMAL | others | {"Referanse": "A2"}, extra=["Referanse"]))
    assert people.counts()["participants"] == 2
    people = listed(participants_csv(AMAL | {"Referanse": "A1"}, AMAL | {"Fornavn": "Amalia", "Referanse": "a1"}, extra=["Referanse"]))
    assert codes(people) == [(3, "A3", "duplicate_differs")]


def test_an_own_reference_is_enough_without_a_birth_date() -> None:
    people = listed(participants_csv(AMAL | {"Født": "", "Referanse": "A1"}, extra=["Referanse"]))
    assert people.counts()["participants"] == 1


def test_titles_above_the_headings_unknown_columns_and_english_headings() -> None:
    rows = [["Deltakere høst 2026"], [], ["SURNAME", "First Name", "Date of birth", "Shoe size"], ["Haddad", "Amal", "1.4.80", "38"]]
    people = listed(csv_of(rows))
    assert people.unknown_columns == [{"cell": "D3", "heading": "Shoe size"}]
    assert people.rows[0].number == 4
    assert people.rows[0].values is not None


def test_whole_names_in_one_column() -> None:
    people = listed(csv_of([["Namn", "Fødd"], ["Haddad, Amal", "1.4.80"], ["Omar Al Ahmad", "2.5.81"]]))
    names = [(row.values["given_name"], row.values["family_name"]) for row in people.rows if row.values]
    assert names == [("Amal", "Haddad"), ("Omar Al", "Ahmad")]


def test_files_that_are_no_such_list() -> None:
    for data, code in (
        (sample("jobbklubb-timeplan.xlsx"), "no_headings"),
        (csv_of([["Fornavn", "Etternavn", "Født", "Fødd"]]), "column_twice"),
    ):
        with pytest.raises(Unprocessable) as refused:
            listed(data)
        assert refused.value.code == code


def test_a_cell_beyond_the_last_column_means_that_cells_slid() -> None:
    people = listed(b"Fornavn;Etternavn;F\xc3\xb8dt\r\nAmal;Haddad;1.4.80;K\r\n")
    assert codes(people) == [(2, "D2", "extra_cell")]
