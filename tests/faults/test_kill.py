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
from tests.support.client import Answer, Client
from tests.support.server import Server, serving
from tests.support.waiting import eventually

WRITERS = 6


@dataclass
class Writer:
    """Books one session after another and cancels each second one again; remembers what was acknowledged."""

    client: Client
    sessions: list[str]
    stop: threading.Event
    acknowledged: dict[str, str] = field(default_factory=dict)
    asked_to_cancel: set[str] = field(default_factory=set)
    cancelled: set[str] = field(default_factory=set)
    oddities: list[int] = field(default_factory=list)

    def run(self) -> None:
        """Until told to stop; an act that got no answer is sent again with its key, as the outbox does."""
        for number, session_id in enumerate(self.sessions):
            if self.stop.is_set():
                return
            answer = self._until_answered("POST", f"jobclub/sessions/{session_id}/bookings")
            if answer is not None:
                self.acknowledged[session_id] = str(answer.json["id"])
                if number % 2:
                    self._cancel(self.acknowledged[session_id])

    def _cancel(self, booking_id: str) -> None:
        self.asked_to_cancel.add(booking_id)
        if self._until_answered("DELETE", f"jobclub/bookings/{booking_id}") is not None:
            self.cancelled.add(booking_id)

    def _until_answered(self, method: str, path: str) -> Answer | None:
        """None where it was told to stop before an answer came."""
        key = str(uuid.uuid4())
        while True:
            try:
                answer = self.client.write(method, path, {}, key=key)
            except NO_ANSWER:
                if self.stop.wait(0.01):
                    return None
                continue
            if answer.status_code == 503:
                continue
            if answer.status_code not in (200, 201, 204):
                self.oddities.append(answer.status_code)
            return answer


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
        mine = select(Booking.id).where(Booking.session_id.in_(sessions))
        kept = set(db.scalars(mine.where(Booking.status.in_(("booked", "offered", "waiting")))))
        doubled = db.execute(
            select(Booking.session_id, Booking.person_id)
            .where(Booking.session_id.in_(sessions))
            .group_by(Booking.session_id, Booking.person_id)
            .having(func.count() > 1)
        ).all()
    for writer in writers:
        assert set(writer.acknowledged.values()) - writer.asked_to_cancel <= kept
        assert writer.cancelled.isdisjoint(kept)
    assert any(writer.cancelled for writer in writers)
    assert doubled == []
