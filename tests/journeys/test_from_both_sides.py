"""What two people do, each at her own screen: she comes in by her adviser's code, somebody stands in, a seat is declined or clashes."""

from datetime import datetime, timedelta
from pathlib import Path

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession
from server.people.models import Person, PersonRole
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.plans import adviser_login
from tests.journeys.somebody import Somebody
from tests.server.intake.files import AMAL, participants_csv
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _pictures(somebody: Somebody, where: str) -> list[str]:
    pictures = somebody.page.locator(f"{where} img")
    pictures.first.wait_for()
    return [str(pictures.nth(place).get_attribute("src")) for place in range(pictures.count())]


def _type_the_code(adviser: Somebody, her: Somebody) -> None:
    digits = adviser.page.locator(".eight-digits").inner_text()
    her.go("/start/kode")
    her.page.locator(".digits-field").fill(digits.replace(" ", ""))


def _tap_pictures(adviser: Somebody, wanted: set[str], same: bool) -> None:
    """Three of nine: those that the phone shows, or three others."""
    tiles = adviser.page.locator(".nine-picture")
    for place, source in enumerate(_pictures(adviser, ".nine-plate")):
        if (source in wanted) is same and adviser.page.locator(".nine-picture[aria-pressed=true]").count() < 3:
            tiles.nth(place).click()
    adviser.tap("Dette er bildene")


def test_a_second_person_comes_in_on_a_phone_by_her_advisers_code(meet: Meet, town: Database, server: Server, language: str) -> None:
    login = {"nb": "p019", "ar": "p020"}[language]
    server.client().sign_in(login).patch("people/me", {"language": language})
    with meet(adviser_login(town, login), desk=True) as adviser, meet("p030") as her:
        her.go("/hvem")
        her.tap("En ny person")
        her.can_use_this_screen()
        _make_a_lock(her, "2580")
        adviser.go(f"/deltakere/{id_of(town, login)}/inviter")
        _type_the_code(adviser, her)
        shown = set(_pictures(her, ".three"))
        adviser.can_use_this_screen()
        _tap_pictures(adviser, shown, same=False)
        adviser.sees("Koden gjelder ikke lenger")
        her.sees("Koden virker ikke lenger")
        her.can_use_this_screen()
        adviser.tap("Lag en ny kode")
        _type_the_code(adviser, her)
        _tap_pictures(adviser, set(_pictures(her, ".three")), same=True)
        adviser.sees("{name} er inne", name=_given(town, login))
        her.does_not_see("Ikke lås nå")
        _make_a_lock(her, "1379")
        her.sees("Denne uka")
        her.go("/meg/laas")
        _type(her, "1379")
        her.sees("Velg en ny lås")
        her.does_not_see("Ta bort låsen")
        her.can_use_this_screen()
        her.go("/hvem")
        her.page.get_by_role("button", name=_given(town, "p030")).first.click()
        _type(her, "2580")
        her.sees("Denne uka")


def _make_a_lock(her: Somebody, digits: str) -> None:
    """Each on a shared phone has one of her own."""
    her.tap("Tall")
    for _ in range(2):
        _type(her, digits)


def _type(her: Somebody, digits: str) -> None:
    for digit in digits:
        her.page.get_by_role("button", name=digit, exact=True).click()


def _given(town: Database, login: str) -> str:
    with town.read() as db:
        person = db.get(Person, id_of(town, login))
        assert person is not None
        return person.given_name


def test_signed_out_everywhere_the_other_phone_tells_nothing(meet: Meet) -> None:
    with meet("p024") as lost, meet("p024") as her:
        her.go("/meg/telefoner")
        her.tap("Logg ut alle")
        her.tap("Ja, logg ut alle")
        her.sees("Velg språk")
        lost.page.reload()
        lost.sees("Logg inn igjen")
        lost.does_not_see("Denne uka")
        lost.can_use_this_screen()


def test_who_stands_in_is_named_on_the_phones(meet: Meet, make_session: MakeSession, town: Database, server: Server, language: str) -> None:
    session = make_session()
    away = _leader_of(town, session, f"Borte {language}")
    ok(server.client().sign_in("p042").post(f"jobclub/sessions/{session}/bookings"))
    with meet("p042") as her, meet("admin", desk=True) as admin:
        her.go(f"/jobb/{session}")
        her.sees_exactly(f"Borte {language}")
        admin.go(f"/vikar?fra={away}")
        admin.sees_exactly(admin.words.plural("{n} møte framover", 1))
        admin.page.get_by_label(admin.words("Tar over")).select_option(label="Ingrid Sæther")
        admin.can_use_this_screen()
        admin.tap("La {name} ta over", name="Ingrid")
        admin.sees("{to} har tatt over for {from}", to="Ingrid Sæther", **{"from": f"Anne Borte {language}"})
        her.page.reload()
        her.sees_exactly("Ingrid Sæther")
        her.sees("Du har plass")


def _leader_of(town: Database, session_id: str, family_name: str) -> str:
    """A leader of her own for this session, whom somebody can stand in for."""
    with town.write() as db:
        session = db.get(ClubSession, session_id)
        assert session is not None
        leader = Person(municipality_id=session.municipality_id, given_name="Anne", family_name=family_name, created_at=clock.now())
        leader.roles = [PersonRole(role="leader")]
        db.add(leader)
        db.flush()
        session.leader_id = leader.id
        return leader.id


def test_an_offer_that_is_declined_goes_to_the_next(meet: Meet, make_session: MakeSession, server: Server) -> None:
    session = make_session(capacity=1)
    first, third = server.client().sign_in("p045"), server.client().sign_in("p043")
    booking = ok(first.post(f"jobclub/sessions/{session}/bookings"))["id"]
    for waits in (server.client().sign_in("p046"), third):
        ok(waits.post(f"jobclub/sessions/{session}/bookings", {"wish": "ask"}))
    ok(first.delete(f"jobclub/bookings/{booking}"))
    with meet("p046") as her:
        her.go(f"/jobb/{session}")
        her.sees("En plass er ledig til deg.")
        her.offline()
        her.tap("Nei takk")
        her.sees("Svaret er ikke sendt")
        her.can_use_this_screen()
        her.offline(False)
        her.sees("Still deg i kø")

        def offered() -> bool:
            return [each["status"] for each in third.items("jobclub/bookings") if each["session_id"] == session] == ["offered"]

        eventually(offered, 15, "the next is asked")


def test_what_comes_later_at_the_same_time_is_shown(meet: Meet, make_session: MakeSession, town: Database, server: Server) -> None:
    session = make_session()
    ok(server.client().sign_in("p044").post(f"jobclub/sessions/{session}/bookings"))
    starts = _starts(town, session)
    body = {
        "kind": "review_meeting",
        "starts_at": starts.isoformat(),
        "ends_at": (starts + timedelta(hours=1)).isoformat(),
        "place": "Rom 9",
    }
    ok(server.client().sign_in(adviser_login(town, "p044")).post(f"plan/{id_of(town, 'p044')}/meetings", body))
    with meet("p044") as her:
        her.go(f"/jobb/{session}")
        her.sees("Du har noe annet samtidig:")
        her.can_use_this_screen()
        her.offline()
        her.tap("Jeg kan ikke komme")
        her.sees("Avmeldingen er ikke sendt")
        her.offline(False)
        her.sees("Meld meg på")


def _starts(town: Database, session_id: str) -> datetime:
    with town.read() as db:
        session = db.get(ClubSession, session_id)
        assert session is not None
        return session.starts_at


def test_a_list_is_taken_in_once_and_a_doubt_is_asked(meet: Meet, tmp_path: Path, language: str) -> None:
    given, adviser = {"nb": ("Amalie", "Nora Vikdal"), "ar": ("Amira", "Nils Vikdal")}[language]
    new = AMAL | {"Fornavn": given, "Programrådgiver": adviser, "Mobil": {"nb": "41933001", "ar": "41933002"}[language]}
    with meet("admin", desk=True) as admin:
        _look_at(admin, tmp_path, new)
        admin.page.get_by_role("button", name=admin.words.plural("Ta inn {n} rad", 1)).click()
        admin.sees("Lista er tatt inn")
        admin.can_use_this_screen()
        _look_at(admin, tmp_path, new)
        admin.sees("Det er ikke noe nytt å ta inn.")
        _look_at(admin, tmp_path, new | {"Født": "02.04.1980"})
        admin.page.get_by_text(admin.words("Samme person"), exact=True).click()
        admin.can_use_this_screen()
        admin.page.get_by_role("button", name=admin.words.plural("Ta inn {n} rad", 1)).click()
        admin.sees("Lista er tatt inn")
        admin.go("/ansatte")
        admin.sees_exactly(adviser)


def _look_at(admin: Somebody, folder: Path, person: dict[str, str]) -> None:
    file = folder / "liste.csv"
    file.write_bytes(participants_csv(person))
    admin.go("/import")
    admin.page.locator("input[type=file]").set_input_files(file)
    admin.tap("Se hva som skjer")
    admin.sees("Deltakere inn")
