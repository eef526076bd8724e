""" "This is wrong": it reaches those who can put it right, and she who told reads what came of it."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act
from server.core.base import new_id
from server.core.errors import Unprocessable
from server.vocabulary import library, notices
from server.vocabulary.actions.own import not_too_many
from server.vocabulary.models import WordReport
from server.vocabulary.queries import reports
from server.week.queries import unused

MOST_REPORTS = 50
"""Of one person that nobody has answered yet."""


def report(act: Act, data: dict[str, Any]) -> WordReport:
    """This is wrong: a gloss in a language, mine if none is named, or anything else about a word (`unknown_word`)."""
    unused(act.db, WordReport, data.get("id"))
    if data["word_id"] not in library.of(act.db, act.who.municipality_id).by_id:
        raise Unprocessable("unknown_word", word_id=data["word_id"])
    not_too_many(act, (WordReport.reporter_id == act.who.id) & WordReport.answered_at.is_(None), MOST_REPORTS)
    row = WordReport(id=data.get("id") or new_id(), municipality_id=act.who.municipality_id, reporter_id=act.who.id, at=act.now)
    row.word_id, row.what, row.text = data["word_id"], data["what"], data.get("text")
    row.language = data.get("lang", act.who.language) if row.what == "gloss" else None
    _tell_those_concerned(act, row)
    act.db.add(row)
    return row


def _tell_those_concerned(act: Act, row: WordReport) -> None:
    """Once per word that waits for an answer, however many tell of it; never she who told."""
    waits = select(WordReport.id).where(WordReport.municipality_id == row.municipality_id, WordReport.word_id == row.word_id)
    same = WordReport.language.is_(None) if row.language is None else WordReport.language == row.language
    if act.db.scalars(waits.where(same, WordReport.answered_at.is_(None)).limit(1)).first() is not None:
        return
    for person_id in reports.concerned(act, row.language):
        notices.tell(act, person_id, "word_reported", report_id=row.id, word_id=row.word_id)


def answer(act: Act, row: WordReport, text: str, fixed: bool) -> WordReport:
    """What was done about it; she who told reads it."""
    row.answer, row.fixed, row.answered_by, row.answered_at = text, fixed, act.who.id, act.now
    if row.reporter_id is not None:
        word = library.of(act.db, row.municipality_id).by_id.get(row.word_id)
        about = {"report_id": row.id, "word_id": row.word_id, "word": word.shown if word else None}
        notices.tell(act, row.reporter_id, "word_report_answered", answer=text, **about)
    return row
