"""Wire shapes of tasters and placements (docs/wire-tasters.md)."""

from datetime import time
from typing import Any

from marshmallow import ValidationError, fields, post_load, validate, validates_schema

from server.core.schemas import Clock, Day, Id, Int, ListOf, Name, OneOf, Text, Time, Wire
from server.people.fields import Phone
from server.people.models import TRADES
from server.tasters.models import KINDS


def out_of_order(first: Any, last: Any) -> bool:
    """Days may be the same, clocks may not."""
    return bool(last < first or (last == first and isinstance(first, time)))


class TasterFields(Wire):
    """What of it can be another."""

    employer = Name()
    trade = OneOf(TRADES, allow_none=True)
    place = Name()
    starts_on = Day()
    ends_on = Day()
    weekdays = ListOf(Int(min=1, max=7), min=1, max=7)
    starts = Clock()
    ends = Clock()
    contact_name = Name()
    contact_phone = Phone()
    legal_basis = Name(max=200)
    insured = fields.Boolean(validate=validate.Equal(True))

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        for first, last in (("starts_on", "ends_on"), ("starts", "ends")):
            if first in data and last in data and out_of_order(data[first], data[last]):
                raise ValidationError("order", last)

    @post_load
    def _in_order(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        if "weekdays" in data:
            data["weekdays"] = sorted(set(data["weekdays"]))
        return data


class TasterIn(TasterFields):
    """An agreement with an employer: one contact, legal basis and insurance stated (domain.md S3 and §2)."""

    id = Id()
    kind = OneOf(KINDS, required=True)
    employer = Name(required=True)
    place = Name(required=True)
    starts_on = Day(required=True)
    ends_on = Day(required=True)
    weekdays = ListOf(Int(min=1, max=7), min=1, max=7, required=True)
    starts = Clock(required=True)
    ends = Clock(required=True)
    contact_name = Name(required=True)
    contact_phone = Phone(required=True)
    legal_basis = Name(max=200, required=True)
    insured = fields.Boolean(required=True, validate=validate.Equal(True))


class StopIn(Wire):
    """Why it is cancelled or ends early: nothing about health."""

    reason = Text(max=300, min=1, required=True)


class ExtensionIn(Wire):
    """A longer taster, exceptionally."""

    until = Day(required=True)
    reason = Text(max=300, min=1, required=True)


class ApprovalIn(Wire):
    """Yes to a proposal to last until this day, as the screen showed it; older phones do not tell."""

    until = Day()


class RefusalIn(Wire):
    """Why it does not last longer: she reads it, nothing about health."""

    reason = Text(max=300, min=1, required=True)


class ExtensionOut(ExtensionIn):
    """With who proposed it and who answered what."""

    by_id = Id(allow_none=True)
    approved_by_id = Id(allow_none=True)
    approved_at = Time(allow_none=True)
    refused_by_id = Id(allow_none=True)
    refused_at = Time(allow_none=True)
    refusal = fields.String(allow_none=True)


class TasterOut(TasterIn):
    """Kind `taster`. `not_on`: public holidays; `days`: working days in all; `days_been`: those behind her."""

    id = Id(required=True)
    person_id = Id(required=True)
    trade = OneOf(TRADES, allow_none=True)
    contact_name = Name(allow_none=True)
    contact_phone = Phone(allow_none=True)
    made_by_id = Id(allow_none=True)
    state = fields.String(required=True)
    stopped_on = Day(allow_none=True)
    stop_reason = fields.String(allow_none=True)
    not_on = fields.List(Day(), required=True)
    told = fields.List(fields.Dict(keys=fields.String(), values=fields.String()), required=True)
    days = fields.Integer(required=True)
    days_been = fields.Integer(required=True)
    extension = fields.Nested(ExtensionOut, allow_none=True)


class StaffTasterOut(TasterOut):
    """With the names of those whose yes to more days is waited for."""

    asked = fields.List(fields.String(), required=True)


class LongerOut(Wire):
    """A proposal that waits for a second person."""

    id = Id(required=True)
    person_id = Id(required=True)
    name = fields.String(required=True)
    employer = fields.String(required=True)
    starts_on = Day(required=True)
    ends_on = Day(required=True)
    extension = fields.Nested(ExtensionOut, required=True)
