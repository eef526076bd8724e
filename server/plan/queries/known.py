"""Everything known of some people, one query for each table: what their lines in the list, and the tops of their pages, are made of."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.happenings import AT_WORK, Happening, happenings
from server.people.models import Participant, Person
from server.plan import practice
from server.plan.extras import FLAGGERS
from server.plan.models import Absence, Goal, Intensive, Meeting, Plan, PlanContact, PlanVersion, Ready, Step
from server.plan.queries import hours, versions


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
    at_work: list[Happening] = field(default_factory=list)
    """Her days at workplaces over the hours meter's weeks."""

    @property
    def end_goal(self) -> str | None:
        """What holds: of the version in force, else as the register has it."""
        return versions.content_of(versions.of_state(self.versions, "in_force"))["end_goal"] or self.her.end_goal

    @property
    def last_contact(self) -> date | None:
        """Staff talked with her, or a meeting was held."""
        held = [clock.oslo_date(meeting.starts_at) for meeting in self.meetings if meeting.status == "held"]
        return max([*held, *(contact.on_day for contact in self.contacts)], default=None)

    @property
    def silent_since(self) -> date:
        """The last contact. Who had none yet has been waiting since her programme began, but never longer than she is known here: on the
        day of an import nobody is late."""
        taken_in = clock.oslo_date(self.person.created_at)
        return self.last_contact or max(self.her.programme_start or taken_in, taken_in)


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
        each.at_work = [day for day in coming[person_id] if day.what in AT_WORK]
