"""A short recording on the wire: base64 in JSON, since it is small and passes the same door as everything else."""

import base64
import binascii
from typing import Any

from marshmallow import ValidationError, fields

from server.core.schemas import Wire

LARGEST = 45_000
"""Bytes: some twenty seconds of speech as Opus, and within what a request may hold."""
_BEGINNINGS = (("audio/webm", 0, b"\x1a\x45\xdf\xa3"), ("audio/ogg", 0, b"OggS"), ("audio/mp4", 4, b"ftyp"))
"""What browsers record, told by its first bytes: nothing else is kept or handed out."""


def media_of(sound: bytes) -> str | None:
    """The kind of sound; None for what is none that we know."""
    return next((media for media, at, begins in _BEGINNINGS if sound[at : at + len(begins)] == begins), None)


class Sound(fields.String):
    """base64 of a short recording."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            sound = base64.b64decode(super()._deserialize(value, attr, data, **kwargs), validate=True)
        except (binascii.Error, ValueError):
            raise ValidationError("sound") from None
        if len(sound) > LARGEST:
            raise ValidationError("long")
        if media_of(sound) is None:
            raise ValidationError("sound")
        return sound

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> str:
        return base64.b64encode(value).decode()


class SoundOut(Wire):
    """The recording."""

    media = fields.String(required=True)
    sound = Sound(required=True)
