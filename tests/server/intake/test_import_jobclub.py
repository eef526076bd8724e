"""A timetable compared with the clubs we have, and applied."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.intake import actions, clubs_plan
from server.intake.outcome import Preview
from server.intake.read import read_sheets
from server.jobclub.actions.leading import change_session
from server.jobclub.actions.new_times import change_times
from server.jobclub.models import Club, ClubSession, Pattern, Term
from server.people.models import Credential, Municipality, Person
from server.week.models import HolidayWeek
from tests.server.intake.files import sample, xlsx_of
from tests.server.intake.test_timetable import CLUBS, start_with

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AUGUST = datetime(2026, 8, 3, 12, tzinfo=UTC)
SAMPLE = sample("jobbklubb-timeplan.xlsx")


class Town:
    """A municipality that imports its timetable."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.write() as db:
            municipality = Municipality(name="Sarpsborg")
            db.add(municipality)
            db.flush()
            self.id = municipality.id

    def apply(self, data: bytes, at: datetime = NOW) -> Preview:
        with clock.moved(at), self.database.write() as db:
            plan = actions.plan(db, self.id, "jobclub", read_sheets(data), at)
            plan.apply(db, self.id, at)
            return plan.preview

    def look(self, data: bytes, at: datetime = NOW) -> Preview:
        with clock.moved(at), self.database.read() as db:
            return actions.plan(db, self.id, "jobclub", read_sheets(data), at).preview

    def all(self, model: Any) -> Sequence[Any]:
        with self.database.read() as db:
            found = db.scalars(select(model).order_by(model.id)).unique().all()
            db.expunge_all()
            return found

    def days(self, title: str) -> list[date]:
        """On which days the club meets."""
        mine = [each for each in self.all(ClubSession) if each.club_id and each.title == title and each.status == "planned"]
        return sorted(clock.oslo_date(each.starts_at) for each in mine)


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


def outcomes(preview: Preview) -> dict[str, int]:
    return {outcome: count for outcome, count in preview.outcomes().items() if count}


def codes(preview: Preview) -> list[str]:
    return [note.code for _row, note in preview.noted()]


def one_club(**changed: Any) -> bytes:
    return xlsx_of(Høst=[CLUBS, start_with(**changed)])


def test_the_sample_makes_clubs_sessions_and_holiday_weeks(town: Town) -> None:
    preview = town.look(SAMPLE)
    assert (outcomes(preview), codes(preview)) == ({"new": 11}, [])
    assert town.all(Club) == []
    town.apply(SAMPLE)
    assert (len(town.all(Club)), len(town.all(HolidayWeek))) == (5, 6)
    (term,) = town.all(Term)
    assert (term.from_day, term.to_day, term.excluded_weeks) == (date(2026, 8, 17), date(2026, 12, 18), [[2026, 40]])
    assert "Høst 2026" in term.title


def test_sessions_keep_to_their_weekday_and_wall_clock_and_leave_week_40_alone(town: Town) -> None:
    preview = town.apply(SAMPLE)
    for number, title in enumerate(("Start", "Muntlig", "CV og søknad", "Fagfolk", "Kvinner i arbeid"), 1):
        days = town.days(f"Jobbklubb {title}")
        assert {day.isoweekday() for day in days} == {number}
        assert clock.iso_week(days[0]) == (2026, 34)
        assert 40 not in {clock.iso_week(day)[1] for day in days}
        assert len(days) == 17
    assert {clock.oslo_time(each.starts_at) for each in town.all(ClubSession) if each.title == "Jobbklubb Start"} == {time(9)}
    promised = sum(change.new for row in preview.rows for change in row.changes if change.field == "sessions")
    assert promised == sum(each.club_id is not None for each in town.all(ClubSession)) == 85


def test_topics_rotate_and_templates_are_known_again(town: Town) -> None:
    town.apply(SAMPLE)
    club = next(club for club in town.all(Club) if club.title == "Jobbklubb CV og søknad")
    assert [topic["code"] for topic in club.topics] == ["cv", "application", None, "interview"]
    sessions = sorted((each for each in town.all(ClubSession) if each.club_id == club.id), key=lambda each: each.starts_at)
    assert [each.topic["title"] for each in sessions[:5]] == ["CV", "Søknad", "Nav.no", "Intervju", "CV"]


def test_target_groups_become_attributes(town: Town) -> None:
    town.apply(SAMPLE)
    found = {club.title: club for club in town.all(Club)}
    assert found["Jobbklubb Start"].education == "little"
    assert found["Jobbklubb Muntlig"].oral_stronger
    assert found["Jobbklubb CV og søknad"].experience == "some"
    assert found["Jobbklubb Fagfolk"].education == "trade_or_higher"
    assert found["Jobbklubb Kvinner i arbeid"].gender == "woman"
    assert (found["Jobbklubb Fagfolk"].level_from, found["Jobbklubb Fagfolk"].level_to) == ("B1", "B2")


def test_leaders_become_staff_to_invite_and_lead_their_sessions(town: Town) -> None:
    preview = town.apply(SAMPLE)
    assert [(member.name, member.outcome) for member in preview.staff] == [
        ("Ingrid Sæther", "invite"), ("Hanne Vik", "invite"), ("Mona Bjørkås", "invite")
    ]  # fmt: skip
    leaders = {person.id: person.name for person in town.all(Person)}
    assert Counter(leaders[each.leader_id] for each in town.all(ClubSession) if each.club_id) == {
        "Ingrid Sæther": 34, "Hanne Vik": 34, "Mona Bjørkås": 17
    }  # fmt: skip
    with town.database.read() as db:
        assert db.scalars(select(Credential)).all() == []


def test_an_adviser_who_leads_a_club_is_one_person(town: Town) -> None:
    with clock.moved(NOW), town.database.write() as db:
        actions.plan(db, town.id, "participants", read_sheets(sample("deltakere.csv")), NOW).apply(db, town.id, NOW)
    preview = town.apply(SAMPLE)
    assert {member.name: member.outcome for member in preview.staff} == {
        "Ingrid Sæther": "role", "Hanne Vik": "invite", "Mona Bjørkås": "role"
    }  # fmt: skip
    assert sum(person.name == "Mona Bjørkås" for person in town.all(Person)) == 1


def test_holiday_weeks_have_activities_on_working_days(town: Town) -> None:
    town.apply(SAMPLE)
    week = next(week for week in town.all(HolidayWeek) if week.week == 12)
    activities = [each for each in town.all(ClubSession) if each.holiday_week_id == week.id]
    # Week 12 of 2027 is Holy Week: Maundy Thursday and Good Friday are public holidays.
    assert [clock.oslo_date(each.starts_at).isoweekday() for each in sorted(activities, key=lambda each: each.starts_at)] == [1, 2, 3]
    assert {(each.title, each.capacity, each.place) for each in activities} == {("Påskeuke: CV-verksted", 40, "St. Marie læringssenter")}


def test_again_is_harmless(town: Town) -> None:
    town.apply(SAMPLE)
    before = [(each.id, each.starts_at) for each in town.all(ClubSession)]
    for at in (NOW, NOW + timedelta(days=10)):
        assert outcomes(town.look(SAMPLE, at)) == {"unchanged": 11}
        town.apply(SAMPLE, at)
    assert [(each.id, each.starts_at) for each in town.all(ClubSession)] == before
    assert len(town.all(Term)) == 1
    assert len(town.all(Pattern)) == 5


def test_a_session_that_was_moved_is_not_made_again(town: Town) -> None:
    town.apply(SAMPLE)
    with clock.moved(NOW), town.database.write() as db:
        session = db.scalars(select(ClubSession).where(ClubSession.starts_at > NOW, ClubSession.club_id.is_not(None))).first()
        assert session is not None
        later = {"starts_at": session.starts_at + timedelta(hours=3), "ends_at": session.ends_at + timedelta(hours=3)}
        change_session(db, session.id, later, NOW)
    count = len(town.all(ClubSession))
    assert outcomes(town.apply(SAMPLE)) == {"unchanged": 11}
    assert len(town.all(ClubSession)) == count


def test_public_holidays_and_holiday_weeks_are_gone_around(town: Town) -> None:
    weeks = [["Uke", "År", "Opplegg"], [12, 2027, "Påske"]]
    spring = start_with(day="mandag", first="01.03.2027", last="31.05.2027", weeks="")
    town.apply(xlsx_of(a=[CLUBS, spring], b=weeks))
    days = town.days("Start")
    assert date(2027, 3, 22) not in days  # the holiday week
    assert date(2027, 3, 29) not in days  # Easter Monday
    assert date(2027, 5, 17) not in days
    assert date(2027, 4, 5) in days


def test_a_changed_club_is_shown_and_changed(town: Town) -> None:
    town.apply(one_club())
    preview = town.apply(one_club(seats=14, place="Rom 9", whom="Kvinner", leader="Hanne Vik", topics="CV"))
    fields = {change.field for change in preview.rows[0].changes}
    assert fields == {"seats", "place", "for_whom", "gender", "education", "leader", "topics"}
    (club,) = town.all(Club)
    assert (club.seats, club.place, club.gender, club.education) == (14, "Rom 9", "woman", None)
    coming = [each for each in town.all(ClubSession) if each.starts_at > NOW]
    assert {(each.capacity, each.place) for each in coming} == {(14, "Rom 9")}
    assert outcomes(town.look(one_club(seats=14, place="Rom 9", whom="Kvinner", leader="Hanne Vik", topics="CV"))) == {"unchanged": 1}


def test_another_weekday_moves_the_coming_sessions_and_leaves_what_has_been(town: Town) -> None:
    town.apply(one_club(), AUGUST)
    before = town.days("Start")
    preview = town.apply(one_club(day="tirsdag"))
    assert [(change.field, change.old) for change in preview.rows[0].changes] == [("times", "mandag 09.00–11.30")]
    days = town.days("Start")
    assert len(days) == len(before)
    assert {day.isoweekday() for day in days if day < date(2026, 11, 22)} == {1}
    assert {day.isoweekday() for day in days if day > date(2026, 11, 22)} == {2}
    for _ in range(2):
        assert outcomes(town.apply(one_club(day="tirsdag"))) == {"unchanged": 1}
    assert town.days("Start") == days


def test_what_a_leader_changed_is_shown_before_an_old_list_changes_it_back(town: Town) -> None:
    town.apply(one_club(), AUGUST)
    with clock.moved(NOW), town.database.write() as db:
        club = db.scalars(select(Club)).one()
        slot = {"weekday": 3, "starts": time(12), "ends": time(14)}
        change_times(db, club, {"from_date": date(2026, 11, 23), "rows": [slot]}, NOW)
    (row,) = town.look(one_club()).rows
    assert [(change.field, change.old) for change in row.changes] == [("times", "onsdag 12.00–14.00")]


def test_a_longer_term_gets_the_days_that_are_missing(town: Town) -> None:
    town.apply(one_club())
    preview = town.apply(one_club(last="31.01.2027"))
    assert [change.field for change in preview.rows[0].changes] == ["sessions"]
    assert town.days("Start")[-1] == date(2027, 1, 25)
    assert outcomes(town.look(one_club(last="31.01.2027"))) == {"unchanged": 1}
    assert len(set(town.days("Start"))) == len(town.days("Start"))


@pytest.mark.parametrize("changed", [{"weeks": "40, 49"}, {"last": "01.12.2026"}])
def test_sessions_that_the_list_has_no_more_are_named_not_cancelled(town: Town, changed: dict[str, str]) -> None:
    town.apply(one_club())
    count = len(town.days("Start"))
    assert codes(town.apply(one_club(**changed))) == ["sessions_left"]
    assert len(town.days("Start")) == count


def test_a_club_that_meets_twice_a_week(town: Town) -> None:
    data = xlsx_of(a=[CLUBS, start_with(), start_with(day="onsdag", starts="12:00", ends="14:00")])
    town.apply(data)
    assert len(town.all(Club)) == 1
    assert {day.isoweekday() for day in town.days("Start")} == {1, 3}
    assert outcomes(town.look(data)) == {"unchanged": 2}


def test_rows_that_say_two_things_of_one_club(town: Town) -> None:
    data = xlsx_of(a=[CLUBS, start_with(), start_with(day="onsdag", seats=30)])
    assert codes(town.apply(data)) == ["club_differs"]
    assert [club.seats for club in town.all(Club)] == [12]


def test_a_changed_holiday_week_changes_its_coming_activities(town: Town) -> None:
    weeks = [["Uke", "År", "Opplegg", "Sted", "Plasser"], [8, 2027, "Vinter", "Rom 1", 20]]
    town.apply(xlsx_of(a=weeks))
    weeks[1] = [8, 2027, "Vinter ute", "Rom 1", 30]
    preview = town.apply(xlsx_of(a=weeks))
    assert [(change.field, change.old, change.new) for change in preview.rows[0].changes] == [
        ("title", "Vinter", "Vinter ute"), ("seats", 20, 30)
    ]  # fmt: skip
    assert {(each.title, each.capacity) for each in town.all(ClubSession)} == {("Vinter ute", 30)}
    assert outcomes(town.look(xlsx_of(a=weeks))) == {"unchanged": 1}


def test_a_fault_in_the_middle_leaves_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_args: Any) -> None:
        raise RuntimeError("pulled the plug")

    monkeypatch.setattr(clubs_plan, "make_terms", breaks)
    with pytest.raises(RuntimeError):
        town.apply(SAMPLE)
    assert not town.all(Club)
    assert not town.all(HolidayWeek)
    assert not town.all(Person)
