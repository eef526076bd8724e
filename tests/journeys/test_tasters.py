"""Days at a workplace: her job specialist arranges them, they stand in her plan and week by themselves, made longer by two."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, select

from server.core import clock
from server.core.db import Database
from server.people.models import Assignment
from server.tasters.models import Taster
from tests.journeys.conftest import Meet
from tests.journeys.plans import adviser_login
from tests.journeys.somebody import Somebody
from tests.server.people.who import id_of
from tests.support.waiting import eventually

EMPLOYER, CONTACT = "Elvely pensjonat", "Eva Solheim"


@pytest.fixture
def hers(language: str) -> str:
    """Whose days they are: a person of her own in each language."""
    return {"nb": "p041", "ar": "p042"}[language]


@pytest.fixture
def followed(town: Database, hers: str) -> str:
    """Her id; the job specialist follows her, and nothing is arranged yet."""
    person_id = id_of(town, hers)
    with town.write() as db:
        db.execute(delete(Taster).where(Taster.person_id == person_id))
        known = (Assignment.participant_id == person_id, Assignment.role == "job_specialist")
        if db.scalars(select(Assignment.id).where(*known)).first() is None:
            here = {"staff_id": id_of(town, "job_specialist"), "role": "job_specialist", "from_date": clock.today()}
            db.add(Assignment(participant_id=person_id, **here))
    return person_id


def _arrange(anita: Somebody) -> None:
    """Every day from today, until late: whatever hour and weekday it is, it is still to come."""
    sheet, say, today = anita.page.get_by_role("dialog"), anita.words, clock.today()
    texts = {
        "Arbeidsgiver": EMPLOYER,
        "Oppmøtested": "Resepsjonen",
        "Første dag": f"{today:%d.%m.%Y}",
        "Siste dag": f"{today + timedelta(days=6):%d.%m.%Y}",
        "Kontaktperson": CONTACT,
        "Telefon til kontakten": "400 00 777",
        "Hjemmel": "Integreringsloven § 14 a",
    }
    for label, text in texts.items():
        sheet.get_by_label(say(label), exact=True).fill(text)
    sheet.get_by_label(say("Bransje")).select_option("hotel")
    for weekend in (5, 6):
        sheet.locator("fieldset.days button").nth(weekend).click()
    sheet.locator(".time-field").last.locator("select").first.select_option("23")
    anita.sees_exactly(say.plural("{n} dag i alt", 7))
    sheet.get_by_label(say("Forsikringen er avklart")).check()
    anita.can_use_this_screen()
    sheet.get_by_role("button", name=say("Avtal"), exact=True).click()


def _say_no(adviser: Somebody, town: Database, person_id: str) -> None:
    adviser.go("/jobbsmak/venter")
    adviser.page.locator(".card").filter(has_text=EMPLOYER).get_by_role("button", name=adviser.words("Si nei"), exact=True).first.click()
    sheet = adviser.page.get_by_role("dialog")
    sheet.get_by_label(adviser.words("Hvorfor?")).fill("Sju dager er nok")
    adviser.can_use_this_screen()
    sheet.get_by_role("button", name=adviser.words("Si nei til forlengelsen")).click()
    eventually(lambda: _row(town, person_id).extend_refused_at is not None, 10, "it is refused")


def _propose_again(town: Database, person_id: str, until: date) -> None:
    with town.write() as db:
        row = db.scalars(select(Taster).where(Taster.person_id == person_id)).one()
        row.propose(until, "Pensjonatet vil lære henne opp", id_of(town, "job_specialist"))


def _row(town: Database, person_id: str) -> Taster:
    with town.read() as db:
        return db.scalars(select(Taster).where(Taster.person_id == person_id)).one()


def test_arranged_it_is_in_her_plan_and_week_also_in_a_dead_spot(meet: Meet, followed: str, hers: str, town: Database) -> None:
    with meet("job_specialist", desk=True) as anita:
        anita.go("/deltakere")
        anita.sees("Mine deltakere")
        anita.go(f"/deltakere/{followed}/plan")
        anita.tap("Avtal jobbsmak")
        _arrange(anita)
        anita.sees("Avtalt. Det står i planen og uka nå.")
        anita.sees_exactly(EMPLOYER)
        anita.can_use_this_screen()
    with meet(hers) as her:
        her.go("/meldinger")
        her.sees("Du skal til en arbeidsplass")
        for path in ("/", "/planen/steg"):
            her.go(path)
            her.sees_exactly(EMPLOYER)
        her.offline()
        her.go("/")
        her.sees_exactly(EMPLOYER)
        her.page.get_by_role("link").filter(has_text=EMPLOYER).first.click()
        her.sees_exactly(CONTACT)
        her.sees("Du er forsikret når du er der")
        her.can_use_this_screen()
        her.offline(False)
    assert (_row(town, followed).contact_phone, _row(town, followed).trade) == ("+4740000777", "hotel")


def test_longer_by_two_and_stopped_with_a_reason(meet: Meet, followed: str, hers: str, town: Database) -> None:
    with meet("job_specialist", desk=True) as anita:
        anita.go(f"/deltakere/{followed}/plan")
        anita.tap("Avtal jobbsmak")
        _arrange(anita)
        anita.tap("Forleng")
        sheet, until = anita.page.get_by_role("dialog"), clock.today() + timedelta(days=20)
        sheet.get_by_label(anita.words("Ny siste dag"), exact=True).fill(f"{until:%d.%m.%Y}")
        sheet.get_by_label(anita.words("Hvorfor?")).fill("Pensjonatet vil lære henne opp")
        anita.can_use_this_screen()
        sheet.get_by_role("button", name=anita.words("Foreslå forlengelse")).click()
        anita.sees_exactly(anita.words("Venter på svar. Kan svare: {names}", names="").strip())
    assert _row(town, followed).ends_on < until
    with meet(hers) as her:
        her.go("/meldinger")
        her.sees("Jobbsmaken din blir kanskje lengre")
    with meet(adviser_login(town, hers), desk=True) as adviser:
        _say_no(adviser, town, followed)
    with meet(hers) as her:
        her.go(f"/jobbsmak/{_row(town, followed).id}")
        her.sees("Den blir ikke lengre. Avtalen er som før.")
        her.sees_exactly("Sju dager er nok")
        her.can_use_this_screen()
    _propose_again(town, followed, until)
    with meet(adviser_login(town, hers), desk=True) as adviser:
        adviser.go("/jobbsmak/venter")
        adviser.sees_exactly(EMPLOYER)
        adviser.can_use_this_screen()
        card = adviser.page.locator(".card", has_text=f"{until:%d.%m.%Y}").filter(has_text=EMPLOYER)
        card.get_by_role("button").first.click()
        eventually(lambda: _row(town, followed).ends_on == until, 10, "it lasts longer")
        adviser.go(f"/deltakere/{followed}/plan")
        adviser.tap("Stopp")
        adviser.page.get_by_role("dialog").get_by_label(adviser.words("Hvorfor?")).fill("Hun har fått fast jobb")
        adviser.page.get_by_role("dialog").get_by_role("button", name=adviser.words("Stopp fra i dag")).click()
        eventually(lambda: _row(town, followed).stopped_on is not None, 10, "it is stopped")
    with meet(hers) as her:
        her.go(f"/jobbsmak/{_row(town, followed).id}")
        her.sees_exactly("Hun har fått fast jobb")
        her.can_use_this_screen()
