"""Two municipalities with a club each, made straight in the database, and phones that are signed in already."""

import hashlib
import secrets
from datetime import date, datetime, time, timedelta
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.db import Database
from server.jobclub.models import Booking, Club, ClubSession
from server.notifications.models import Notice
from server.people.models import Device, Municipality, Participant, Person, PersonRole
from tests.support.client import COOKIE, Client
from tests.support.lines import InProcess

NOW = clock.oslo(date(2026, 11, 16), time(12))
"""A Monday, noon."""
STARTS = clock.oslo(date(2026, 11, 25), time(9))
"""The Wednesday of the week after: given until Tuesday 18.00, first come from Tuesday 20.00."""


class ClubWorld:
    """People by name. `here` is the municipality, `away` the other one."""

    def __init__(self, app: Flask, database: Database) -> None:
        """Makes both municipalities."""
        self.app, self.database = app, database
        self.ids: dict[str, str] = {}
        with database.write() as db:
            for name in ("here", "away"):
                self.ids[name] = new_id()
                db.add(Municipality(id=self.ids[name], name=name, settings={}))
        self.person("leader", "leader")
        self.person("leader2", "leader")
        self.person("admin", "admin")
        self.person("outsider", "participant", where="away")
        self.person("outleader", "leader", where="away")
        self.club = self.new_club("leader")

    def person(self, name: str, *roles: str, where: str = "here", given: str | None = None, family: str = "Aas", **more: Any) -> str:
        """A person with these roles (without: a participant); her id."""
        person_id = self.ids[name] = new_id()
        participant = {key: more.pop(key) for key in list(more) if hasattr(Participant, key) and key != "person_id"}
        person = Person(
            id=person_id, municipality_id=self.ids[where], given_name=given or name.title(), family_name=family, created_at=NOW, **more
        )
        person.roles = [PersonRole(role=role) for role in roles or ("participant",)]
        if "participant" in (roles or ("participant",)):
            person.participant = Participant(person_id=person_id, **participant)
        with self.database.write() as db:
            db.add(person)
        return person_id

    def people(self, *names: str) -> None:
        """Participants by these names."""
        for name in names:
            self.person(name)

    def phone(self, name: str) -> Client:
        """Her phone, signed in."""
        token = secrets.token_urlsafe(24)
        hashed = hashlib.sha256(token.encode()).hexdigest()
        with self.database.write() as db:
            db.add(
                Device(
                    person_id=self.ids[name], token_hash=hashed, label="", created_at=clock.now(), seen_at=clock.now(),
                    expires_at=clock.now() + timedelta(days=400),
                )
            )  # fmt: skip
        line = InProcess(self.app)
        line.client.set_cookie(COOKIE, token, secure=True)
        return Client(line)

    def new_club(self, leader: str | None, where: str = "here", **more: Any) -> str:
        """A club's id."""
        values = {"title": "Jobbklubb Start", "place": "Rom 2", "seats": 2, "topics": [{"code": None, "title": "CV"}], **more}
        leader_id = self.ids[leader] if leader else None
        with self.database.write() as db:
            club = Club(id=new_id(), municipality_id=self.ids[where], leader_id=leader_id, **values)
            db.add(club)
        return club.id

    def session(self, capacity: int = 2, starts_at: datetime = STARTS, club: str | None = None, **more: Any) -> str:
        """A session's id: two and a half hours of the club."""
        with self.database.write() as db:
            of = db.get(Club, club or self.club)
            assert of is not None
            values = {"title": of.title, "place": of.place, "leader_id": of.leader_id, "municipality_id": of.municipality_id, **more}
            ends_at = values.pop("ends_at", starts_at + timedelta(hours=2.5))
            values.setdefault("club_id", of.id)
            row = ClubSession(id=new_id(), capacity=capacity, starts_at=starts_at, ends_at=ends_at, **values)
            db.add(row)
        return row.id

    def statuses(self, session_id: str) -> dict[str, str]:
        """Who has what in a session as stored, ended ones left out."""
        names = {person_id: name for name, person_id in self.ids.items()}
        with self.database.read() as db:
            rows = db.scalars(select(Booking).where(Booking.session_id == session_id, Booking.status.in_(("booked", "offered", "waiting"))))
            return {names[row.person_id]: row.status for row in rows}

    def told(self, name: str) -> list[str]:
        """Kinds of notices a person has, in order."""
        return [notice.kind for notice in self.notices(name)]

    def notices(self, name: str) -> list[Notice]:
        """Her notices, in order."""
        with self.database.read() as db:
            return _kept(db, list(db.scalars(select(Notice).where(Notice.person_id == self.ids[name]).order_by(Notice.id))))

    def write(self, act: Any) -> Any:
        """Runs act(db) in one transaction."""
        with self.database.write() as db:
            return act(db)

    def rows(self, query: Any) -> list[Any]:
        """What a query finds."""
        with self.database.read() as db:
            return _kept(db, list(db.scalars(query)))


def _kept(db: Session, rows: list[Any]) -> list[Any]:
    """Rows that outlive their session."""
    db.expunge_all()
    return rows
