"""200 people want 20 seats at the same moment: exactly 20 get one, the others wait in order, nobody is told nonsense (checks.md 2)."""

import random
import time
import uuid
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import Booking, ClubSession
from server.people.models import Municipality
from tests.faults.people import at_once, signed_in, stubborn
from tests.support.client import Client
from tests.support.server import Server, serving

SEATS, PEOPLE, CONNECTIONS, PROCESSES = 20, 200, 50, 4
UNGUARDED = "tests.faults.unguarded:app"


@dataclass
class Phone:
    """One person in the storm; `asked` and `told`: when her lasting booking was sent and answered."""

    number: int
    client: Client
    session_id: str
    statuses: list[int] = field(default_factory=list)
    asked: float = 0.0
    told: float = 0.0
    booking: str = ""

    def book(self, key: str) -> None:
        """One request to book; a repeat of a key must be answered the same."""
        answer = stubborn(lambda: self.client.post(f"jobclub/sessions/{self.session_id}/bookings", {"wish": "give"}, key=key))
        self.statuses.append(answer.status_code)
        self.booking = answer.json["id"] if answer.status_code < 300 else ""

    def cancel(self) -> None:
        """Leaves seat or queue."""
        answer = stubborn(lambda: self.client.delete(f"jobclub/bookings/{self.booking}"))
        self.statuses.append(answer.status_code)

    def storm(self) -> None:
        """Book, repeat, sometimes cancel and book again."""
        key = str(uuid.uuid4())
        self.asked = time.monotonic()
        self.book(key)
        self.told = time.monotonic()
        if random.Random(self.number).random() < 0.5:
            self.book(key)
        if self.number % 5 == 0:
            self.cancel()
            self.asked = time.monotonic()
            self.book(str(uuid.uuid4()))
            self.told = time.monotonic()


def _session(town: Database) -> str:
    with town.write() as db:
        municipality = db.scalars(select(Municipality).where(Municipality.name == "Elvebakken")).one()
        starts = clock.now() + timedelta(days=10)
        session = ClubSession(
            municipality_id=municipality.id,
            title="Storm",
            starts_at=starts,
            ends_at=starts + timedelta(hours=2),
            place="Rom 2",
            capacity=SEATS,
        )
        db.add(session)
        db.flush()
        return session.id


def _storm(server: Server, session_id: str) -> list[Phone]:
    clients = signed_in(server, [f"p{number:03}" for number in range(1, PEOPLE + 1)])
    phones = [Phone(number, client, session_id) for number, client in enumerate(clients)]
    at_once(CONNECTIONS, phones, Phone.storm)
    return phones


def _bookings(town: Database, session_id: str) -> list[Booking]:
    with town.read() as db:
        return list(db.scalars(select(Booking).where(Booking.session_id == session_id, Booking.status != "cancelled")))


def test_200_people_20_seats(town: Database, folder: Path) -> None:
    session_id = _session(town)
    with serving(town.url, folder, PROCESSES) as server:
        phones = _storm(server, session_id)
    after = {booking.id: booking for booking in _bookings(town, session_id)}
    assert {status for phone in phones for status in phone.statuses} <= {200, 201, 204}
    assert [sum(booking.status == status for booking in after.values()) for status in ("booked", "waiting")] == [SEATS, PEOPLE - SEATS]
    assert len({booking.person_id for booking in after.values()}) == PEOPLE
    _in_order(phones, after)


def _in_order(phones: list[Phone], after: dict[str, Booking]) -> None:
    """Whoever was answered before another asked stands before her: booked if the other is, and ahead of her in the queue."""
    calm = [phone for phone in phones if phone.number % 5]
    for first in calm:
        for second in (phone for phone in calm if phone.asked > first.told):
            ahead, behind = after[first.booking], after[second.booking]
            assert ahead.status == "booked" or behind.status == "waiting"
            assert ahead.status == "booked" or ahead.place < behind.place


def test_without_the_guard_the_storm_breaks_it(town: Database, folder: Path) -> None:
    """Too many seats, or people turned away with an error: the same storm, with the guards off."""
    session_id = _session(town)
    with serving(town.url, folder, PROCESSES, app=UNGUARDED) as server:
        clients = signed_in(server, [f"p{number:03}" for number in range(1, PEOPLE + 1)])
        answers = at_once(
            CONNECTIONS, clients, lambda client: client.post(f"jobclub/sessions/{session_id}/bookings", {"wish": "give"}).status_code
        )
    booked = sum(booking.status == "booked" for booking in _bookings(town, session_id))
    assert booked != SEATS or any(status >= 500 for status in answers)
