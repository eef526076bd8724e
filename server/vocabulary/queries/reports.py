"""Reads of what people say is wrong with words, and of who can put it right."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act
from server.core.pages import Page, page
from server.people.models import Person, PersonRole
from server.vocabulary import library
from server.vocabulary.models import WordReport
from server.vocabulary.queries.own import languages_of

REVIEWERS = ("teacher", "leader", "mentor", "adviser", "job_specialist")
"""Those who answer for glosses in a language they read or hear best (access/rules.csv)."""

NORWEGIAN = ("nb", "nn")
"""Nobody is a bilingual reviewer for these."""


def find_report(act: Act, report_id: str) -> WordReport | None:
    """One of my municipality."""
    row = act.db.get(WordReport, report_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def reports(act: Act) -> Page:
    """For a teacher all of them, for others the glosses in their languages; the newest first."""
    query = select(WordReport).where(WordReport.municipality_id == act.who.municipality_id)
    if "teacher" not in act.who.roles:
        query = query.where(WordReport.language.in_(languages_of(act)))
    if act.data.get("open"):
        query = query.where(WordReport.answered_at.is_(None))
    found = page(act.db, query, WordReport.id, act.data.get("after"), newest_first=True)
    return {**found, "items": [report(act, row) for row in found["items"]]}


def report(act: Act, row: WordReport) -> dict[str, Any]:
    """A report as staff see it: about the word, not about who told."""
    word = library.of(act.db, act.who.municipality_id).by_id.get(row.word_id)
    plain = {name: getattr(row, name) for name in ("id", "word_id", "what", "text", "at", "answer", "fixed", "answered_at")}
    return {**plain, "lang": row.language, "word": word.nb if word else None}


def concerned(act: Act, language: str | None) -> list[str]:
    """Who is to look at it: for a gloss those who speak its language, for all else, and where nobody does, the teachers here."""
    speaks = (Person.language == language) | (Person.hears_language == language)
    bilingual = _staff(act, REVIEWERS, speaks) if language not in (None, *NORWEGIAN) else []
    return bilingual or _staff(act, ("teacher",))


def _staff(act: Act, roles: tuple[str, ...], *more: Any) -> list[str]:
    here = select(Person.id).where(Person.municipality_id == act.who.municipality_id, Person.active, Person.id != act.who.id)
    return list(act.db.scalars(here.where(Person.roles.any(PersonRole.role.in_(roles)), *more).order_by(Person.id)))
