"""A teacher's CSV beside what there is: which rows are new or changed, and what the checker refuses. And the files she gets."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from server.core.errors import Unprocessable
from server.vocabulary.glosses import NOT_REVIEWED, note_id
from server.vocabulary.ids import with_ids
from server.vocabulary.library import Library, shipped
from server.vocabulary.rows import COLUMNS, Finding, Row, parse
from server.vocabulary.rules import about_file, about_row

Numbered = tuple[int, Row]


@dataclass
class FileChange:
    """What a file would change. Rows come with their number in the spreadsheet; `as_shipped`: ids that are again as they ship."""

    trade: str
    new: list[Numbered] = field(default_factory=list)
    changed: list[Numbered] = field(default_factory=list)
    unchanged: int = 0
    as_shipped: list[str] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)


def compare(here: Library, trade: str, text: str) -> FileChange:
    """A file beside what is here (`words_unreadable`: it can't be read as rows at all)."""
    content = parse(text.encode("utf-8", "replace"))
    broken = [finding for finding in content.findings if finding.row <= 1]
    if broken:
        raise Unprocessable("words_unreadable", refused=[vars(finding) for finding in broken[:20]])
    change, mine = FileChange(trade), {row.id: row for row in here.trades[trade]}
    rows = with_ids(content.rows, mine, trade)
    base = {row.id: row for row in shipped().trades[trade]}
    for number, row in rows.items():
        if mine.get(row.id) == row:
            change.unchanged += 1
        elif base.get(row.id) == row:
            change.as_shipped.append(row.id)
            change.changed.append((number, row))
        else:
            (change.changed if row.id in mine else change.new).append((number, row))
    change.refused = sorted([*content.findings, *_wrong(rows, mine, trade)], key=lambda finding: (finding.row, finding.column))
    return change


def _wrong(rows: dict[int, Row], mine: dict[str, Row], trade: str) -> Iterator[Finding]:
    """By itself, and together with what the file does not name."""
    for number, row in rows.items():
        yield from (Finding(number, *complaint) for complaint in about_row(row))
    named = {row.id for row in rows.values()}
    others = [row for row in mine.values() if row.id not in named]
    together = {-number: row for number, row in enumerate(others, start=1)} | rows
    yield from (finding for finding in about_file(together, trade) if finding.row > 0)


def trade_csv(rows: Iterable[Row]) -> str:
    """The spreadsheet that a teacher edits; the same columns come back."""
    return _csv([COLUMNS, *([getattr(row, column) for column in COLUMNS] for row in rows)])


def _csv(lines: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(lines)
    return "\ufeff" + out.getvalue()


def printable_csv(here: Library, trade: str, language: str, headings: list[str]) -> str:
    """Words with their articles, forms and glosses, to print or to hand out."""
    rows = [row for row in here.trades[trade] if row.kind != "line"]
    return _csv([headings, *([row.unit, row.shown, *_forms(row), _gloss(here, row, language), row.example] for row in rows)])


def _forms(row: Row) -> list[str]:
    return [row.definite, row.plural, row.plural_definite]


def _gloss(here: Library, row: Row, language: str) -> str:
    found = here.gloss(row.id, language)
    return found.text if found else ""


def glossed(here: Library, trade: str) -> dict[str, str]:
    """What of a trade is glossed, by the id of its entry: words, phrases, questions, and the notes that are meant for learners."""
    rows = [row for row in here.trades[trade] if row.kind != "line"]
    return {row.id: row.shown for row in rows} | {note_id(row.tip): row.tip for row in rows if row.tip}


def catalog(here: Library, trade: str, language: str) -> bytes:
    """A trade's glosses for a translator's tools; what no person has read carries that comment."""
    made = Catalog(locale=language.replace("-", "_"), project="Jobbspor", fuzzy=False)
    about = {row.id: ": ".join(filter(None, (row.kind, row.example or row.note))) for row in here.trades[trade]}
    for entry_id, text in glossed(here, trade).items():
        found = here.gloss(entry_id, language)
        notes = [] if found and found.reviewed else [NOT_REVIEWED]
        told = [about.get(entry_id, "note")]
        made.add(text, found.text if found else "", context=entry_id, auto_comments=told, user_comments=notes)
    out = io.BytesIO()
    write_po(out, made, width=110, omit_header=False, include_previous=False)
    return out.getvalue()
