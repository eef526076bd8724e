"""Wire shapes of meetings and of what is brought to them."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.schemas import Id, ListOf, Name, OneOf, Text, Time, Wire
from server.core.sound import Sound
from server.people.schemas import LanguageCode
from server.plan.models import INTERPRETER, MEETING_KINDS, MEETING_STATES

LONGEST_MEETING_HOURS = 14


class Attendee(Wire):
    """Who else is there."""

    name = Name(required=True)
    role = Name(max=60, allow_none=True)


class MeetingFields(Wire):
    """What of a meeting can be another."""

    kind = OneOf(MEETING_KINDS)
    starts_at = Time()
    ends_at = Time()
    place = Name()
    attendees = ListOf(fields.Nested(Attendee), max=12, data_key="with")
    interpreter = OneOf(INTERPRETER)
    interpreter_language = LanguageCode(allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        starts, ends = data.get("starts_at"), data.get("ends_at")
        if starts and ends and not 0 < (ends - starts).total_seconds() <= LONGEST_MEETING_HOURS * 3600:
            raise ValidationError("times", "ends_at")


class MeetingIn(MeetingFields):
    """A meeting with her."""

    id = Id()
    kind = OneOf(MEETING_KINDS, required=True)
    starts_at = Time(required=True)
    ends_at = Time(required=True)
    place = Name(required=True)


class MeetingPatch(MeetingFields):
    """What of a meeting is another now."""

    status = OneOf(MEETING_STATES)


class BringIn(Wire):
    """What I want to bring up. A voice that is not named stays; null takes it away."""

    text = Text(max=2000, allow_none=True)
    pictures = ListOf(Name(max=40), max=12, load_default=list)
    voice = Sound(allow_none=True)
