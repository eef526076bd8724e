"""When clubs meet: what the rows of a timetable mean beside the patterns there are, so that importing again makes nothing twice.

A club without a pattern in these weeks gets a term. One that meets at other times is moved from today on, week by week, with bookings
and queue (jobclub's verb); what has been stays. One whose pattern is the same is left alone, whatever its leader did to single sessions.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.intake import holiday_plan
from server.intake.sheet import Note
from server.intake.timetable import ClubRow
from server.jobclub import plan
from server.jobclub.actions.new_times import change_times
from server.jobclub.actions.terms import TermPlan, make
from server.jobclub.models import Club, ClubSession, Pattern
from server.week.models import HolidayWeek
from server.week.patterns import Slot


@dataclass
class ClubTimes:
    """One club's rows: those that need sessions, and whether its pattern changes instead."""

    club: Club | None
    title: str
    rows: list[plan.Row] = field(default_factory=list)
    changed: bool = False
    needs: list[plan.Row] = field(default_factory=list)


@dataclass
class Times:
    """What the comparison needs to know of the municipality."""

    today: date
    patterns: dict[str, list[Pattern]]
    starts: dict[str, set[datetime]]
    holiday_weeks: frozenset[plan.Week]

    @classmethod
    def of(cls, db: Session, municipality_id: str | None, weeks: list[holiday_plan.Work], now: datetime) -> "Times":
        """`weeks`: the holiday weeks of the same file."""
        found = cls(clock.oslo_date(now), defaultdict(list), defaultdict(set), frozenset((week.year, week.week) for week in weeks))
        if municipality_id:
            clubs = select(Club.id).where(Club.municipality_id == municipality_id)
            for pattern in db.scalars(select(Pattern).where(Pattern.club_id.in_(clubs)).order_by(Pattern.from_day)):
                found.patterns[pattern.club_id].append(pattern)
            planned = select(ClubSession.club_id, ClubSession.starts_at).where(
                ClubSession.club_id.in_(clubs), ClubSession.status == "planned"
            )
            for club_id, starts_at in db.execute(planned):
                found.starts[str(club_id)].add(starts_at)
            known = select(HolidayWeek.year, HolidayWeek.week).where(HolidayWeek.municipality_id == municipality_id)
            found.holiday_weeks |= frozenset((year, week) for year, week in db.execute(known))
        return found

    def compare(self, row: ClubRow, times: ClubTimes) -> tuple[int, str | None, list[Note]]:
        """(sessions to make, the times until now where they change, notes). Adds the row to `times`."""
        said = row.values
        assert said is not None
        slot = Slot(said["weekday"], said["starts"], said["ends"])
        meant = plan.Row("", slot, said["from_date"], said["to_date"], frozenset(said["not_weeks"]))
        times.rows.append(meant)
        patterns = [each for each in self._patterns(times) if each.from_day <= meant.to_day and each.to_day >= meant.from_day]
        if not patterns:
            times.needs.append(meant)
            return self._sessions(meant), None, []
        # A change of times ends one pattern the day before another begins: the row is compared with the later one.
        begin = {each.from_day for each in patterns}
        current = [each for each in patterns if each.to_day + timedelta(days=1) not in begin]
        if not any((each.weekday, each.starts, each.ends) == (slot.weekday, slot.starts, slot.ends) for each in current):
            return self._moved(row, meant, current, times)
        return self._same(row, meant, patterns, times)

    def _patterns(self, times: ClubTimes) -> list[Pattern]:
        return self.patterns[times.club.id] if times.club else []

    def _moved(self, row: ClubRow, meant: plan.Row, patterns: list[Pattern], times: ClubTimes) -> tuple[int, str | None, list[Note]]:
        if meant.to_day < self.today:
            return 0, None, [Note("term_is_over", row.cells["weekday"], {})]
        times.changed = True
        return 0, "; ".join(_words(each.weekday, each.starts, each.ends) for each in patterns), []

    def _same(self, row: ClubRow, meant: plan.Row, patterns: list[Pattern], times: ClubTimes) -> tuple[int, str | None, list[Note]]:
        """Nothing to make but what lies before or after all patterns: the term got longer."""
        first, last = min(each.from_day for each in patterns), max(each.to_day for each in patterns)
        parts = []
        if meant.from_day < first:
            parts.append(plan.Row("", meant.slot, meant.from_day, first - timedelta(days=1), meant.excluded))
        if meant.to_day > last:
            parts.append(plan.Row("", meant.slot, last + timedelta(days=1), meant.to_day, meant.excluded))
        times.needs.extend(parts)
        return sum(map(self._sessions, parts)), None, self._left_over(row, meant, last, times)

    def _left_over(self, row: ClubRow, meant: plan.Row, last: date, times: ClubTimes) -> list[Note]:
        """Coming sessions where the row has none now: cancelling them needs a reason, so a person does it."""
        assert times.club is not None
        weeks = sorted(
            clock.iso_week(day)
            for day in map(clock.oslo_date, self.starts[times.club.id])
            if self.today <= day <= last and (clock.iso_week(day) in meant.excluded or day > meant.to_day)
        )
        return [Note("sessions_left", row.cells["weekday"], {"week": weeks[0][1]})] if weeks else []

    def _sessions(self, meant: plan.Row) -> int:
        skips = plan.Skips(holiday_weeks=self.holiday_weeks)
        return sum(day.skipped is None for day in plan.days([meant], skips, {}))

    def words(self, row: ClubRow) -> str:
        """The row's weekly time."""
        assert row.values is not None
        return _words(row.values["weekday"], row.values["starts"], row.values["ends"])


def _words(weekday: int, starts: Any, ends: Any) -> str:
    days = (_("mandag"), _("tirsdag"), _("onsdag"), _("torsdag"), _("fredag"), _("lørdag"), _("søndag"))
    return f"{days[weekday - 1]} {starts:%H.%M}–{ends:%H.%M}"


IMPORTED = "Timeplanen ble lest inn."
"""Why more are placed than a club of the sheet has seats: an import is all or nothing, and the plan was decided elsewhere."""


def make_terms(db: Session, municipality_id: str, title: str, clubs: list[ClubTimes], now: datetime) -> None:
    """The sessions of new rows, one term per set of dates and excluded weeks; then other times for those that changed."""
    groups: dict[Any, list[plan.Row]] = defaultdict(list)
    for times in clubs:
        assert times.club is not None
        for row in [] if times.changed else times.needs:
            mine = plan.Row(times.club.id, row.slot, row.from_day, row.to_day, row.excluded)
            groups[(row.from_day, row.to_day, tuple(sorted(row.excluded)))].append(mine)
    for (first, last, excluded), rows in sorted(groups.items()):
        make(db, TermPlan(municipality_id, _free_title(title, excluded), first, last, rows, frozenset(excluded)), now, reason=IMPORTED)
    for times in clubs:
        if times.changed and times.club is not None:
            _change(db, times.club, times.rows, now)


def _free_title(title: str, excluded: tuple[plan.Week, ...]) -> str:
    """Terms of the same dates that leave out other weeks have names of their own: a term is known again by name and dates."""
    weeks = ", ".join(str(week) for _year, week in excluded)
    return f"{title[:60]} (uten uke {weeks})"[:100] if weeks else title[:100]


def _change(db: Session, club: Club, rows: list[plan.Row], now: datetime) -> None:
    slots = [{"weekday": row.slot.weekday, "starts": row.slot.starts, "ends": row.slot.ends} for row in rows]
    first = max(min(row.from_day for row in rows), clock.oslo_date(now))
    change_times(
        db, club, {"from_date": first, "to_date": max(row.to_day for row in rows), "rows": slots, "over_capacity_reason": IMPORTED}, now
    )
