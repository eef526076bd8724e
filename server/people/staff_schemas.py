"""Wire shapes of staff, participants as staff see them, invitations and devices."""

import re
from typing import Any

import phonenumbers
from marshmallow import ValidationError, fields

from server.core.schemas import Day, Id, ListOf, Name, OneOf, PageQuery, Text, Time, Wire
from server.people.models import EDUCATION, HELPERS, LEVELS, STAFF_ROLES
from server.people.pictures import PICTURES, TO_AGREE_ON
from server.people.schemas import LanguageCode, LevelsOut, MeOut, Pattern


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


class StaffIn(Wire):
    """A member of staff."""

    given_name = Name(required=True)
    family_name = Name(required=True)
    roles = ListOf(OneOf(STAFF_ROLES), required=True, min=1, max=7)
    phone = Phone(allow_none=True)
    hours = Name(max=60, min=0, allow_none=True)
    work_place = Name(max=100, min=0, allow_none=True)


class StaffOut(Wire):
    """A member of staff as the admin sees her; `invited`: has an account; `people`: how many she looks after."""

    id = Id(required=True)
    name = fields.String(required=True)
    given_name = fields.String(required=True)
    family_name = fields.String(required=True)
    roles = fields.List(fields.String(), required=True)
    phone = fields.String(allow_none=True)
    hours = fields.String(allow_none=True)
    work_place = fields.String(allow_none=True)
    active = fields.Boolean(required=True)
    invited = fields.Boolean(required=True)
    people = fields.Integer(required=True)


class LinkOut(Wire):
    """A one-time link, told once."""

    person_id = Id(required=True)
    token = fields.String(required=True)
    path = fields.String(required=True)
    expires_at = Time(required=True)


class AcceptIn(Wire):
    """Staff choose login and password."""

    token = Text(required=True, max=100)
    login = Pattern(r"[A-Za-z0-9._@-]{3,60}", required=True)
    password = Text(required=True, max=200)


class ActiveIn(Wire):
    """Active or not."""

    active = fields.Boolean(required=True)


class StandInIn(Wire):
    """Who steps in for whom."""

    from_id = Id(required=True)
    to_id = Id(required=True)


class StandInOut(Wire):
    """How many people moved; sessions and clubs move with them."""

    people = fields.Integer(required=True)


class HelperOut(Wire):
    """Who looks after a participant."""

    role = fields.String(required=True)
    staff_id = Id(required=True)


class AssignIn(Wire):
    """From today on she looks after the participant."""

    staff_id = Id(required=True)
    role = OneOf(HELPERS, required=True)


class AssignOut(Wire):
    """`count`: how many she looks after now; `many`: above the usual 25 of an adviser."""

    staff_id = Id(required=True)
    role = fields.String(required=True)
    count = fields.Integer(required=True)
    many = fields.Boolean(required=True)


class ProfileIn(Wire):
    """What staff write of a participant. No address, diagnosis or religion has a place here."""

    given_name = Name()
    family_name = Name()
    phone = Phone(allow_none=True)
    language = LanguageCode()
    hears_language = LanguageCode(allow_none=True)
    birth_date = Day(allow_none=True)
    gender = OneOf(("woman", "man"), allow_none=True)
    own_reference = OwnReference(max=60, allow_none=True)
    mother_tongue = Name(max=60, min=0, allow_none=True)
    oral_level = OneOf(LEVELS, allow_none=True)
    written_level = OneOf(LEVELS, allow_none=True)
    education = OneOf(EDUCATION, allow_none=True)
    experience = ListOf(Name(max=60), max=20)
    job_wishes = ListOf(Name(max=60), max=20)
    programme_start = Day(allow_none=True)
    programme_end = Day(allow_none=True)
    track = Name(max=40, min=0, allow_none=True)
    end_goal = OneOf(("work", "education", "work_and_education"), allow_none=True)


class NewParticipantIn(ProfileIn):
    """By hand: at least a name."""

    given_name = Name(required=True)
    family_name = Name(required=True)
    id = Id()


class ProtectIn(Wire):
    """The adviser's mark."""

    protected = fields.Boolean(required=True)


class LeaveIn(Wire):
    """Left the programme or moved on this day, at the latest today; null: she did not, it was a mistake."""

    on = Day(required=True, allow_none=True)


class ParticipantOut(Wire):
    """A participant as her staff see her."""

    id = Id(required=True)
    name = fields.String(required=True)
    given_name = fields.String(required=True)
    family_name = fields.String(required=True)
    phone = fields.String(allow_none=True)
    language = fields.String(required=True)
    hears_language = fields.String(allow_none=True)
    protected = fields.Boolean(required=True)
    active = fields.Boolean(required=True)
    birth_date = Day(allow_none=True)
    gender = fields.String(allow_none=True)
    own_reference = fields.String(allow_none=True)
    mother_tongue = fields.String(allow_none=True)
    levels = fields.Nested(LevelsOut, required=True)
    education = fields.String(allow_none=True)
    experience = fields.List(fields.String(), required=True)
    job_wishes = fields.List(fields.String(), required=True)
    programme_start = Day(allow_none=True)
    programme_end = Day(allow_none=True)
    track = fields.String(allow_none=True)
    end_goal = fields.String(allow_none=True)
    left_on = Day(allow_none=True)
    helpers = fields.List(fields.Nested(HelperOut), required=True)
    has_phone_app = fields.Boolean(required=True)


class ParticipantsQuery(PageQuery):
    """Search in names; or those without an adviser."""

    q = Text(max=60)
    without_adviser = fields.Boolean()


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
