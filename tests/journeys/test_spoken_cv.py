"""A line of her CV said aloud, by who does not write: her adviser hears it and writes it in Norwegian."""

from typing import Any

from server.core.db import Database
from tests.journeys.conftest import Meet
from tests.journeys.microphone import MICROPHONE, hears
from tests.journeys.plans import Made, adviser_login
from tests.support.client import ok
from tests.support.waiting import eventually


def _spoken(made: Made) -> list[dict[str, Any]]:
    return [line for line in ok(made.her.get("plan"))["cv"] if line["voice"]]


def test_she_says_a_line_of_her_cv_and_it_is_printed_in_norwegian(meet: Meet, made: Made, town: Database, hers: str) -> None:
    written = f"Kokk i fem år {hers}"
    with meet(hers) as her:
        her.page.add_init_script(MICROPHONE)
        her.go("/planen/cv")
        her.sees("CV-en min")
        her.offline()
        her.button("Legg til: {what}", what=her.words("Jobb jeg har hatt")).click()
        her.tap("Snakk inn det du vil si")
        her.sees("Telefonen lytter nå, i opptil 20 sekunder.")
        her.can_use_this_screen()
        her.tap("Ferdig å snakke")
        her.sees("Du har snakket inn noe")
        hears(her, "Hør det jeg sa", 1)
        her.tap("Lagre")
        her.sees("Det du har snakket inn")
        her.sees("Rådgiveren din hører på det og skriver det på norsk.")
        her.sees("Ikke sendt ennå")
        assert not _spoken(made)
        her.offline(False)
        eventually(lambda: len(_spoken(made)) == 1, 15, "the line is with her plan")
    with meet(adviser_login(town, hers), desk=True) as adviser:
        adviser.page.add_init_script(MICROPHONE)
        adviser.go(f"/deltakere/{made.person_id}/plan")
        hears(adviser, "Hør hva som er snakket inn", 1)
        adviser.tap("Hør og skriv")
        adviser.page.get_by_role("dialog").get_by_role("textbox").fill(written)
        adviser.tap("Dette er riktig norsk")
        eventually(lambda: [line["norwegian"] for line in _spoken(made)] == [written], 15, "it is written")
    with meet(hers) as her:
        her.go("/planen/cv/side")
        her.page.get_by_text(written).wait_for()
    ok(made.her.delete(f"plan/cv/{_spoken(made)[0]['id']}"))
