"""What teachers do: their spreadsheet, glosses, what waits, what is hard, recordings; and a leader's preparation of a session."""

from typing import Any

from flask import Response
from flask_babel import gettext as _

from server.core.errors import NotFound
from server.core.gate import Act
from server.core.schemas import Nothing, page_of
from server.core.sound import SoundOut
from server.vocabulary import file, library
from server.vocabulary import teaching_schemas as shapes
from server.vocabulary.actions import teaching
from server.vocabulary.api import routes
from server.vocabulary.list_schemas import ListItemOut
from server.vocabulary.queries import teaching as reading
from server.vocabulary.queries.lists import find_waiting

FILE = ("file_unreadable",)
PO = "text/x-gettext-translation"


def _trade(act: Act) -> str:
    if act.params["trade_id"] not in library.ALL_TRADES:
        raise NotFound
    return act.params["trade_id"]


def _file(body: str | bytes, name: str, media: str) -> Response:
    return Response(body, 200, content_type=f"{media}; charset=utf-8", headers={"Content-Disposition": f'attachment; filename="{name}"'})


@routes.raw("GET", "/trades/<string:trade_id>.csv", action="vocabulary.download", media="text/csv")
def download(act: Act) -> Response:
    """The spreadsheet of a trade as this municipality has it."""
    trade = _trade(act)
    return _file(file.trade_csv(library.of(act.db, act.who.municipality_id).trades[trade]), f"{trade}.csv", "text/csv")


@routes.raw(
    "GET", "/trades/<string:trade_id>.po", action="vocabulary.download_catalog", query=shapes.CatalogQuery, media=PO
)  # fmt: skip
def download_catalog(act: Act) -> Response:
    """A trade's glosses in one language, for a translator's tools."""
    trade, language = _trade(act), act.data["lang"]
    written = file.catalog(library.of(act.db, act.who.municipality_id), trade, language)
    return _file(written, f"{trade}-{language}.po", PO)


@routes.raw("GET", "/export.csv", action="vocabulary.export", query=shapes.ExportQuery, media="text/csv")
def export(act: Act) -> Response:
    """A list to print: words with article, forms and gloss."""
    trade, here = act.data["trade"], library.of(act.db, act.who.municipality_id)
    headings = [_("Del"), _("Ord"), _("Bestemt"), _("Flertall"), _("Bestemt flertall"), _("Betydning"), _("Eksempel")]
    return _file(file.printable_csv(here, trade, act.data.get("lang", ""), headings), f"{trade}.csv", "text/csv")


def _compared(act: Act) -> file.FileChange:
    return file.compare(library.of(act.db, act.who.municipality_id), act.data["trade"], act.data["csv"])


def _told(change: file.FileChange) -> dict[str, Any]:
    kinds = (("new", change.new), ("changed", change.changed))
    rows = [{"row": number, "id": row.id, "word": row.nb, "what": what} for what, found in kinds for number, row in found]
    counts = {"new": len(change.new), "changed": len(change.changed), "unchanged": change.unchanged}
    return {"trade": change.trade, **counts, "rows": rows, "refused": change.refused}


@routes.write(
    "POST", "/import/preview", action="vocabulary.preview_file", body=shapes.WordsFileIn, out=shapes.WordsFileOut, refusals=FILE
)  # fmt: skip
def preview_file(act: Act) -> Any:
    """What a file would change, and what the checker refuses row by row. Nothing changes yet."""
    return _told(_compared(act))


@routes.write(
    "POST", "/import", action="vocabulary.import_file", body=shapes.WordsFileIn, out=shapes.WordsFileOut,
    refusals=(*FILE, "rows_refused"),
)  # fmt: skip
def import_file(act: Act) -> Any:
    """All of a file, or nothing."""
    change = _compared(act)
    teaching.apply(act, change)
    return _told(change)


@routes.write("PUT", "/glosses", action="vocabulary.gloss", body=shapes.GlossIn, out=shapes.GlossOut, refusals=("unknown_word",))
def gloss(act: Act) -> Any:
    """What a word means; read by a person where its writer speaks the language."""
    return teaching.gloss(act, act.data["word_id"], act.data["lang"], act.data["text"])


@routes.read("/waiting", action="vocabulary.see_waiting", query=shapes.WaitingQuery, out=page_of(shapes.WaitingOut))
def waiting(act: Act) -> Any:
    """Employers' words without content, and words without gloss, picture or recording."""
    return reading.waiting(act)


@routes.write(
    "PUT", "/waiting/<id:item_id>", action="vocabulary.settle_waiting", finds=find_waiting, body=shapes.WordSettleIn, out=ListItemOut,
    refusals=("unknown_word",),
)  # fmt: skip
def settle_waiting(act: Act) -> Any:
    """Which word the employer meant."""
    return teaching.settle(act, act.found, act.data["word_id"])


@routes.read("/hard-words", action="vocabulary.see_hard", out=page_of(shapes.HardOut))
def hard_words(act: Act) -> Any:
    """What many find hard; groups of five or more."""
    return reading.hard(act)


@routes.read("/aims", action="vocabulary.see_aims", out=page_of(shapes.AimOut))
def aims(act: Act) -> Any:
    """Which trades people here aim at; groups of five or more."""
    return reading.aims(act)


def _recording(row: Any) -> dict[str, Any]:
    return {"id": row.id, "word_id": row.word_id, "checked": row.checked_by is not None}


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


@routes.raw("GET", "/sounds/<string:word_id>", action="vocabulary.hear_word", finds=reading.sound_of, media="audio/*")
def hear_word(act: Act) -> Response:
    """The checked recording of a word: the bytes themselves."""
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
