"""Glosses of words that ship: gettext catalogs of their own (translations/<lang>/LC_MESSAGES/vocabulary.po), by row id."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from babel.messages.pofile import read_po

from server.core.config import ROOT

TRANSLATIONS = ROOT / "translations"
NOT_REVIEWED = "not reviewed by a person"
"""The translator's comment on an entry that no person who speaks both languages has read."""


@dataclass(frozen=True)
class Gloss:
    """A word in another language, and whether a person has read it."""

    text: str
    reviewed: bool


def languages() -> list[str]:
    """The languages that words are glossed in: more than the interface has."""
    return [line["code"] for line in json.loads((TRANSLATIONS / "glosses.json").read_text(encoding="utf-8"))]


def po_path(language: str) -> Path:
    """The glosses of a language; gettext writes fa-AF as fa_AF."""
    return TRANSLATIONS / language.replace("-", "_") / "LC_MESSAGES" / "vocabulary.po"


def note_id(note: str) -> str:
    """The context of a note's entry. Many rows share a note, and one that a teacher wrote anew has no gloss: it goes by its text."""
    return f"note.{hashlib.sha256(note.encode()).hexdigest()[:10]}"


def glosses(language: str) -> dict[str, Gloss]:
    """The glosses of a language by row id, of notes by `note_id`. What has none, or one marked fuzzy, is not among them."""
    with po_path(language).open("rb") as file:
        entries = [entry for entry in read_po(file) if entry.context and entry.string and not entry.fuzzy]
    return {str(entry.context): Gloss(str(entry.string), NOT_REVIEWED not in entry.user_comments) for entry in entries}
