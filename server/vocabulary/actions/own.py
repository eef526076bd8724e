"""What a participant keeps for herself and sends."""

from typing import Any

from sqlalchemy import and_, func, or_, select

from server.core import sound
from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Unprocessable
from server.people.models import Person
from server.vocabulary import library, notices, photo
from server.vocabulary.models import FirstDay, InterviewAnswer, OwnWord
from server.week.queries import unused

MOST_OWN, MOST_WITH_MEDIA = 300, 60
"""Photos and sounds go to each of her phones: as many as a phone can carry."""
MOST_ANSWERS = 60


def add_word(act: Act, data: dict[str, Any]) -> OwnWord:
    """A word of my own, perhaps with photo and sound (`too_many`)."""
    unused(act.db, OwnWord, data.get("id"))
    not_too_many(act, OwnWord.person_id == act.who.id, MOST_OWN)
    if data.get("photo") or data.get("sound"):
        with_media = or_(OwnWord.photo_media.is_not(None), OwnWord.sound_media.is_not(None))
        not_too_many(act, and_(OwnWord.person_id == act.who.id, with_media), MOST_WITH_MEDIA)
    row = OwnWord(id=data.get("id") or new_id(), person_id=act.who.id, word=data["word"], gloss=data.get("gloss"), created_at=act.now)
    row.photo, row.sound = data.get("photo"), data.get("sound")
    row.photo_media = photo.media_of(row.photo) if row.photo else None
    row.sound_media = sound.media_of(row.sound) if row.sound else None
    act.db.add(row)
    return row


def not_too_many(act: Act, mine: Any, most: int) -> None:
    """Counts what is hers, one act of hers at a time (`too_many`)."""
    locked(act.db, Person, act.who.id)
    if act.db.scalars(select(func.count()).where(mine)).one() >= most:
        raise Conflict("too_many", most=most)


def count_known(act: Act, row: FirstDay, known: int, of: int, share: bool) -> FirstDay:
    """How far she is, by her phone's count (`known_more`: more than there are)."""
    if known > of:
        raise Unprocessable("known_more", known=known, of=of)
    row.known, row.of, row.share = known, of, share
    return row


def send_answer(act: Act, data: dict[str, Any]) -> InterviewAnswer:
    """To a leader or a mentor here (`unknown_helper`), who is told."""
    unused(act.db, InterviewAnswer, data.get("id"))
    here = library.of(act.db, act.who.municipality_id)
    question = here.by_id.get(data["question_id"])
    if question is None or question.kind != "question":
        raise Unprocessable("unknown_word", word_id=data["question_id"])
    _helper(act, data["to_id"])
    not_too_many(act, InterviewAnswer.person_id == act.who.id, MOST_ANSWERS)
    row = InterviewAnswer(id=data.get("id") or new_id(), person_id=act.who.id, to_id=data["to_id"], question_id=data["question_id"])
    row.sound, row.media, row.at = data["sound"], sound.media_of(data["sound"]) or "", act.now
    act.db.add(row)
    notices.tell(act, row.to_id, "answer_sent", answer_id=row.id)
    return row


def _helper(act: Act, person_id: str) -> None:
    person = act.db.get(Person, person_id)
    mine = person is not None and person.municipality_id == act.who.municipality_id and person.active and not person.protected
    if person is None or not mine or not person.role_names & {"leader", "mentor"}:
        raise Unprocessable("unknown_helper")
