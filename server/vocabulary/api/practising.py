"""What a participant practises with: trades, words, reviews."""

from typing import Any

from flask import Response

from server.core.gate import Act
from server.core.schemas import page_of
from server.vocabulary.actions import reviews as taking
from server.vocabulary.api import routes
from server.vocabulary.queries import reviews, words
from server.vocabulary.schemas import AfterNumber, LookupQuery, ReviewsIn, ReviewsOut, TakenOut, TradeOut, WordOut, WordsQuery


@routes.read("/trades", action="vocabulary.see_trades", out=page_of(TradeOut))
def trades(act: Act) -> Any:
    """What there is to learn, mine first."""
    return words.trades(act)


@routes.read("/trades/<string:trade_id>/words", action="vocabulary.see_words", query=WordsQuery, out=page_of(WordOut))
def words_of(act: Act) -> Any:
    """A trade's words, phrases, questions and dialogues on one page."""
    return Response(words.words(act), 200, content_type="application/json")


@routes.read("/lookup", action="vocabulary.look_up", query=LookupQuery, out=page_of(WordOut))
def look_up(act: Act) -> Any:
    """A word as it stands in a text: håndklærne → håndkle."""
    return words.lookup(act)


@routes.write("POST", "/reviews", action="vocabulary.review", body=ReviewsIn, out=TakenOut)
def review(act: Act) -> Any:
    """What I practised; the same again does no harm."""
    return taking.take(act, act.data["reviews"])


@routes.read("/reviews", action="vocabulary.see_reviews", query=AfterNumber, out=ReviewsOut)
def my_reviews(act: Act) -> Any:
    """What I practised on any phone, in the order it came."""
    return reviews.mine(act)
