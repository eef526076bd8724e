"""What teachers write: rows from their spreadsheet, glosses, recordings; and what a leader asks to practise."""

from typing import Any

from server.core import sound
from server.core.act import Act
from server.core.base import new_id
from server.core.errors import Conflict, Unprocessable
from server.vocabulary import library
from server.vocabulary.actions import lists
from server.vocabulary.file import FileChange
from server.vocabulary.models import Preparation, WordGloss, WordListItem, WordRecording, WordRow
from server.vocabulary.queries.own import languages_of
from server.week.queries import unused


def apply(act: Act, change: FileChange) -> None:
    """All of a file or nothing (`rows_refused`); employers' words that waited for these rows are linked."""
    if change.refused:
        raise Unprocessable("rows_refused", refused=[vars(finding) for finding in change.refused[:50]])
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
    trade = library.trade_of(word_id)
    library.changed(act.db, act.who.municipality_id, trade)
    row = WordGloss(municipality_id=act.who.municipality_id, word_id=word_id, language=language, trade=trade)
    row.text, row.reviewed, row.by_id, row.at = text or "", language in languages_of(act), act.who.id, act.now
    act.db.merge(row)
    reviewed = row.reviewed and text is not None
    return {"word_id": word_id, "lang": language, "gloss": text, "gloss_reviewed": reviewed}


def settle(act: Act, item: WordListItem, word_id: str) -> WordListItem:
    """A teacher says which word an employer meant."""
    known_word(act, word_id)
    lists.settle(item, word_id)
    return item


def record(act: Act, data: dict[str, Any]) -> WordRecording:
    """A word read aloud: for everybody once another person has checked it."""
    unused(act.db, WordRecording, data.get("id"))
    known_word(act, data["word_id"])
    row = WordRecording(id=data.get("id") or new_id(), municipality_id=act.who.municipality_id, word_id=data["word_id"], at=act.now)
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
