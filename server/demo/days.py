"""Days of the demo municipality, counted from today."""

from datetime import date, timedelta

from server.core import clock

SATURDAY, NEXT_MONDAY = 6, 8


def working_day(ahead: int) -> date:
    """The day so many days from today (Oslo); a Monday where that is a weekend."""
    day = clock.today() + timedelta(days=ahead)
    return day + timedelta(days=NEXT_MONDAY - day.isoweekday()) if day.isoweekday() >= SATURDAY else day
