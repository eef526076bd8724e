"""It stands in week, hours, list, calendar, clashes and hand-over by itself, and goes when she leaves."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from icalendar import Calendar

from server.core import clock, handing_over
from server.people.erasure import erase_rows
from server.tasters import nights
from server.tasters.models import Taster
from tests.server.plan.test_follow_up import people
from tests.server.sync.test_fetch import Phone
from tests.server.tasters.conftest import TasterWorld
from tests.support.client import Client, ok, refused


def week(world: TasterWorld, **days: str) -> list[tuple[str, str, str]]:
    """(what, day, state) of her week."""
    return [(each["what"], each["day"], each["state"]) for each in world.phone("ada").items("week/mine", **days)]


def test_her_days_are_in_her_week_and_move_by_themselves(world: TasterWorld) -> None:
    world.taster(ends_on="2026-11-27")
    assert week(world) == [("taster", day, "planned") for day in ("2026-11-23", "2026-11-25", "2026-11-27")]
    with clock.moved(clock.oslo(date(2026, 11, 25), time(12))):
        assert [state for _, _, state in week(world)] == ["done", "under_way", "planned"]
        page = ok(world.phone("kari").get(world.plan("ada", "/page")))
        assert [(each["what"], each["title"], each["place"]) for each in page["week"]] == [("taster", "Elvely hotell", "Resepsjonen")] * 3
    world.taster(kind="placement", starts_on="2026-12-01", ends_on="2026-12-01", weekdays=[2])
    assert week(world, from_="2026-12-01", to="2026-12-03") == [("placement", "2026-12-01", "planned")]


def test_on_public_holidays_and_after_a_stop_she_does_not_go(world: TasterWorld) -> None:
    taster = world.taster(kind="placement", starts_on="2026-12-21", ends_on="2027-01-05", weekdays=[4, 5])
    days = {"from_": "2026-12-21", "to": "2027-01-10"}
    assert [day for _, day, _ in week(world, **days)] == ["2026-12-24", "2026-12-31"]
    with clock.moved(clock.oslo(date(2026, 12, 28), time(9))):
        ok(world.phone("kari").post(f"tasters/{taster}/stop", {"reason": "Jobb"}))
        assert week(world, **days) == [("placement", "2026-12-24", "done")]


def test_an_absence_she_tells_of_is_on_those_days_and_can_be_taken_back(world: TasterWorld) -> None:
    world.taster(ends_on="2026-11-27")
    ada = world.phone("ada")
    absence = ok(ada.post("plan/absences", {"kind": "ill", "from": "2026-11-24", "to": "2026-11-25"}))["id"]
    second = ok(ada.post("plan/absences", {"kind": "other", "from": "2026-11-25", "to": "2026-11-25"}))["id"]
    assert [state for _, _, state in week(world)] == ["planned", "told", "planned"]
    assert "ill" not in str(world.phone("anita").items(f"tasters/of/{world.ids['ada']}"))
    ok(ada.delete(f"plan/absences/{absence}"))
    assert [state for _, _, state in week(world)] == ["planned", "told", "planned"], "the other one still holds"
    ok(ada.delete(f"plan/absences/{second}"))
    assert [state for _, _, state in week(world)] == ["planned"] * 3


def test_hours_count_and_the_list_tells_where_she_is(world: TasterWorld) -> None:
    assert people(world)["ada"]["at_work"] is None
    taster = world.taster()
    line = people(world)["ada"]
    assert line["hours"]["work"] == 9.0, "six days of six hours over four weeks"
    assert line["at_work"] == {"what": "taster", "ref_id": taster, "title": "Elvely hotell", "due": "2026-11-23"} == line["next"]
    assert "no_next_step" not in [flag["code"] for flag in line["flags"]]


def test_it_clashes_with_what_is_at_the_same_time(world: TasterWorld) -> None:
    taster, ada = world.taster(), world.phone("ada")
    asked = {"starts_at": "2026-11-25T10:00:00+01:00", "ends_at": "2026-11-25T11:00:00+01:00"}
    assert [(each["what"], each["id"], each["title"]) for each in ada.items("week/clashes", **asked)] == [
        ("taster", taster, "Elvely hotell")
    ]
    asked = {"starts_at": "2026-11-25T15:00:00+01:00", "ends_at": "2026-11-25T16:00:00+01:00"}
    assert ada.items("week/clashes", **asked) == []


def test_the_feed_has_her_days_without_names(world: TasterWorld) -> None:
    world.taster(ends_on="2026-11-25")
    text = Client(world.phone("ada").line).get(ok(world.phone("ada").post("jobclub/calendar"))["path"]).text
    found = Calendar.from_ical(text).walk("VEVENT")
    assert [(str(each["SUMMARY"]), str(each["LOCATION"])) for each in found] == [("Elvely hotell", "Resepsjonen")] * 2
    assert "Eva" not in text and "40000125" not in text


def test_a_hand_over_gathers_what_is_to_come_and_tells_where_she_has_been(world: TasterWorld) -> None:
    taster, now = world.taster(), clock.now()
    with world.database.read() as db, world.app.test_request_context():
        found = [each for each in handing_over.open_items(db, world.ids["ada"], now) if each.source == "taster"]
        later = clock.oslo(date(2026, 12, 5), time(9))
        assert [each.source for each in handing_over.open_items(db, world.ids["ada"], later)].count("taster") == 0
        lines = handing_over.lines(db, "work_practice", world.ids["ada"], later)
    assert [(each.ref_id, each.title, each.section) for each in found] == [
        (taster, "Elvely hotell, 23.11.2026–04.12.2026", "work_practice")
    ]
    assert [(each.title, each.detail) for each in lines] == [("Jobbsmak: Elvely hotell", "23.11.2026–04.12.2026. Var der 6 dager")]


def test_it_ends_with_the_programme(world: TasterWorld) -> None:
    world.taster()
    ok(world.phone("kari").post(f"people/participants/{world.ids['ada']}/leave", {"on": "2026-11-16"}))
    assert [each["state"] for each in world.phone("ada").items("tasters")] == ["cancelled"] and week(world) == []


def test_her_phone_alone_keeps_it_and_hears_of_every_change(world: TasterWorld) -> None:
    phones = {name: Phone(world.phone(name)) for name in ("ada", "kari", "anita", "bea", "outsider", "leader")}
    taster = world.taster()
    for phone in phones.values():
        phone.sync()
    assert {name: len(phone.of("taster")) for name, phone in phones.items() if phone.of("taster")} == {"ada": 1}
    assert phones["ada"].of("taster") == world.phone("ada").items("tasters")
    ok(world.phone("kari").patch(f"tasters/{taster}", {"place": "Kjøkkenet"}))
    phones["ada"].sync()
    assert phones["ada"].of("taster")[0]["place"] == "Kjøkkenet"
    with clock.moved(clock.oslo(date(2026, 11, 23), time(1))):
        world.write(lambda db: nights.turned(db, clock.now()))
        phones["ada"].sync()
        assert phones["ada"].of("taster")[0]["state"] == "under_way"
    world.write(lambda db: erase_rows(db, world.ids["ada"], clock.now()))
    phones["bea"].sync()
    with world.database.read() as db:
        assert db.get(Taster, taster) is None


def test_a_contact_at_an_employer_is_forgotten_in_time(world: TasterWorld) -> None:
    taster = world.taster()
    for after, known in ((nights.CONTACT_FOR, "Eva Lund"), (nights.CONTACT_FOR + timedelta(days=1), None)):
        with clock.moved(clock.oslo(date(2026, 12, 4) + after, time(3))):
            world.write(lambda db: nights.forget_contacts(db, clock.now()))
            rows = world.phone("ada").items("tasters")
            assert [(each["id"], each["employer"], each["contact_name"]) for each in rows] == [(taster, "Elvely hotell", known)]


def test_her_export_has_it(world: TasterWorld) -> None:
    taster = world.taster()
    assert [row["id"] for row in ok(world.phone("ada").get("people/me/export"))["tables"]["taster"]] == [taster]


def test_the_number_of_queries_does_not_grow(world: TasterWorld, count_queries: Callable[[], Any]) -> None:
    def counted() -> int:
        kari = world.phone("kari")
        with count_queries() as made:
            ok(kari.get("plan/people"))
        return len(made)

    world.taster()
    one = counted()
    world.taster(kind="placement", starts_on="2026-12-07", ends_on="2027-02-05")
    assert counted() == one


def test_a_protected_participants_workplace_is_her_advisers_to_see(world: TasterWorld) -> None:
    taster = world.taster()
    ok(world.phone("kari").put(f"people/participants/{world.ids['ada']}/protected", {"protected": True}))
    refused(world.phone("anita").get(f"tasters/of/{world.ids['ada']}"), 404)
    refused(world.phone("anita").patch(f"tasters/{taster}", {"place": "x"}), 404)
    assert len(world.phone("kari").items(f"tasters/of/{world.ids['ada']}")) == 1
