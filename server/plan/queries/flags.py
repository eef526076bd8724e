"""What of a person needs somebody, and where she is on her way: said in codes, worded by the screen. Nobody is ranked by a figure."""

from datetime import date, datetime
from typing import Any

from server.core import clock
from server.plan import practice
from server.plan.happenings import meeting_title
from server.plan.models import OPEN_STATES, STAFF, Step
from server.plan.queries import versions
from server.plan.queries.known import Known

ORDER = (
    "help_asked", "handover_not_held", "step_overdue", "handover_open", "absent_now", "no_next_step", "ends_soon", "proposal_waiting",
    "no_contact",
)  # fmt: skip
"""Those who asked come first."""
PLACES = 5
TURNS = {"done": 0, "under_way": 1}


def urgency(flags: list[dict[str, Any]]) -> int:
    """Where in the list somebody with these flags stands."""
    return min((ORDER.index(flag["code"]) if flag["code"] in ORDER else len(ORDER) for flag in flags), default=len(ORDER) + 1)


def of(each: Known, rules: practice.FollowUp, now: datetime) -> list[dict[str, Any]]:
    """Her flags, the most urgent first."""
    today = clock.oslo_date(now)
    found = [*_steps(each, today), *_programme(each, rules, today), *_absence(each, today), *each.extra]
    proposal = versions.of_state(each.versions, "proposal")
    if proposal is not None:
        found.append(("proposal_waiting", {"version_id": proposal.id, "agreed": proposal.agreed_at is not None}))
    order = {code: place for place, code in enumerate(ORDER)}
    return [{"code": code, "params": params} for code, params in sorted(found, key=lambda flag: order.get(flag[0], len(ORDER)))]


def open_steps(each: Known) -> list[Step]:
    """Steps that are still to be done, in the order in which they are due."""
    still = [step for step in each.steps if step.state in OPEN_STATES]
    return sorted(still, key=lambda step: (step.due or date.max, step.position, step.id))


def overdue_steps(each: Known, today: date) -> list[Step]:
    """Open steps whose day is past."""
    return [step for step in open_steps(each) if step.due is not None and step.due < today]


def _steps(each: Known, today: date) -> list[tuple[str, dict[str, Any]]]:
    asked = sorted((step for step in each.steps if step.help_asked_at), key=lambda step: str(step.help_asked_at))
    found: list[tuple[str, dict[str, Any]]] = [("help_asked", {"step_id": step.id, "title": step.title}) for step in asked]
    late = overdue_steps(each, today)
    if late:
        found.append(("step_overdue", {"step_id": late[0].id, "title": late[0].title, "due": _day(late[0].due), "count": len(late)}))
    return found


def has_next_step(each: Known) -> bool:
    """Is anything planned, begun or agreed: a step, or days at a workplace?"""
    return bool(each.at_work) or any(
        step.state in ("planned", "under_way") or (step.state == "suggested" and step.agreed_by_id is not None) for step in each.steps
    )


def _waits_for_her(each: Known) -> bool:
    """A proposal with steps lies with her: the next step is her yes."""
    mine = any(step.state == "suggested" and step.yes_of == STAFF for step in each.steps)
    return mine and versions.of_state(each.versions, "proposal") is not None


def _programme(each: Known, rules: practice.FollowUp, today: date) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    ends, silent = each.her.programme_end, (today - each.silent_since).days
    if not has_next_step(each) and not _waits_for_her(each):
        found.append(("no_next_step", {}))
    if ends is not None and (ends - today).days <= rules.ends_soon_days:
        found.append(("ends_soon", {"ends": _day(ends), "days": (ends - today).days}))
    if silent > rules.contact_days:
        found.append(("no_contact", {"days": silent, "last": _day(each.last_contact)}))
    return found


def _absence(each: Known, today: date) -> list[tuple[str, dict[str, Any]]]:
    now = [absence for absence in each.absences if absence.from_day <= today]
    return [("absent_now", {"to": _day(max(absence.to_day for absence in now))})] if now else []


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def coming(each: Known, now: datetime) -> dict[str, Any] | None:
    """What comes next: the earliest of her next step, her next meeting and her next day at a workplace."""
    meetings = sorted((m for m in each.meetings if m.status == "planned" and m.ends_at > now), key=lambda m: m.starts_at)
    found = [("meeting", m.id, meeting_title(m.kind), clock.oslo_date(m.starts_at)) for m in meetings[:1]]
    found += [("step", s.id, s.title, s.due or date.max) for s in open_steps(each) if s.state != "suggested"][:1]
    found += [(day.what, day.ref_id, day.title, day.day) for day in each.at_work[:1]]
    if not found:
        return None
    what, ref_id, title, due = min(found, key=lambda each: each[3])
    return {"what": what, "ref_id": ref_id, "title": title, "due": due if due != date.max else None}


def trail(each: Known) -> list[dict[str, str]]:
    """At most five places: her goals, or with fewer than two her steps; what is done lies behind, and where she is comes what is
    under way before what is not begun."""
    goals = sorted((goal for goal in each.goals if goal.parent_id is None), key=lambda goal: (goal.position, goal.id))
    rows: list[Any] = [goal for goal in goals if goal.state != "cancelled"]
    if len(rows) < 2:
        rows = sorted((s for s in each.steps if s.state != "cancelled"), key=lambda s: (s.position, s.id)) or rows
    rows = sorted(rows, key=lambda row: TURNS.get(row.state, 2))
    here = next((place for place, row in enumerate(rows) if row.state != "done"), len(rows))
    first = max(0, min(here - 2, len(rows) - PLACES))
    word = {True: "behind", False: "ahead"}
    return [
        {"title": row.title, "place": "here" if place == here else word[place < here]}
        for place, row in enumerate(rows[first : first + PLACES], first)
    ]
