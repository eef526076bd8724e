"""How a text sounds where the phone has no Norwegian voice: files that sounds/render.py made beforehand (docs/adr/0011).

A file's name holds the hash of its text and of its bytes: the first finds it, the second lets it be kept for ever. Bokmål only;
a row that a teacher has changed is another text, and has no file.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from server.vocabulary.content import FOLDER as VOCABULARY
from server.vocabulary.rows import Row

FOLDER = VOCABULARY.parent / "sounds"
SUFFIX = ".ogg"
PARTS = ("word", "example", "a2", "b1")
"""What of a row can be heard: the word as it is learnt, its example, the answers to a question."""


@dataclass(frozen=True)
class Rendered:
    """A sound by its name under /sounds/, and what it costs to fetch."""

    name: str
    bytes: int


def spoken(row: Row) -> dict[str, str]:
    """The texts of a row that are read aloud, by part; a noun with one article, never "ei skråstrek en"."""
    article = row.article.partition("/")[0]
    texts = (f"{article} {row.nb}".strip(), row.example, row.answer_a2, row.answer_b1)
    return {part: text for part, text in zip(PARTS, texts, strict=True) if text}


def voice_of(row: Row) -> str:
    """A line of a dialogue is said by whoever says it; everything else by a man, whose voice is the clearer of the two."""
    return "woman" if row.speaker.startswith("woman") else "man"


def key(text: str, voice: str) -> str:
    """What the name of the file begins with."""
    return hashlib.sha256(f"{voice} {text}".encode()).hexdigest()[:12]


def name(text: str, voice: str, sound: bytes) -> str:
    """The whole name."""
    return f"{key(text, voice)}-{hashlib.sha256(sound).hexdigest()[:8]}{SUFFIX}"


@cache
def _files() -> Mapping[str, Rendered]:
    found = sorted(FOLDER.glob(f"*{SUFFIX}"))
    return {path.name.partition("-")[0]: Rendered(path.name, path.stat().st_size) for path in found}


@lru_cache(maxsize=5000)
def of(row: Row) -> Mapping[str, Rendered | None]:
    """The sound of each part; None where there is none."""
    texts = spoken(row)
    return {part: _files().get(key(texts[part], voice_of(row))) if part in texts else None for part in PARTS}
