"""A teacher's files: the spreadsheet of a trade and the catalog of its glosses, down and up, and her rows one by one."""

from collections.abc import Mapping
from typing import Any

from flask import Response
from flask_babel import gettext as _

from server.core.errors import NotFound
from server.core.gate import Act
from server.core.schemas import page_of
from server.vocabulary import catalog_file, file, library, preview
from server.vocabulary import teaching_schemas as shapes
from server.vocabulary.actions import teaching
from server.vocabulary.api import routes
from server.vocabulary.queries import teaching as reading
from server.vocabulary.queries.own import languages_of
from server.vocabulary.rows import Row

FILE = ("words_unreadable",)
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


def _compared(act: Act) -> tuple[file.FileChange, Mapping[str, Row]]:
    """With the rows as they are before it."""
    here = library.of(act.db, act.who.municipality_id)
    return file.compare(here, act.data["trade"], act.data["csv"]), here.by_id


def _told(change: file.FileChange, before: Mapping[str, Row]) -> dict[str, Any]:
    kinds = (("new", change.new), ("changed", change.changed))
    rows = [_row(number, row, what) | {"cells": preview.cells(before.get(row.id), row)} for what, found in kinds for number, row in found]
    refused = {finding.row for finding in change.refused}
    counts = {what: sum(number not in refused for number, _row in found) for what, found in kinds}
    return {"trade": change.trade, **counts, "unchanged": change.unchanged, "rows": rows, "refused": change.refused}


def _row(number: int, row: Row, what: str) -> dict[str, Any]:
    return {"row": number, "id": preview.shown(row.id), "word": preview.shown(row.nb), "what": what}


@routes.write(
    "POST", "/import/preview", action="vocabulary.preview_file", body=shapes.WordsFileIn, out=shapes.WordsFileOut, refusals=FILE
)  # fmt: skip
def preview_file(act: Act) -> Any:
    """What a file would change, and what the checker refuses row by row. Nothing changes yet."""
    return _told(*_compared(act))


@routes.write(
    "POST", "/import", action="vocabulary.import_file", body=shapes.WordsFileIn, out=shapes.WordsFileOut,
    refusals=(*FILE, "rows_refused"),
)  # fmt: skip
def import_file(act: Act) -> Any:
    """All of a file, or nothing."""
    change, before = _compared(act)
    teaching.apply(act, change)
    return _told(change, before)


def _glosses(act: Act) -> catalog_file.GlossChange:
    data, here = act.data, library.of(act.db, act.who.municipality_id)
    speaks = data["read"] or data["lang"] in languages_of(act)
    return catalog_file.compare(here, data["trade"], data["lang"], data["po"], speaks)


def _told_glosses(change: catalog_file.GlossChange) -> dict[str, Any]:
    rows = [_gloss_row(line) for line in change.lines]
    new = sum(line.new for line in change.lines)
    counts = {"new": new, "changed": len(rows) - new, "unchanged": change.unchanged}
    return {"trade": change.trade, "lang": change.language, **counts, "rows": rows, "refused": change.refused}


def _gloss_row(line: catalog_file.GlossLine) -> dict[str, Any]:
    word = {"row": line.line, "id": line.word_id, "word": preview.shown(line.word), "what": "new" if line.new else "changed"}
    return word | {"gloss": preview.shown(line.gloss.text), "gloss_reviewed": line.gloss.reviewed}


@routes.write(
    "POST", "/import-glosses/preview", action="vocabulary.preview_glosses", body=shapes.GlossesFileIn, out=shapes.GlossesFileOut,
    refusals=FILE,
)  # fmt: skip
def preview_glosses(act: Act) -> Any:
    """What a translator's file would change, and what is refused line by line. Nothing changes yet."""
    return _told_glosses(_glosses(act))


@routes.write(
    "POST", "/import-glosses", action="vocabulary.import_glosses", body=shapes.GlossesFileIn, out=shapes.GlossesFileOut,
    refusals=(*FILE, "rows_refused"),
)  # fmt: skip
def import_glosses(act: Act) -> Any:
    """All of a translator's file, or nothing."""
    change = _glosses(act)
    teaching.apply_glosses(act, change)
    return _told_glosses(change)


@routes.read("/rows", action="vocabulary.see_own_rows", query=shapes.OwnRowsQuery, out=page_of(shapes.OwnRowOut))
def own_rows(act: Act) -> Any:
    """Which rows of a trade were written here."""
    return reading.own_rows(act)


@routes.write(
    "DELETE", "/rows/<string:word_id>", action="vocabulary.remove_row", finds=reading.find_row, status=204, refusals=("rows_refused",)
)  # fmt: skip
def remove_row(act: Act) -> None:
    """Back to what ships; a word that does not ship is gone."""
    teaching.remove_row(act, act.found)
