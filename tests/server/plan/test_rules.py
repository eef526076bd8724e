"""The pure rules: the dated duty, the trail of five, and what two changes make."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from server.core.errors import Conflict, Unprocessable
from server.people.models import Participant
from server.plan import practice
from server.plan.merging import merge
from server.plan.queries import flags, hours

NOW = datetime(2026, 11, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("education", "today", "holds"),
    [
        ("higher", date(2026, 4, 4), False),
        ("higher", date(2026, 4, 5), True),
        ("primary", date(2026, 7, 4), False),
        ("primary", date(2026, 7, 5), True),
        (None, date(2026, 4, 5), False),
    ],
)
def test_the_duty_begins_after_month_three_or_six(education: str | None, today: date, holds: bool) -> None:
    her = Participant(programme_start=date(2026, 1, 5), education=education)
    assert hours.holds(her, practice.Duty(), "work", today) is holds
    assert not hours.holds(her, practice.Duty(), "education", today)


def test_months_end_where_they_end() -> None:
    assert hours.months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert hours.months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert hours.months_after(date(2026, 1, 5), 12) == date(2027, 1, 5)


def test_what_a_municipality_does_not_set_keeps_the_default() -> None:
    settings = {"absence_rule": [{"from": "2027-01-01", "days_each": 5}, {"from": "2026-01-01", "times": 6}]}
    rule = practice.absence_rule(settings, date(2026, 11, 16))
    assert (rule.times, rule.days_each, rule.from_day) == (6, 3, date(2026, 1, 1))
    assert practice.absence_rule(settings, date(2027, 1, 1)).days_each == 5
    assert practice.absence_rule(settings, date(2025, 12, 31)) == practice.AbsenceRule()


@pytest.mark.parametrize(
    ("states", "places"),
    [
        ([], []),
        (["done", "done"], ["behind", "behind"]),
        (["planned"], ["here"]),
        (["done"] * 4 + ["planned"] * 4, ["behind", "behind", "here", "ahead", "ahead"]),
        (["done"] * 7 + ["planned"], ["behind"] * 4 + ["here"]),
        (["planned", "done", "cancelled"], ["behind", "here"]),
    ],
)
def test_the_trail_shows_at_most_five_around_where_she_is(states: list[str], places: list[str]) -> None:
    steps = [SimpleNamespace(id=str(n), title=str(n), state=state, position=n, parent_id=None) for n, state in enumerate(states)]
    shown = flags.trail(SimpleNamespace(goals=steps[:1], steps=steps))  # type: ignore[arg-type]
    assert [each["place"] for each in shown] == places


def test_what_is_begun_is_where_she_is_whatever_stands_before_it() -> None:
    states = ["suggested", "under_way", "done"]
    goals = [SimpleNamespace(id=state, title=state, state=state, position=n, parent_id=None) for n, state in enumerate(states)]
    shown = flags.trail(SimpleNamespace(goals=goals, steps=[]))  # type: ignore[arg-type]
    assert [(each["title"], each["place"]) for each in shown] == [("done", "behind"), ("under_way", "here"), ("suggested", "ahead")]


def test_merging_writes_all_or_nothing() -> None:
    row = SimpleNamespace(a=1, b="x", touched={})
    with pytest.raises(Conflict):
        merge(row, {"a": 2, "b": "z"}, {"a": 1, "b": "y"}, "me", NOW)
    assert (row.a, row.b, row.touched) == (1, "x", {})
    assert merge(row, {"a": 2, "b": "x"}, {"a": 1, "b": "y"}, "me", NOW) == {"a"}
    assert row.touched == {"a": {"by_id": "me", "at": NOW.isoformat()}}
    with pytest.raises(Unprocessable):
        merge(row, {"a": 3}, {}, "me", NOW)
