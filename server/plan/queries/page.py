"""One participant on one page: plan, week, attendance, what is overdue, last contact. Reading it is logged."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.happenings import happenings
from server.people.kinds import adviser_of
from server.people.models import Municipality, Person
from server.plan import practice
from server.plan.extras import HANDOVERS
from server.plan.happenings import meeting_title
from server.plan.models import Absence, PlanNote
from server.plan.queries import flags, plans, versions
from server.plan.queries.known import Known, known

BACK = timedelta(weeks=8)
AHEAD = timedelta(days=13)
NOTED = ("present", "late", "told", "absent")


def of(act: Act, person: Person) -> dict[str, Any]:
    """The whole page. The kind of an absence, hand-overs and what she prepares are her adviser's to know; own notes are their writer's."""
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == person.municipality_id)).one()
    today = clock.oslo_date(act.now)
    each, rules = known(act.db, [person.id], settings, act.now)[0], practice.follow_up(settings, today)
    plan = plans.whole(act.db, person.id, act.now, prepared=by_her_adviser(act))
    notes = plans.of(act.db, PlanNote, person.id, PlanNote.at.desc(), PlanNote.id)
    return {
        "person": _card(act.db, person),
        "plan": plan,
        **_days(act.db, person.id, today, act.now),
        "hours": each.hours,
        "flags": flags.of(each, rules, act.now),
        "overdue": _overdue(each, rules, act.now),
        "last_contact": each.last_contact,
        "meetings": plan["meetings"],
        "absences": _absences(act, person.id),
        "notes": [note for note in notes if note.shared or note.by_id == act.who.id],
        "versions": versions.views(sorted(each.versions, key=lambda version: version.number), settings),
        "handovers": [each for part in HANDOVERS for each in part(act.db, person.id, act.now)] if by_her_adviser(act) else [],
        "intensive": each.intensive,
        "ready": each.ready,
    }


def _card(db: Session, person: Person) -> dict[str, Any]:
    names = ("id", "name", "phone", "language", "hears_language", "protected")
    her = person.participant
    more = {"education": her.education if her else None, "left_on": her.left_on if her else None}
    return {**{name: getattr(person, name) for name in names}, **more, "adviser_id": adviser_of(db, person.id)}


def _days(db: Session, person_id: str, today: date, now: datetime) -> dict[str, Any]:
    """Two weeks from this Monday on, and the attendance of the eight weeks before today."""
    monday = today - timedelta(days=today.weekday())
    found = happenings(db, [person_id], today - BACK, monday + AHEAD, now)
    count = Counter(each.state for each in found if each.what == "session" and each.day <= today)
    attendance = {**{state: count[state] for state in NOTED}, "from_day": today - BACK, "to_day": today}
    return {"week": [each for each in found if each.day >= monday], "attendance": attendance}


def by_her_adviser(act: Act) -> bool:
    """It is read by the rule for her adviser: a job specialist who looks after her reads less."""
    return act.rule is not None and act.rule.relation == "adviser_of"


def _absences(act: Act, person_id: str) -> list[dict[str, Any]]:
    names = ("id", "person_id", "from_day", "to_day", "told_at", "taken_back_at")
    rows = plans.of(act.db, Absence, person_id, Absence.from_day.desc(), Absence.id)
    return [{**{name: getattr(row, name) for name in names}, "kind": row.kind if by_her_adviser(act) else None} for row in rows]


def _overdue(each: Known, rules: practice.FollowUp, now: datetime) -> list[dict[str, Any]]:
    today = clock.oslo_date(now)
    steps = [{"what": "step", "ref_id": s.id, "title": s.title, "due": s.due} for s in flags.overdue_steps(each, today)]
    past = [meeting for meeting in each.meetings if meeting.status == "planned" and meeting.ends_at < now]
    meetings = [{"what": "meeting", "ref_id": m.id, "title": meeting_title(m.kind), "due": clock.oslo_date(m.starts_at)} for m in past]
    due = each.silent_since + timedelta(days=rules.contact_days)
    contact = [{"what": "contact", "due": due}] if due < today else []
    return sorted([*steps, *meetings, *contact], key=lambda row: str(row["due"]))
