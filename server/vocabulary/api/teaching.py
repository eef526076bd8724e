"""What teachers do by the piece: glosses, what waits, what is hard, recordings; and a leader's preparation of a session."""

from typing import Any

from flask import Response

from server.core.gate import Act
from server.core.schemas import Nothing, page_of
from server.core.sound import SoundOut
from server.vocabulary import teaching_schemas as shapes
from server.vocabulary.actions import teaching
from server.vocabulary.api import routes
from server.vocabulary.list_schemas import ListItemOut
from server.vocabulary.queries import teaching as reading
from server.vocabulary.queries.lists import find_waiting


@routes.write(
    "PUT", "/glosses", action="vocabulary.gloss", body=shapes.GlossIn, out=shapes.GlossOut, refusals=("unknown_word", "gloss_refused")
)
def gloss(act: Act) -> Any:
    """What a word means; read by a person where its writer speaks the language."""
    return teaching.gloss(act, act.data["word_id"], act.data["lang"], act.data["text"])


@routes.read("/waiting", action="vocabulary.see_waiting", query=shapes.WaitingQuery, out=page_of(shapes.WaitingOut))
def waiting(act: Act) -> Any:
    """Employers' words without content, and words without gloss, picture or recording."""
    return reading.waiting(act)


@routes.read("/waiting-counts", action="vocabulary.count_waiting", query=shapes.CountsQuery, out=shapes.WaitingCountsOut)
def waiting_counts(act: Act) -> Any:
    """How much waits for what."""
    return reading.waiting_counts(act)


@routes.write(
    "PUT", "/waiting/<id:item_id>", action="vocabulary.settle_waiting", finds=find_waiting, body=shapes.WordSettleIn, out=ListItemOut,
    refusals=("unknown_word",),
)  # fmt: skip
def settle_waiting(act: Act) -> Any:
    """Which word the employer meant."""
    return teaching.settle(act, act.found, act.data["word_id"])


@routes.read("/hard-words", action="vocabulary.see_hard", query=shapes.GroupQuery, out=page_of(shapes.HardOut))
def hard_words(act: Act) -> Any:
    """What many find hard; groups of five or more."""
    return reading.hard(act)


@routes.read("/aims", action="vocabulary.see_aims", query=shapes.GroupQuery, out=page_of(shapes.AimOut))
def aims(act: Act) -> Any:
    """Which trades people here aim at; groups of five or more."""
    return reading.aims(act)


def _recording(row: Any) -> dict[str, Any]:
    return {"id": row.id, "word_id": row.word_id, "part": row.part, "checked": row.checked_by is not None}


@routes.write(
    "POST", "/recordings", action="vocabulary.record", body=shapes.RecordingIn, out=shapes.RecordingOut, status=201,
    refusals=("id_taken", "unknown_word"),
)  # fmt: skip
def record(act: Act) -> Any:
    """A word read aloud; another person checks it."""
    return _recording(teaching.record(act, act.data))


@routes.read("/recordings/<id:recording_id>", action="vocabulary.hear_recording", finds=reading.find_recording, out=SoundOut)
def hear_recording(act: Act) -> Any:
    """To check it."""
    return act.found


@routes.write(
    "PUT", "/recordings/<id:recording_id>/checked", action="vocabulary.check_recording", finds=reading.find_recording, body=Nothing,
    out=shapes.RecordingOut, refusals=("own_recording",),
)  # fmt: skip
def check_recording(act: Act) -> Any:
    """Right: everybody hears it from now on."""
    return _recording(teaching.check(act, act.found))


@routes.write(
    "DELETE", "/recordings/<id:recording_id>", action="vocabulary.remove_recording", finds=reading.find_recording, status=204
)  # fmt: skip
def remove_recording(act: Act) -> None:
    """Not right, or not wanted any more."""
    teaching.remove(act, act.found)


@routes.raw(
    "GET", "/sounds/<string:word_id>", action="vocabulary.hear_word", finds=reading.sound_of, query=shapes.SoundQuery, media="audio/*"
)
def hear_word(act: Act) -> Response:
    """The checked recording of a word or its sentence: the bytes themselves."""
    return Response(act.found.sound, 200, content_type=act.found.media)


@routes.write(
    "PUT", "/sessions/<id:session_id>/preparation", action="vocabulary.prepare", finds=reading.find_session, body=shapes.PreparationIn,
    out=shapes.PreparationOut, refusals=("unit_without_trade",),
)  # fmt: skip
def prepare(act: Act) -> Any:
    """What to practise before a session."""
    return teaching.prepare(act, act.found, act.data)


@routes.write(
    "DELETE", "/sessions/<id:session_id>/preparation", action="vocabulary.end_preparation", finds=reading.find_session, status=204
)  # fmt: skip
def end_preparation(act: Act) -> None:
    """Nothing to practise any more."""
    teaching.end_preparation(act, act.found)
