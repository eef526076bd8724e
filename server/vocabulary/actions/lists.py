"""Employers' word lists: known words link to the content, unknown ones wait for a teacher, people get words for their first day."""

import re
import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.base import new_id
from server.core.db import locked
from server.core.errors import Conflict, Refusal, Unprocessable
from server.core.text import name_of
from server.people import throttle
from server.people.identify import hash_of
from server.vocabulary import library, notices
from server.vocabulary.list_schemas import MOST_WORDS
from server.vocabulary.models import FirstDay, WordList, WordListItem, WordListLink
from server.vocabulary.queries import lists
from server.week.queries import unused

LASTS = timedelta(days=14)
LONGEST = 100


def split(text: str) -> list[str]:
    """ "håndkle; steamer; HMS" → its words."""
    return [word for part in re.split(r"[;,\n]", text) if (word := name_of(part))]


def make(act: Act, data: dict[str, Any]) -> WordList:
    """A list (`no_words`, `too_many`, `word_too_long`)."""
    unused(act.db, WordList, data.get("id"))
    row = WordList(id=data.get("id") or new_id(), municipality_id=act.who.municipality_id, employer=data["employer"])
    row.day, row.trade, row.made_by, row.at = data.get("offer_date"), data.get("trade"), act.who.id, act.now
    add_words(act.db, row, [*data.get("words", ()), *split(data.get("text", ""))])
    if not row.items:
        raise Unprocessable("no_words")
    act.db.add(row)
    return row


def change(act: Act, row: WordList, data: dict[str, Any]) -> WordList:
    """Its name, day or trade, and more words (`too_many`, `word_too_long`); phones of those who go there follow."""
    locked(act.db, WordList, row.id)
    for field, given in (("employer", "employer"), ("day", "offer_date"), ("trade", "trade")):
        if given in data:
            setattr(row, field, data[given])
    add_words(act.db, row, data.get("words", ()))
    return row


def remove(act: Act, row: WordList) -> None:
    """With its link and the first days it gave; not where somebody else's people go there (`others_go`)."""
    mine = lists.my_people(act)
    going = list(act.db.scalars(select(FirstDay).where(FirstDay.word_list_id == row.id)))
    if others := sum(each.person_id not in mine for each in going):
        raise Conflict("others_go", people=others)
    links = act.db.scalars(select(WordListLink).where(WordListLink.word_list_id == row.id))
    for each in (*going, *links):
        act.db.delete(each)
    act.db.flush()
    act.db.delete(row)


def add_words(db: Session, row: WordList, words: Iterable[str]) -> None:
    """Those that are not there yet, each once: kniv and kniver are one word to learn."""
    here, had = library.of(db, row.municipality_id), {item.text.casefold() for item in row.items}
    linked: set[str | None] = {item.word_id for item in row.items if item.word_id}
    for word in words:
        if len(word) > LONGEST:
            raise Unprocessable("word_too_long", most=LONGEST)
        found = here.known(word, row.trade)
        if word.casefold() not in had and (found is None or found not in linked):
            had.add(word.casefold())
            linked.add(found)
            state = "known" if found else "waiting"
            row.items.append(WordListItem(position=len(row.items) + 1, text=word, word_id=found, state=state))
    if len(row.items) > MOST_WORDS:
        raise Conflict("too_many", most=MOST_WORDS)


def link_waiting(db: Session, municipality_id: str) -> None:
    """After a teacher's change: words that waited and are known now."""
    here = library.of(db, municipality_id)
    for item in lists.waiting_items(db, municipality_id):
        if found := here.known(item.text):
            settle(item, found)


def settle(item: WordListItem, word_id: str) -> None:
    """A teacher made it a word to learn."""
    item.word_id, item.state = word_id, "done"


def wait_again(db: Session, municipality_id: str, word_id: str) -> None:
    """The word they were linked to is there no more."""
    for item in lists.items_of(db, municipality_id, word_id):
        item.word_id, item.state = None, "waiting"


def set_people(act: Act, row: WordList, person_ids: list[str]) -> None:
    """Those of mine who go there (`unknown_people`); each is told. Other helpers' people stay."""
    mine, wanted = lists.my_people(act), set(person_ids)
    if unknown := sorted(wanted - set(mine)):
        raise Unprocessable("unknown_people", person_ids=unknown)
    locked(act.db, WordList, row.id)
    going = {each.person_id: each for each in act.db.scalars(select(FirstDay).where(FirstDay.word_list_id == row.id))}
    for person_id in (set(going) & set(mine)) - wanted:
        act.db.delete(going[person_id])
    for person_id in sorted(wanted - set(going)):
        made = FirstDay(id=new_id(), word_list_id=row.id, person_id=person_id, share=False)
        act.db.add(made)
        notices.tell(act, person_id, "first_day_words", first_day_id=made.id, day=row.day.isoformat() if row.day else None)
    act.db.flush()


def link(act: Act, row: WordList) -> dict[str, Any]:
    """For the employer, 14 days; earlier ones are void. The token is told once, and stands after the # so that no log sees it."""
    for old in act.db.scalars(select(WordListLink).where(WordListLink.word_list_id == row.id, WordListLink.expires_at > act.now)):
        old.expires_at = act.now
    token = secrets.token_urlsafe(24)
    made = WordListLink(id=new_id(), word_list_id=row.id, token_hash=hash_of(token), made_by=act.who.id, expires_at=act.now + LASTS)
    act.db.add(made)
    return {"id": made.id, "path": f"/#/ord/{token}", "expires_at": made.expires_at}


def by_link(act: Act, token: str, words: list[str]) -> dict[str, Any]:
    """What the employer sees, after what she added; 404 `code_unknown`. Wrong tokens are counted per beginning, as codes are."""
    subject = f"words:{token[:4]}"
    with act.services.database.write() as db:
        throttle.check(db, subject, act.now)
        query = select(WordListLink).where(WordListLink.token_hash == hash_of(token), WordListLink.expires_at > act.now)
        found = db.scalars(query).one_or_none()
        if found is not None:
            return _added(db, act, found, words)
        throttle.failed(db, subject, act.now)
    raise Refusal("code_unknown", 404)


def _added(db: Session, act: Act, found: WordListLink, words: list[str]) -> dict[str, Any]:
    row = db.get_one(WordList, found.word_list_id, with_for_update=True, populate_existing=True)
    attempt = act.attempt.by(found.id) if act.attempt else None
    if attempt is None or attempt.before(db) is None:
        add_words(db, row, words)
        if attempt is not None:
            attempt.store(db, 200, "", act.now)
    db.flush()
    return {"employer": row.employer, "day": row.day, "words": [item.text for item in row.items], "expires_at": found.expires_at}
