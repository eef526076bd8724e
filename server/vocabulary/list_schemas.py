"""Wire shapes of employers' word lists."""

from marshmallow import fields, validate

from server.core.schemas import Day, Id, ListOf, Name, OneOf, Text, Time, Wire
from server.vocabulary.library import ALL_TRADES
from server.vocabulary.models import ITEM_STATES

MOST_WORDS = 100


class WordListIn(Wire):
    """The words an employer asks for: one by one, or as a text with ; , or line breaks between them ("Ord de trenger")."""

    id = Id()
    employer = Name(max=100, required=True)
    offer_date = Day()
    trade = OneOf(ALL_TRADES)
    words = ListOf(Name(max=100), max=MOST_WORDS)
    text = Text(max=5_000)


class WordListChangeIn(Wire):
    """What is not named stays; words are added."""

    employer = Name(max=100)
    offer_date = Day(allow_none=True)
    trade = OneOf(ALL_TRADES, allow_none=True)
    words = ListOf(Name(max=100), max=MOST_WORDS)


class ListItemOut(Wire):
    """One of them."""

    id = Id(required=True)
    text = fields.String(required=True)
    word_id = fields.String(allow_none=True, required=True)
    state = fields.String(required=True, validate=validate.OneOf(ITEM_STATES))


class GoingThereOut(Wire):
    """One of mine who goes there; how far she is only where she shares it."""

    person_id = Id(required=True)
    name = fields.String(required=True)
    share = fields.Boolean(required=True)
    known = fields.Integer(allow_none=True, required=True)
    of = fields.Integer(allow_none=True, required=True)


class WordListOut(Wire):
    """An employer's words, and those of mine who go there."""

    id = Id(required=True)
    employer = fields.String(required=True)
    day = Day(allow_none=True, required=True)
    trade = fields.String(allow_none=True, required=True)
    items = fields.List(fields.Nested(ListItemOut), required=True)
    people = fields.List(fields.Nested(GoingThereOut), required=True)
    link_until = Time(allow_none=True, required=True)


class PeopleIn(Wire):
    """Those of mine who go there; who is not named any more does not."""

    person_ids = ListOf(Id(required=True), max=60, required=True)


class WordLinkOut(Wire):
    """For the employer; told once."""

    id = Id(required=True)
    path = fields.String(required=True)
    qr = fields.String(required=True)
    """The address as modules of a QR code, rows of 0 and 1, one row a line."""
    expires_at = Time(required=True)


class WordsByLinkIn(Wire):
    """The token of the link, and words to add."""

    token = Text(min=1, max=100, required=True)
    words = ListOf(Name(max=100), max=MOST_WORDS, load_default=list)


class WordsByLinkOut(Wire):
    """What the employer sees: her own words, nothing about people."""

    employer = fields.String(required=True)
    day = Day(allow_none=True, required=True)
    words = fields.List(fields.String(), required=True)
    expires_at = Time(required=True)
