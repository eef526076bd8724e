"""Cells as people write them."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.core import clock
from server.intake import spellings, values
from server.intake.columns import heading
from server.intake.values import Unread

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "17.07.2026",
        "17.7.26",
        "2026-07-17",
        " 17.7.2026 ",
        "17/7/2026",
        "17-07-2026",
        "17. juli 2026",
        "17 July 2026",
        "46220",
        46220,
        46220.0,
        datetime(2026, 7, 17, 0, 0),
        date(2026, 7, 17),
        "2026-07-17T00:00:00",
        "17.07.2026 00:00",
    ],
)
def test_dates(written: object) -> None:
    assert values.programme_day(written) == date(2026, 7, 17)  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["31.02.1990", "17.13.2026", "2026-02-30", "i fjor", "17.07", 5, "32.1.26", "17.7.226", "0.0.2000"])
def test_impossible_dates(written: object) -> None:
    with pytest.raises(Unread) as refused:
        values.programme_day(written)  # type: ignore[arg-type]
    assert refused.value.code == "impossible_date"


@pytest.mark.parametrize(
    ("written", "born"),
    [("15.5.83", date(1983, 5, 15)), ("4.7.05", date(2005, 7, 4)), ("27.10.01", date(2001, 10, 27)), ("1.1.30", date(1930, 1, 1))],
)
def test_two_digits_of_a_birth_year(written: str, born: date) -> None:
    with clock.moved(NOW):
        assert values.birth_date(written) == born


@pytest.mark.parametrize("written", ["01.01.1890", "01.01.2030", "29.2.1999"])
def test_impossible_births(written: str) -> None:
    with clock.moved(NOW), pytest.raises(Unread):
        values.birth_date(written)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_reads_the_same_in_every_spelling(day: date) -> None:
    spelled = (f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", day.isoformat(), f"{day:%d/%m/%Y}", (day - date(1899, 12, 30)).days)
    if day.year <= 2099 and day.year >= 2000:
        spelled += (f"{day:%d.%m.%y}",)
    assert {values.programme_day(text) for text in spelled if not isinstance(text, int) or text < 80000} == {day}


@pytest.mark.parametrize(
    "written",
    ["46690743", "466 90 743", "46 69 07 43", "+47 466 90 743", "004746690743", "4746690743", 46690743, 4746690743, "tlf 46690743"],
)
def test_phones(written: object) -> None:
    assert values.phone(written) == "+4746690743"  # type: ignore[arg-type]


def test_phones_from_elsewhere_and_none() -> None:
    assert values.phone("+380 44 537 02 22") == "+380445370222"
    assert values.phone("-") is None
    assert values.phone("ingen") is None
    with pytest.raises(Unread):
        values.phone("4669074")
    with pytest.raises(Unread):
        values.phone("9" * 400)


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("A1", "A1"),
        ("a2", "A2"),
        (" B1 ", "B1"),
        ("B1-", "A2"),
        ("B1+", "B1"),
        ("A1/A2", "A1"),
        ("A2-B1", "A2"),
        ("A1-", "none"),
        ("analfabet", "none"),
        ("Analfabet", "none"),
        ("nivå B2", "B2"),
        ("c1", "C1"),
        ("", None),
        ("-", None),
    ],
)
def test_levels(written: str, level: str | None) -> None:
    assert values.level(written) == level


def test_level_spans_and_what_is_no_level() -> None:
    assert values.level_span("A2–B1") == ("A2", "B1")
    assert values.level_span("B1 til B2") == ("B1", "B2")
    with pytest.raises(Unread):
        values.level("god")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ukrainsk", "uk"),
        ("Ukrainsk", "uk"),
        ("ukrainian", "uk"),
        ("arabic", "ar"),
        ("tigrinja", "ti"),
        ("Tigrinya", "ti"),
        ("tigrinsk", "ti"),
        ("kiswahili", "sw"),
        ("pashtu", "ps"),
        ("Kurmanji (kurdisk)", "ku"),
        ("sorani", "ckb"),
        ("Dari", "fa-AF"),
        ("prs", "fa-AF"),
        ("russisk", "ru"),
        ("engelsk", "en"),
        ("fransk", "fr"),
        ("tyrkisk", "tr"),
        ("polsk", "pl"),
        ("litauisk", "lt"),
        ("spansk", "es"),
    ],
)
def test_mother_tongues(written: str, code: str) -> None:
    assert spellings.language_code(written) == code
    assert code in spellings.LANGUAGES


@pytest.mark.parametrize("written", ["bilen", "amharisk", "kinyarwanda", "Klingonsk"])
def test_languages_beyond_the_list(written: str) -> None:
    assert spellings.language_code(written) not in spellings.LANGUAGES


def test_trades_and_words_of_our_own() -> None:
    assert values.trades("IT; bygg og anlegg") == ["it", "construction"]
    assert values.trades("Hotell, hotell;frisør") == ["hotel", "frisør"]


@pytest.mark.parametrize("written", ["09:00", "9.00", "0900", "kl. 9", "9", time(9), datetime(2026, 1, 1, 9), 0.375, "09:00:00"])
def test_clocks(written: object) -> None:
    assert values.clock_time(written) == time(9)  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["25:00", "9:75", "tidlig"])
def test_impossible_clocks(written: str) -> None:
    with pytest.raises(Unread):
        values.clock_time(written)


@pytest.mark.parametrize("name", ["?iyar", "?????", "Bj\ufffdrk\ufffds", "BjÃ¸rkÃ¥s"])
def test_damaged_names(name: str) -> None:
    assert values.is_damaged(name)


@pytest.mark.parametrize("name", ["Bjørkås", "Şiyar", "فاطمة", "Espérance", "Îbrahîm", "Ærlig", "Ål"])
def test_whole_names(name: str) -> None:
    assert not values.is_damaged(name)


def test_names_are_compared_without_case_accents_and_spaces() -> None:
    assert values.name_key("Berîvan  Îbrahîm ") == values.name_key("BERIVAN ibrahim")
    assert values.name_key("Al-Hassan") == values.name_key("al hassan")
    assert values.name_key("Tor-Erik Lødøen") == values.name_key("tor erik lodoen")
    assert values.name_key("فاطمة") != values.name_key("?????")


@given(st.text(max_size=60))
def test_text_is_always_decent(written: str) -> None:
    clean = values.text(written)
    assert clean == clean.strip()
    assert clean == values.text(clean)
    assert not set(clean) & set("\u202e\u200f\0\n\x7f\ud800")


def test_headings_in_many_spellings() -> None:
    assert heading("Norsk  (Muntlig)") == heading("norsk muntlig")
    assert heading("E-post") == heading("epost")
