"""A copy taken while everybody writes brings an empty database to where it was: nothing acknowledged before is lost (checks.md 19)."""

import subprocess
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from server import migrate
from server.core import changes, clock
from server.core.db import Database
from server.jobclub.models import Booking, ClubSession, Seat
from server.people.models import Municipality
from tests.faults.people import signed_in, stubborn
from tests.support.client import Client, ok
from tests.support.databases import Databases, PostgresDatabases
from tests.support.processes import ROOT, binary
from tests.support.server import BIN, serving
from tests.support.waiting import eventually

WRITERS, SEATS = 4, 2


@pytest.fixture
def blank(both: Databases, tmp_path: Path) -> Iterator[str]:
    """DATABASE_URL of a database with nothing in it, as on a new machine."""
    if isinstance(both, PostgresDatabases):
        url = both._cluster.url(both._cluster.new())
        yield url
        both.drop(url)
    else:
        yield f"sqlite:///{tmp_path / 'new.sqlite3'}"


def _jobbspor(url: str, *command: str) -> None:
    """The command line, on this database."""
    environment = {"DATABASE_URL": url, "PATH": "/usr/bin:/bin"}
    done = subprocess.run([binary("jobbspor", BIN), *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@dataclass
class Writer:
    """Books one session after another; what was acknowledged, in order."""

    client: Client
    sessions: list[str]
    stop: threading.Event
    acknowledged: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Until told to stop."""
        for session_id in self.sessions:
            if self.stop.is_set():
                return
            answer = stubborn(partial(self.client.post, f"jobclub/sessions/{session_id}/bookings", {}, key=str(uuid.uuid4())))
            self.acknowledged.append(str(ok(answer)["id"]))


def _sessions(town: Database, count: int) -> list[str]:
    starts = clock.now() + timedelta(days=12)
    at = {"title": "Kopi", "place": "Rom", "capacity": SEATS, "starts_at": starts, "ends_at": starts + timedelta(hours=1)}
    with town.write() as db:
        municipality = db.scalars(select(Municipality.id).where(Municipality.name == "Elvebakken")).one()
        made = [ClubSession(municipality_id=municipality, **at) for _ in range(count)]
        db.add_all(made)
        db.flush()
        return [session.id for session in made]


def test_a_copy_under_load_comes_back_whole(town: Database, blank: str, folder: Path, tmp_path: Path) -> None:
    sessions, stop, copy = _sessions(town, 600), threading.Event(), str(tmp_path / "copy")
    with serving(town.url, folder, 2) as server:
        clients = signed_in(server, [f"p{number:03}" for number in range(1, WRITERS + 1)])
        token = ok(clients[0].get("sync"))["token"]
        writers = [Writer(client, sessions, stop) for client in clients]
        threads = [threading.Thread(target=writer.run) for writer in writers]
        for thread in threads:
            thread.start()
        try:
            eventually(lambda: all(len(writer.acknowledged) >= 5 for writer in writers), 30, "everybody writes")
            before = {booking for writer in writers for booking in list(writer.acknowledged)}
            _jobbspor(town.url, "backup", copy)
            after = sum(len(writer.acknowledged) for writer in writers)
        finally:
            stop.set()
            for thread in threads:
                thread.join()
    assert after > len(before), "nobody wrote while the copy was taken"
    _jobbspor(blank, "restore", copy)
    _check(Database(blank), town, sessions, before)
    with serving(blank, folder, 1) as server:
        phone = server.client()
        phone.line.cookies.update(clients[0].line.cookies)  # type: ignore[attr-defined]
        fresh = ok(phone.get("sync", since=token))
        assert fresh["fresh"] is True
        assert ok(phone.get("sync", since=token))["token"] != token


def _check(restored: Database, town: Database, sessions: list[str], before: set[str]) -> None:
    """Everything that was acknowledged before the copy began, and each thing whole."""
    assert migrate.at_head(restored)
    with restored.read() as db, town.read() as old:
        assert changes.epoch(db) not in (changes.epoch(old), "none")
        assert before <= set(db.scalars(select(Booking.id)))
        assert db.scalars(select(Booking.id).where(Booking.seat_id.not_in(select(Seat.id)))).all() == []
        booked = select(func.count()).where(Booking.session_id.in_(sessions), Booking.status == "booked").group_by(Booking.session_id)
        assert max(db.scalars(booked)) <= SEATS
    restored.engine.dispose()
