"""Wire shapes of words and reviews (docs/wire-vocabulary.md)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from marshmallow import fields, validate

from server.core.schemas import Id, ListOf, Text, Time, Wire
from server.people.schemas import Pattern
from server.vocabulary.library import ALL_TRADES
from server.vocabulary.models import RATINGS

MOST_REVIEWS = 200
WORD_ID = r"[a-z_]{1,30}\.[a-z0-9-]{1,80}"
LANGUAGE = r"[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?"


def WordId(**kwargs: Any) -> Pattern:  # noqa: N802 - reads as a field
    """hotel.handkle, or own.UUID of a word of one's own."""
    return Pattern(WORD_ID, **kwargs)


class LanguageQuery(Wire):
    """In which language; one without glosses is no mistake."""

    lang = Pattern(LANGUAGE)


class WordsQuery(LanguageQuery):
    """A trade is one page: `after` is there for those who ask for a next one."""

    after = Text(max=300)


class LookupQuery(LanguageQuery):
    """A word as it stands in a text."""

    word = Text(max=200, required=True)


class TradeOut(Wire):
    """A trade, or what every trade needs."""

    id = fields.String(required=True, validate=validate.OneOf(ALL_TRADES))
    title = fields.String(required=True)
    words = fields.Integer(required=True)
    phrases = fields.Integer(required=True)
    questions = fields.Integer(required=True)
    version = fields.String(required=True)
    mine = fields.Boolean(required=True)


class FormsOut(Wire):
    """Nouns: definite, plural, plural definite. Verbs: present, past, perfect. Adjectives: with -t, with -e. Both, where two are right."""

    definite = fields.String(allow_none=True, required=True)
    plural = fields.String(allow_none=True, required=True)
    plural_definite = fields.String(allow_none=True, required=True)


class AnswersOut(Wire):
    """Model answers to an interview question."""

    a2 = fields.String(allow_none=True, required=True)
    b1 = fields.String(allow_none=True, required=True)


class NynorskOut(Wire):
    """The same in nynorsk."""

    word = fields.String(required=True)
    article = fields.String(allow_none=True, required=True)
    forms = fields.Nested(FormsOut, required=True)
    example = fields.String(allow_none=True, required=True)
    answers = fields.Nested(AnswersOut, allow_none=True, required=True)


class SoundFileOut(Wire):
    """A sound that was made beforehand: /sounds/{name}, and its size in bytes."""

    name = fields.String(required=True)
    bytes = fields.Integer(required=True)


class RenderedOut(Wire):
    """For phones without a Norwegian voice: the word with its article, its example, the answers to a question; bokmål."""

    word = fields.Nested(SoundFileOut, allow_none=True, required=True)
    example = fields.Nested(SoundFileOut, allow_none=True, required=True)
    a2 = fields.Nested(SoundFileOut, allow_none=True, required=True)
    b1 = fields.Nested(SoundFileOut, allow_none=True, required=True)


class WordOut(Wire):
    """A word, phrase, interview question or line of a dialogue."""

    id = fields.String(required=True)
    kind = fields.String(required=True)
    trade = fields.String(required=True)
    unit = fields.String(required=True)
    level = fields.String(required=True)
    word = fields.String(required=True)
    article = fields.String(allow_none=True, required=True)
    forms = fields.Nested(FormsOut, required=True)
    nynorsk = fields.Nested(NynorskOut, required=True)
    gloss = fields.String(allow_none=True, required=True)
    gloss_reviewed = fields.Boolean(required=True)
    example = fields.String(allow_none=True, required=True)
    picture = fields.String(allow_none=True, required=True)
    note = fields.String(allow_none=True, required=True)
    note_gloss = fields.String(allow_none=True, required=True)
    answers = fields.Nested(AnswersOut, allow_none=True, required=True)
    speaker = fields.String(allow_none=True, required=True)
    sound = Id(allow_none=True, required=True)
    sound_example = Id(allow_none=True, required=True)
    rendered = fields.Nested(RenderedOut, required=True)


class ReviewIn(Wire):
    """She saw a card and said how it went. 1: not yet, 3: I know it."""

    id = Id(required=True)
    word_id = WordId(required=True)
    rating = fields.Integer(required=True, strict=True, validate=validate.OneOf(RATINGS))
    reviewed_at = Time(required=True)


class ReviewOut(ReviewIn):
    """`number`: to go on from, later."""

    number = fields.Integer(required=True)


class ReviewsOut(Wire):
    """Those beyond `after`; `next` while there are more."""

    items = fields.List(fields.Nested(ReviewOut), required=True)
    next = fields.String(allow_none=True, required=True)


class AfterNumber(Wire):
    """Beyond which number."""

    after = Pattern(r"[0-9]{1,9}")


class TakenOut(Wire):
    """How many were new, and how many were here already."""

    taken = fields.Integer(required=True)
    known = fields.Integer(required=True)


class ReviewsIn(Wire):
    """Up to 200 reviews."""

    reviews = ListOf(fields.Nested(ReviewIn), max=MOST_REVIEWS, required=True)

    def load(self, data: Any, **kwargs: Any) -> Any:
        """Fast accept: a batch of plain ones passes here; anything odd is judged by the schema, which is the contract."""
        plain = _plain(data)
        return super().load(data, **kwargs) if plain is None else plain


_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORD = re.compile(WORD_ID)
_AT = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})")
_MEMBERS = {"id", "word_id", "rating", "reviewed_at"}


def _plain(data: Any) -> dict[str, Any] | None:
    reviews = data.get("reviews") if isinstance(data, Mapping) and len(data) == 1 else None
    if not isinstance(reviews, list) or len(reviews) > MOST_REVIEWS:
        return None
    try:
        return {"reviews": [_plain_review(each) for each in reviews]}
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
        return None


def _plain_review(given: Any) -> dict[str, Any]:
    if given.keys() != _MEMBERS or type(given["rating"]) is not int or given["rating"] not in RATINGS:
        raise ValueError("shape")
    if not (_ID.fullmatch(given["id"]) and _WORD.fullmatch(given["word_id"]) and _AT.fullmatch(given["reviewed_at"])):
        raise ValueError("form")
    return {**given, "reviewed_at": datetime.fromisoformat(given["reviewed_at"]).astimezone(UTC)}
