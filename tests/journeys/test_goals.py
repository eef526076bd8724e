"""A participant says what she wants and means it: goals, her wish, her yes, her own words in the CV, the notes she shares."""

from sqlalchemy import select

from server.core.db import Database
from server.plan.models import CvEntry, Goal, Step
from tests.journeys.conftest import Meet
from tests.journeys.plans import Made
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.waiting import eventually


def _steps(town: Database, login: str) -> dict[str, Step]:
    with town.read() as db:
        return {step.id: step for step in db.scalars(select(Step).where(Step.person_id == id_of(town, login)))}


def _cv(town: Database, login: str) -> list[str]:
    with town.read() as db:
        return list(db.scalars(select(CvEntry.title).where(CvEntry.person_id == id_of(town, login))))


def _goals(town: Database, login: str) -> dict[str, Goal]:
    with town.read() as db:
        return {goal.title: goal for goal in db.scalars(select(Goal).where(Goal.person_id == id_of(town, login)))}


def test_goals_are_made_nested_and_moved_in_a_dead_spot(meet: Meet, made: Made, town: Database, hers: str) -> None:
    big, small = f"Fast jobb {hers}", f"Ringe fem butikker {hers}"
    with meet(hers) as her:
        her.go("/planen/steg")
        her.sees("Nytt mål")
        her.offline()
        her.tap("Nytt mål")
        her.page.get_by_role("dialog").get_by_role("textbox").fill(big)
        her.tap("Lagre")
        her.button("Endre målet {title}", title=big).click()
        her.can_use_this_screen()
        her.tap("Nytt delmål")
        her.page.get_by_role("dialog").get_by_role("textbox").fill(small)
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Lagre")).click()
        her.button("Endre målet {title}", title=big).click()
        sheet = her.page.get_by_role("dialog")
        sheet.get_by_role("button", name=her.words("I gang")).click()
        sheet.get_by_role("textbox").fill("Jeg har begynt å lete")
        sheet.get_by_role("button", name=her.words("Endre ordene")).click()
        big = f"Fast jobb i butikk {hers}"
        sheet.get_by_label(her.words("Hva vil du få til?")).fill(big)
        sheet.get_by_role("button", name=her.words("Lagre")).click()
        her.sees_exactly(small)
        her.can_use_this_screen()
        her.go("/planen/steg/nytt")
        her.page.get_by_role("button", name=small).click()
        her.page.get_by_role("textbox").fill(f"Ring Rema {hers}")
        her.tap("Legg til")
        her.page.get_by_role("button").filter(has_text=f"Ring Rema {hers}").click()
        her.tap("Endre ordene")
        her.can_use_this_screen()
        her.page.get_by_role("dialog").get_by_role("textbox").fill(f"Ring Rema 1000 {hers}")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Lagre")).click()
        her.sees_exactly(f"Ring Rema 1000 {hers}")
        assert big not in _goals(town, hers)
        her.offline(False)
        eventually(lambda: _goals(town, hers).get(big, Goal(state="")).state == "under_way", 40, "the goal is under way")
        her.does_not_see("Ikke sendt ennå")
        her.go("/planen/papir")
        her.sees_exactly("Jeg har begynt å lete")
    goals = _goals(town, hers)
    assert (goals[big].comment, goals[small].parent_id) == ("Jeg har begynt å lete", goals[big].id)
    assert [step.goal_id for step in _steps(town, hers).values() if step.title == f"Ring Rema 1000 {hers}"] == [goals[small].id]


def test_she_keeps_her_own_words_of_a_line_of_the_cv(meet: Meet, made: Made, town: Database, hers: str) -> None:
    line = ok(made.her.post("plan/cv", {"kind": "language", "title": f"Kurdisk {hers}"}))
    with meet(hers) as her:
        her.go("/planen/cv")
        her.sees_exactly(f"Kurdisk {hers}")
        her.offline()
        her.page.get_by_role("button").filter(has_text=f"Kurdisk {hers}").click()
        her.page.get_by_role("dialog").get_by_label(her.words("Hvilket språk?")).fill(f"Kurmanji {hers}")
        her.page.get_by_role("dialog").get_by_role("button", name=her.words("Lagre")).click()
        body = {"title": f"Arabisk {hers}", "was": {"title": line["title"]}}
        ok(made.adviser.patch(f"plan/cv/{line['id']}", body))
        her.offline(False)
        her.sees("Det samme er endret et annet sted. Du ser begge, og velger selv.")
        her.sees("Det du skrev")
        her.can_use_this_screen()
        her.page.locator(".choose-one").filter(has_text=f"Kurmanji {hers}").click()
        her.tap("Lagre det jeg valgte")
        eventually(lambda: f"Kurmanji {hers}" in _cv(town, hers), 15, "her own words stand")
    assert f"Arabisk {hers}" not in _cv(town, hers)


def test_a_yes_in_a_dead_spot_does_not_land_on_other_words(meet: Meet, made: Made, town: Database, hers: str) -> None:
    step = ok(made.adviser.post(f"plan/{made.person_id}/steps", {"title": f"Besøk A {hers}", "state": "planned"}))
    with meet(hers) as her:
        her.go("/planen/steg")
        her.page.get_by_role("button").filter(has_text=f"Besøk A {hers}").click()
        her.offline()
        her.tap("Ja, dette vil jeg")
        ok(made.adviser.patch(f"plan/steps/{step['id']}", {"title": f"Besøk B {hers}", "was": {"title": step["title"]}}))
        her.offline(False)
        her.sees("Steget er endret etter at du leste det. Les det en gang til.")
        her.sees_exactly(f"Besøk A {hers}")
        her.can_use_this_screen()
        assert not _steps(town, hers)[step["id"]].agreed
        her.tap("Ja, dette vil jeg")
        eventually(lambda: _steps(town, hers)[step["id"]].agreed, 15, "she said yes to what stands now")


def _trades(made: Made) -> list[str]:
    return [str(trade["id"]) for trade in made.her.items("vocabulary/trades") if trade["mine"]]


def test_her_wish_chooses_her_words_in_a_dead_spot_too(meet: Meet, made: Made, hers: str) -> None:
    stands = ok(made.her.get("plan"))["wish"]
    ok(made.her.patch(f"plan/{made.person_id}", {"wish": {"text": None, "trade": "hotel"}, "was": {"wish": stands}}))
    with meet(hers) as her:
        her.go("/ord")
        her.sees("Hotell")
        her.go("/planen/om-meg")
        her.offline()
        her.page.get_by_role("button", name=her.words("Butikk"), exact=True).click()
        her.sees("Ikke sendt ennå")
        her.offline(False)
        her.does_not_see("Ikke sendt ennå")
    eventually(lambda: _trades(made)[:1] == ["shop"], 15, "her words are of the shop")


def test_every_note_that_is_shared_can_be_read(meet: Meet, made: Made, hers: str) -> None:
    for number in range(4):
        ok(made.adviser.post(f"plan/{made.person_id}/notes", {"text": f"Samtale {number} {hers}", "shared": True}))
    with meet(hers) as her:
        her.go("/planen")
        her.page.locator("a[href='/planen/samtaler']").click()
        her.offline()
        her.page.reload()
        for number in range(4):
            her.sees_exactly(f"Samtale {number} {hers}")
        her.can_use_this_screen()
