"""A calendar feed behind a secret address, and one session to add: no names of people in either."""

from icalendar import Calendar
from sqlalchemy import select

from server.core.base import new_id
from server.jobclub.models import CalendarAddress
from server.people.models import Person
from tests.support.client import Client, ok, refused
from tests.support.club_world import STARTS, ClubWorld


def events(client: Client, path: str) -> list[dict[str, str]]:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/calendar")
    found = Calendar.from_ical(answer.text).walk("VEVENT")
    return [{name: str(event[name]) for name in ("SUMMARY", "LOCATION", "STATUS")} for event in found]


def test_the_feed_has_my_booked_sessions_and_no_names(world: ClubWorld) -> None:
    world.people("ada")
    ada, anyone = world.phone("ada"), Client(world.phone("ada").line)
    session = world.session(topic={"code": "cv", "title": "CV"})
    full = world.session(capacity=0)
    for each in (session, full):
        ok(ada.post(f"jobclub/sessions/{each}/bookings"))
    path = ok(ada.post("jobclub/calendar"))["path"]
    assert events(anyone, path) == [{"SUMMARY": "Jobbklubb Start: CV", "LOCATION": "Rom 2", "STATUS": "CONFIRMED"}]
    text = anyone.get(path).text
    assert "Leader" not in text
    assert "Ada" not in text
    ok(world.phone("leader").post(f"jobclub/sessions/{session}/cancellation", {"reason": "Leader er syk"}))
    assert events(anyone, path)[0]["STATUS"] == "CANCELLED"
    assert "syk" not in anyone.get(path).text


def test_a_new_address_ends_the_old_and_only_a_hash_is_kept(world: ClubWorld) -> None:
    world.people("ada")
    ada = world.phone("ada")
    old, new = (ok(ada.post("jobclub/calendar"))["path"] for _ in range(2))
    refused(ada.get(old), 404)
    assert ada.get(new).status_code == 200
    secret = new.rsplit("/", 1)[1].removesuffix(".ics")
    with world.database.engine.connect() as connection:
        tables = connection.exec_driver_sql("select body from outcome").fetchall()
    assert secret not in str(tables) + str([row.secret_hash for row in world.rows(select(CalendarAddress))])
    ok(ada.delete("jobclub/calendar"))
    refused(ada.get(new), 404)
    refused(ada.get("jobclub/calendar/guessed.ics"), 404)


def test_she_knows_whether_there_is_an_address_to_end(world: ClubWorld) -> None:
    world.people("ada")
    ada = world.phone("ada")
    assert ok(ada.get("jobclub/calendar")) == {"has_feed": False}
    ok(ada.post("jobclub/calendar"))
    assert ok(ada.get("jobclub/calendar")) == {"has_feed": True}
    ok(ada.delete("jobclub/calendar"))
    assert ok(ada.get("jobclub/calendar")) == {"has_feed": False}


def test_a_protected_person_has_no_feed(world: ClubWorld) -> None:
    world.people("ada")
    ada = world.phone("ada")
    path = ok(ada.post("jobclub/calendar"))["path"]
    world.write(lambda db: setattr(db.get(Person, world.ids["ada"]), "protected", True))
    refused(ada.get(path), 404)
    refused(ada.post("jobclub/calendar"), 409, "protected_no_feed")


def test_one_session_to_add(world: ClubWorld) -> None:
    world.people("ada")
    session = world.session()
    found = Calendar.from_ical(world.phone("ada").get(f"jobclub/sessions/{session}/calendar").text).walk("VEVENT")
    assert [event.decoded("DTSTART") for event in found] == [STARTS]
    for sought in (session, new_id()):
        refused(world.phone("outsider").get(f"jobclub/sessions/{sought}/calendar"), 404, "not_found")
