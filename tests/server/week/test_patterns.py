"""Weekly patterns as pure rules."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from server.core.clock import oslo, oslo_time
from server.week.patterns import Interval, days_of, is_public_holiday, on, public_holidays, weeks

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def test_norways_public_holidays() -> None:
    assert list(public_holidays(date(2026, 5, 1), date(2026, 5, 31))) == [
        date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 17), date(2026, 5, 24), date(2026, 5, 25),
    ]  # fmt: skip
    assert not is_public_holiday(date(2026, 5, 10)), "a Sunday as such is none"


def test_nine_stays_nine_over_the_change_to_summer_time() -> None:
    before, after = on(date(2027, 3, 25), time(9), time(10)), on(date(2027, 4, 1), time(9), time(10))
    assert after.starts_at - before.starts_at == timedelta(days=7) - timedelta(hours=1)


@given(days, st.integers(1, 7), st.integers(0, 400))
def test_every_week_has_its_day_and_only_that(first: date, weekday: int, length: int) -> None:
    last = first + timedelta(days=length)
    found = list(days_of(weekday, first, last))
    assert all(day.isoweekday() == weekday and first <= day <= last for day in found)
    assert len(found) in (length // 7, length // 7 + 1)


@given(days, st.integers(0, 400))
def test_weeks_are_whole_and_have_iso_numbers(first: date, length: int) -> None:
    found = list(weeks(first, first + timedelta(days=length)))
    assert found[0][2] <= first
    assert all(date.fromisocalendar(year, week, 1) == monday for year, week, monday in found)


@given(days, st.times(), st.integers(1, 600), st.integers(1, 600), st.integers(-700, 700))
def test_overlap_is_mutual_and_touching_ends_are_none(day: date, at: time, mine: int, theirs: int, gap: int) -> None:
    start = oslo(day, at)
    one = Interval(start, start + timedelta(minutes=mine))
    other = Interval(start + timedelta(minutes=gap), start + timedelta(minutes=gap + theirs))
    assert one.overlaps(other) == other.overlaps(one) == (-theirs < gap < mine)
    assert oslo_time(on(day, time(12), time(13)).starts_at) == time(12)
