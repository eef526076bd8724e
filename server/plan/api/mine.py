"""What is hers: the plan itself, absence, CV."""

from typing import Any

from server.core.gate import Act
from server.core.schemas import Nothing, page_of
from server.core.sound import SoundOut
from server.people.queries import find_participant
from server.plan.actions import absences, cv, versions, writing
from server.plan.api import routes
from server.plan.queries import finding, plans
from server.plan.queries import versions as history
from server.plan.schemas.mine import AbsenceIn, CvIn, CvPatch, WrittenPatch
from server.plan.shapes import AbsenceOut, CvOut, PlanOut, VersionOut, WholePlanOut
from server.week.queries import none_left


@routes.read("", action="plan.see_mine", finds=finding.me, out=WholePlanOut)
def my_plan(act: Act) -> Any:
    """My plan."""
    return plans.whole(act.db, act.found.id, act.now)


@routes.write(
    "PATCH", "/<id:person_id>", action="plan.write", finds=find_participant, body=WrittenPatch, out=PlanOut,
    refusals=("changed_meanwhile", "was_missing"),
)  # fmt: skip
def write(act: Act) -> Any:
    """Wish, strengths, resources, wishes."""
    writing.change(act.db, act.found.id, act.data, act.who.id, act.now)
    return plans.one(act.db, act.found.id, act.now)


@routes.read("/versions", action="plan.see_versions", finds=finding.me, out=page_of(VersionOut))
def my_versions(act: Act) -> Any:
    """How my plan came to be what it is."""
    return none_left(history.views(history.by_person(act.db, [act.found.id])[act.found.id], history.settings_of(act.db, act.found.id)))


@routes.write(
    "POST", "/versions/<id:version_id>/agreement", action="plan.agree_version", finds=finding.version, body=Nothing, out=PlanOut,
    refusals=("version_ended",),
)  # fmt: skip
def agree_version(act: Act) -> Any:
    """I have read the proposal and agree."""
    versions.agree(act, act.found)
    return plans.one(act.db, act.found.person_id, act.now)


@routes.write("POST", "/absences", action="plan.tell_absence", body=AbsenceIn, out=AbsenceOut, status=201, refusals=("id_taken", "range"))
def tell_absence(act: Act) -> Any:
    """I can't come."""
    return absences.tell(act, act.data)


@routes.write("DELETE", "/absences/<id:absence_id>", action="plan.take_back_absence", finds=finding.absence, status=204)
def take_back_absence(act: Act) -> None:
    """I can come after all."""
    absences.take_back(act, act.found)


@routes.write(
    "POST", "/cv", action="plan.add_cv", body=CvIn, out=CvOut, status=201, refusals=("id_taken", "too_many", "months", "empty_line")
)  # fmt: skip
def add_cv(act: Act) -> Any:
    """A line of my CV."""
    return cv.add(act, act.data)


@routes.write(
    "PATCH", "/cv/<id:cv_id>", action="plan.change_cv", finds=finding.cv_entry, body=CvPatch, out=CvOut,
    refusals=("changed_meanwhile", "was_missing", "months", "empty_line"),
)  # fmt: skip
def change_cv(act: Act) -> Any:
    """Another wording, or read by staff."""
    return cv.change(act, act.found, act.data)


@routes.read("/cv/<id:cv_id>/voice", action="plan.hear_voice", finds=finding.cv_voice, out=SoundOut)
def hear_cv(act: Act) -> Any:
    """What she said aloud for a line of her CV."""
    return {"media": act.found.voice_media, "sound": act.found.voice}


@routes.write("DELETE", "/cv/<id:cv_id>", action="plan.remove_cv", finds=finding.cv_entry, status=204)
def remove_cv(act: Act) -> None:
    """No longer in my CV."""
    act.db.delete(act.found)
