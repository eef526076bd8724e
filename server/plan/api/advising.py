"""What an adviser follows up; a job specialist reads."""

from typing import Any

from server.core.errors import NotFound
from server.core.gate import Act
from server.core.schemas import page_of
from server.people.queries import find_participant
from server.plan import tracks
from server.plan.actions import following, together, versions
from server.plan.api import routes
from server.plan.desk_shapes import ContactMadeOut, IntensiveOut, PageOut, PeopleOut, ReadyOut, TrackOut
from server.plan.models import PlanNote
from server.plan.queries import finding, page, people, plans
from server.plan.queries import tracks as on_tracks
from server.plan.queries import versions as history
from server.plan.schemas.advising import ContactIn, IntensiveIn, NoteIn, ReadyIn
from server.plan.schemas.versions import DecisionIn, TogetherIn, TracksIn, VersionIn
from server.plan.shapes import NoteOut, TogetherOut, VersionOut, WholePlanOut


@routes.read("/people", action="plan.see_people", out=PeopleOut)
def see_people(act: Act) -> Any:
    """Those I look after, who needs something first."""
    return people.mine(act)


@routes.read("/<id:person_id>", action="plan.see", finds=find_participant, out=WholePlanOut)
def see(act: Act) -> Any:
    """Somebody's plan."""
    return plans.whole(act.db, act.found.id, act.now, prepared=page.by_her_adviser(act))


@routes.read("/<id:person_id>/page", action="plan.see_page", finds=find_participant, out=PageOut)
def see_page(act: Act) -> Any:
    """One participant on one page."""
    return page.of(act, act.found)


def _shown(act: Act, version_id: str, person_id: str) -> Any:
    act.db.flush()
    views = history.views(history.by_person(act.db, [person_id])[person_id], history.settings_of(act.db, person_id))
    return next(view for view in views if view["id"] == version_id)


@routes.write(
    "POST", "/<id:person_id>/versions", action="plan.propose", finds=find_participant, body=VersionIn, out=VersionOut, status=201,
    refusals=("changed_meanwhile", "id_taken", "unknown_track"),
)  # fmt: skip
def propose(act: Act) -> Any:
    """A proposal for her plan."""
    return _shown(act, versions.propose(act, act.found, act.data).id, act.found.id)


@routes.write(
    "POST", "/<id:person_id>/together", action="plan.make_together", finds=find_participant, body=TogetherIn, out=TogetherOut, status=201,
    refusals=("changed_meanwhile", "id_taken", "too_many", "unknown_track"),
)  # fmt: skip
def make_together(act: Act) -> Any:
    """A proposal and goals with their steps, made in one meeting: all of it or nothing."""
    version, made = together.make(act, act.found, act.data)
    return {"proposal": _shown(act, version.id, act.found.id) if version else None, "made": made}


@routes.write(
    "PUT", "/versions/<id:version_id>/decision", action="plan.copy_decision", finds=finding.version, body=DecisionIn, out=VersionOut,
    refusals=("version_ended",),
)  # fmt: skip
def copy_decision(act: Act) -> Any:
    """The decision that was made elsewhere."""
    return _shown(act, versions.decide(act, act.found, act.data).id, act.found.person_id)


@routes.write(
    "DELETE", "/versions/<id:version_id>", action="plan.withdraw", finds=finding.version, status=204, refusals=("version_ended",)
)  # fmt: skip
def withdraw(act: Act) -> None:
    """The proposal no longer stands."""
    versions.withdraw(act, act.found)


def _note_again(act: Act, ids: dict[str, str]) -> Any:
    """To a repeat: what was written is kept in the note alone, so that it is gone with it."""
    found = act.db.get(PlanNote, ids["id"])
    if found is None:
        raise NotFound
    return found


@routes.write(
    "POST", "/<id:person_id>/notes", action="plan.write_note", finds=find_participant, body=NoteIn, out=NoteOut, status=201,
    again=_note_again, refusals=("id_taken",),
)  # fmt: skip
def write_note(act: Act) -> Any:
    """A note of a conversation, shared or my own."""
    return following.note(act, act.found.id, act.data)


@routes.write("DELETE", "/notes/<id:note_id>", action="plan.remove_note", finds=finding.own_note, status=204)
def remove_note(act: Act) -> None:
    """My own note goes."""
    act.db.delete(act.found)


@routes.write(
    "POST", "/<id:person_id>/contacts", action="plan.note_contact", finds=find_participant, body=ContactIn, out=ContactMadeOut, status=201,
    refusals=("id_taken", "day_to_come"),
)  # fmt: skip
def note_contact(act: Act) -> Any:
    """We talked."""
    return following.contact(act, act.found.id, act.data)


@routes.write(
    "PUT", "/<id:person_id>/intensive", action="plan.follow_closely", finds=find_participant, body=IntensiveIn, out=IntensiveOut,
    refusals=("intensive_full",),
)  # fmt: skip
def follow_closely(act: Act) -> Any:
    """Extra follow-up."""
    return following.follow_closely(act, act.found.id, act.data)


@routes.write("DELETE", "/<id:person_id>/intensive", action="plan.follow_as_usual", finds=find_participant, status=204)
def follow_as_usual(act: Act) -> None:
    """No longer on the list."""
    following.follow_as_usual(act, act.found.id)


@routes.write(
    "PUT", "/<id:person_id>/ready", action="plan.mark_ready", finds=find_participant, body=ReadyIn, out=ReadyOut, refusals=("day_to_come",)
)  # fmt: skip
def mark_ready(act: Act) -> Any:
    """Ready for work, and why."""
    return following.ready(act, act.found.id, act.data)


@routes.write("DELETE", "/<id:person_id>/ready", action="plan.unmark_ready", finds=find_participant, status=204)
def unmark_ready(act: Act) -> None:
    """The marker goes."""
    following.not_ready(act, act.found.id)


@routes.read("/tracks", action="plan.see_tracks", out=page_of(TrackOut))
def see_tracks(act: Act) -> Any:
    """The municipality's tracks and who is on them."""
    return on_tracks.view(act)


@routes.write("PUT", "/tracks", action="plan.keep_tracks", body=TracksIn, out=page_of(TrackOut), refusals=("unknown_people",))
def keep_tracks(act: Act) -> Any:
    """Another list of tracks."""
    tracks.keep(act.db, act.who.municipality_id, act.data["tracks"])
    act.db.flush()
    return on_tracks.view(act)
