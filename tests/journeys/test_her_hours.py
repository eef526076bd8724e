"""What else fills her week: hours she cannot, told as a clash before she books; a calendar that follows her seats."""

from datetime import time, timedelta

from playwright.sync_api import expect
from sqlalchemy import delete

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession
from server.week.models import BusyHour
from tests.journeys.conftest import MakeSession, Meet
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def test_hours_she_cannot_are_told_as_a_clash_before_she_books(meet: Meet, make_session: MakeSession, town: Database) -> None:
    session, hers = make_session(), id_of(town, "p048")
    day = clock.today() + timedelta(days=5)
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    with town.write() as db:
        db.execute(delete(BusyHour).where(BusyHour.person_id == hers))
        row = db.get_one(ClubSession, session)
        row.starts_at, row.ends_at = clock.oslo(day, time(15)), clock.oslo(day, time(16))
    with meet("p048") as her:
        her.go("/meg/timer")
        her.tap("Legg til timer")
        her.can_use_this_screen()
        her.tap("Jeg henter i barnehagen hver dag")
        her.tap("Lagre")
        her.sees_exactly("15.30")
        her.can_use_this_screen()
        her.go(f"/jobb/{session}")
        her.sees("Du har noe annet samtidig:")
        her.can_use_this_screen()
        her.tap("Meld meg på")
        her.sees("Du har plass")
        her.go("/")
        her.page.locator("section[id^=dag-]").first.wait_for()
        if not her.page.locator(f"#dag-{day}").count():
            her.tap("Neste uke")
        expect(her.page.locator(f"#dag-{day}").get_by_text(her.words("Du har noe annet samtidig:")).first).to_be_visible()
        her.can_use_this_screen()


def test_a_calendar_follows_her_seats_until_its_address_ends(meet: Meet, make_session: MakeSession, server: Server) -> None:
    session = make_session(place="Kalenderrommet")
    ok(server.client().sign_in("p047").post(f"jobclub/sessions/{session}/bookings"))
    with meet("p047") as her:
        her.go("/meg/kalender")
        her.tap("Lag en adresse")
        address = her.page.locator(".card bdi[dir=ltr]")
        address.wait_for()
        her.can_use_this_screen()
        first = address.inner_text()
        feed = her.page.request.get(first)
        assert feed.headers["content-type"].startswith("text/calendar")
        assert "Kalenderrommet" in feed.text()
        her.tap("Lag en ny adresse")
        eventually(lambda: address.inner_text() != first, 10, "another address")
        assert her.page.request.get(first).status == 404
        her.tap("Slutt med adressen")
        her.sees("Adressen virker ikke lenger")
