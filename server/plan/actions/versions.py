"""Proposals and copies of decisions. The app decides nothing (IL § 15): a version is in force because a decision was made elsewhere."""

from typing import Any

from sqlalchemy import func, select

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people.models import Municipality, Participant, Person
from server.plan import notices, tracks
from server.plan.actions import steps
from server.plan.models import DECIDED, PlanVersion
from server.plan.queries import versions
from server.week.queries import unused


def propose(act: Act, person: Person, data: dict[str, Any]) -> PlanVersion:
    """A proposal; one at a time, so it replaces an older one. Where it was made from a version that is no longer the newest, both are
    told (`changed_meanwhile`)."""
    her = _locked(act, person.id)
    kept = versions.by_person(act.db, [person.id])[person.id]
    newest = versions.newest(kept)
    _still_newest(data, newest)
    _known_track(act, her, data.get("track"))
    unused(act.db, PlanVersion, data.get("id"))
    if newest is not None and newest.state == "proposal":
        newest.state = "replaced"
    row = PlanVersion(id=data.get("id") or new_id(), person_id=person.id, number=_next_number(act, person.id), state="proposal")
    row.content = {**_start(her, newest), **{name: data[name] for name in DECIDED if name in data}}
    row.at, row.by_id = act.now, act.who.id
    act.db.add(row)
    act.db.flush()
    notices.tell(act.db, person.id, "plan_proposal")
    return row


def _locked(act: Act, person_id: str) -> Participant:
    her = locked(act.db, Participant, person_id)
    assert her is not None
    return her


def _start(her: Participant, newest: PlanVersion | None) -> dict[str, Any]:
    """What a proposal leaves unsaid stays as it was; before the first version, as the register has it."""
    return versions.content_of(newest) if newest else {**versions.NOTHING, "end_goal": her.end_goal, "track": her.track}


def _still_newest(data: dict[str, Any], newest: PlanVersion | None) -> None:
    based_on = data.get("based_on")
    if based_on is None or (newest is not None and newest.id == based_on):
        return
    theirs = newest.id if newest else None
    both = {"was": based_on, "yours": None, "theirs": theirs, "by_id": newest.by_id if newest else None}
    raise Conflict("changed_meanwhile", fields={"based_on": {**both, "at": newest.at.isoformat() if newest else None}})


def _known_track(act: Act, her: Participant, track: str | None) -> None:
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == act.who.municipality_id)).one()
    if track is not None and track != her.track and track not in {each["code"] for each in tracks.of(settings)}:
        raise Unprocessable("unknown_track")


def _next_number(act: Act, person_id: str) -> int:
    return 1 + (act.db.scalars(select(func.max(PlanVersion.number)).where(PlanVersion.person_id == person_id)).one() or 0)


def _open(act: Act, version: PlanVersion) -> PlanVersion:
    """The version as it is now, while it is a proposal (`version_ended`)."""
    _locked(act, version.person_id)
    act.db.refresh(version)
    if version.state != "proposal":
        raise Conflict("version_ended", state=version.state)
    return version


def decide(act: Act, version: PlanVersion, data: dict[str, Any]) -> PlanVersion:
    """The copy of the formal decision: from now on this version is in force, and the register says the same. She is told."""
    row = _open(act, version)
    for earlier in versions.by_person(act.db, [row.person_id])[row.person_id]:
        earlier.state = "earlier" if earlier.state == "in_force" else earlier.state
    row.state, row.decision_number, row.decision_date = "in_force", data["number"], data["date"]
    her = _locked(act, row.person_id)
    content = versions.content_of(row)
    her.end_goal, her.track = content["end_goal"] or her.end_goal, content["track"] or her.track
    notices.tell(act.db, row.person_id, "plan_decided")
    return row


def agree(act: Act, version: PlanVersion) -> PlanVersion:
    """She has read the proposal and agrees, also to the steps that came with it. It decides nothing."""
    row = _open(act, version)
    if row.agreed_at is None:
        row.agreed_at = act.now
        steps.agree_with(act, row.person_id, row.at)
    return row


def withdraw(act: Act, version: PlanVersion) -> None:
    """The proposal no longer stands; it is kept in the history."""
    _open(act, version).state = "withdrawn"
