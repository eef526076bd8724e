"""My people, those who need something first. One number of queries for any number of people."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.happenings import happenings
from server.people.kinds import current
from server.people.models import Assignment, Municipality, Participant, Person
from server.plan import practice
from server.plan.extras import FLAGGERS
from server.plan.models import Absence, Goal, Intensive, Meeting, Plan, PlanContact, PlanVersion, Ready, Step
from server.plan.queries import flags, hours, versions
from server.plan.queries.plans import wish_and_words


@dataclass
class Known:
    """What is known of one person: everything her line, and the top of her page, is made of."""

    person: Person
    her: Participant
    written: Plan | None = None
    intensive: Intensive | None = None
    ready: Ready | None = None
    goals: list[Goal] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    contacts: list[PlanContact] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)
    versions: list[PlanVersion] = field(default_factory=list)
    extra: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    hours: dict[str, Any] = field(default_factory=dict)

    @property
    def end_goal(self) -> str | None:
        """What holds: of the version in force, else as the register has it."""
        return versions.content_of(versions.of_state(self.versions, "in_force"))["end_goal"] or self.her.end_goal

    @property
    def last_contact(self) -> date | None:
        """Staff talked with her, or a meeting was held."""
        held = [clock.oslo_date(meeting.starts_at) for meeting in self.meetings if meeting.status == "held"]
        return max([*held, *(contact.on_day for contact in self.contacts)], default=None)


def mine(act: Act) -> dict[str, Any]:
    """Those I look after; protected ones only if I am their adviser."""
    today = clock.oslo_date(act.now)
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == act.who.municipality_id)).one()
    people = known(act.db, mine_of(act), settings, act.now)
    rules = practice.follow_up(settings, today)
    lines = [line(each, rules, act.now) for each in people]
    ordered = sorted(lines, key=lambda each: (flags.urgency(each["flags"]), each["name"], each["person_id"]))
    return {
        "items": ordered, "next": None, "count": len(ordered), "advised": rules.advised, "intensive_most": rules.intensive_most,
    }  # fmt: skip


def mine_of(act: Act) -> list[str]:
    """Ids of those the reader follows up in this feature."""
    assigned = select(Assignment.participant_id).where(Assignment.staff_id == act.who.id, current())
    advised = Person.id.in_(assigned.where(Assignment.role == "adviser"))
    helped = Person.id.in_(assigned.where(Assignment.role == "job_specialist")) & ~Person.protected
    query = select(Person.id).join(Participant, Participant.person_id == Person.id).where(or_(advised, helped))
    query = query.where(Person.municipality_id == act.who.municipality_id, Person.active, Participant.left_on.is_(None))
    return list(act.db.scalars(query.order_by(Person.id)))


def known(db: Session, ids: Sequence[str], settings: Any, now: datetime) -> list[Known]:
    """Everything about these people, one query for each table."""
    today = clock.oslo_date(now)
    rows = db.execute(select(Person, Participant).join(Participant, Participant.person_id == Person.id).where(Person.id.in_(ids)))
    found = {person.id: Known(person, her) for person, her in rows}
    for name, model in (("goals", Goal), ("steps", Step), ("meetings", Meeting), ("contacts", PlanContact), ("versions", PlanVersion)):
        _hang(db, found, name, select(model).where(model.person_id.in_(ids)).order_by(model.id))
    told = select(Absence).where(Absence.person_id.in_(ids), Absence.taken_back_at.is_(None), Absence.to_day >= today)
    _hang(db, found, "absences", told)
    open_to = or_(Intensive.to_day.is_(None), Intensive.to_day >= today)
    for name, query in (
        ("written", select(Plan).where(Plan.person_id.in_(ids))),
        ("ready", select(Ready).where(Ready.person_id.in_(ids))),
        ("intensive", select(Intensive).where(Intensive.person_id.in_(ids), open_to).order_by(Intensive.from_day.desc())),
    ):
        for row in db.scalars(query):
            setattr(found[row.person_id], name, row)
    for flagger in FLAGGERS:
        for person_id, code, params in flagger(db, ids, now):
            found[person_id].extra.append((code, params))
    _hours(db, found, settings, now)
    return list(found.values())


def _hang(db: Session, found: dict[str, Known], name: str, query: Any) -> None:
    rows: dict[str, list[Any]] = defaultdict(list)
    for row in db.scalars(query):
        rows[row.person_id].append(row)
    for person_id, theirs in rows.items():
        setattr(found[person_id], name, theirs)


def _hours(db: Session, found: dict[str, Known], settings: Any, now: datetime) -> None:
    today = clock.oslo_date(now)
    rule = practice.duty(settings, today)
    coming = hours.by_person(happenings(db, list(found), today, today + hours.AHEAD, now), found)
    for person_id, each in found.items():
        each.hours = hours.meter(coming[person_id], each.her, rule, each.end_goal, today)


def line(each: Known, rules: practice.FollowUp, now: datetime) -> dict[str, Any]:
    """One person in the list."""
    today, ends = clock.oslo_date(now), each.her.programme_end
    own = {name: getattr(each.person, name) for name in ("name", "language", "protected")}
    return {
        "person_id": each.person.id,
        **own,
        "levels": {"oral": each.her.oral_level, "written": each.her.written_level},
        "wish": wish_and_words(each.written)["wish"],
        "trail": flags.trail(each),
        "next": flags.coming(each, now),
        "last_contact": each.last_contact,
        "ends": ends,
        "days_left": (ends - today).days if ends else None,
        "hours": each.hours,
        "flags": flags.of(each, rules, now),
        "intensive": each.intensive,
        "ready": each.ready,
    }
