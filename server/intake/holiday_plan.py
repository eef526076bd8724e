"""The sheet of school-holiday weeks: what it would change, and doing it."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.intake.outcome import Change, PlannedRow
from server.intake.timetable import HolidayWeekRow, Timetable
from server.jobclub.actions.leading import change_session
from server.jobclub.actions.terms import fill_holiday_week
from server.jobclub.models import ClubSession
from server.week.actions import keep_holiday_week
from server.week.models import HolidayWeek
from server.week.patterns import Slot

ACTIVITY_HOURS = Slot(1, time(9), time(14))
"""The sheet has no hours: its activities get these on each working day, and the leader changes them where they differ."""


@dataclass
class Work:
    """A holiday week to make or change. `before`: the values that it has now, by name; empty for a new one."""

    year: int
    week: int
    data: dict[str, Any]
    before: dict[str, Any]


def plan(db: Session, municipality_id: str | None, timetable: Timetable) -> tuple[list[PlannedRow], list[Work]]:
    """The rows' lines of the preview and what is to be done, also for weeks that don't change: sessions go around them all."""
    known = _known(db, municipality_id)
    work: list[Work] = []
    rows = [_row(row, known, work) for row in timetable.holiday_weeks]
    for row in rows:
        row.sheet = timetable.weeks_title or None
    return rows, work


def _known(db: Session, municipality_id: str | None) -> dict[tuple[int, int], HolidayWeek]:
    if not municipality_id:
        return {}
    mine = select(HolidayWeek).where(HolidayWeek.municipality_id == municipality_id)
    return {(week.year, week.week): week for week in db.scalars(mine)}


def _row(row: HolidayWeekRow, known: dict[tuple[int, int], HolidayWeek], work: list[Work]) -> PlannedRow:
    if row.values is None:
        refused = any(note.refuses for note in row.notes)
        return PlannedRow(row.number, "refused" if refused else "duplicate", row.about, row.notes)
    year, week = row.values["year"], row.values["week"]
    week_now = known.get((year, week))
    said = {name: row.values[name] for name in ("title", "place", "seats") if row.values[name]}
    before = {name: getattr(week_now, name) for name in said} if week_now else {}
    news = {name: value for name, value in said.items() if before.get(name) != value}
    work.append(Work(year, week, news, before))
    outcome = "new" if week_now is None else "changed" if news else "unchanged"
    changes = [Change(name, before[name], value) for name, value in news.items()] if week_now else []
    return PlannedRow(row.number, outcome, f"{week}/{year}", row.notes, changes)


def apply(db: Session, municipality_id: str, work: list[Work], now: datetime) -> None:
    """Makes and changes weeks; a week without any activity gets one on each working day where title and seats are known."""
    for each in work:
        if each.before and not each.data:
            continue
        week = keep_holiday_week(db, municipality_id, {"year": each.year, "week": each.week, **each.data})
        activities = list(db.scalars(select(ClubSession).where(ClubSession.holiday_week_id == week.id)))
        if not activities:
            fill_holiday_week(db, week, ACTIVITY_HOURS)
        for activity in activities:
            if activity.starts_at > now and activity.status == "planned":
                _follow(db, activity, each, now)


def _follow(db: Session, activity: ClubSession, week: Work, now: datetime) -> None:
    """A coming activity that has the week's old title, place or seats gets the new ones; one that differs was changed on purpose."""
    if "title" in week.data and activity.title == week.before.get("title"):
        activity.title = week.data["title"]
    changed = {
        name: week.data[key]
        for name, key in (("place", "place"), ("capacity", "seats"))
        if key in week.data and getattr(activity, name) == week.before.get(key)
    }
    if changed:
        change_session(db, activity.id, changed, now)
