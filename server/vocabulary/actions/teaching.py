"""What teachers write: rows from their spreadsheet, glosses, recordings; and what a leader asks to practise."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import sound
from server.core.act import Act
from server.core.base import new_id
from server.core.errors import Conflict, Unprocessable
from server.vocabulary import library
from server.vocabulary.actions import lists
from server.vocabulary.catalog_file import GlossChange
from server.vocabulary.file import FileChange
from server.vocabulary.glosses import Gloss
from server.vocabulary.models import Preparation, WordGloss, WordListItem, WordRecording, WordRow
from server.vocabulary.queries.own import languages_of
from server.vocabulary.rows import Finding, Row
from server.vocabulary.rules import LONGEST_GLOSS, about_file, about_text
from server.week.queries import unused


def apply(act: Act, change: FileChange) -> None:
    """All of a file or nothing (`rows_refused`); employers' words that waited for these rows are linked."""
    if change.refused:
        raise _refused(change.refused)
    if not change.new and not change.changed:
        return
    library.changed(act.db, act.who.municipality_id, change.trade)
    for number, row in [each for each in (*change.new, *change.changed) if each[1].id not in change.as_shipped]:
        kept = WordRow(municipality_id=act.who.municipality_id, word_id=row.id, trade=change.trade, cells=vars(row), position=number)
        kept.by_id, kept.at = act.who.id, act.now
        act.db.merge(kept)
    for word_id in change.as_shipped:
        own = act.db.get(WordRow, (act.who.municipality_id, word_id))
        if own is not None:
            act.db.delete(own)
    act.db.flush()
    lists.link_waiting(act.db, act.who.municipality_id)


def known_word(act: Act, word_id: str) -> None:
    """Refuses a word that nobody here can learn (`unknown_word`)."""
    if word_id not in library.of(act.db, act.who.municipality_id).by_id:
        raise Unprocessable("unknown_word", word_id=word_id)


def gloss(act: Act, word_id: str, language: str, text: str | None) -> dict[str, Any]:
    """What a word means. It counts as read by a person where its writer speaks the language; null withdraws what ships."""
    known_word(act, word_id)
    if found := next(about_text(text or "", LONGEST_GLOSS), None):
        raise Unprocessable("gloss_refused", why=found[0])
    library.changed(act.db, act.who.municipality_id, library.trade_of(word_id))
    reviewed = language in languages_of(act)
    _keep_gloss(act, library.trade_of(word_id), word_id, language, Gloss(text or "", reviewed))
    return {"word_id": word_id, "lang": language, "gloss": text, "gloss_reviewed": reviewed and text is not None}


def _keep_gloss(act: Act, trade: str, word_id: str, language: str, gloss: Gloss) -> None:
    row = WordGloss(municipality_id=act.who.municipality_id, word_id=word_id, language=language, trade=trade)
    row.text, row.reviewed, row.by_id, row.at = gloss.text, gloss.reviewed, act.who.id, act.now
    act.db.merge(row)


def apply_glosses(act: Act, change: GlossChange) -> None:
    """All of a catalog or nothing (`rows_refused`)."""
    if change.refused:
        raise _refused(change.refused)
    if change.lines:
        library.changed(act.db, act.who.municipality_id, change.trade)
    for line in change.lines:
        _keep_gloss(act, change.trade, line.word_id, change.language, line.gloss)


def remove_row(act: Act, own: WordRow) -> None:
    """Back to what ships; a word that does not ship goes, with its glosses and recordings, and employers' words wait again.

    `rows_refused`: without the row the trade would not be right, such as a word that would stand there twice.
    """
    here, ships = library.of(act.db, own.municipality_id).trades[own.trade], library.shipped().by_id.get(own.word_id)
    after = [*(row for row in here if row.id != own.word_id), *([ships] if ships else [])]
    if more := set(_together(after, own.trade)) - set(_together(here, own.trade)):
        raise _refused([Finding(0, column, code, detail) for column, code, detail in sorted(more)])
    library.changed(act.db, own.municipality_id, own.trade)
    act.db.delete(own)
    if ships is None:
        _forget_word(act.db, own.municipality_id, own.word_id)


def _together(rows: Iterable[Row], trade: str) -> Iterator[tuple[str, str, str]]:
    by_number, named = dict(enumerate(rows, start=1)), ("word_doubled", "unit_full", "role_of_one_gender")
    found = (finding for finding in about_file(by_number, trade) if finding.code in named)
    return ((finding.column, finding.code, by_number[finding.row].nb) for finding in found)


def _forget_word(db: Session, municipality_id: str, word_id: str) -> None:
    for model in (WordGloss, WordRecording):
        for row in db.scalars(select(model).where(model.municipality_id == municipality_id, model.word_id == word_id)):
            db.delete(row)
    lists.wait_again(db, municipality_id, word_id)


def _refused(findings: list[Finding]) -> Unprocessable:
    return Unprocessable("rows_refused", refused=[vars(finding) for finding in findings[:50]])


def settle(act: Act, item: WordListItem, word_id: str) -> WordListItem:
    """A teacher says which word an employer meant."""
    known_word(act, word_id)
    lists.settle(item, word_id)
    return item


def record(act: Act, data: dict[str, Any]) -> WordRecording:
    """A word, or its sentence, read aloud: for everybody once another person has checked it."""
    unused(act.db, WordRecording, data.get("id"))
    known_word(act, data["word_id"])
    row = WordRecording(id=data.get("id") or new_id(), municipality_id=act.who.municipality_id, word_id=data["word_id"], at=act.now)
    row.part = data["part"]
    row.sound, row.media, row.recorded_by = data["sound"], sound.media_of(data["sound"]) or "", act.who.id
    act.db.add(row)
    return row


def check(act: Act, row: WordRecording) -> WordRecording:
    """Another person has heard it and finds it right (`own_recording`)."""
    if row.recorded_by == act.who.id:
        raise Conflict("own_recording")
    library.changed(act.db, act.who.municipality_id, library.trade_of(row.word_id))
    row.checked_by = act.who.id
    return row


def remove(act: Act, row: WordRecording) -> None:
    """No longer to be heard."""
    library.changed(act.db, act.who.municipality_id, library.trade_of(row.word_id))
    act.db.delete(row)


def prepare(act: Act, session: Any, data: dict[str, Any]) -> Preparation:
    """What to practise before a session (`unit_without_trade`)."""
    row = act.db.get(Preparation, session.id) or Preparation(session_id=session.id, municipality_id=session.municipality_id)
    row.trade, row.unit, row.rehearsal = data.get("trade"), data.get("unit"), data["rehearsal"]
    if row.unit and not row.trade:
        raise Unprocessable("unit_without_trade")
    act.db.add(row)
    return row


def end_preparation(act: Act, session: Any) -> None:
    """Nothing to practise any more."""
    row = act.db.get(Preparation, session.id)
    if row is not None:
        act.db.delete(row)
