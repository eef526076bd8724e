"""Meetings."""

from typing import Any

from server.core.gate import Act
from server.core.sound import SoundOut
from server.people.queries import find_participant
from server.plan.actions import meetings
from server.plan.api import routes
from server.plan.queries import finding
from server.plan.schemas.meetings import BringIn, MeetingIn, MeetingPatch
from server.plan.shapes import MeetingOut


@routes.write(
    "POST", "/<id:person_id>/meetings", action="plan.plan_meeting", finds=find_participant, body=MeetingIn, out=MeetingOut, status=201,
    refusals=("id_taken", "of_handover"),
)  # fmt: skip
def plan_meeting(act: Act) -> Any:
    """A meeting with her."""
    return meetings.plan(act, act.found.id, act.data)


@routes.write(
    "PATCH", "/meetings/<id:meeting_id>", action="plan.change_meeting", finds=finding.meeting, body=MeetingPatch, out=MeetingOut,
    refusals=("times", "of_handover"),
)  # fmt: skip
def change_meeting(act: Act) -> Any:
    """Another time, place, company or state."""
    return meetings.change(act, act.found, act.data)


@routes.write("PUT", "/meetings/<id:meeting_id>/bring", action="plan.bring", finds=finding.meeting, body=BringIn, out=MeetingOut)
def bring(act: Act) -> Any:
    """What I want to bring up."""
    return meetings.bring(act, act.found, act.data)


@routes.read("/meetings/<id:meeting_id>/voice", action="plan.hear_voice", finds=finding.voice, out=SoundOut)
def hear_voice(act: Act) -> Any:
    """What I want to bring up, as it was said."""
    return {"media": act.found.voice_media, "sound": act.found.voice}
