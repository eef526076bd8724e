"""My people, those who need something first. One number of queries for any number of people."""

from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from server.core import clock
from server.core.act import Act
from server.people.models import Municipality, Participant, Person
from server.people.relations import assigned_to_me
from server.people.staff import MOST_OF_A_SPECIALIST
from server.plan import practice, wishes
from server.plan.queries import flags
from server.plan.queries.known import Known, known


def mine(act: Act) -> dict[str, Any]:
    """Those I look after; protected ones only if I am their adviser."""
    today = clock.oslo_date(act.now)
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == act.who.municipality_id)).one()
    people = known(act.db, mine_of(act), settings, act.now)
    rules = practice.follow_up(settings, today)
    lines = [line(each, rules, act.now) for each in people]
    ordered = sorted(lines, key=lambda each: (flags.urgency(each["flags"]), each["name"], each["person_id"]))
    about = rules.advised if "adviser" in act.who.roles else MOST_OF_A_SPECIALIST
    return {"items": ordered, "next": None, "count": len(ordered), "advised": about, "intensive_most": rules.intensive_most}


def mine_of(act: Act) -> list[str]:
    """Ids of those the reader follows up in this feature."""
    advised = Person.id.in_(assigned_to_me(act, "adviser"))
    helped = Person.id.in_(assigned_to_me(act, "job_specialist")) & ~Person.protected
    query = select(Person.id).join(Participant, Participant.person_id == Person.id).where(or_(advised, helped))
    query = query.where(Person.municipality_id == act.who.municipality_id, Person.active, Participant.left_on.is_(None))
    return list(act.db.scalars(query.order_by(Person.id)))


def line(each: Known, rules: practice.FollowUp, now: datetime) -> dict[str, Any]:
    """One person in the list."""
    today, ends = clock.oslo_date(now), each.her.programme_end
    own = {name: getattr(each.person, name) for name in ("name", "language", "protected")}
    return {
        "person_id": each.person.id,
        **own,
        "levels": {"oral": each.her.oral_level, "written": each.her.written_level},
        "wish": wishes.of(each.written, each.her),
        "trail": flags.trail(each),
        "next": flags.coming(each, now),
        "last_contact": each.last_contact,
        "ends": ends,
        "days_left": (ends - today).days if ends else None,
        "hours": each.hours,
        "at_work": _at_work(each),
        "flags": flags.of(each, rules, now),
        "intensive": each.intensive,
        "ready": each.ready,
    }


def _at_work(each: Known) -> dict[str, Any] | None:
    """The workplace she is at or goes to next, within the coming weeks."""
    day = next(iter(each.at_work), None)
    return {"what": day.what, "ref_id": day.ref_id, "title": day.title, "due": day.day} if day else None
