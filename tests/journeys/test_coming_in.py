"""Coming in: language first, a code, three pictures; a shared phone; hostile names; large text."""

from sqlalchemy import select

from server.core.db import Database
from server.demo.cast import participant
from server.people.models import Assignment, Credential, Invitation, Person
from tests.journeys.conftest import MakeSession, Meet
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server

HOSTILE = "<img src=x onerror=alert(1)>\"';--{{7*7}}<script>document.title='x'</script>"


def test_a_code_and_three_pictures(meet: Meet, server: Server, town: Database, language: str) -> None:
    login = {"nb": "p047", "ar": "p048"}[language]
    adviser = server.client().sign_in(_adviser_of(town, login))
    made = ok(adviser.post(f"people/participants/{id_of(town, login)}/invitations", {"language": language}))
    with meet(None) as her:
        her.go("/")
        her.sees("Velg språk")
        her.can_use_this_screen()
        her.go(made["path"])
        her.sees("Vis bildene til {name}", name=_adviser_name(town, login).split()[0])
        her.can_use_this_screen()
        her.page.reload()  # as a phone does that comes back from its camera
        her.sees("Vis bildene til {name}", name=_adviser_name(town, login).split()[0])
        shown = set(_pictures(made["id"], town))
        ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": sorted(shown)}))
        her.sees("Vil du låse appen?")
        her.can_use_this_screen()
        her.tap("Ikke lås nå")
        her.sees("Denne uka")


def test_a_page_of_the_app_leads_who_is_not_signed_in_to_the_door(meet: Meet) -> None:
    with meet(None) as her:
        her.go("/planen")
        her.sees("Velg språk")


def _adviser_of(town: Database, login: str) -> str:
    with town.read() as db:
        query = select(Credential.login).join(Assignment, Assignment.staff_id == Credential.person_id)
        return db.scalars(query.where(Assignment.participant_id == id_of(town, login), Assignment.role == "adviser")).one()


def _adviser_name(town: Database, login: str) -> str:
    with town.read() as db:
        person = db.get(Person, id_of(town, _adviser_of(town, login)))
        assert person is not None
        return person.name


def _pictures(invitation_id: str, town: Database) -> list[str]:
    with town.read() as db:
        row = db.get(Invitation, invitation_id)
        assert row is not None
        return list(row.pictures)


def test_hostile_names_and_texts_stay_inert(meet: Meet, make_session: MakeSession, town: Database) -> None:
    session = make_session(place=HOSTILE[:100], topic=HOSTILE[:100])
    with town.write() as db:
        person = db.get(Person, id_of(town, "p049"))
        assert person is not None
        person.given_name = HOSTILE[:100]
    with meet("p049") as her:
        her.go(f"/jobb/{session}")
        her.sees_exactly(HOSTILE[:100])
        her.go("/meg")
        her.page.wait_for_load_state("networkidle")
        assert her.page.title() != "x"
    with meet("leader", desk=True) as leader:
        leader.go("/")
        leader.page.wait_for_load_state("networkidle")


def test_two_people_on_one_phone_each_behind_her_own_lock(meet: Meet, server: Server, language: str) -> None:
    server.client().sign_in("p051").patch("people/me", {"language": language})
    with meet("p050") as her:
        her.go("/meg/laas")
        her.tap("Lag en lås")
        her.tap("Tall")
        for _ in range(2):
            for digit in "2580":
                her.page.get_by_role("button", name=digit, exact=True).click()
        her.sees("Ta bort låsen")
        her.go("/hvem")
        her.sees("En ny person")
        her.can_use_this_screen()
        her.sign_in("p051")
        her.sees("Denne uka")
        her.go("/hvem")
        her.page.get_by_role("button", name=_given("p050")).first.click()
        for digit in "1111":
            her.page.get_by_role("button", name=digit, exact=True).click()
        her.sees("Det var ikke likt. Prøv igjen.")
        for digit in "2580":
            her.page.get_by_role("button", name=digit, exact=True).click()
        her.sees("Denne uka")


def _given(login: str) -> str:
    return participant(int(login[1:])).given
