"""Reads of what there is to learn."""

from collections import Counter
from functools import lru_cache
from typing import Any

from server.core.act import Act
from server.core.errors import NotFound
from server.core.pages import Page
from server.core.schemas import page_of
from server.people.models import Participant
from server.vocabulary import library, rendered
from server.vocabulary.glosses import note_id
from server.vocabulary.library import Library
from server.vocabulary.names import title
from server.vocabulary.rows import WORDS, Row
from server.vocabulary.schemas import WordOut

_PAGE = page_of(WordOut)()


def trades(act: Act) -> Page:
    """All of them, mine first in the order of my wishes; "everybody" for a wish that is none of the trades."""
    mine, here = _mine(act), library.of(act.db, act.who.municipality_id)
    items = [_trade(here, trade, trade in mine) for trade in dict.fromkeys((*mine, *library.ALL_TRADES))]
    return {"items": items, "next": None}


def _mine(act: Act) -> list[str]:
    participant = act.db.get(Participant, act.who.id)
    if participant is None:
        return []
    return [wish for wish in participant.job_wishes if wish in library.ALL_TRADES] or ["everybody"]


def _trade(here: Library, trade: str, mine: bool) -> dict[str, Any]:
    return {"id": trade, "title": title(trade), "version": here.versions[trade], "mine": mine, **_counts(here, trade)}


@lru_cache(maxsize=500)
def _counts(here: Library, trade: str) -> dict[str, int]:
    counted = Counter("word" if row.kind in WORDS else row.kind for row in here.trades[trade])
    return {"words": counted["word"], "phrases": counted["phrase"], "questions": counted["question"]}


def words(act: Act) -> str:
    """One trade as JSON, made once per language and edition; 404 for a trade there is not."""
    trade = act.params["trade_id"]
    if trade not in library.ALL_TRADES:
        raise NotFound
    return _written(library.of(act.db, act.who.municipality_id), trade, act.data.get("lang", ""))


@lru_cache(maxsize=500)
def _written(here: Library, trade: str, language: str) -> str:
    return str(_PAGE.dumps({"items": [shown(here, row, language) for row in here.trades[trade]], "next": None}))


def lookup(act: Act) -> Page:
    """Words of which this is a form."""
    here = library.of(act.db, act.who.municipality_id)
    return {"items": [shown(here, row, act.data.get("lang", "")) for row in here.find(act.data["word"])], "next": None}


def shown(here: Library, row: Row, language: str) -> dict[str, Any]:
    """A row as the wire has it."""
    plain = {name: getattr(row, name) or None for name in ("article", "example", "picture", "speaker")}
    nynorsk = {"word": row.nn, "article": row.nn_article or None, "example": row.example_nn or None}
    nynorsk |= {"forms": _forms(row, "nn_"), "answers": _answers(row, "_nn")}  # type: ignore[dict-item]
    fixed = {"id": row.id, "kind": row.kind, "trade": library.trade_of(row.id), "unit": row.unit, "level": row.level, "word": row.nb}
    sounds = {"sound": here.sound(row.id), "sound_example": here.sound(row.id, "example")}
    told = {"note": row.tip or None, **sounds, **_glossed(here, row, language)}
    nested = {"forms": _forms(row, ""), "nynorsk": nynorsk, "answers": _answers(row, ""), "rendered": rendered.of(row)}
    return {**fixed, **plain, **told, **nested}


def _glossed(here: Library, row: Row, language: str) -> dict[str, Any]:
    gloss, note = here.gloss(row.id, language), here.gloss(note_id(row.tip), language)
    known = {"gloss": gloss.text, "gloss_reviewed": gloss.reviewed} if gloss else {"gloss": None, "gloss_reviewed": False}
    return {**known, "note_gloss": note.text if note else None}


def _forms(row: Row, prefix: str) -> dict[str, str | None]:
    return {name: getattr(row, prefix + name) or None for name in ("definite", "plural", "plural_definite")}


def _answers(row: Row, suffix: str) -> dict[str, str | None] | None:
    if row.kind != "question":
        return None
    return {level: getattr(row, f"answer_{level}{suffix}") or None for level in ("a2", "b1")}
