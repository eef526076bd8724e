"""kill -9 of the server during writes, again and again: nothing acknowledged is lost, nothing is doubled (checks.md 3)."""

import threading
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import Booking, ClubSession
from server.people.models import Municipality
from tests.faults.people import NO_ANSWER, signed_in
from tests.support.client import Client
from tests.support.server import Server, serving
from tests.support.waiting import eventually

WRITERS = 6


@dataclass
class Writer:
    """Books and cancels in turn, one session after another; remembers what was acknowledged."""

    client: Client
    sessions: list[str]
    stop: threading.Event
    acknowledged: dict[str, str] = field(default_factory=dict)
    oddities: list[int] = field(default_factory=list)

    def run(self) -> None:
        """Until told to stop; an act that got no answer is sent again with its key, as the outbox does."""
        for session_id in self.sessions:
            if self.stop.is_set():
                return
            booking_id = self._until_answered("POST", f"jobclub/sessions/{session_id}/bookings")
            if booking_id:
                self.acknowledged[session_id] = booking_id

    def _until_answered(self, method: str, path: str) -> str:
        key = str(uuid.uuid4())
        while True:
            try:
                answer = self.client.write(method, path, {}, key=key)
            except NO_ANSWER:
                if self.stop.wait(0.01):
                    return ""
                continue
            if answer.status_code == 503:
                continue
            if answer.status_code not in (200, 201):
                self.oddities.append(answer.status_code)
            return str(answer.json.get("id", ""))


def _sessions(town: Database, count: int) -> list[str]:
    with town.write() as db:
        municipality = db.scalars(select(Municipality).where(Municipality.name == "Elvebakken")).one()
        starts = clock.now() + timedelta(days=12)
        made = [
            ClubSession(
                municipality_id=municipality.id,
                title="Strøm",
                starts_at=starts,
                ends_at=starts + timedelta(hours=1),
                place="Rom",
                capacity=3,
            )
            for _ in range(count)
        ]
        db.add_all(made)
        db.flush()
        return [session.id for session in made]


def _progress(writers: list[Writer]) -> int:
    return sum(len(writer.acknowledged) for writer in writers)


def _kill_again_and_again(server: Server, writers: list[Writer], kills: int) -> None:
    for _ in range(kills):
        before = _progress(writers)
        eventually(lambda before=before: _progress(writers) >= before + 3, 30, "writers get on")  # type: ignore[misc]
        server.kill()
        server.start()


@pytest.mark.parametrize("kills", [5, pytest.param(100, marks=pytest.mark.long)])
def test_a_killed_server_loses_and_doubles_nothing(town: Database, folder: Path, kills: int) -> None:
    sessions = _sessions(town, kills * 40 + 100)
    stop = threading.Event()
    with serving(town.url, folder, 2) as server:
        clients = signed_in(server, [f"p{number:03}" for number in range(1, WRITERS + 1)])
        writers = [Writer(client, sessions, stop) for client in clients]
        threads = [threading.Thread(target=writer.run) for writer in writers]
        for thread in threads:
            thread.start()
        try:
            _kill_again_and_again(server, writers, kills)
        finally:
            stop.set()
            for thread in threads:
                thread.join()
    _check(town, sessions, writers)


def _check(town: Database, sessions: list[str], writers: list[Writer]) -> None:
    assert [writer.oddities for writer in writers] == [[]] * len(writers)
    assert _progress(writers) > 0
    with town.read() as db:
        kept = set(db.scalars(select(Booking.id).where(Booking.session_id.in_(sessions), Booking.status.in_(("booked", "waiting")))))
        doubled = db.execute(
            select(Booking.session_id, Booking.person_id)
            .where(Booking.session_id.in_(sessions))
            .group_by(Booking.session_id, Booking.person_id)
            .having(func.count() > 1)
        ).all()
    assert {booking for writer in writers for booking in writer.acknowledged.values()} <= kept
    assert doubled == []
