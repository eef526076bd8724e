"""Reads for teachers and leaders: what waits, what is hard, what people aim at, recordings."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

from sqlalchemy import distinct, func, select

from server.core import clock
from server.core.act import Act
from server.core.changes import REGISTRY
from server.core.groups import in_my_groups
from server.core.pages import Page
from server.people.models import Participant, Person
from server.vocabulary import library
from server.vocabulary.library import ALL_TRADES, Library
from server.vocabulary.models import NOT_YET, WordList, WordRecording, WordReport, WordReview, WordRow
from server.vocabulary.queries import lists
from server.vocabulary.rows import WORDS, Row
from server.vocabulary.schemas import WORD_ID

LEAST = 5
"""People in the smallest group that is told of."""
LATELY = timedelta(days=60)
MOST = 200


def waiting(act: Act) -> Page:
    """Words that wait for something, the first 200: what is settled makes room for more."""
    here, what = library.of(act.db, act.who.municipality_id), act.data["what"]
    found: Iterable[dict[str, Any]] = {"word": _words, "check": _checks}[what](act) if what in ("word", "check") else _lacking(act, here)
    return {"items": list(islice(found, MOST)), "next": None}


def waiting_counts(act: Act) -> dict[str, int]:
    """How many wait for each thing, and how many reports are open."""
    here, language = library.of(act.db, act.who.municipality_id), act.data.get("lang", act.who.language)
    lacking = {what: sum(_lacks(here, row, what, language) for row in here.by_id.values()) for what in ("gloss", "picture", "recording")}
    mine = {"municipality_id": act.who.municipality_id}
    checks = select(func.count()).select_from(WordRecording).filter_by(**mine).where(WordRecording.checked_by.is_(None))
    reports = select(func.count()).select_from(WordReport).filter_by(**mine).where(WordReport.answered_at.is_(None))
    words = len(lists.waiting_items(act.db, act.who.municipality_id))
    return {"word": words, **lacking, "check": act.db.scalars(checks).one(), "reports": act.db.scalars(reports).one()}


def _words(act: Act) -> Iterator[dict[str, Any]]:
    for item in lists.waiting_items(act.db, act.who.municipality_id):
        row = act.db.get_one(WordList, item.word_list_id)
        yield _waits(item.id, "word", item.text, None) | {"employer": row.employer, "day": row.day, "trade": row.trade}


def _checks(act: Act) -> Iterator[dict[str, Any]]:
    here = library.of(act.db, act.who.municipality_id)
    query = select(WordRecording).where(WordRecording.municipality_id == act.who.municipality_id, WordRecording.checked_by.is_(None))
    for row in act.db.scalars(query.order_by(WordRecording.id)):
        word = here.by_id.get(row.word_id)
        text = row.word_id if word is None else word.shown if row.part == "word" else word.example
        yield _waits(row.id, "check", text, row.word_id) | {"mine": row.recorded_by == act.who.id}


def _lacking(act: Act, here: Library) -> Iterator[dict[str, Any]]:
    """Words without a gloss in a language, a picture (nouns only: other words seldom have a good one) or a recording."""
    what, language = act.data["what"], act.data.get("lang", act.who.language)
    trades = [act.data["trade"]] if "trade" in act.data else list(ALL_TRADES)
    rows = (row for trade in trades for row in here.trades[trade] if _lacks(here, row, what, language))
    return (_waits(row.id, what, row.shown, row.id) for row in rows)


def _lacks(here: Library, row: Row, what: str, language: str) -> bool:
    if what == "gloss":
        return row.kind != "line" and here.gloss(row.id, language) is None
    return row.kind in WORDS and (here.sound(row.id) is None if what == "recording" else row.kind == "noun" and not row.picture)


def _waits(each: str, what: str, text: str, word_id: str | None) -> dict[str, Any]:
    return {"id": each, "what": what, "text": text, "word_id": word_id, **dict.fromkeys(("employer", "day", "trade", "mine"))}


def hard(act: Act) -> Page:
    """Words to which five or more people said "not yet" in the last 60 days, the hardest first."""
    here = library.of(act.db, act.who.municipality_id)
    told = _tellable(act, _not_yet)
    items = [{"word_id": each, "word": here.by_id[each].nb, "people": number} for each, number in told if each in here.by_id]
    return {"items": items[:MOST], "next": None}


def _not_yet(act: Act, *whose: Any) -> Counter[str]:
    """Words, with how many people."""
    query = select(WordReview.word_id, func.count(distinct(WordReview.person_id))).join(Person, Person.id == WordReview.person_id)
    query = query.where(Person.municipality_id == act.who.municipality_id, Person.active, *whose)
    query = query.where(WordReview.rating == NOT_YET, WordReview.reviewed_at > act.now - LATELY)
    return Counter({row[0]: row[1] for row in act.db.execute(query.group_by(WordReview.word_id))})


def aims(act: Act) -> Page:
    """Trades that five or more people wish for."""
    return {"items": [{"trade": trade, "people": number} for trade, number in _tellable(act, _wished)], "next": None}


def _wished(act: Act, *whose: Any) -> Counter[str]:
    """Trades, with how many people."""
    query = select(Participant.job_wishes).join(Person, Person.id == Participant.person_id).where(*whose)
    wishes = act.db.scalars(query.where(Person.municipality_id == act.who.municipality_id, Person.active, Participant.left_on.is_(None)))
    return Counter(trade for wished in wishes for trade in set(wished) & set(ALL_TRADES))


def _tellable(act: Act, counted: Callable[..., Counter[str]]) -> list[tuple[str, int]]:
    """The highest first. Nothing of a group below five, and nothing of mine that would tell of such a group by what is left when it is
    taken from the municipality's number."""
    whole = counted(act)
    asked = counted(act, in_my_groups(act, Person.id, clock.oslo_date(act.now))) if act.data["of"] == "mine" else whole
    told = ((each, number) for each, number in asked.items() if number >= LEAST and not 0 < whole[each] - number < LEAST)
    return sorted(told, key=lambda one: (-one[1], one[0]))


def own_rows(act: Act) -> Page:
    """A trade's rows that are this municipality's own, and whether the word ships as well."""
    query = select(WordRow).where(WordRow.municipality_id == act.who.municipality_id, WordRow.trade == act.data["trade"])
    ships = library.shipped().by_id
    rows = act.db.scalars(query.order_by(WordRow.word_id))
    return {"items": [{"id": row.word_id, "ships": row.word_id in ships, "at": row.at} for row in rows], "next": None}


def find_row(act: Act, word_id: str) -> WordRow | None:
    """One of my municipality's own."""
    return act.db.get(WordRow, (act.who.municipality_id, word_id)) if re.fullmatch(WORD_ID, word_id) else None


def find_recording(act: Act, recording_id: str) -> WordRecording | None:
    """One of my municipality."""
    row = act.db.get(WordRecording, recording_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def sound_of(act: Act, word_id: str) -> WordRecording | None:
    """The checked recording of a word, or of its sentence, here."""
    recording_id = library.of(act.db, act.who.municipality_id).sound(word_id, act.data["part"])
    return act.db.get(WordRecording, recording_id) if recording_id else None


def find_session(act: Act, session_id: str) -> Any:
    """A session of my municipality, whichever feature it belongs to."""
    row: Any = act.db.get(REGISTRY.kinds["session"].model, session_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None
