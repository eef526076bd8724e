"""A participant and her seats: booked in a dead spot, full, waiting, refused with a next step."""

from sqlalchemy import select

from server.core.db import Database
from server.jobclub.models import Booking
from tests.journeys.conftest import MakeSession, Meet
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _status(town: Database, session_id: str, login: str) -> str | None:
    with town.read() as db:
        query = select(Booking.status).where(Booking.session_id == session_id, Booking.person_id == id_of(town, login))
        return db.scalars(query.where(Booking.status != "cancelled")).one_or_none()


def test_she_books_in_a_dead_spot_and_it_is_sent_later(meet: Meet, make_session: MakeSession, town: Database) -> None:
    session = make_session()
    with meet("p041") as her:
        her.go("/jobb")
        her.sees("Passer for deg")
        her.can_use_this_screen()
        her.offline()
        her.go(f"/jobb/{session}")
        her.tap("Meld meg på")
        her.sees("Påmeldingen er ikke sendt")
        her.can_use_this_screen()
        her.page.reload()
        her.sees("Påmeldingen er ikke sendt")
        assert _status(town, session, "p041") is None
        her.offline(False)
        her.sees("Du har plass")
        her.does_not_see("Påmeldingen er ikke sendt")
        assert _status(town, session, "p041") == "booked"
        her.can_use_this_screen()
        her.tap("Jeg kan ikke komme")
        eventually(lambda: _status(town, session, "p041") is None, 15, "her seat is free")


def test_a_full_session_has_a_queue_she_can_join_and_leave(meet: Meet, make_session: MakeSession, server: Server, town: Database) -> None:
    session = make_session(capacity=1)
    ok(server.client().sign_in("p043").post(f"jobclub/sessions/{session}/bookings"))
    with meet("p042") as her:
        her.go(f"/jobb/{session}")
        her.sees("Ingen ledige nå")
        her.can_use_this_screen()
        her.tap("Still deg i kø")
        eventually(lambda: _status(town, session, "p042") == "waiting", 15, "she waits")
        her.sees("Nummer {position} i køen", position=1)
        her.can_use_this_screen()
        her.offline()
        her.tap("Gå ut av køen")
        her.sees("Du går ut av køen. Ikke sendt ennå")
        her.sees("Ingen venter før deg.")
        her.does_not_see("Avmeldingen er ikke sendt")
        her.can_use_this_screen()
        her.offline(False)
        eventually(lambda: _status(town, session, "p042") is None, 15, "she has left the queue")


def test_a_freed_seat_is_offered_accepted_and_given_on_when_she_cannot_come(
    meet: Meet, make_session: MakeSession, server: Server, town: Database
) -> None:
    session = make_session(capacity=1)
    first = server.client().sign_in("p045")
    booking = ok(first.post(f"jobclub/sessions/{session}/bookings"))["id"]
    for login, wish in (("p044", "ask"), ("p056", "give")):
        ok(server.client().sign_in(login).post(f"jobclub/sessions/{session}/bookings", {"wish": wish}))
    ok(first.delete(f"jobclub/bookings/{booking}"))
    with meet("p044") as her:
        her.go(f"/jobb/{session}")
        her.sees("En plass er ledig til deg.")
        her.can_use_this_screen()
        her.tap("Ja, jeg kommer")
        eventually(lambda: _status(town, session, "p044") == "booked", 15, "the seat is hers")
        her.sees("Du har plass")
        her.tap("Jeg kan ikke komme")
        eventually(lambda: _status(town, session, "p056") == "booked", 15, "nobody waits for a seat that is free")
        assert _status(town, session, "p044") is None


def test_what_is_refused_is_shown_with_a_next_step(meet: Meet, make_session: MakeSession, server: Server) -> None:
    session = make_session()
    with meet("p046") as her:
        her.go(f"/jobb/{session}")
        her.sees("Meld meg på")
        her.offline()
        her.tap("Meld meg på")
        her.sees("Påmeldingen er ikke sendt")
        ok(server.client().sign_in("leader").post(f"jobclub/sessions/{session}/cancellation", {"reason": "Lederen er syk"}))
        her.offline(False)
        her.sees("Timen er avlyst.")
        her.does_not_see("Påmeldingen er ikke sendt")
        her.go("/usendt")
        her.sees("Dette gikk ikke")
        her.can_use_this_screen()


def test_the_first_visit_can_be_read_again_in_a_dead_spot(meet: Meet) -> None:
    with meet("participant") as her:
        her.sees("Denne uka")
        her.can_use_this_screen()
        her.offline()
        her.page.reload()
        her.sees("Denne uka")
        her.sees("Du har ikke nett nå. Du kan bruke appen som vanlig.")
        for path, text in (("/jobb", "Passer for deg"), ("/meldinger", "Meldinger"), ("/meg", "Mine telefoner")):
            her.go(path)
            her.sees(text)


def test_who_waits_takes_the_seat_that_is_free_for_the_first(meet: Meet, make_session: MakeSession, server: Server, town: Database) -> None:
    session = make_session(capacity=1, days=0.1)
    first = server.client().sign_in("p047")
    booking = ok(first.post(f"jobclub/sessions/{session}/bookings"))["id"]
    mine = ok(server.client().sign_in("p048").post(f"jobclub/sessions/{session}/bookings"))["id"]
    with meet("p048") as her:
        her.go(f"/jobb/{session}")
        her.sees("Nummer {position} i køen", position=1)
        her.does_not_see("Spør meg")
        book = her.page.locator(".foot").get_by_role("button", name=her.words("Meld meg på"))
        assert book.count() == 0, "another session may be offered, this one is full"
        ok(first.delete(f"jobclub/bookings/{booking}"))
        her.go(f"/jobb/{session}")
        her.sees("En plass er ledig. Den første får den.")
        her.can_use_this_screen()
        book.click()
        eventually(lambda: _status(town, session, "p048") == "booked", 15, "the seat is hers")
        her.sees("Du har plass")
    with town.read() as db:
        assert db.scalars(select(Booking.id).where(Booking.session_id == session, Booking.status == "booked")).all() == [mine]
