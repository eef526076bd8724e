"""Wire shapes of hand-overs (docs/wire-plan.md)."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core import clock
from server.core.handing_over import SECTIONS
from server.core.schemas import Day, Id, ListOf, Name, OneOf, PageQuery, Text, Time, Wire
from server.people.schemas import LanguageCode
from server.plan.handover.models import ACCEPTED, CLOSED, HAPPENED, ITEM_STATES, KINDS
from server.plan.models import INTERPRETER


class PartyIn(Wire):
    """Somebody who takes over: by name, and by id where she has an account."""

    name = Name(required=True)
    id = Id(allow_none=True)


class ReceiverIn(PartyIn):
    """The receiver of a hand-over."""

    office = Name(allow_none=True)
    phone = Name(max=30, allow_none=True)


class HandoverIn(Wire):
    """A hand-over that is planned."""

    id = Id()
    person_id = Id(required=True)
    kind = OneOf(KINDS, load_default="to_nav")
    starts_at = Time(required=True)
    place = Name(allow_none=True)
    receiver = fields.Nested(ReceiverIn, required=True)
    interpreter = OneOf(INTERPRETER, load_default="no")
    interpreter_language = LanguageCode(allow_none=True)


class HandoverWas(Wire):
    """What the given values replace."""

    starts_at = Time()
    place = Name(allow_none=True)
    receiver = fields.Nested(ReceiverIn)
    interpreter = OneOf(INTERPRETER)
    interpreter_language = LanguageCode(allow_none=True)


class HandoverChangeIn(HandoverWas):
    """Another time, place, receiver or interpreter."""

    was = fields.Nested(HandoverWas, required=True)


class ItemIn(Wire):
    """An item somebody thought of."""

    id = Id()
    title = Name(max=200, required=True)
    section = OneOf(SECTIONS, required=True)


def _settled(data: dict[str, Any], by: str) -> None:
    needed = {ACCEPTED: (by, "due"), CLOSED: ("reason",)}.get(data["state"], ())
    wrong = {name: ["required"] for name in needed if not data.get(name)}
    if data.get("due") and data["due"] < clock.today():
        wrong["due"] = ["passed"]
    if wrong:
        raise ValidationError(wrong)


class ItemWas(Wire):
    """What the new state replaces, as the screen showed it."""

    state = OneOf(ITEM_STATES, required=True)


class SettleIn(Wire):
    """Accepted by somebody with a day, closed with a reason, or open again."""

    state = OneOf(ITEM_STATES, required=True)
    receiver = fields.Nested(PartyIn)
    due = Day()
    reason = Text(max=500)
    was = fields.Nested(ItemWas)

    @validates_schema
    def _complete(self, data: dict[str, Any], **_: Any) -> None:
        _settled(data, "receiver")


class SectionIn(Wire):
    """Released, or taken back."""

    released = fields.Boolean(required=True)


class HeldIn(Wire):
    """Was it held? By default today."""

    held = fields.Boolean(required=True)
    on = Day()


class AnswerIn(Wire):
    """Did it happen?"""

    id = Id(required=True)
    happened = OneOf(HAPPENED, required=True)


class FollowUpIn(Wire):
    """One answer per item."""

    items = ListOf(fields.Nested(AnswerIn), min=1, required=True)


class LinkIn(Wire):
    """What opens a hand-over without an account."""

    token = Text(max=100, required=True)
    code = Text(max=20, required=True)


class LinkSettleIn(LinkIn):
    """The receiver takes an item over in her own name, or closes it with a reason."""

    state = OneOf(ITEM_STATES, required=True)
    name = Name(required=True)
    due = Day()
    reason = Text(max=500)
    was = fields.Nested(ItemWas)

    @validates_schema
    def _complete(self, data: dict[str, Any], **_: Any) -> None:
        _settled(data, "name")


class HandoversQuery(PageQuery):
    """Which page."""


class PartyOut(Wire):
    """Somebody by name; `id` where she has an account."""

    name = fields.String(required=True)
    id = Id(allow_none=True)


class ReceiverOut(PartyOut):
    """Who takes over."""

    office = fields.String(allow_none=True)
    phone = fields.String(allow_none=True)


class AdviserOut(PartyOut):
    """Who hands over: one name, one phone."""

    phone = fields.String(allow_none=True)


class PartiesOut(Wire):
    """Beside the participant."""

    adviser = fields.Nested(AdviserOut, allow_none=True, required=True)
    receiver = fields.Nested(ReceiverOut, required=True)


class HandoverItemOut(Wire):
    """An item; `name`, `from`, `to`: what it is about; `happened`: {"30", "90"}, the answers when asked; `herself`: she gave them."""

    id = Id(required=True)
    source = fields.String(required=True)
    ref_id = Id(allow_none=True, required=True)
    title = fields.String(required=True)
    name = fields.String(allow_none=True, required=True)
    from_day = Day(data_key="from", allow_none=True, required=True)
    to_day = Day(data_key="to", allow_none=True, required=True)
    section = fields.String(required=True)
    state = fields.String(required=True)
    receiver = fields.Nested(PartyOut, allow_none=True, required=True)
    due = Day(allow_none=True, required=True)
    reason = fields.String(allow_none=True, required=True)
    happened = fields.Dict(keys=fields.String(), values=fields.String(allow_none=True), required=True)
    herself = fields.Dict(keys=fields.String(), values=fields.Boolean(), required=True)


class HandoverWordsOut(Wire):
    """A line as it reads."""

    title = fields.String(required=True)
    detail = fields.String(allow_none=True, required=True)


class HandoverLineOut(HandoverWordsOut):
    """One line of a released section; `norwegian`: the same in bokmål, where it reads otherwise."""

    norwegian = fields.Nested(HandoverWordsOut, allow_none=True, required=True)


class HandoverSectionOut(Wire):
    """A section, released or not."""

    code = fields.String(required=True)
    released_at = Time(allow_none=True, required=True)


class HandoverSectionPageOut(HandoverSectionOut):
    """With what it says; null where it is not this reader's to see."""

    lines = fields.List(fields.Nested(HandoverLineOut), allow_none=True, required=True)


class HandoverFollowUpOut(Wire):
    """A follow-up."""

    days = fields.Integer(required=True)
    due = Day(required=True)
    answered_at = Time(allow_none=True, required=True)


class HandoverOut(Wire):
    """A hand-over, as her phone keeps it."""

    id = Id(required=True)
    person_id = Id(required=True)
    meeting_id = Id(required=True)
    kind = fields.String(required=True)
    starts_at = Time(required=True)
    place = fields.String(allow_none=True, required=True)
    interpreter = fields.String(required=True)
    interpreter_language = fields.String(allow_none=True, required=True)
    status = fields.String(required=True)
    meeting = fields.String(required=True)
    """planned, held or not_held: of its meeting, whatever came of the items."""
    held_on = Day(allow_none=True, required=True)
    parties = fields.Nested(PartiesOut, required=True)
    items = fields.List(fields.Nested(HandoverItemOut), required=True)
    sections = fields.List(fields.Nested(HandoverSectionOut), required=True)
    completed_at = Time(allow_none=True, required=True)
    follow_ups = fields.List(fields.Nested(HandoverFollowUpOut), required=True)
    link_until = Time(allow_none=True, required=True)


class HandoverPageOut(HandoverOut):
    """With what the sections say: for the printed page. `first_name` is all a receiver sees until she released `contact`."""

    first_name = fields.String(allow_none=True, required=True)
    name = fields.String(allow_none=True, required=True)
    phone = fields.String(allow_none=True, required=True)
    held_back = fields.Integer(required=True)
    """Items of sections that she did not release; only a receiver has such."""
    sections = fields.List(fields.Nested(HandoverSectionPageOut), required=True)


class HandoverLinkOut(Wire):
    """Told once: the path goes one way, the code another."""

    id = Id(required=True)
    path = fields.String(required=True)
    code = fields.String(required=True)
    expires_at = Time(required=True)


class ByLinkItemOut(HandoverItemOut):
    """An item without the id of what it is about."""

    class Meta(Wire.Meta):
        exclude = ("ref_id",)


class ByLinkAdviserOut(AdviserOut):
    """Whom to ring."""

    class Meta(Wire.Meta):
        exclude = ("id",)


class ByLinkPartiesOut(PartiesOut):
    """Beside the participant."""

    adviser = fields.Nested(ByLinkAdviserOut, allow_none=True, required=True)


class ByLinkOut(HandoverPageOut):
    """What the receiver sees by the link. `export`: after a move to another municipality, what she released as a whole."""

    class Meta(Wire.Meta):
        exclude = ("person_id", "meeting_id", "link_until")

    items = fields.List(fields.Nested(ByLinkItemOut), required=True)
    parties = fields.Nested(ByLinkPartiesOut, required=True)

    expires_at = Time(required=True)
    export = fields.Dict(allow_none=True, required=True)
