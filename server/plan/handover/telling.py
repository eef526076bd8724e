"""What a released section says of the plan and of herself. Plain facts in bokmål for Nav's file; nothing about health."""

from collections.abc import Iterable
from datetime import date, datetime

from flask_babel import gettext as _
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core.handing_over import Line
from server.people import trades
from server.people.models import Participant, Person
from server.plan import wishes
from server.plan.models import CvEntry, Goal, Plan, PlanVersion, Step


def goal(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Her wish, the end goal, the long-term goal, and the goals of the plan."""
    plan, decided = db.get(Plan, person_id), _in_force(db, person_id)
    wish = wishes.of(plan, _participant(db, person_id))
    if wish["trade"]:
        yield Line(_("Jobbønske"), trades.titles().get(wish["trade"], wish["trade"]))
    if wish["text"]:
        yield Line(_("Jobbønske, med egne ord"), str(wish["text"]))
    end_goal = decided.get("end_goal") or _participant(db, person_id).end_goal
    if end_goal:
        yield Line(_("Sluttmål"), _end_goals().get(str(end_goal), str(end_goal)))
    if decided.get("long_term"):
        yield Line(_("Langsiktig mål"), str(decided["long_term"]))
    goals = select(Goal).where(Goal.person_id == person_id, Goal.state != "cancelled").order_by(Goal.position, Goal.id)
    yield from (Line(row.title, _states().get(row.state)) for row in db.scalars(goals))


def steps(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Steps with their state and day."""
    query = select(Step).where(Step.person_id == person_id, Step.state != "cancelled").order_by(Step.position, Step.id)
    for row in db.scalars(query):
        state = _states().get(row.state, row.state)
        yield Line(row.title, _("{state}, til {day}").format(state=state, day=_day(row.due)) if row.due else state)


def norwegian(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Where she is, and the goal."""
    her, aims = _participant(db, person_id), _in_force(db, person_id).get("norwegian")
    aims = aims if isinstance(aims, dict) else {}
    for word, level, aim in ((_("Muntlig"), her.oral_level, aims.get("oral")), (_("Skriftlig"), her.written_level, aims.get("written"))):
        if level or aim:
            yield Line(word, _("{level}, mål {aim}").format(level=level or "–", aim=aim) if aim else level)


def cv(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Her CV, as it is printed; what she said aloud comes with it once it is written."""
    written = CvEntry.person_id == person_id, or_(CvEntry.title != "", CvEntry.norwegian != "")
    for row in db.scalars(select(CvEntry).where(*written).order_by(CvEntry.id)):
        when = "–".join(_month(part) for part in dict.fromkeys((row.from_month, row.to_month))) if row.from_month or row.to_month else None
        yield Line(row.norwegian or row.title, ", ".join(part for part in (row.place, when) if part) or None)


def contact(db: Session, person_id: str, now: datetime) -> Iterable[Line]:
    """Name and phone. No address: the app has none."""
    person = db.get_one(Person, person_id)
    yield Line(_("Navn"), person.name)
    if person.phone:
        yield Line(_("Telefon"), person.phone)


SECTIONS = {"goal": goal, "steps": steps, "norwegian": norwegian, "cv": cv, "contact": contact}


def _in_force(db: Session, person_id: str) -> dict[str, object]:
    query = select(PlanVersion.content).where(PlanVersion.person_id == person_id, PlanVersion.state == "in_force")
    return db.scalars(query.order_by(PlanVersion.number.desc())).first() or {}


def _participant(db: Session, person_id: str) -> Participant:
    return db.get(Participant, person_id) or Participant()


def _states() -> dict[str, str]:
    return {"suggested": _("foreslått"), "planned": _("planlagt"), "under_way": _("i gang"), "done": _("ferdig")}


def _end_goals() -> dict[str, str]:
    return {"work": _("arbeid"), "education": _("utdanning"), "work_and_education": _("arbeid og utdanning")}


def _month(month: str | None) -> str:
    """2012-03 as 03.2012, as on the printed CV."""
    return ".".join(reversed((month or "").split("-")))


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
