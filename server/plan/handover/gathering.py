"""What must not be dropped: gathered by itself from the features, with what is usually forgotten in front (issue 3, "Hand-over")."""

from collections.abc import Iterable
from datetime import datetime

from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.handing_over import OpenItem, open_items
from server.people.kinds import current
from server.people.models import Assignment, Person
from server.plan.handover.models import OPEN, Handover, HandoverItem
from server.plan.models import OPEN_STATES, Goal, Step


def usually_forgotten(kind: str) -> list[OpenItem]:
    """Leaving the municipality's programme starts from these five; with a change of adviser it goes on, and two of them count."""
    leaving = kind != "to_adviser"
    wanted = [
        (leaving, OpenItem("jobseeker", None, _("Registrert som arbeidssøker på nav.no"), "goal")),
        (leaving, OpenItem("income", None, _("Penger etter siste utbetaling"), "contact")),
        (True, OpenItem("norwegian", None, _("Norskopplæring videre"), "norwegian")),
        (True, OpenItem("childcare", None, _("Barnehage eller SFO"), "family")),
        (leaving, OpenItem("certificate", None, _("Deltakerbevis"), "goal")),
    ]
    return [item for asked, item in wanted if asked]


def missing(db: Session, row: Handover, now: datetime) -> list[OpenItem]:
    """What is open and not among the items yet: the same thing is gathered once, whatever became of it."""
    held = {(item.source, item.ref_id) for item in row.items}
    return [item for item in _wanted(db, row, now) if (item.source, item.ref_id) not in held]


def _wanted(db: Session, row: Handover, now: datetime) -> list[OpenItem]:
    """Whoever gathers, the file is in Norwegian; phones word it in their readers' languages."""
    with force_locale("nb"):
        return list(dict.fromkeys([*usually_forgotten(row.kind), *open_items(db, row.person_id, now)]))


def gather(db: Session, row: Handover, now: datetime) -> None:
    """Adds what is missing at the end; what is open and was moved or renamed since says so."""
    fresh = {(item.source, item.ref_id): item for item in _wanted(db, row, now)}
    for held in row.items:
        if held.state == OPEN and (held.source, held.ref_id) in fresh:
            tell_anew(held, fresh[held.source, held.ref_id])
    for item in missing(db, row, now):
        append(row, made_of(item))
    db.flush()


def made_of(item: OpenItem) -> HandoverItem:
    """An item of what was gathered."""
    made = HandoverItem(source=item.source, ref_id=item.ref_id, section=item.section)
    tell_anew(made, item)
    return made


def tell_anew(made: HandoverItem, item: OpenItem) -> None:
    """In the words of today."""
    made.title, made.name, made.from_day, made.to_day = item.title[:200], item.name, item.from_day, item.to_day


def append(row: Handover, item: HandoverItem) -> HandoverItem:
    """The last in the list."""
    item.position, item.state = len(row.items), "open"
    row.items.append(item)
    return item


def of_plan(db: Session, person_id: str, now: datetime) -> Iterable[OpenItem]:
    """Open steps; of goals those without a step, because a goal with steps is carried by them."""
    steps = list(db.scalars(select(Step).where(Step.person_id == person_id).order_by(Step.position, Step.id)))
    goals = db.scalars(select(Goal).where(Goal.person_id == person_id, Goal.state.in_(OPEN_STATES)).order_by(Goal.position, Goal.id))
    carried = {step.goal_id for step in steps}
    parents = set(db.scalars(select(Goal.parent_id).where(Goal.person_id == person_id)))
    yield from (OpenItem("step", step.id, step.title, "steps") for step in steps if step.state in OPEN_STATES)
    yield from (OpenItem("step", goal.id, goal.title, "goal") for goal in goals if goal.id not in carried | parents)


def of_mentor(db: Session, person_id: str, now: datetime) -> Iterable[OpenItem]:
    """Nobody follows a mentor up by herself once the adviser is gone: does the contact go on, and who keeps it?"""
    query = select(Person).join(Assignment, Assignment.staff_id == Person.id).where(Assignment.participant_id == person_id, Person.active)
    for mentor in db.scalars(query.where(Assignment.role == "mentor", current()).order_by(Assignment.id)):
        title = _("Mentor {name}: skal kontakten fortsette, og hvem har ansvaret?").format(name=mentor.name)
        yield OpenItem("mentor", mentor.id, title, "steps", mentor.name)
