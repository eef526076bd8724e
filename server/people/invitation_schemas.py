"""Wire shapes of inviting a participant, and of the phone that comes in."""

from marshmallow import fields

from server.core.schemas import Id, ListOf, OneOf, Text, Time, Wire
from server.people.pictures import PICTURES, TO_AGREE_ON
from server.people.schemas import LanguageCode, MeOut, Pattern


class InviteIn(Wire):
    """Whom to invite; `replaces_device`: a lost phone, all others are signed out when she comes in."""

    language = LanguageCode(allow_none=True)
    replaces_device = fields.Boolean(load_default=False)


class InvitationOut(Wire):
    """A code, told once: as a link for the camera (`path`, drawn as `qr`), and as digits to read aloud."""

    id = Id(required=True)
    person_id = Id(required=True)
    token = fields.String(required=True)
    code = fields.String(required=True)
    path = fields.String(required=True)
    qr = fields.String(required=True)
    """The modules as rows of 0 and 1, one row a line: the phone draws them."""
    expires_at = Time(required=True)


class InvitationStateOut(Wire):
    """How far it is; `choices`: the nine pictures once a phone has opened it."""

    id = Id(required=True)
    person_id = Id(required=True)
    state = fields.String(required=True)
    choices = fields.List(fields.String(), required=True)
    expires_at = Time(required=True)


class ChosenIn(Wire):
    """The three pictures that staff were told."""

    pictures = ListOf(OneOf(PICTURES), required=True, min=TO_AGREE_ON, max=TO_AGREE_ON)


class RedeemIn(Wire):
    """The token of the link, or the eight digits."""

    token = Text(max=100)
    code = Pattern(r"[0-9]{8}")


class ClaimIn(Wire):
    """The phone's own secret."""

    claim = Text(required=True, max=100)


class InviterOut(Wire):
    """Who invited: name, phone and hours."""

    name = fields.String(required=True)
    phone = fields.String(allow_none=True)
    hours = fields.String(allow_none=True)


class RedeemedOut(Wire):
    """Three pictures to show, whom to show them to, and the secret to ask with."""

    claim = fields.String(required=True)
    state = fields.String(required=True)
    pictures = fields.List(fields.String(), required=True)
    staff = fields.Nested(InviterOut, allow_none=True)
    language = fields.String(allow_none=True)
    expires_at = Time(required=True)


class ClaimedOut(Wire):
    """`opened`: not yet; `signed_in`: the cookie is set, and this is me."""

    state = fields.String(required=True)
    me = fields.Nested(MeOut, allow_none=True)
