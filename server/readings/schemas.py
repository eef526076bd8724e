"""Wire shapes of readings."""

from marshmallow import fields, validate

from server.core.schemas import Id, Name, Time, Wire
from server.core.sound import Sound
from server.readings.models import LONGEST_TEXT


class ReadingIn(Wire):
    """Somebody read this text aloud."""

    id = Id()
    language = fields.String(required=True, validate=validate.Regexp(r"^[a-z]{2,3}(-[A-Z]{2})?\Z"))
    text = Name(max=LONGEST_TEXT, required=True)
    sound = Sound(required=True)


class ReadingOut(Wire):
    """What there is to hear; the sound itself is fetched by who needs it."""

    id = Id(required=True)
    language = fields.String(required=True)
    text = fields.String(required=True)
    recorded_at = Time(required=True)
