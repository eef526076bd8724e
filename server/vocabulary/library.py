"""The words one municipality sees: what ships, read once per process, with its teachers' rows, glosses and recordings laid over.

Kept per process under the stamps of trade_edition, so that a changed row is seen by every process at the next request.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from server.core.base import new_id
from server.vocabulary import glosses as catalogs
from server.vocabulary.content import FOLDER, TOPICS, TRADES, read
from server.vocabulary.glosses import Gloss
from server.vocabulary.models import TradeEdition, WordGloss, WordRecording, WordRow
from server.vocabulary.rows import WORDS, Row

ALL_TRADES = (*TRADES, *TOPICS)
MOST_FOUND = 5
Glosses = Mapping[str, Mapping[str, Gloss]]
"""Language → word id → gloss."""
Sounds = Mapping[str, Mapping[str, str]]
"""Part of a row (word, example) → word id → recording id."""


@dataclass(frozen=True, eq=False)
class Library:
    """Everything there is to learn. `versions`: by trade; `own_glosses`, `sounds` (part → word id → recording id): the municipality's."""

    trades: Mapping[str, tuple[Row, ...]]
    versions: Mapping[str, str]
    by_id: Mapping[str, Row]
    forms: Mapping[str, tuple[str, ...]]
    own_glosses: Glosses
    sounds: Sounds

    def gloss(self, word_id: str, language: str) -> Gloss | None:
        """In another language; None rather than a guess."""
        own = self.own_glosses.get(language, {}).get(word_id)
        return catalog(language).get(word_id) if own is None else own if own.text else None

    def find(self, text: str) -> list[Row]:
        """Words of which this is a form, each once, at most five; also a genitive (gjestens)."""
        asked = form_of(text)
        ids = self.forms.get(asked) or (self.forms.get(asked[:-1]) if asked.endswith("s") else None) or ()
        found = {(row.kind, row.nb.casefold()): row for row in (self.by_id[each] for each in reversed(ids))}
        return list(reversed(found.values()))[:MOST_FOUND]

    def sound(self, word_id: str, part: str = "word") -> str | None:
        """The checked recording of a word or of its sentence."""
        return self.sounds.get(part, {}).get(word_id)

    def known(self, text: str, trade: str | None = None) -> str | None:
        """The id of an employer's word: of her trade if it is there."""
        ids = self.forms.get(form_of(text), ())
        return next((each for each in ids if trade and each.startswith(f"{trade}.")), ids[0] if ids else None)


def trade_of(word_id: str) -> str:
    """hotel.handkle → hotel."""
    return word_id.partition(".")[0]


def form_of(text: str) -> str:
    """As the index has it: small letters, no marks around it, no "å", "en", "ei" or "et" before it."""
    words = " ".join(text.casefold().split()).strip(" .,;:!?()«»\"'")
    first, _, rest = words.partition(" ")
    return rest if rest and first in ("å", "en", "ei", "et", "ei/en", "har") and " " not in rest else words


@cache
def catalog(language: str) -> Mapping[str, Gloss]:
    """The glosses of a language that ship; none of a language without."""
    return catalogs.glosses(language) if language in _languages() else {}


@cache
def _languages() -> frozenset[str]:
    return frozenset(catalogs.languages())


@cache
def shipped() -> Library:
    """What ships."""
    rows = {trade: tuple(read(FOLDER / f"{trade}.csv").rows.values()) for trade in ALL_TRADES}
    glossed = b"".join(catalogs.po_path(language).read_bytes() for language in sorted(_languages()))
    common = hashlib.sha256(glossed).digest()
    return _made(rows, {trade: _short((FOLDER / f"{trade}.csv").read_bytes(), common) for trade in ALL_TRADES}, {}, {})


def _short(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(parts)).hexdigest()[:12]


def _made(trades: Mapping[str, tuple[Row, ...]], versions: Mapping[str, str], own: Glosses, sounds: Sounds) -> Library:
    every = [row for rows in trades.values() for row in rows]
    forms: dict[str, list[str]] = defaultdict(list)
    for row in every:
        if row.kind != "line":
            for form in dict.fromkeys(_indexed(row)):
                forms[form].append(row.id)
    return Library(trades, versions, {row.id: row for row in every}, {form: tuple(ids) for form, ids in forms.items()}, own, sounds)


def _indexed(row: Row) -> Iterable[str]:
    given = (*row.forms, *row.nn_forms) if row.kind in WORDS else (row.nb, row.nn)
    yield from (form_of(form) for form in given)
    if row.kind == "verb":
        yield from (imperative(form_of(infinitive)) for infinitive in (row.nb, row.nn))


def imperative(infinitive: str) -> str:
    """snakke → snakk, komme → kom, gå → gå: what a plan or a sign asks for ("Søk", "Meld deg på")."""
    short = infinitive[:-1] if infinitive.endswith("e") and len(infinitive) > 2 else infinitive
    return short[:-1] if short.endswith("mm") else short


def of(db: Session, municipality_id: str) -> Library:
    """As this municipality has it now."""
    query = select(TradeEdition.trade, TradeEdition.stamp).where(TradeEdition.municipality_id == municipality_id)
    stamps = tuple(sorted((trade, stamp) for trade, stamp in db.execute(query)))
    return _kept.get(municipality_id, stamps, db) if stamps else shipped()


class _Kept:
    """The libraries of municipalities with rows of their own, as of their stamps."""

    def __init__(self) -> None:
        self._of = lru_cache(maxsize=64)(lambda municipality_id, stamps: _Slot())

    def get(self, municipality_id: str, stamps: tuple[tuple[str, str], ...], db: Session) -> Library:
        slot = self._of(municipality_id, stamps)
        if slot.library is None:
            slot.library = _laid_over(db, municipality_id, dict(stamps))
        return slot.library


@dataclass
class _Slot:
    library: Library | None = None


_kept = _Kept()


def _laid_over(db: Session, municipality_id: str, stamps: dict[str, str]) -> Library:
    base = shipped()
    mine: dict[str, dict[str, Row]] = {trade: {row.id: row for row in rows} for trade, rows in base.trades.items()}
    for row in db.scalars(select(WordRow).where(WordRow.municipality_id == municipality_id).order_by(WordRow.position, WordRow.word_id)):
        if row.trade in mine:
            mine[row.trade][row.word_id] = row_of(row.cells)
    versions = {trade: _short(base.versions[trade].encode(), stamps.get(trade, "").encode()) for trade in mine}
    versions |= {trade: base.versions[trade] for trade in mine if trade not in stamps}
    trades = {trade: tuple(rows.values()) for trade, rows in mine.items()}
    return _made(trades, versions, _own_glosses(db, municipality_id), _sounds(db, municipality_id))


def row_of(cells: Mapping[str, Any]) -> Row:
    """A row from what the database keeps; a column that is newer than the row is empty."""
    return Row(**{field.name: str(cells.get(field.name, "")) for field in fields(Row)})


def _own_glosses(db: Session, municipality_id: str) -> Glosses:
    found: dict[str, dict[str, Gloss]] = defaultdict(dict)
    for row in db.scalars(select(WordGloss).where(WordGloss.municipality_id == municipality_id)):
        found[row.language][row.word_id] = Gloss(row.text, row.reviewed)
    return found


def _sounds(db: Session, municipality_id: str) -> Sounds:
    query = select(WordRecording.part, WordRecording.word_id, WordRecording.id).where(WordRecording.municipality_id == municipality_id)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for part, word_id, recording_id in db.execute(query.where(WordRecording.checked_by.is_not(None)).order_by(WordRecording.id)):
        found[part][word_id] = recording_id
    return found


def changed(db: Session, municipality_id: str, trade: str) -> None:
    """Another edition of a trade: before any change of its rows, glosses or recordings, which then come one after another."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(TradeEdition).values(municipality_id=municipality_id, trade=trade, stamp=new_id())
    again = {"stamp": statement.excluded.stamp}
    db.execute(statement.on_conflict_do_update(index_elements=["municipality_id", "trade"], set_=again))
