"""Reads of notices."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act
from server.core.pages import Page, page
from server.notifications.models import Notice


def mine(act: Act) -> Page:
    """My notices, the newest first."""
    return page(act.db, select(Notice).where(Notice.person_id == act.who.id), Notice.id, act.data.get("after"), newest_first=True)


def find(act: Act, notice_id: str) -> Any:
    """One of my notices."""
    return act.db.scalars(select(Notice).where(Notice.id == notice_id, Notice.person_id == act.who.id)).one_or_none()
