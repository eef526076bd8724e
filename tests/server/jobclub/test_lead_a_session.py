"""A leader and one session: seat somebody, move it, another room, cancel it, reorder its queue."""

from datetime import datetime, timedelta

from sqlalchemy import select

from server.core import clock
from server.core.base import new_id
from server.jobclub.models import Booking, QueueChange
from tests.support.client import ok, refused
from tests.support.club_world import STARTS, ClubWorld


def test_the_leader_books_for_somebody_without_a_phone(world: ClubWorld) -> None:
    world.people("ada")
    session, leader = world.session(), world.phone("leader")
    answer = leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids["ada"]})
    assert (answer.status_code, answer.json["status"], answer.json["short"]) == (201, "booked", "Ada A.")
    again = leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids["ada"]})
    assert (again.status_code, again.json["booking_id"]) == (200, answer.json["booking_id"])
    assert world.told("ada") == ["booked_for_you"]


def test_over_capacity_only_with_a_reason_that_is_kept(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(capacity=1), world.phone("leader")
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    body = {"person_id": world.ids["bea"]}
    full = refused(leader.post(f"jobclub/sessions/{session}/seats", body), 409, "session_full")
    assert full["params"] == {"capacity": 1, "taken": 1, "waiting": 0}
    ok(leader.post(f"jobclub/sessions/{session}/seats", {**body, "over_capacity_reason": "Ekstra stol"}))
    assert world.statuses(session) == {"ada": "booked", "bea": "booked"}
    assert world.rows(select(Booking.over_capacity_reason).where(Booking.person_id == world.ids["bea"])) == ["Ekstra stol"]
    listed = {row["person_id"]: row for row in leader.items(f"jobclub/sessions/{session}/seats")}
    seen = {name: (listed[world.ids[name]]["by_leader"], listed[world.ids[name]]["over_capacity_reason"]) for name in ("ada", "bea")}
    assert seen == {"ada": (False, None), "bea": (True, "Ekstra stol")}, "the leader reads who chose, and why there is one more"
    ok(leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids["eva"], "when_full": "wait"}))
    assert world.statuses(session)["eva"] == "waiting"
    ok(leader.delete(f"jobclub/sessions/{session}/seats/{world.ids['ada']}"))
    assert world.statuses(session) == {"bea": "booked", "eva": "waiting"}, "over capacity: a freed seat is no free seat"
    assert world.told("ada") == ["seat_taken_back"]


def test_a_smaller_room_evicts_nobody_and_a_larger_one_moves_the_queue_up(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(capacity=2), world.phone("leader")
    for name in ("ada", "bea", "eva"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings", {"wish": "give"}))
    ok(leader.put(f"jobclub/sessions/{session}", {"capacity": 1}))
    assert world.statuses(session) == {"ada": "booked", "bea": "booked", "eva": "waiting"}
    ok(leader.put(f"jobclub/sessions/{session}", {"capacity": 3, "place": "Rom 9"}))
    assert world.statuses(session)["eva"] == "booked"
    assert world.told("ada") == ["place_changed"]


def test_a_session_moved_keeps_bookings_and_queue_and_tells(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session, leader = world.session(capacity=1), world.phone("leader")
    for name in ("ada", "bea"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings"))
    later = STARTS + timedelta(days=1)
    body = {"starts_at": later.isoformat(), "ends_at": (later + timedelta(hours=2)).isoformat()}
    moved = ok(leader.put(f"jobclub/sessions/{session}", body))
    assert clock.datetime.fromisoformat(moved["moved_from"]) == STARTS
    assert world.statuses(session) == {"ada": "booked", "bea": "waiting"}
    assert world.told("ada") == world.told("bea") == ["session_moved"]
    for days, meant in ((2, STARTS), (0, None)):  # however often it is moved; back again it was never moved
        at = STARTS + timedelta(days=days)
        again = {"starts_at": at.isoformat(), "ends_at": (at + timedelta(hours=2)).isoformat()}
        said = ok(leader.put(f"jobclub/sessions/{session}", again))["moved_from"]
        assert (said and clock.datetime.fromisoformat(said)) == meant
    past = {"starts_at": "2026-11-01T09:00:00+01:00", "ends_at": "2026-11-01T11:00:00+01:00"}
    refused(leader.put(f"jobclub/sessions/{session}", past), 422, "times")


def test_an_offer_does_not_outlive_the_first_come_moment_of_the_new_time(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session = world.session(capacity=1)
    seat = ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))["id"]
    ok(world.phone("bea").post(f"jobclub/sessions/{session}/bookings"))
    ok(world.phone("ada").delete(f"jobclub/bookings/{seat}"))
    sooner = clock.now() + timedelta(hours=18)
    body = {"starts_at": sooner.isoformat(), "ends_at": (sooner + timedelta(hours=2)).isoformat()}
    ok(world.phone("leader").put(f"jobclub/sessions/{session}", body))
    offer = world.phone("bea").items("jobclub/bookings")[0]
    assert offer["offer_until"] <= "2026-11-16T19:00:00+00:00"


def test_a_cancelled_session_has_its_reason_and_those_concerned_are_told(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(capacity=1), world.phone("leader")
    for name in ("ada", "bea"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings"))
    for reason in ("Rommet er oppusset", "En annen grunn"):
        gone = ok(leader.post(f"jobclub/sessions/{session}/cancellation", {"reason": reason}))
        assert (gone["status"], gone["cancel_reason"]) == ("cancelled", "Rommet er oppusset")
    assert world.told("ada") == world.told("bea") == ["session_cancelled"]
    assert world.told("eva") == []
    refused(leader.put(f"jobclub/sessions/{session}", {"capacity": 9}), 409, "session_cancelled")


def test_a_cancelled_session_takes_place_after_all_with_the_seats_and_the_queue_it_had(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(capacity=1), world.phone("leader")
    for name in ("ada", "bea"):
        ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings"))
    ok(leader.post(f"jobclub/sessions/{session}/cancellation", {"reason": "Sykdom"}))
    for _ in range(2):  # one that is on already stays as it is, and nobody is told twice
        back = ok(leader.delete(f"jobclub/sessions/{session}/cancellation"))
        assert (back["status"], back["cancel_reason"]) == ("planned", None)
    assert world.told("ada") == world.told("bea") == ["session_cancelled", "session_restored"]
    assert world.told("eva") == []
    assert world.statuses(session) == {"ada": "booked", "bea": "waiting"}
    ok(world.phone("eva").post(f"jobclub/sessions/{session}/bookings"))


def test_what_should_have_begun_stays_cancelled(world: ClubWorld) -> None:
    session, leader = world.session(), world.phone("leader")
    ok(leader.post(f"jobclub/sessions/{session}/cancellation", {"reason": "Sykdom"}))
    with clock.moved(STARTS):
        refused(leader.delete(f"jobclub/sessions/{session}/cancellation"), 409, "session_over")


def test_the_queue_is_reordered_only_with_a_reason_that_is_kept(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session, leader = world.session(capacity=0), world.phone("leader")
    ids = {name: ok(world.phone(name).post(f"jobclub/sessions/{session}/bookings"))["id"] for name in ("ada", "bea", "eva")}
    order = [ids["eva"], ids["ada"], ids["bea"]]
    refused(leader.put(f"jobclub/sessions/{session}/queue", {"order": order}), 422, "invalid")
    refused(leader.put(f"jobclub/sessions/{session}/queue", {"order": order[:2], "reason": "Eva skal i jobb"}), 409, "queue_changed")
    seats = ok(leader.put(f"jobclub/sessions/{session}/queue", {"order": order, "reason": "Eva skal i jobb"}))["items"]
    assert [seat["booking_id"] for seat in seats] == order
    kept = world.rows(select(QueueChange))
    assert [(each.reason, each.after, each.by_id) for each in kept] == [("Eva skal i jobb", order, world.ids["leader"])]
    ok(leader.put(f"jobclub/sessions/{session}", {"capacity": 1}))
    assert world.statuses(session)["eva"] == "offered"


def test_only_those_who_lead_it_lead_it(world: ClubWorld) -> None:
    world.people("ada")
    session, person = world.session(), {"person_id": world.ids["ada"]}
    for name in ("leader2", "outleader"):
        phone = world.phone(name)
        for method, path, body in (
            ("GET", "seats", None),
            ("POST", "seats", person),
            ("DELETE", f"seats/{world.ids['ada']}", None),
            ("PUT", "queue", {"order": [], "reason": "nå"}),
            ("POST", "cancellation", {"reason": "nå"}),
            ("PUT", "", {"capacity": 3}),
        ):
            answers = []
            for sought in (session, new_id()):
                full = f"jobclub/sessions/{sought}/{path}".rstrip("/")
                answers.append(refused(phone.get(full) if method == "GET" else phone.write(method, full, body), 404))
            assert answers[0] == answers[1]
    refused(world.phone("ada").get(f"jobclub/sessions/{session}/seats"), 403)
    assert world.statuses(session) == {}


def test_somebody_of_another_municipality_cannot_be_seated(world: ClubWorld) -> None:
    session, leader = world.session(), world.phone("leader")
    for person_id in (world.ids["outsider"], new_id()):
        refused(leader.post(f"jobclub/sessions/{session}/seats", {"person_id": person_id}), 422, "unknown_people")
        refused(leader.delete(f"jobclub/sessions/{session}/seats/{person_id}"), 404)


def test_the_leader_sees_unanswered_offers_with_a_number_to_call(world: ClubWorld) -> None:
    world.people("ada")
    world.person("bea", phone="+4740000999")
    session = world.session(capacity=1)
    seat = ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))["id"]
    ok(world.phone("bea").post(f"jobclub/sessions/{session}/bookings"))
    ok(world.phone("ada").delete(f"jobclub/bookings/{seat}"))
    offers = [s for s in world.phone("leader").items(f"jobclub/sessions/{session}/seats") if s["status"] == "offered"]
    assert [(s["phone"], s["offer_until"] is not None) for s in offers] == [("+4740000999", True)]


def test_only_another_start_keeps_the_length(world: ClubWorld) -> None:
    session, later = world.session(), STARTS + timedelta(hours=2)
    moved = ok(world.phone("leader").put(f"jobclub/sessions/{session}", {"starts_at": later.isoformat()}))
    assert clock.datetime.fromisoformat(moved["ends_at"]) == later + timedelta(hours=2.5)


def test_a_longer_session_is_told_with_its_end(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    ends = STARTS + timedelta(hours=3)
    ok(world.phone("leader").put(f"jobclub/sessions/{session}", {"starts_at": STARTS.isoformat(), "ends_at": ends.isoformat()}))
    (notice,) = world.notices("ada")
    times = {name: datetime.fromisoformat(notice.params[name]) for name in ("from", "to", "ended", "ends")}
    assert times == {"from": STARTS, "to": STARTS, "ended": STARTS + timedelta(hours=2.5), "ends": ends}


def test_what_has_been_is_neither_moved_nor_cancelled(world: ClubWorld) -> None:
    world.people("ada")
    leader, session = world.phone("leader"), world.session()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    path, later = f"jobclub/sessions/{session}", STARTS + timedelta(days=9)
    with clock.moved(STARTS + timedelta(days=3)):
        refused(leader.post(f"{path}/cancellation", {"reason": "Kurs"}), 409, "session_over")
        times = {"starts_at": later.isoformat(), "ends_at": (later + timedelta(hours=1)).isoformat()}
        for change in (times, {"place": "Rom 7"}, {"capacity": 1}):
            refused(leader.put(path, change), 409, "session_over")
        assert ok(leader.put(path, {"leader_id": world.ids["leader2"]}))["leader_id"] == world.ids["leader2"]
    assert world.told("ada") == []
    with clock.moved(STARTS + timedelta(hours=1)):
        ok(leader.post(f"{path}/cancellation", {"reason": "Brannalarm"}))
    assert world.told("ada") == ["session_cancelled"]
