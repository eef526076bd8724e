"""A small photo on the wire: base64 in JSON, told by its first bytes, as recordings are (core/sound.py)."""

import base64
import binascii
import re
from typing import Any

from marshmallow import ValidationError, fields

LARGEST = 45_000
"""Bytes: what a phone makes of a photo of 600 pixels; with everything around it within what a request may hold."""
_BEGINNINGS = (("image/jpeg", rb"\xff\xd8\xff"), ("image/webp", rb"RIFF[\s\S]{4}WEBP"), ("image/png", rb"\x89PNG\r\n\x1a\n"))


def media_of(photo: bytes) -> str | None:
    """The kind of picture; None for what is none that we know."""
    return next((media for media, begins in _BEGINNINGS if re.match(begins, photo)), None)


class Photo(fields.String):
    """base64 of a small photo."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            photo = base64.b64decode(super()._deserialize(value, attr, data, **kwargs), validate=True)
        except (binascii.Error, ValueError):
            raise ValidationError("photo") from None
        if len(photo) > LARGEST or media_of(photo) is None:
            raise ValidationError("photo")
        return photo

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return base64.b64encode(value).decode() if value is not None else None
