"""The hours meter: work-oriented hours a week over the coming four weeks, an estimate against the municipality's dated duty. It is the
adviser's to see: the duty is the municipality's, not the participant's."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from server.core.happenings import Happening
from server.people.models import Participant
from server.plan.practice import Duty

WEEKS = 4
AHEAD = timedelta(days=WEEKS * 7 - 1)
EDUCATED = ("upper_secondary", "trade_certificate", "higher")
WORK_GOALS = ("work", "work_and_education")
_OFF = ("cancelled", "told", "absent", "waiting")
"""States in which an hour will not be, or is not sure to be, one."""


def meter(coming: Iterable[Happening], her: Participant, duty: Duty, end_goal: str | None, today: date) -> dict[str, Any]:
    """Of one person. Lessons stand beside: Norwegian is not work-oriented unless the municipality says that it counts."""
    hours: dict[bool, float] = {True: 0.0, False: 0.0}
    for each in coming:
        if each.state not in _OFF and (each.what in duty.counts or each.what == "lesson"):
            hours[each.what in duty.counts] += each.hours
    target = duty.hours if holds(her, duty, end_goal, today) else None
    return {"work": round(hours[True] / WEEKS, 1), "lessons": round(hours[False] / WEEKS, 1), "target": target, "estimate": True}


def holds(her: Participant, duty: Duty, end_goal: str | None, today: date) -> bool:
    """Does the duty hold for her today: in the programme, work as goal, and past the month it begins after?"""
    if her.programme_start is None or her.left_on is not None or end_goal not in WORK_GOALS:
        return False
    months = duty.after_months_educated if her.education in EDUCATED else duty.after_months
    return today >= months_after(her.programme_start, months)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is none."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))


def by_person(found: Iterable[Happening], person_ids: Iterable[str]) -> Mapping[str, list[Happening]]:
    """Happenings of each."""
    each_of: dict[str, list[Happening]] = {person_id: [] for person_id in person_ids}
    for each in found:
        each_of[each.person_id].append(each)
    return each_of
