"""Wire shapes of what is hers: own words, reports, words for her first day, sent answers."""

from marshmallow import fields

from server.core.schemas import Day, Id, Int, Name, OneOf, Text, Time, Wire
from server.core.sound import Sound
from server.people.schemas import Pattern
from server.vocabulary.models import REPORTED
from server.vocabulary.photo import Photo
from server.vocabulary.schemas import LANGUAGE, WordId

MOST_WORDS = 2_000
"""Of a list, as a phone counts them."""


class OwnWordIn(Wire):
    """A word of my own."""

    id = Id()
    word = Name(max=100, required=True)
    gloss = Text(max=300)
    photo = Photo()
    sound = Sound()


class OwnWordOut(Wire):
    """Kind `own_word`, with photo and sound: to be had without a network on each of her phones."""

    id = Id(required=True)
    word = fields.String(required=True)
    gloss = fields.String(allow_none=True, required=True)
    photo_media = fields.String(allow_none=True, required=True)
    photo = Photo(allow_none=True, required=True)
    sound_media = fields.String(allow_none=True, required=True)
    sound = Photo(allow_none=True, required=True)
    created_at = Time(required=True)


class ReportIn(Wire):
    """This is wrong."""

    id = Id()
    word_id = WordId(required=True)
    what = OneOf(REPORTED, required=True)
    lang = Pattern(LANGUAGE)
    text = Text(max=500)


class ReportOut(Wire):
    """What was said to be wrong, and the answer."""

    id = Id(required=True)
    word_id = fields.String(required=True)
    word = fields.String(allow_none=True, required=True)
    what = fields.String(required=True)
    lang = fields.String(allow_none=True, required=True)
    text = fields.String(allow_none=True, required=True)
    at = Time(required=True)
    answer = fields.String(allow_none=True, required=True)
    fixed = fields.Boolean(allow_none=True, required=True)
    answered_at = Time(allow_none=True, required=True)


class AnswerReportIn(Wire):
    """What was done about it."""

    answer = Text(min=1, max=500, required=True)
    fixed = fields.Boolean(required=True, truthy={True}, falsy={False})


class ReadinessIn(Wire):
    """What my phone counts, and whether those who help me may see it."""

    known = Int(min=0, max=MOST_WORDS, required=True)
    of = Int(min=0, max=MOST_WORDS, required=True)
    share = fields.Boolean(required=True, truthy={True}, falsy={False})


class FirstDayOut(Wire):
    """Kind `first_day`: words for my first day."""

    id = Id(required=True)
    word_list_id = Id(required=True)
    employer = fields.String(required=True)
    day = Day(allow_none=True, required=True)
    trade = fields.String(allow_none=True, required=True)
    word_ids = fields.List(fields.String(), required=True)
    waiting = fields.List(fields.String(), required=True)
    share = fields.Boolean(required=True)
    known = fields.Integer(allow_none=True, required=True)
    of = fields.Integer(allow_none=True, required=True)


class SentAnswerIn(Wire):
    """An interview answer, to a leader or mentor."""

    id = Id()
    question_id = WordId(required=True)
    to_id = Id(required=True)
    sound = Sound(required=True)


class SentAnswerOut(Wire):
    """Who sent what to whom."""

    id = Id(required=True)
    question_id = fields.String(required=True)
    question = fields.String(allow_none=True, required=True)
    person_id = Id(required=True)
    name = fields.String(allow_none=True, required=True)
    to_id = Id(required=True)
    at = Time(required=True)
