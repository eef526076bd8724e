"""Ids of the familiar people."""

from sqlalchemy import select

from server.core.db import Database
from server.people.models import Credential


def id_of(database: Database, login: str) -> str:
    """The id of the person behind a demo login."""
    with database.read() as db:
        return db.scalars(select(Credential.person_id).where(Credential.login == login)).one()
