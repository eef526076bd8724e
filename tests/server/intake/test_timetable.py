"""A timetable of job clubs, row by row."""

from datetime import date, datetime, time
from typing import Any

import pytest

from server.core.errors import Unprocessable
from server.intake.read import read_sheets
from server.intake.timetable import Timetable, read_timetable, week_numbers
from server.intake.values import Unread
from tests.server.intake.files import csv_of, sample, xlsx_of

CLUBS = [
    "Jobbklubb", "Ukedag", "Fra", "Til", "Sted", "Plasser", "Norsknivå", "For hvem", "Tema (roterer)", "Fra dato", "Til dato",
    "Ikke uke", "Leder",
]  # fmt: skip
START: list[Any] = [
    "Start", "mandag", "09:00", "11:30", "Rom 2", 12, "A1", "Lite skolegang", "CV; Søknad",
    "17.08.2026", "18.12.2026", "40", "Ingrid Sæther",
]  # fmt: skip


def timetable(data: bytes) -> Timetable:
    return read_timetable(read_sheets(data))


def start_with(**changed: Any) -> list[Any]:
    names = dict(
        zip(
            ["name", "day", "starts", "ends", "place", "seats", "level", "whom", "topics", "first", "last", "weeks", "leader"],
            range(13),
            strict=True,
        )
    )
    row = list(START)
    for name, value in changed.items():
        row[names[name]] = value
    return row


def codes(table: Timetable) -> list[tuple[str, str]]:
    return [(note.cell, note.code) for row in [*table.clubs, *table.holiday_weeks] for note in row.notes]


def test_the_sample() -> None:
    table = timetable(sample("jobbklubb-timeplan.xlsx"))
    assert (table.counts()["clubs"], table.counts()["holiday_weeks"]) == (5, 6)
    assert codes(table) == []
    oral = table.clubs[1].values
    assert oral is not None
    assert (oral["weekday"], oral["starts"], oral["ends"], oral["seats"]) == (2, time(9), time(11, 30), 12)
    assert (oral["level_from"], oral["level_to"], oral["attributes"]) == ("A1", "A2", {"oral_stronger": True})
    assert oral["topics"] == ["Telefon", "Intervju", "Ord på jobben"]
    assert (oral["from_date"], oral["to_date"], oral["not_weeks"]) == (date(2026, 8, 17), date(2026, 12, 18), [(2026, 40)])


def test_what_the_target_groups_of_the_sample_mean() -> None:
    clubs = timetable(sample("jobbklubb-timeplan.xlsx")).clubs
    assert [row.values["attributes"] for row in clubs if row.values] == [
        {"education": "little"},
        {"oral_stronger": True},
        {"experience": "some"},
        {"education": "trade_or_higher"},
        {"gender": "woman"},
    ]


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"name": ""}, ("A2", "missing_value")),
        ({"day": "hverdager"}, ("B2", "weekday_unclear")),
        ({"starts": "tidlig"}, ("C2", "impossible_time")),
        ({"ends": "08:00"}, ("D2", "ends_before_start")),
        ({"seats": "mange"}, ("F2", "number_unclear")),
        ({"seats": 0}, ("F2", "number_unclear")),
        ({"first": "31.09.2026"}, ("J2", "impossible_date")),
        ({"last": "01.08.2026"}, ("K2", "ends_before_start")),
        ({"last": "01.08.2029"}, ("K2", "term_too_long")),
        ({"weeks": "høst"}, ("L2", "week_unclear")),
        ({"leader": "=A1"}, ("M2", "formula")),
    ],
)
def test_refused_rows(changed: dict[str, Any], refusal: tuple[str, str]) -> None:
    table = timetable(xlsx_of(a=[CLUBS, start_with(**changed)]))
    assert codes(table) == [refusal]
    assert table.counts()["clubs"] == 0


@pytest.mark.parametrize(
    ("changed", "warning"),
    [
        ({"leader": ""}, ("M2", "missing_leader")),
        ({"leader": "Mona Bj?rk?s"}, ("M2", "damaged_leader")),
        ({"level": "god"}, ("G2", "level_unclear")),
        ({"weeks": "40, 8"}, ("L2", "week_outside")),
    ],
)
def test_rows_with_a_warning_come_in(changed: dict[str, Any], warning: tuple[str, str]) -> None:
    table = timetable(xlsx_of(a=[CLUBS, start_with(**changed)]))
    assert codes(table) == [warning]
    assert table.counts()["clubs"] == 1


def test_clock_and_date_cells_and_dates_over_new_year() -> None:
    row = start_with(starts=time(9), ends=time(11, 30), first=datetime(2026, 8, 17), last=datetime(2027, 6, 18), weeks="40 og 8")
    found = timetable(xlsx_of(a=[CLUBS, row])).clubs[0].values
    assert found is not None
    assert found["not_weeks"] == [(2026, 40), (2027, 8)]


def test_a_club_that_meets_twice_and_one_that_stands_twice() -> None:
    table = timetable(csv_of([CLUBS, START, start_with(day="onsdag"), START, start_with(seats=14)]))
    assert table.counts()["clubs"] == 1
    assert codes(table) == [("A4", "duplicate"), ("A5", "duplicate_differs")]


def test_holiday_weeks() -> None:
    rows = [["Veke", "År", "Opplegg"], [53, 2027, "Jul"], [53, 2026, "Jul"], [8, 2027, ""], [8, 2027, ""], ["", 2027, "x"], [60, 2027, "y"]]
    table = timetable(xlsx_of(f=rows))
    assert codes(table) == [
        ("A2", "no_such_week"),
        ("C4", "empty_holiday_week"),
        ("C5", "empty_holiday_week"),
        ("A5", "duplicate"),
        ("A6", "week_unclear"),
        ("A7", "week_unclear"),
    ]
    assert table.counts()["holiday_weeks"] == 2


@pytest.mark.parametrize(
    ("written", "weeks"),
    [("40", [40]), (40, [40]), (40.0, [40]), ("uke 40 og 41", [40, 41]), ("40, 42", [40, 42]), ("40–42", [40, 41, 42])],
)
def test_week_numbers(written: object, weeks: list[int]) -> None:
    assert week_numbers(written) == weeks  # type: ignore[arg-type]


def test_weeks_that_are_none() -> None:
    with pytest.raises(Unread):
        week_numbers("54")


def test_a_list_of_people_is_no_timetable() -> None:
    with pytest.raises(Unprocessable):
        timetable(sample("deltakere.csv"))
