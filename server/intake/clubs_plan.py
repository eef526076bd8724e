"""What a timetable would change, row by row, and doing it through the verbs of job club and week."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.intake import holiday_plan
from server.intake.club_times import ClubTimes, Times, make_terms
from server.intake.club_values import club_data, shown
from server.intake.outcome import Change, PlannedRow, Preview
from server.intake.sheet import Note
from server.intake.staff import Staff, StaffMember
from server.intake.timetable import ClubRow, Timetable
from server.intake.values import name_key
from server.jobclub.actions import clubs as verbs
from server.jobclub.models import Club


@dataclass
class _Work:
    """A club to make (`club` None) or to change, its leader, and its weekly times."""

    club: Club | None
    data: dict[str, Any]
    leader: StaffMember | None
    times: ClubTimes


@dataclass
class ClubsPlan:
    """A preview that can be applied within the transaction in which it was made."""

    preview: Preview
    staff: Staff
    title: str
    work: list[_Work]
    weeks: list[holiday_plan.Work]

    def apply(self, db: Session, municipality_id: str, now: datetime) -> None:
        """Holiday weeks first, since sessions go around them; then clubs, then their times."""
        self.staff.apply(db, municipality_id, now)
        holiday_plan.apply(db, municipality_id, self.weeks, now)
        for work in self.work:
            work.times.club = _make_club(db, municipality_id, work, now)
        make_terms(db, municipality_id, self.title, [work.times for work in self.work], now)


def _make_club(db: Session, municipality_id: str, work: _Work, now: datetime) -> Club:
    data = dict(work.data)
    if work.leader is not None and work.leader.person is not None:
        data["leader_id"] = work.leader.person.id
    if work.club is None:
        return verbs.add_club(db, municipality_id, data)
    return verbs.change_club(db, work.club, data, now) if data else work.club


def plan_clubs(db: Session, municipality_id: str | None, timetable: Timetable, now: datetime) -> ClubsPlan:
    """Compares the timetable with the clubs and weeks we have. Writes nothing."""
    staff = Staff(db, municipality_id)
    week_rows, week_work = holiday_plan.plan(db, municipality_id, timetable)
    times = Times.of(db, municipality_id, week_work, now)
    maker = _Maker(staff, times, _clubs_of(db, municipality_id), timetable.title or None)
    rows = [maker.row(row) for row in timetable.clubs]
    preview = Preview(timetable.counts(), [*rows, *week_rows], timetable.unknown_columns, staff.changes())
    return ClubsPlan(preview, staff, timetable.title or "Timeplan", list(maker.work.values()), week_work)


def _clubs_of(db: Session, municipality_id: str | None) -> dict[str, list[Club]]:
    """By normalised title; those in use first, then the oldest."""
    found: dict[str, list[Club]] = defaultdict(list)
    if municipality_id:
        mine = select(Club).where(Club.municipality_id == municipality_id).order_by(Club.active.desc(), Club.id)
        for club in db.scalars(mine):
            found[name_key(club.title)].append(club)
    return found


@dataclass
class _Maker:
    staff: Staff
    times: Times
    clubs: dict[str, list[Club]]
    sheet: str | None
    work: dict[str, _Work] = field(default_factory=dict)
    first_rows: dict[str, ClubRow] = field(default_factory=dict)

    def row(self, row: ClubRow) -> PlannedRow:
        """The row's line of the preview; what is to be done is added to `work`."""
        if row.values is None:
            refused = any(note.refuses for note in row.notes)
            return PlannedRow(row.number, "refused" if refused else "duplicate", row.about, row.notes, sheet=self.sheet)
        key = name_key(row.values["title"])
        planned = PlannedRow(row.number, "unchanged", row.values["title"], list(row.notes), sheet=self.sheet)
        first = self.first_rows.setdefault(key, row)
        if first is row:
            self.work[key] = self._club(row, planned, self.clubs.get(key, []))
        elif club_data(row.values) != club_data(first.values or {}):
            planned.notes.append(Note("club_differs", row.cells["name"], {"row": first.number}))
        self._meets(row, planned, self.work[key])
        return planned

    def _club(self, row: ClubRow, planned: PlannedRow, found: list[Club]) -> _Work:
        assert row.values is not None
        club = found[0] if found else None
        if len(found) > 1:
            planned.notes.append(Note("several_clubs", row.cells["name"], {"name": row.values["title"]}))
        data = club_data(row.values, club)
        leader = self._leader(row, planned, club)
        planned.outcome = "unchanged" if club else "new"
        if club is not None:
            planned.changes = [Change(name, shown(getattr(club, name)), shown(value)) for name, value in data.items()]
            if leader is not None:
                planned.changes.append(Change("leader", None, leader.name))
        return _Work(club, data, leader, ClubTimes(club, row.values["title"]))

    def _leader(self, row: ClubRow, planned: PlannedRow, club: Club | None) -> StaffMember | None:
        """The leader whom the row names, unless she leads the club already."""
        assert row.values is not None
        name = row.values["leader"]
        if not name:
            return None
        member = self.staff.named(name, "leader")
        if member is None:
            planned.notes.append(Note("several_staff", row.cells["leader"], {"name": name}))
        elif club is not None and member.person is not None and member.person.id == club.leader_id:
            return None
        return member

    def _meets(self, row: ClubRow, planned: PlannedRow, work: _Work) -> None:
        made, before, notes = self.times.compare(row, work.times)
        planned.notes.extend(notes)
        if before is not None:
            planned.changes.append(Change("times", before, self.times.words(row)))
        if made:
            planned.changes.append(Change("sessions", None, made))
        if planned.changes and planned.outcome == "unchanged":
            planned.outcome = "changed"
