"""Fields for what staff write of people."""

import re
from typing import Any

import phonenumbers
from marshmallow import ValidationError

from server.core.schemas import Text


class Phone(Text):
    """A phone number in any usual spelling; kept as E.164. Without a country code it is Norwegian."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max=40, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        written = super()._deserialize(value, attr, data, **kwargs)
        try:
            number = phonenumbers.parse(written, "NO")
        except phonenumbers.NumberParseException:
            raise ValidationError("phone") from None
        if not phonenumbers.is_possible_number(number):
            raise ValidationError("phone")
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_ELEVEN = re.compile(r"(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-/\u00a0]?\d{3}[ .]?\d{2}(?!\d)")


class OwnReference(Text):
    """The municipality's own reference; eleven digits could be a national identity number and are refused (domain.md §2)."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        written = super()._deserialize(value, attr, data, **kwargs)
        if re.fullmatch(r"\D*(\d\D*){11}", written) or _ELEVEN.search(written):
            raise ValidationError("national_id")
        return written
