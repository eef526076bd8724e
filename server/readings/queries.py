"""Reads of readings."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act
from server.core.pages import Page, page
from server.readings.models import Reading


def find(act: Act, reading_id: str) -> Reading | None:
    """A reading of my municipality."""
    return act.db.scalars(select(Reading).where(Reading.id == reading_id, _here(act))).one_or_none()


def of_text(act: Act, language: str, text: str) -> Reading | None:
    """The reading there is of a text, locked until the transaction ends."""
    query = select(Reading).where(_here(act), Reading.language == language, Reading.text == text)
    return act.db.scalars(query.with_for_update()).one_or_none()


def here(act: Act) -> Page:
    """All of my municipality."""
    return page(act.db, select(Reading).where(_here(act)), Reading.id, act.data.get("after"))


def _here(act: Act) -> Any:
    return Reading.municipality_id == act.who.municipality_id
