"""What is hers: own words, her first day, answers she sends."""

from typing import Any

from server.core.gate import Act
from server.core.schemas import PageQuery, page_of
from server.core.sound import SoundOut
from server.vocabulary import own_schemas as shapes
from server.vocabulary.actions import own
from server.vocabulary.api import routes
from server.vocabulary.queries import own as reading


@routes.read("/own-words", action="vocabulary.see_own_words", query=PageQuery, out=page_of(shapes.OwnWordOut))
def own_words(act: Act) -> Any:
    """My own words."""
    return reading.own_words(act)


@routes.write(
    "POST", "/own-words", action="vocabulary.add_own_word", body=shapes.OwnWordIn, out=shapes.OwnWordOut, status=201,
    refusals=("id_taken", "too_many"),
)  # fmt: skip
def add_own_word(act: Act) -> Any:
    """A word of my own: private."""
    return own.add_word(act, act.data)


@routes.write(
    "DELETE", "/own-words/<id:own_word_id>", action="vocabulary.remove_own_word", finds=reading.find_own_word, status=204
)  # fmt: skip
def remove_own_word(act: Act) -> None:
    """No longer among my words."""
    act.db.delete(act.found)


@routes.write(
    "PUT", "/first-days/<id:first_day_id>/readiness", action="vocabulary.tell_readiness", finds=reading.find_first_day,
    body=shapes.ReadinessIn, out=shapes.FirstDayOut, refusals=("known_more",),
)  # fmt: skip
def tell_readiness(act: Act) -> Any:
    """How many of the words for my first day I know, and whether my helpers may see it."""
    return reading.first_day(own.count_known(act, act.found, **act.data))


@routes.write(
    "POST", "/answers", action="vocabulary.send_answer", body=shapes.SentAnswerIn, out=shapes.SentAnswerOut, status=201,
    refusals=("id_taken", "unknown_word", "unknown_helper", "too_many"),
)  # fmt: skip
def send_answer(act: Act) -> Any:
    """An interview answer, to my leader or mentor."""
    return reading.answer(act, own.send_answer(act, act.data))


@routes.read("/answers", action="vocabulary.see_answers", query=PageQuery, out=page_of(shapes.SentAnswerOut))
def answers(act: Act) -> Any:
    """Those I sent, or was sent."""
    return reading.answers(act)


@routes.read("/answers/<id:answer_id>/sound", action="vocabulary.hear_answer", finds=reading.find_answer, out=SoundOut)
def hear_answer(act: Act) -> Any:
    """The recording."""
    return act.found


@routes.write("DELETE", "/answers/<id:answer_id>", action="vocabulary.take_back_answer", finds=reading.find_answer, status=204)
def take_back_answer(act: Act) -> None:
    """It is gone for both."""
    act.db.delete(act.found)
