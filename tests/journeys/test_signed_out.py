"""The session ends while the phone is in her hand: nothing is left to read, nothing she did is lost, and she comes back."""

from sqlalchemy import delete, select

from server.core.db import Database
from server.jobclub.models import Booking
from server.people.models import Device
from tests.journeys.conftest import MakeSession, Meet
from tests.server.people.who import id_of
from tests.support.waiting import eventually


def _end_sessions(town: Database, login: str) -> None:
    with town.write() as db:
        db.execute(delete(Device).where(Device.person_id == id_of(town, login)))


def _booked(town: Database, session_id: str, login: str) -> bool:
    with town.read() as db:
        query = select(Booking.status).where(Booking.session_id == session_id, Booking.person_id == id_of(town, login))
        return db.scalars(query).one_or_none() == "booked"


def test_a_participant_asks_for_a_code_and_her_act_waits(meet: Meet, make_session: MakeSession, town: Database) -> None:
    session = make_session()
    with meet("p051") as her:
        her.go(f"/jobb/{session}")
        her.sees("Meld meg på")
        her.offline()
        her.tap("Meld meg på")
        her.sees("Påmeldingen er ikke sendt")
        _end_sessions(town, "p051")
        her.offline(False)
        her.sees("Logg inn igjen")
        her.sees("Jeg har fått en kode")
        her.sees_exactly(her.words.plural("{n} ting er ikke sendt ennå.", 1))
        assert her.page.locator("a[href^='tel:']").count() == 1
        her.can_use_this_screen()
        her.offline()
        her.page.reload()
        her.sees("Logg inn igjen")
        her.can_use_this_screen()
        her.offline(False)
        her.sign_in("p051")
        eventually(lambda: _booked(town, session, "p051"), 15, "what she did is sent")
        her.go(f"/jobb/{session}")
        her.sees("Du har plass")


def test_staff_sign_in_again(meet: Meet, town: Database) -> None:
    with meet("teacher", desk=True, lang="nb") as teacher:
        teacher.sees("Klasser")
        _end_sessions(town, "teacher")
        teacher.page.reload()
        teacher.sees("Logg inn igjen")
        teacher.can_use_this_screen()
        teacher.tap("Logg inn")
        teacher.sees("Logg inn som ansatt")
