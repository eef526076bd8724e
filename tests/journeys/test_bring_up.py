"""What she wants to bring up in a meeting: by picture, in writing, in her own voice."""

from server.core.db import Database
from tests.journeys.conftest import Meet
from tests.journeys.microphone import MICROPHONE, hears
from tests.journeys.plans import Made, adviser_login
from tests.support.client import ok
from tests.support.waiting import eventually


def test_what_she_wants_to_bring_up(meet: Meet, made: Made, hers: str) -> None:
    with meet(hers) as her:
        her.go(f"/planen/moter/{made.meeting['id']}")
        her.sees("Tolk er bestilt")
        her.offline()
        her.tap("Penger")
        her.page.get_by_role("textbox").fill("Når får jeg svar?")
        her.tap("Lagre")
        her.sees("Ikke sendt ennå")
        her.offline(False)
        her.does_not_see("Ikke sendt ennå")
        eventually(lambda: _bring(made) == (["money"], "Når får jeg svar?"), 15, "it is with the meeting")


def test_what_she_wrote_is_kept_where_she_goes_on_without_saving(meet: Meet, made: Made, hers: str) -> None:
    with meet(hers) as her:
        her.go(f"/planen/moter/{made.meeting['id']}")
        her.offline()
        her.page.get_by_role("textbox").fill("Hva skjer etterpå?")
        her.page.locator(".tab-bar a").first.click()
        her.sees("Denne uka")
        her.offline(False)
        eventually(lambda: _bring(made)[1] == "Hva skjer etterpå?", 15, "it is with the meeting")


def test_she_says_what_she_wants_to_bring_up_and_her_adviser_hears_it(meet: Meet, made: Made, town: Database, hers: str) -> None:
    with meet(hers) as her:
        her.page.add_init_script(MICROPHONE)
        her.go(f"/planen/moter/{made.meeting['id']}")
        her.sees("Dette vil jeg ta opp")
        her.offline()
        her.tap("Snakk inn det du vil si")
        her.sees("Telefonen lytter nå, i opptil 20 sekunder.")
        her.can_use_this_screen()
        her.tap("Ferdig å snakke")
        her.sees("Du har snakket inn noe")
        her.sees("Ikke sendt ennå")
        hears(her, "Hør det jeg sa", 1)
        assert not _has_voice(made)
        her.offline(False)
        her.does_not_see("Ikke sendt ennå")
        eventually(lambda: _has_voice(made), 15, "the note is with the meeting")
        hears(her, "Hør det jeg sa", 2)
    with meet(adviser_login(town, hers), desk=True) as adviser:
        adviser.page.add_init_script(MICROPHONE)
        adviser.go(f"/deltakere/{made.person_id}/plan")
        hears(adviser, "Hør hva som er snakket inn", 1)
    assert "plan.hear_voice" in [look["action"] for look in made.her.items("people/me/log")]
    with meet(hers) as her:
        her.go(f"/planen/moter/{made.meeting['id']}")
        her.tap("Ta bort det jeg snakket inn")
        eventually(lambda: not _has_voice(made), 15, "it is taken away")
        her.does_not_see("Du har snakket inn noe")


def _has_voice(made: Made) -> bool:
    meetings = ok(made.her.get("plan"))["meetings"]
    return any(meeting["bring"]["voice"] for meeting in meetings if meeting["id"] == made.meeting["id"])


def _bring(made: Made) -> tuple[list[str], str | None]:
    meetings = ok(made.her.get("plan"))["meetings"]
    bring = next(meeting["bring"] for meeting in meetings if meeting["id"] == made.meeting["id"])
    return bring["pictures"], bring["text"]
