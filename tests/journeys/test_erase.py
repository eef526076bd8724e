"""An admin erases somebody who left: found among those who left, told what goes, then done for good."""

from server.core import clock
from server.core.db import Database
from server.people.models import Participant, Person
from tests.journeys.conftest import Meet
from tests.server.people.who import id_of
from tests.support.waiting import eventually


def _gone(town: Database, person_id: str) -> bool:
    with town.read() as db:
        return db.get(Person, person_id) is None


def test_an_admin_erases_whoever_left(meet: Meet, town: Database, language: str) -> None:
    login = {"nb": "p067", "ar": "p068"}[language]
    person = id_of(town, login)
    with town.write() as db:
        db.get_one(Participant, person).left_on = clock.today()
        name = db.get_one(Person, person).given_name
    with meet("admin", desk=True) as admin:
        admin.go("/deltakere")
        admin.page.get_by_role("button", name=admin.words("Har sluttet")).click()
        admin.can_use_this_screen()
        admin.go(f"/deltakere/{person}")
        admin.tap("Slett alt om {name}", name=name)
        admin.sees("Dette blir borte om {name}", name=name)
        admin.can_use_this_screen()
        admin.tap("Gå videre")
        assert not _gone(town, person)
        admin.tap("Slett for godt")
        eventually(lambda: _gone(town, person), 15, "she is erased")
        admin.page.wait_for_url("**/deltakere")
