"""What phones keep of the job club, and who hears of what."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from server.core import clock
from server.core.events import ProtectionChanged, StoodIn, emit
from server.people.models import Person
from tests.support.client import Client, ok
from tests.support.club_world import ClubWorld

Kept = dict[str, dict[str, dict[str, Any]]]


class Phone:
    """Keeps rows as a phone does."""

    def __init__(self, client: Client) -> None:
        self.client, self.token, self.held = client, "", dict[tuple[str, str], dict[str, Any]]()
        self.audiences: dict[tuple[str, str], set[str]] = defaultdict(set)

    def sync(self) -> Kept:
        """Everything held after asking until there is no more."""
        while True:
            query = {"since": self.token} if self.token else {}
            answer = self.client.get("sync", **query)
            if answer.status_code == 304:
                break
            self._take(ok(answer))
            if not answer.json["more"]:
                break
        found: Kept = defaultdict(dict)
        for (kind, row_id), data in self.held.items():
            found[kind][row_id] = data
        return found

    def _take(self, page: dict[str, Any]) -> None:
        if page["fresh"]:
            self.held.clear()
            self.audiences.clear()
        for audience in page["forget"]:
            for key in list(self.held):
                self._drop(key, audience)
        for row in page["rows"]:
            self.held[row["kind"], row["id"]] = row["data"]
            self.audiences[row["kind"], row["id"]].add(row["audience"])
        for row in page["gone"]:
            self._drop((row["kind"], row["id"]), row["audience"])
        self.token = page["token"]

    def _drop(self, key: tuple[str, str], audience: str) -> None:
        self.audiences[key].discard(audience)
        if not self.audiences[key]:
            self.held.pop(key, None)


def test_a_booking_is_heard_by_all_whom_it_concerns(world: ClubWorld) -> None:
    world.people("ada", "bea")
    session = world.session(capacity=1)
    ada, bea, leader, other, away = (Phone(world.phone(name)) for name in ("ada", "bea", "leader", "leader2", "outsider"))
    for each in (ada, bea, leader, other, away):
        each.sync()
    mine = ok(ada.client.post(f"jobclub/sessions/{session}/bookings"))["id"]
    assert ada.sync()["booking"][mine]["status"] == "booked"
    assert bea.sync()["session"][session]["seats_left"] == 0
    assert bea.sync()["booking"] == {}
    assert [seat["short"] for seat in leader.sync()["seat"].values()] == ["Ada A."]
    assert other.sync()["seat"] == {}
    assert session not in away.sync()["session"]


def test_those_who_move_up_the_queue_hear_of_it(world: ClubWorld) -> None:
    world.people("ada", "bea", "eva")
    session = world.session(capacity=0)
    phones = {name: Phone(world.phone(name)) for name in ("ada", "bea", "eva")}
    ids = {name: ok(each.client.post(f"jobclub/sessions/{session}/bookings"))["id"] for name, each in phones.items()}
    assert phones["eva"].sync()["booking"][ids["eva"]]["position"] == 3
    ok(phones["ada"].client.delete(f"jobclub/bookings/{ids['ada']}"))
    assert phones["eva"].sync()["booking"][ids["eva"]]["position"] == 2
    assert phones["bea"].sync()["booking"][ids["bea"]]["position"] == 1


def test_another_leader_hears_the_list_and_the_former_forgets_it(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    first, second = Phone(world.phone("leader")), Phone(world.phone("leader2"))
    assert len(first.sync()["seat"]) == 1
    body = {"title": "Start", "place": "Rom 2", "seats": 2, "leader_id": world.ids["leader2"]}
    ok(first.client.put(f"jobclub/clubs/{world.club}", body))
    assert first.sync()["seat"] == {}
    kept = second.sync()
    assert len(kept["seat"]) == 1
    assert kept["session"][session]["leader_id"] == world.ids["leader2"]


def test_who_is_stood_in_for_keeps_the_lists_of_the_sessions_she_held(world: ClubWorld) -> None:
    world.people("ada")
    held = world.session(starts_at=clock.now() + timedelta(hours=1))
    ok(world.phone("ada").post(f"jobclub/sessions/{held}/bookings"))
    first, second = Phone(world.phone("leader")), Phone(world.phone("leader2"))
    assert len(first.sync()["seat"]) == 1
    with clock.moved(clock.now() + timedelta(days=1)):
        world.write(lambda db: emit(db, StoodIn(world.ids["leader"], world.ids["leader2"], clock.now())))
        kept = first.sync()
        assert kept["session"][held]["leader_id"] == world.ids["leader"], "she held it"
        assert [seat["short"] for seat in kept["seat"].values()] == ["Ada A."], "and reads who was there"
        assert len(second.sync()["seat"]) == 1


def test_a_protected_person_is_seen_by_the_sessions_leader_alone(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session(leader_id=world.ids["leader2"])
    club_leader, leader = Phone(world.phone("leader")), Phone(world.phone("leader2"))
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    assert len(club_leader.sync()["seat"]) == len(leader.sync()["seat"]) == 1
    assert world.ids["ada"] in leader.sync()["name"]
    _protect(world, "ada")
    assert club_leader.sync()["seat"] == {}
    assert len(leader.sync()["seat"]) == 1
    assert world.ids["ada"] not in leader.sync()["name"]
    assert club_leader.client.items(f"jobclub/sessions/{session}/seats") == []
    assert len(leader.client.items(f"jobclub/sessions/{session}/seats")) == 1
    assert ok(club_leader.client.get(f"jobclub/sessions/{session}"))["seats_left"] == 1


def test_a_protected_person_is_in_no_list_to_carry_over(world: ClubWorld) -> None:
    world.people("ada")
    session, leader = world.session(), world.phone("leader")
    ok(leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids["ada"]}))
    path = f"jobclub/sessions/{session}/attendance/{world.ids['ada']}"
    ok(leader.put(path, {"state": "present", "at": clock.now().isoformat()}))
    assert len(leader.items("jobclub/attendance", month="2026-11")) == 1
    _protect(world, "ada")
    assert leader.items("jobclub/attendance", month="2026-11") == []
    assert "Ada" not in leader.get("jobclub/attendance.csv", month="2026-11").text


def _protect(world: ClubWorld, name: str) -> None:
    def protect(db: Any) -> None:
        db.get(Person, world.ids[name]).protected = True
        emit(db, ProtectionChanged(world.ids[name], True))

    world.write(protect)


def test_names_to_pick_from_reach_leaders_only(world: ClubWorld) -> None:
    world.people("ada")
    assert Phone(world.phone("leader")).sync()["name"][world.ids["ada"]] == {"id": world.ids["ada"], "name": "Ada Aas", "short": "Ada A."}
    assert Phone(world.phone("ada")).sync()["name"] == {}
    assert world.ids["ada"] not in Phone(world.phone("outleader")).sync()["name"]


def test_a_mark_and_its_matching_reach_the_leaders_other_phone(world: ClubWorld) -> None:
    world.people("ada")
    session, leader, tablet = world.session(), world.phone("leader"), Phone(world.phone("leader"))
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings"))
    noted = ok(leader.post(f"jobclub/sessions/{session}/walk-ins", {"name": "En ny", "at": clock.now().isoformat()}))
    assert tablet.sync()["seat"][noted["id"]]["attendance"]["state"] == "present"
    ok(leader.put(f"jobclub/seats/{noted['id']}/person", {"person_id": world.ids["ada"]}))
    seats = tablet.sync()["seat"]
    assert [(seat["name"], seat["attendance"]["state"]) for seat in seats.values()] == [("Ada Aas", "present")]


def test_a_holiday_week_that_gets_an_activity_is_no_longer_empty_on_phones(world: ClubWorld) -> None:
    world.people("ada")
    leader, ada = world.phone("leader"), Phone(world.phone("ada"))
    week = ok(leader.post("jobclub/holiday-weeks", {"year": 2026, "week": 52, "title": "Juleuke"}))
    assert ada.sync()["holiday_week"][week["id"]]["empty"] is True
    body = {"title": "Juleuke", "place": "Torget", "capacity": 9, "starts_at": "2026-12-22T09:00:00Z", "ends_at": "2026-12-22T12:00:00Z"}
    ok(leader.post(f"jobclub/holiday-weeks/{week['id']}/activities", body))
    assert ada.sync()["holiday_week"][week["id"]]["empty"] is False


def test_people_of_the_very_same_name_are_told_apart_by_the_year_they_were_born(world: ClubWorld) -> None:
    for number, year in enumerate((1982, 1990)):
        world.person(f"andrii{number}", given="Andrii", family="Bondar", birth_date=date(year, 5, 1))
    session, leader = world.session(capacity=9), world.phone("leader")
    for number in range(2):
        ok(leader.post(f"jobclub/sessions/{session}/seats", {"person_id": world.ids[f"andrii{number}"]}))
    told = {"Andrii Bondar (1982)", "Andrii Bondar (1990)"}
    assert {row["short"] for row in leader.items(f"jobclub/sessions/{session}/seats")} == told
    names = Phone(world.phone("leader")).sync()["name"]
    assert {names[world.ids[f"andrii{number}"]]["short"] for number in range(2)} == told
