"""One person practises on two phones without a network: nothing is lost, repeats do no harm, and both end alike (issue 4, design.md).

The phones run the real reviews and scheduler; the server is real; the network in between loses, repeats and delays. The order of the
replay is what makes them agree: without it they do not.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import delete, select

from server.core import clock
from server.core.db import Database
from server.vocabulary.models import WordReview
from tests.faults.network import FAULTS, Network
from tests.server.people.who import id_of
from tests.support import phone as phones
from tests.support.lines import OverSocket
from tests.support.phone import Phone
from tests.support.server import serving
from tests.support.waiting import eventually

LOGIN = "p004"
WORDS = ("hotel.handkle", "hotel.seng", "hotel.dyne")
HEALS_WITHIN = 60
"""Seconds (checks.md 5)."""


@dataclass
class Both:
    """Her two phones and what lies between them and the server."""

    town: Database
    network: Network
    phones: list[Phone]
    person_id: str
    answered: int = field(default=0)

    def kept(self) -> dict[str, tuple[str, int]]:
        """What the server has of her."""
        with self.town.read() as db:
            rows = db.scalars(select(WordReview).where(WordReview.person_id == self.person_id))
            return {row.id: (row.word_id, row.rating) for row in rows}


@contextmanager
def _both(town: Database, folder: Path) -> Iterator[Both]:
    phones.built()
    with ExitStack() as stack:
        server = stack.enter_context(serving(town.url, folder, 1))
        network = Network(server.port)
        stack.callback(network.close)
        person_id = id_of(town, LOGIN)
        hers = []
        for _ in range(2):
            line = server.client().sign_in(LOGIN).line
            assert isinstance(line, OverSocket)
            cookie = "; ".join(f"{name}={value}" for name, value in line.cookies.items())
            hers.append(Phone(person_id, network.url, cookie))
            stack.callback(hers[-1].close)
        with town.write() as db:
            db.execute(delete(WordReview).where(WordReview.person_id == person_id))
        yield Both(town, network, hers, person_id)


class TwoPhones(RuleBasedStateMachine):
    """Random answers on two phones that now and then find some network."""

    both: Both
    in_order = True

    def __init__(self) -> None:
        """Her phones live on between runs, and so do her reviews."""
        super().__init__()
        self.time = clock.now() - timedelta(days=60)

    who = st.integers(0, 1)

    @rule(who=who, word=st.sampled_from(WORDS), rating=st.sampled_from((1, 3)), ahead=st.sampled_from((0, 0, 0, 100)))
    def answers(self, who: int, word: str, rating: int, ahead: int) -> None:
        """On a phone that may be set wrong: `ahead` days, which lie in the server's future."""
        phone = self.both.phones[who]
        phone.at((self.time + timedelta(days=ahead)).isoformat())
        phone.answer(word, rating)
        self.both.answered += 1

    @rule(hours=st.sampled_from((1, 30, 200)))
    def time_passes(self, hours: int) -> None:
        """Until the next bus."""
        self.time += timedelta(hours=hours)

    @rule(who=who, faults=st.lists(st.sampled_from(FAULTS), max_size=4))
    def finds_network(self, who: int, faults: list[str]) -> None:
        """For a moment."""
        self.both.network.plan.extend(faults)
        self.both.phones[who].sync()
        self.both.phones[who].bring()
        self.both.network.plan.clear()

    @rule()
    def late_requests_arrive(self) -> None:
        """What got stuck on the way arrives after all, if anything did: what may come next must not hang on how the threads ran."""
        self.both.network.heal()

    def teardown(self) -> None:
        """The network heals: the server has every answer once, and both phones say the same."""
        self.both.network.heal()
        for phone in self.both.phones:
            eventually(lambda phone=phone: phone.sync() == "done" and not phone.acts("unsent"), HEALS_WITHIN, "all is sent")  # type: ignore[misc]
        for phone in self.both.phones:
            assert phone.bring()
        self._agree(clock.now())

    def _agree(self, at: datetime) -> None:
        one, other = (phone.cards(at.isoformat(), in_order=self.in_order) for phone in self.both.phones)
        assert {each["id"]: (each["word_id"], each["rating"]) for each in one[0].values()} == self.both.kept()
        assert len(self.both.kept()) == self.both.answered
        assert one[0] == other[0]
        assert one[1] == other[1]


@pytest.mark.parametrize("examples", [15, pytest.param(1000, marks=pytest.mark.long)])
def test_two_phones_of_one_person_lose_nothing_and_end_alike(town: Database, folder: Path, examples: int) -> None:
    with _both(town, folder) as both:
        machine = type("Run", (TwoPhones,), {"both": both})
        checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples, stateful_step_count=14, deadline=None, database=None, derandomize=examples < 100,
                suppress_health_check=checks, phases=[Phase.generate],
            ),
        )  # fmt: skip


def _one_is_late(town: Database, folder: Path, *, in_order: bool) -> None:
    """She forgot a word on one phone; what she knew before, on the other, is told later. It goes twice, and its answer is lost."""
    with _both(town, folder) as both:
        machine = type("Run", (TwoPhones,), {"both": both, "in_order": in_order})()
        machine.answers(0, WORDS[0], 3, 0)
        machine.time_passes(200)
        machine.answers(1, WORDS[0], 1, 0)
        machine.finds_network(1, [])
        machine.finds_network(0, ["twice", "answer_lost"])
        machine.teardown()


def test_what_comes_late_takes_its_place_in_time(town: Database, folder: Path) -> None:
    _one_is_late(town, folder, in_order=True)


def test_without_the_order_they_would_not_end_alike(town: Database, folder: Path) -> None:
    with pytest.raises(AssertionError):
        _one_is_late(town, folder, in_order=False)
