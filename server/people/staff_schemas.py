"""Wire shapes of staff, and of who looks after whom."""

from marshmallow import fields

from server.core.schemas import Id, ListOf, Name, OneOf, Text, Time, Wire
from server.people.fields import Phone
from server.people.models import HELPERS, STAFF_ROLES
from server.people.schemas import Pattern


class StaffIn(Wire):
    """A member of staff."""

    given_name = Name(required=True)
    family_name = Name(required=True)
    roles = ListOf(OneOf(STAFF_ROLES), required=True, min=1, max=7)
    phone = Phone(allow_none=True)
    hours = Name(max=60, min=0, allow_none=True)
    work_place = Name(max=100, min=0, allow_none=True)


class StaffOut(Wire):
    """A member of staff as the admin sees her; `invited`: has an account; `people`: how many she looks after;
    `link_until`: a one-time link she has not used yet works until then."""

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
    link_until = Time(allow_none=True, required=True)
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


class StaffLinkIn(Wire):
    """The token of a one-time link."""

    token = Text(required=True, max=100)


class LinkForOut(Wire):
    """Whom a one-time link is for."""

    given_name = fields.String(required=True)
    municipality = fields.String(required=True)


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
