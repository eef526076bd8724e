"""Seats and queue as pure rules: whatever people do and whenever, these things hold."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from server.core.clock import oslo, oslo_time
from server.jobclub import queue
from server.jobclub.queue import ASK, GIVE, Entry, Room
from server.jobclub.rules import DEFAULT, SeatRules, rules_on

STARTS = oslo(date(2026, 11, 25), time(9))
"""A Wednesday: given until Tuesday 18.00, first come from Tuesday 20.00."""


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return oslo(date(2026, 11, day), time(hour, minute))


def room(capacity: int) -> Room:
    return Room(capacity, STARTS, DEFAULT)


def after(place: Room, entries: list[Entry], now: datetime) -> dict[str, str]:
    return {entry.id: entry.status for entry in queue.apply(entries, queue.settle(place, entries, now))}


def test_the_first_in_the_queue_is_given_or_asked_as_she_wished() -> None:
    entries = [Entry("b", "waiting", ASK, 2), Entry("a", "waiting", GIVE, 1)]
    assert after(room(2), entries, at(20, 12)) == {"a": "booked", "b": "offered"}


def test_after_six_the_evening_before_she_is_asked() -> None:
    assert after(room(1), [Entry("a", "waiting", GIVE, 1)], at(24, 17, 59)) == {"a": "booked"}
    assert after(room(1), [Entry("a", "waiting", GIVE, 1)], at(24, 18)) == {"a": "offered"}


def test_nobody_is_offered_anything_from_the_first_come_moment() -> None:
    assert after(room(1), [Entry("a", "waiting", GIVE, 1)], at(24, 20)) == {"a": "waiting"}


def test_an_offers_clock_runs_only_in_the_daytime() -> None:
    assert DEFAULT.offer_limit(at(20, 12), STARTS) == at(20, 16)
    assert DEFAULT.offer_limit(at(20, 18), STARTS) == at(21, 10)
    assert DEFAULT.offer_limit(at(20, 23), STARTS) == at(21, 12)
    assert DEFAULT.offer_limit(at(20, 3), STARTS) == at(20, 12)


def test_an_offer_never_reaches_beyond_the_first_come_moment() -> None:
    assert DEFAULT.offer_limit(at(24, 19, 30), STARTS) == at(24, 20)


def test_the_limit_keeps_wall_clock_time_over_the_change_to_winter_time() -> None:
    made, starts = oslo(date(2026, 10, 24), time(19)), oslo(date(2026, 10, 30), time(9))
    assert DEFAULT.offer_limit(made, starts) == oslo(date(2026, 10, 25), time(11))


def test_an_offer_that_passed_goes_on_to_the_next_with_a_limit_of_her_own() -> None:
    entries = [Entry("a", "offered", ASK, 1, at(20, 16)), Entry("b", "waiting", ASK, 2)]
    changes = queue.settle(room(1), entries, at(20, 16))
    assert [(c.id, c.status, c.offer_until, c.tells) for c in changes] == [
        ("a", "passed", None, "offer_passed"),
        ("b", "offered", at(20, 20), "seat_offered"),
    ]


def test_an_offer_cut_short_by_the_first_come_moment_keeps_its_place() -> None:
    entries = [Entry("a", "offered", ASK, 1, at(24, 20))]
    assert after(room(1), entries, at(24, 20)) == {"a": "waiting"}


def test_a_smaller_room_evicts_nobody_and_promotes_nobody() -> None:
    entries = [Entry(f"s{n}", "booked") for n in range(5)] + [Entry("w", "waiting", GIVE, 1)]
    assert queue.settle(room(3), entries, at(20, 12)) == []
    assert queue.seats_left(room(3), entries) == 0


def test_a_held_offer_is_not_left() -> None:
    assert queue.seats_left(room(2), [Entry("a", "offered", ASK, 1, at(20, 16))]) == 1


def test_local_rules_hold_from_their_day() -> None:
    dated = [{"from": "2027-01-01", "offer_hours": 2, "first_come": "19:00"}, {"from": "2026-01-01", "offer_hours": 6}]
    assert rules_on(date(2025, 12, 31), dated) == DEFAULT
    assert rules_on(date(2026, 11, 25), dated) == SeatRules(offer_hours=6)
    assert rules_on(date(2027, 1, 1), dated) == SeatRules(offer_hours=2, first_come=time(19))


moments = st.integers(0, 20_000).map(lambda minutes: STARTS - timedelta(minutes=minutes))
acts = st.lists(
    st.tuples(
        st.sampled_from(["join", "join", "join", "leave", "accept", "decline", "resize", "wait"]),
        st.integers(0, 7),
        st.sampled_from([GIVE, ASK]),
        st.integers(0, 600),
    ),
    max_size=60,
)


class World:
    """A session and its people, driven only through the pure rules, as the actions drive them."""

    def __init__(self, capacity: int, now: datetime) -> None:
        self.room, self.now, self.entries, self.joined = room(capacity), now, list[Entry](), 0
        self.overfull_by_resize = 0

    def settle(self) -> None:
        before = queue.in_order(self.entries)
        changes = queue.settle(self.room, self.entries, self.now)
        promoted = [c.id for c in changes if c.tells in ("seat_given", "seat_offered")]
        assert promoted == [e.id for e in before if e.id in promoted][: len(promoted)]
        assert not promoted or promoted == [e.id for e in queue.in_order(self.entries)][: len(promoted)]
        self.entries = queue.apply(self.entries, changes)
        assert queue.settle(self.room, self.entries, self.now) == []

    def act(self, what: str, who: int, wish: str, minutes: int) -> None:
        self.now = min(self.now + timedelta(minutes=minutes), STARTS - timedelta(minutes=1))
        self.settle()
        mine = next((e for e in self.entries if e.id.startswith(f"p{who}-") and e.status in queue.ACTIVE), None)
        if what == "join" and mine is None:
            self.joined += 1
            status = queue.joins_as(self.room, self.entries)
            self.entries.append(Entry(f"p{who}-{self.joined:03}", status, wish, self.joined))
        elif what in ("leave", "decline") and mine is not None:
            self.change(mine, "cancelled")
        elif what == "accept" and mine is not None and mine.status == "offered":
            self.change(mine, "booked")
        elif what == "resize":
            self.room = replace(self.room, capacity=who)
        self.settle()

    def change(self, entry: Entry, status: str) -> None:
        self.entries = [replace(e, status=status, offer_until=None) if e is entry else e for e in self.entries]


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 4), moments, acts)
def test_whatever_people_do(capacity: int, now: datetime, done: list[tuple[str, int, str, int]]) -> None:
    world = World(capacity, now)
    for what, who, wish, minutes in done:
        before = queue.taken(world.entries)
        world.act(what, who, wish, minutes)
        held = queue.taken(world.entries)
        assert held <= max(world.room.capacity, before), "more seats went than there are"
        if not world.room.first_come(world.now) and queue.in_order(world.entries):
            assert queue.seats_left(world.room, world.entries) == 0, "a seat stands idle while somebody waits"
        for entry in world.entries:
            if entry.status == "offered":
                assert entry.offer_until is not None and world.now < entry.offer_until
                assert entry.offer_until <= DEFAULT.first_come_from(STARTS)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 60 * 24 * 400))
def test_a_limit_lies_in_the_daytime_and_gives_the_whole_window(minutes: int) -> None:
    made = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    limit = DEFAULT.offer_limit(made, made + timedelta(days=10))
    assert time(8) <= oslo_time(limit) <= time(20)
    assert timedelta(hours=4) <= limit - made <= timedelta(hours=17)
