"""Wire shapes of people."""

import re
from typing import Any

from marshmallow import ValidationError, fields, validate

from server.core.schemas import Day, Id, OneOf, Text, Time, Wire
from server.people.models import EDUCATION, LEVELS


class Pattern(fields.String):
    """A text that is of a pattern from its first character to its last; `$` alone would let a line break through."""

    def __init__(self, pattern: str, **kwargs: Any) -> None:
        super().__init__(validate=validate.Regexp(f"^{pattern}$"), **kwargs)
        self._pattern = re.compile(pattern)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        written: str = super()._deserialize(value, attr, data, **kwargs)
        if not self._pattern.fullmatch(written):
            raise ValidationError("pattern")
        return written


def LanguageCode(**kwargs: Any) -> Pattern:  # noqa: N802 - reads as a field
    """A language as in domain.md §4: `nb`, `fa-AF`."""
    return Pattern(r"[a-z]{2,3}(-[A-Z]{2})?", **kwargs)


class SignInIn(Wire):
    """Name and password of staff (and of everybody in the demo)."""

    login = Text(required=True, min=1, max=60)
    password = Text(required=True, min=1, max=200)


class LevelsOut(Wire):
    """Norwegian, oral and written (CEFR, or none)."""

    oral = OneOf(LEVELS, allow_none=True)
    written = OneOf(LEVELS, allow_none=True)


class MyHelperOut(Wire):
    """Somebody who helps me besides my adviser; her card is a `staff`."""

    role = fields.String(required=True)
    staff_id = Id(required=True)


class MeOut(Wire):
    """What a person's own phone knows of her."""

    id = Id(required=True)
    municipality_id = Id(required=True)
    municipality = fields.String(required=True)
    given_name = fields.String(required=True)
    family_name = fields.String(required=True)
    phone = fields.String(allow_none=True, required=True)
    language = fields.String(required=True)
    hears_language = fields.String(allow_none=True)
    roles = fields.List(fields.String(), required=True)
    protected = fields.Boolean(required=True)
    levels = fields.Nested(LevelsOut, allow_none=True)
    gender = fields.String(allow_none=True)
    education = OneOf(EDUCATION, allow_none=True)
    experience = fields.List(fields.String(), required=True)
    job_wishes = fields.List(fields.String(), required=True)
    programme_start = Day(allow_none=True)
    programme_end = Day(allow_none=True)
    left_on = Day(allow_none=True)
    end_goal = fields.String(allow_none=True)
    adviser_id = Id(allow_none=True)
    helpers = fields.List(fields.Nested(MyHelperOut), required=True)


class ContactOut(Wire):
    """A member of staff as everybody in the municipality may know her: a name, a phone and hours (domain.md S4)."""

    id = Id(required=True)
    name = fields.String(required=True)
    roles = fields.List(fields.String(), required=True)
    phone = fields.String(allow_none=True)
    hours = fields.String(allow_none=True)
    place = fields.String(allow_none=True, attribute="work_place")


class MePatch(Wire):
    """What a person changes about herself."""

    language = LanguageCode()
    hears_language = LanguageCode(allow_none=True)


class DemoLoginOut(Wire):
    """One tap of the demo."""

    login = fields.String(required=True)
    name = fields.String(required=True)
    roles = fields.List(fields.String(), required=True)
    password = fields.String(required=True)


class OptionsOut(Wire):
    """The ways to sign in; `demo` is empty outside the demo."""

    demo = fields.List(fields.Nested(DemoLoginOut), required=True)
    oidc = fields.List(fields.String(), required=True)
    passkeys = fields.Boolean(required=True)


class DeviceOut(Wire):
    """A phone or browser somebody is signed in on."""

    id = Id(required=True)
    label = fields.String(required=True)
    created_at = Time(required=True)
    seen_at = Time(required=True)
    this = fields.Boolean(required=True)


class LookOut(Wire):
    """Somebody looked at me."""

    id = Id(required=True)
    at = Time(required=True)
    name = fields.String(required=True)
    action = fields.String(required=True)
