"""Reads of what is hers and of sent answers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import Page, page
from server.people.models import Person
from server.vocabulary import library
from server.vocabulary.models import FirstDay, InterviewAnswer, OwnWord


def own_words(act: Act) -> Page:
    """My own words."""
    return page(act.db, select(OwnWord).where(OwnWord.person_id == act.who.id), OwnWord.id, act.data.get("after"), size=50)


def find_own_word(act: Act, own_word_id: str) -> OwnWord | None:
    """One of mine: others' are private, also from staff."""
    row = act.db.get(OwnWord, own_word_id)
    return row if row is not None and row.person_id == act.who.id else None


def find_first_day(act: Act, first_day_id: str) -> FirstDay | None:
    """One of mine."""
    row = act.db.get(FirstDay, first_day_id)
    return row if row is not None and row.person_id == act.who.id else None


def first_days(db: Session, ids: Sequence[str], now: datetime) -> list[dict[str, Any]]:
    """For phones."""
    return [first_day(row) for row in db.scalars(select(FirstDay).where(FirstDay.id.in_(ids)))]


def first_day(row: FirstDay) -> dict[str, Any]:
    """The words of a first day; `waiting` are those that a teacher has still to make."""
    about = {name: getattr(row.word_list, name) for name in ("employer", "day", "trade", "word_ids")}
    plain = {name: getattr(row, name) for name in ("id", "word_list_id", "share", "known", "of")}
    return {**plain, **about, "waiting": [item.text for item in row.word_list.items if item.word_id is None]}


def languages_of(act: Act) -> set[str]:
    """What she reads and hears."""
    person = act.db.get(Person, act.who.id)
    return {act.who.language, person.hears_language or ""} if person is not None else set()


def speaks_its_language(act: Act, found: Any) -> bool:
    """A gloss in a language that the reader speaks."""
    return found is not None and found.language is not None and found.language in languages_of(act)


def speaks_language_asked(act: Act, found: Any) -> bool:
    """The request names a language that the reader speaks."""
    return act.data["lang"] in languages_of(act)


def asks_its_glosses(act: Act, found: Any) -> bool:
    """What waits for a gloss in a language that the reader speaks."""
    return act.data["what"] == "gloss" and act.data.get("lang") in languages_of(act)


def find_answer(act: Act, answer_id: str) -> InterviewAnswer | None:
    """One that I sent or that was sent to me."""
    row = act.db.get(InterviewAnswer, answer_id)
    return row if row is not None and act.who.id in (row.person_id, row.to_id) else None


def sent_to_me(act: Act, found: Any) -> bool:
    """Its sender chose me to hear it."""
    return found is not None and bool(found.to_id == act.who.id)


def answers(act: Act) -> Page:
    """Those I sent, and those sent to me."""
    mine = or_(InterviewAnswer.person_id == act.who.id, InterviewAnswer.to_id == act.who.id)
    found = page(act.db, select(InterviewAnswer).where(mine), InterviewAnswer.id, act.data.get("after"), newest_first=True)
    here = library.of(act.db, act.who.municipality_id)
    return {**found, "items": [_answer(act, row, here) for row in found["items"]]}


def answer(act: Act, row: InterviewAnswer) -> dict[str, Any]:
    """One of them."""
    return _answer(act, row, library.of(act.db, act.who.municipality_id))


def _answer(act: Act, row: InterviewAnswer, here: library.Library) -> dict[str, Any]:
    """With the sender's name, unless it is protected, and what she was asked, while the question is there."""
    person = act.db.get(Person, row.person_id)
    named = person.name if person is not None and (not person.protected or person.id == act.who.id) else None
    plain = {name: getattr(row, name) for name in ("id", "question_id", "person_id", "to_id", "at")}
    asked = here.by_id.get(row.question_id)
    return {**plain, "name": named, "question": asked and asked.nb}
