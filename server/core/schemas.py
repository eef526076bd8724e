"""The base of every wire shape and the fields in which hostile values end (design.md, "Hostile values")."""

import re
from datetime import UTC, date, datetime
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate

from server.core import text

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_FIRST, _LAST = 1900, 2200


class Wire(Schema):
    """A wire shape: unknown members are refused, members keep their order."""

    class Meta:
        unknown = RAISE

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        """A member of a dict or of an object, and no third way: the library's own search is half of what writing an answer costs."""
        return obj.get(attr, default) if isinstance(obj, dict) else getattr(obj, attr, default)


class Text(fields.String):
    """A text of at most `max` characters: NFC, no controls, no lone surrogates."""

    def __init__(self, *, max: int = 1000, min: int = 0, **kwargs: Any) -> None:
        super().__init__(validate=validate.Length(min=min, max=max), **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        value = super()._deserialize(value, attr, data, **kwargs)
        if not text.acceptable(value):
            raise ValidationError("characters")
        return self._tidy(value)

    def _tidy(self, value: str) -> str:
        return text.tidy(value)


class Name(Text):
    """A name or title on one line, without marks that turn the text around."""

    def __init__(self, *, max: int = 100, min: int = 1, **kwargs: Any) -> None:
        super().__init__(max=max, min=min, **kwargs)

    def _tidy(self, value: str) -> str:
        return text.name_of(value)


class Id(fields.String):
    """A UUID with dashes; answered in small letters."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(validate=validate.Regexp(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"), **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        value = super()._deserialize(value, attr, data, **kwargs)
        if not _UUID.fullmatch(value):
            raise ValidationError("id")
        return str(value).lower()


class Int(fields.Integer):
    """A whole number within `min` and `max`, by default within what a database column takes."""

    def __init__(self, *, min: int = -(2**31), max: int = 2**31 - 1, **kwargs: Any) -> None:
        super().__init__(strict=True, validate=validate.Range(min, max), **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and len(value) > 20:
            raise ValidationError("number")
        return super()._deserialize(value, attr, data, **kwargs)


class Time(fields.AwareDateTime):
    """RFC 3339 with an offset."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="iso", **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> datetime:
        moment = super()._deserialize(value, attr, data, **kwargs)
        if not _FIRST <= moment.year <= _LAST:
            raise ValidationError("time")
        return moment.astimezone(UTC)


class Day(fields.Date):
    """A calendar date, YYYY-MM-DD."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:
        day = super()._deserialize(value, attr, data, **kwargs)
        if not _FIRST <= day.year <= _LAST:
            raise ValidationError("day")
        return day


class Clock(fields.Time):
    """A wall-clock time in Oslo, HH:MM."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%H:%M", **kwargs)


def OneOf(choices: Any, **kwargs: Any) -> fields.String:  # noqa: N802 - reads as a field
    """A text out of a few."""
    return fields.String(validate=validate.OneOf(list(choices)), **kwargs)


def ListOf(inner: fields.Field[Any], *, max: int = 200, min: int = 0, **kwargs: Any) -> fields.List[Any]:  # noqa: N802
    """A list of at most `max` members."""
    return fields.List(inner, validate=validate.Length(min=min, max=max), **kwargs)


class Nothing(Wire):
    """An empty body, {}."""


class ProblemOut(Wire):
    """application/problem+json (RFC 9457) with a code and parameters; the phone words it."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    code = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)


class PageQuery(Wire):
    """Which page of a list."""

    after = Text(max=300)
    """The `next` of the page before."""


_pages: dict[type[Schema], type[Schema]] = {}


def page_of(item: type[Schema]) -> type[Schema]:
    """The shape of one page of a list: {"items": […], "next": token or null}."""
    if item not in _pages:
        members = {"items": fields.List(fields.Nested(item), required=True), "next": fields.String(allow_none=True, required=True)}
        _pages[item] = type(f"{item.__name__}Page", (Wire,), {**members, "__doc__": f"A page of {item.__name__}."})
    return _pages[item]
