"""Phones, server and model agree after any sequence of acts over a bad network (checks.md 4, 5).

The phones run the real outbox and sync; the server is real; the network in between loses, repeats, delays and lies; rights are taken and
given back. The same machine finds the fault when the server forgets its idempotency keys.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import uuid6
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.core.idempotency import Outcome
from server.jobclub.models import Booking, ClubSession, QueueChange, Seat
from server.people.models import Municipality, PersonRole
from tests.faults.network import FAULTS, Network
from tests.server.people.who import id_of
from tests.support import phone as phones
from tests.support.lines import OverSocket
from tests.support.phone import Phone
from tests.support.server import serving
from tests.support.waiting import eventually

LOGINS = ("p001", "p002", "p003")
CAPACITIES = (1, 2)
HEALS_WITHIN = 60
"""Seconds (checks.md 5)."""


@dataclass
class Field:
    """Everything between two people and one seat."""

    town: Database
    network: Network
    phones: list[Phone]
    municipality_id: str

    def sessions(self) -> list[str]:
        """Fresh sessions for one run."""
        starts = clock.now() + timedelta(days=9)
        with self.town.write() as db:
            made = [self._session(capacity, starts) for capacity in CAPACITIES]
            db.add_all(made)
            db.flush()
            return [session.id for session in made]

    def _session(self, capacity: int, starts: Any) -> ClubSession:
        ends = starts + timedelta(hours=1)
        return ClubSession(
            municipality_id=self.municipality_id, title="Nett", starts_at=starts, ends_at=ends, place="Rom 2", capacity=capacity
        )

    def right(self, number: int, given: bool) -> None:
        """Takes the participant's role away, or gives it back."""
        with self.town.write() as db:
            row = db.get(PersonRole, (self.phones[number].person_id, "participant"))
            if given and row is None:
                db.add(PersonRole(person_id=self.phones[number].person_id, role="participant"))
            elif not given and row is not None:
                db.delete(row)

    def counted(self, person_id: str) -> set[str]:
        """Acts the server took. One whose answer was lost, and that was refused when repeated without a right, counted all the same."""
        with self.town.read() as db:
            return set(db.scalars(select(Outcome.key).where(Outcome.person_id == person_id)))

    def clear(self, session_ids: list[str]) -> None:
        """What one run left goes, and goes from the phones: else each run is slower than the one before."""
        with self.town.write() as db:
            for model, column in (
                (QueueChange, QueueChange.session_id),
                (Booking, Booking.session_id),
                (Seat, Seat.session_id),
                (ClubSession, ClubSession.id),
            ):
                for row in db.scalars(select(model).where(column.in_(session_ids))):
                    db.delete(row)
                db.flush()

    def active(self, session_ids: list[str]) -> list[Booking]:
        """Bookings on the server that have not ended."""
        query = select(Booking).where(Booking.session_id.in_(session_ids), Booking.status.in_(("booked", "waiting", "offered")))
        with self.town.read() as db:
            return list(db.scalars(query))


@contextmanager
def _field(town: Database, folder: Path, app: str | None = None) -> Iterator[Field]:
    phones.built()
    with ExitStack() as stack:
        server = stack.enter_context(serving(town.url, folder, 1, app=app))
        network = Network(server.port)
        stack.callback(network.close)
        people = []
        for login in LOGINS:
            client = server.client().sign_in(login)
            assert isinstance(client.line, OverSocket)
            cookie = "; ".join(f"{name}={value}" for name, value in client.line.cookies.items())
            people.append(Phone(id_of(town, login), network.url, cookie))
            stack.callback(people[-1].close)
        with town.read() as db:
            here = db.scalars(select(Municipality.id).where(Municipality.name == "Elvebakken")).one()
        yield Field(town, network, people, here)


class BadNetwork(RuleBasedStateMachine):
    """Random acts of three people about two small sessions, over a network with faults."""

    field: Field

    def __init__(self) -> None:
        """Fresh sessions; the phones live on, their outboxes are empty."""
        super().__init__()
        self.session_ids = self.field.sessions()
        self.wanted: dict[tuple[int, str], list[tuple[str, str, str]]] = {}
        self.without_right: set[int] = set()

    who = st.integers(0, len(LOGINS) - 1)
    which = st.integers(0, len(CAPACITIES) - 1)

    def _last(self, who: int, session_id: str) -> tuple[str, str, str] | None:
        phone = self.field.phones[who]
        refused = {act["id"] for act in phone.acts("refused")} - self.field.counted(phone.person_id)
        return next((act for act in reversed(self.wanted.get((who, session_id), [])) if act[2] not in refused), None)

    @rule(who=who, which=which)
    def book_or_cancel(self, who: int, which: int) -> None:
        """She changes her mind: books, or cancels what she believes she has."""
        session_id = self.session_ids[which]
        last = self._last(who, session_id)
        verb, booking_id = ("cancel", last[1]) if last and last[0] == "book" else ("book", str(uuid6.uuid7()))
        act_id = self.field.phones[who].act(f"jobclub.{verb}", id=booking_id, session_id=session_id, title="Nett")
        self.wanted.setdefault((who, session_id), []).append((verb, booking_id, act_id))

    @rule(who=who, faults=st.lists(st.sampled_from(FAULTS), max_size=4))
    def try_to_sync(self, who: int, faults: list[str]) -> None:
        """The phone finds some network."""
        self.field.network.plan.extend(faults)
        self.field.phones[who].sync()
        self.field.network.plan.clear()

    @rule()
    def late_requests_arrive(self) -> None:
        """What got stuck on the way arrives after all, if anything did: what may come next must not hang on how the threads ran."""
        self.field.network.heal()

    @rule(who=who)
    def right_taken_or_given(self, who: int) -> None:
        """Her role goes and comes back."""
        self.without_right ^= {who}
        self.field.right(who, given=who not in self.without_right)

    def teardown(self) -> None:
        """The network heals: all outboxes empty, and phone, server and model say the same."""
        try:
            self._heal()
            self._agree()
        finally:
            self.field.clear(self.session_ids)
            for number, phone in enumerate(self.field.phones):
                self.field.right(number, given=True)
                for act in phone.acts():
                    phone.forget(act["id"])
                phone.sync()

    def _heal(self) -> None:
        self.field.network.heal()
        for number, phone in enumerate(self.field.phones):
            self.field.right(number, given=True)
            eventually(lambda phone=phone: phone.sync() == "done" and not phone.acts("unsent"), HEALS_WITHIN, "the outbox is empty")  # type: ignore[misc]
        for phone in self.field.phones:
            phone.sync()

    def _agree(self) -> None:
        server = {(row.person_id, row.session_id): row for row in self.field.active(self.session_ids)}
        for number, phone in enumerate(self.field.phones):
            told = {row["id"]: row for row in phone.rows("booking").values()}
            for session_id in self.session_ids:
                last, row = self._last(number, session_id), server.get((phone.person_id, session_id))
                assert (last is not None and last[0] == "book") == (row is not None), (number, last, row and row.status)
                if row is not None:
                    assert told[row.id]["status"] == row.status
        for session_id, capacity in zip(self.session_ids, CAPACITIES, strict=True):
            rows = [row for row in server.values() if row.session_id == session_id]
            assert sum(row.status != "waiting" for row in rows) == min(capacity, len(rows))


def _run(town: Database, folder: Path, examples: int) -> None:
    with _field(town, folder) as field:
        machine = type("Run", (BadNetwork,), {"field": field})
        checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples, stateful_step_count=12, deadline=None, database=None, derandomize=examples < 100,
                suppress_health_check=checks, phases=[Phase.generate],
            ),
        )  # fmt: skip


@pytest.mark.parametrize("examples", [25, pytest.param(5000, marks=pytest.mark.long)])
def test_phone_server_and_model_agree(town: Database, folder: Path, examples: int) -> None:
    _run(town, folder, examples)


def _late_booking(town: Database, folder: Path, app: str | None = None) -> None:
    """Her booking gets stuck on the way; she books again, changes her mind, cancels; then the stuck one arrives."""
    with _field(town, folder, app) as field:
        machine = type("Run", (BadNetwork,), {"field": field})()
        machine.book_or_cancel(0, 0)
        machine.try_to_sync(0, ["late"])
        machine.try_to_sync(0, [])
        machine.book_or_cancel(0, 0)
        machine.try_to_sync(0, [])
        machine.teardown()


def test_a_booking_that_arrives_late_does_not_come_back_to_life(town: Database, folder: Path) -> None:
    _late_booking(town, folder)


def test_it_would_if_the_server_forgot_its_keys(town: Database, folder: Path) -> None:
    with pytest.raises(AssertionError):
        _late_booking(town, folder, "tests.faults.forgetful:app")
