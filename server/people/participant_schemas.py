"""Wire shapes of participants as staff see them."""

from marshmallow import fields

from server.core.schemas import Day, Id, ListOf, Name, OneOf, PageQuery, Text, Wire
from server.people.fields import OwnReference, Phone
from server.people.models import EDUCATION, LEVELS
from server.people.schemas import LanguageCode, LevelsOut
from server.people.staff_schemas import HelperOut


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
