"""A job-club timetable: a sheet of clubs with their weekly pattern, a sheet of school-holiday weeks."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Any

from server.core.errors import Unprocessable
from server.intake import spellings, values
from server.intake.columns import CLUBS, HOLIDAY_WEEKS, Line, Table, find_table
from server.intake.rows import Reading
from server.intake.sheet import Note, Sheet, Value
from server.intake.values import Unread, name_key

LONGEST_TERM = timedelta(days=400)


@dataclass(frozen=True)
class ClubRow:
    """One row of the first sheet: a club and one meeting a week. None in `values` where the row is refused or repeats another.

    `values`: title, weekday (1 Monday), starts, ends, place, seats, level_from, level_to, for_whom, attributes, topics, from_date,
    to_date, not_weeks (pairs of ISO year and week), leader (a name or None).
    """

    number: int
    cells: dict[str, str]
    values: dict[str, Any] | None
    notes: list[Note]
    about: str
    """The club as it stands there."""


@dataclass(frozen=True)
class HolidayWeekRow:
    """One row of the second sheet. `values`: year, week, title, place, seats (the last three may be None)."""

    number: int
    cells: dict[str, str]
    values: dict[str, Any] | None
    notes: list[Note]
    about: str
    """The week as it stands there, such as "40/2026"."""


@dataclass(frozen=True)
class Timetable:
    """Both sheets, each of which may be missing."""

    clubs: list[ClubRow]
    holiday_weeks: list[HolidayWeekRow]
    blank: int
    title: str = ""
    """What the sheet of clubs is called, such as "Høst 2026"."""
    weeks_title: str = ""
    """What the sheet of holiday weeks is called."""
    unknown_columns: list[dict[str, str]] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """What `jobbspor import jobclub --json` prints. A club that meets twice a week is one club."""
        rows: list[ClubRow | HolidayWeekRow] = [*self.clubs, *self.holiday_weeks]
        return {
            "rows_with_content": len(rows),
            "clubs": len({name_key(row.values["title"]) for row in self.clubs if row.values}),
            "holiday_weeks": sum(row.values is not None for row in self.holiday_weeks),
            "rejected": sum(any(note.refuses for note in row.notes) for row in rows),
            "duplicate": sum(any(note.code == "duplicate" for note in row.notes) for row in rows),
            "blank": self.blank,
        }


def read_timetable(sheets: list[Sheet]) -> Timetable:
    """Finds both sheets by their headings, whatever they are called."""
    clubs = find_table(sheets, CLUBS, {"name", "weekday", "starts_at", "ends_at"})
    weeks = find_table(sheets, HOLIDAY_WEEKS, {"week", "year"})
    if clubs is None and weeks is None:
        raise Unprocessable("no_headings", columns=["Jobbklubb", "Ukedag", "Fra", "Til"])
    tables = [table for table in (clubs, weeks) if table]
    return Timetable(
        _unrepeated([_club(line) for line in _lines(clubs)]),
        _unrepeated([_holiday_week(line) for line in _lines(weeks)]),
        sum(table.blank for table in tables),
        clubs.sheet if clubs else "",
        weeks.sheet if weeks else "",
        [column for table in tables for column in table.unknown],
    )


def _lines(table: Table | None) -> list[Line]:
    return table.lines if table else []


def _club(line: Line) -> ClubRow:
    row = Reading(line)
    row.check_cells()
    found = None if row.refused else _club_values(row)
    cells = {name: line.cell(name) for name in line.columns}
    return ClubRow(line.number, cells, None if row.refused else found, row.notes, row.plain("name"))


def _club_values(row: Reading) -> dict[str, Any]:
    found: dict[str, Any] = {
        "title": _needed(row, "name", _title),
        "weekday": _needed(row, "weekday", values.choice({k: str(v) for k, v in spellings.WEEKDAYS.items()}, "weekday_unclear")),
        "starts": _needed(row, "starts_at", values.clock_time),
        "ends": _needed(row, "ends_at", values.clock_time),
        "place": _needed(row, "place", _title),
        "seats": _needed(row, "seats", lambda value: values.whole_number(value, 1, 500)),
        "from_date": _needed(row, "starts_on", values.programme_day),
        "to_date": _needed(row, "ends_on", values.programme_day),
        "for_whom": row.read("audience", lambda value: values.text(value, 200)) or None,
        "topics": row.read("topics", values.several) or [],
        "leader": _leader(row),
    }
    found["attributes"] = spellings.club_attributes(found["for_whom"] or "")
    found["level_from"], found["level_to"] = row.read("level", values.level_span) or (None, None)
    if not row.refused:
        found["weekday"] = int(found["weekday"])
        _check_times(row, found)
    if not row.refused:
        found["not_weeks"] = _not_weeks(row, found["from_date"], found["to_date"])
    return found


def _needed(row: Reading, at: str, parse: Any) -> Any:
    """The value of a cell without which there is no session to make."""
    before = len(row.notes)
    found = row.read(at, parse, needed=True)
    if found in (None, "") and len(row.notes) == before:
        row.refuse("missing_value", at, column=CLUBS[at][0])
    return found


def _title(value: Value) -> str:
    return values.text(value, 100)


def _check_times(row: Reading, found: dict[str, Any]) -> None:
    starts, ends = found["starts"], found["ends"]
    assert isinstance(starts, time)
    if ends <= starts:
        row.refuse("ends_before_start", "ends_at", start=f"{starts:%H.%M}", end=f"{ends:%H.%M}")
    if found["to_date"] < found["from_date"]:
        row.refuse("ends_before_start", "ends_on", start=f"{found['from_date']:%d.%m.%Y}", end=f"{found['to_date']:%d.%m.%Y}")
    elif found["to_date"] - found["from_date"] > LONGEST_TERM:
        row.refuse("term_too_long", "ends_on", days=LONGEST_TERM.days)


def _leader(row: Reading) -> str | None:
    name = row.read("leader", _title)
    if not name:
        row.warn("missing_leader", "leader")
        return None
    if values.is_damaged(name):
        row.warn("damaged_leader", "leader")
        return None
    return " ".join(values.split_name(name)).strip()


def _not_weeks(row: Reading, first: date, last: date) -> list[tuple[int, int]]:
    """Excluded weeks as (ISO year, week); a number stands for each such week between the club's dates."""
    numbers = row.read("not_weeks", week_numbers, needed=True) or []
    weeks = sorted({(day.isocalendar().year, day.isocalendar().week) for day in _days(first, last)})
    found = [week for week in weeks if week[1] in numbers]
    missing = sorted(set(numbers) - {week for _, week in found})
    if missing and not row.refused:
        row.warn("week_outside", "not_weeks", week=missing[0])
    return found


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=days) for days in range((last - first).days + 1))


def week_numbers(value: Value) -> list[int]:
    """Week numbers as people list them: "40", "uke 40 og 41", "40, 42", "40-42"."""
    words = re.sub(r"\b(uker|uke|veker|veke|weeks|week|og|and)\b\.?", ",", spellings.plain(values.text(value)))
    numbers: list[int] = []
    for part in filter(None, re.split(r"[\s,;+&]+", re.sub(r"\s*[-–]\s*", "-", words))):
        found = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2}))?", part)
        if not found or not 1 <= int(found[1]) <= int(found[2] or found[1]) <= 53:
            raise Unread("week_unclear", value=part[:20])
        numbers += range(int(found[1]), int(found[2] or found[1]) + 1)
    return numbers


def _holiday_week(line: Line) -> HolidayWeekRow:
    row = Reading(line)
    row.check_cells()
    found = None if row.refused else _holiday_values(row)
    cells = {name: line.cell(name) for name in line.columns}
    return HolidayWeekRow(line.number, cells, None if row.refused else found, row.notes, row.plain("week", "year").replace(" ", "/"))


def _holiday_values(row: Reading) -> dict[str, Any]:
    found: dict[str, Any] = {
        "year": row.read("year", lambda value: values.whole_number(value, 2000, 2100), needed=True),
        "week": row.read("week", _one_week, needed=True),
        "title": row.read("title", _title) or None,
        "place": row.read("place", _title) or None,
        "seats": row.read("seats", lambda value: values.whole_number(value, 1, 2000)),
    }
    if found["year"] is None or found["week"] is None:
        if not row.refused:
            row.refuse("week_unclear", "week", value="")
    elif found["week"] == 53 and date(found["year"], 12, 28).isocalendar().week != 53:
        row.refuse("no_such_week", "week", week=53, year=found["year"])
    if not row.refused and not found["title"]:
        row.warn("empty_holiday_week", "title")
    return found


def _one_week(value: Value) -> int | None:
    numbers = week_numbers(value)
    if len(numbers) > 1:
        raise Unread("week_unclear", value=values.text(value)[:20])
    return numbers[0] if numbers else None


def _unrepeated(rows: list[Any]) -> list[Any]:
    """The same club at the same hour, or the same week, stands twice: once is enough, and two that differ are refused."""
    seen: dict[Any, Any] = {}
    return [_checked_repeat(row, seen) if row.values else row for row in rows]


def _checked_repeat(row: Any, seen: dict[Any, Any]) -> Any:
    first = seen.setdefault(_slot(row.values), row)
    if first is row:
        return row
    same = first.values == row.values
    note = Note("duplicate" if same else "duplicate_differs", f"A{row.number}", {"row": first.number}, refuses=not same)
    return replace(row, values=None, notes=[*row.notes, note])


def _slot(found: dict[str, Any]) -> tuple[Any, ...]:
    if "year" in found:
        return found["year"], found["week"]
    return name_key(found["title"]), found["weekday"], found["starts"], found["from_date"]
