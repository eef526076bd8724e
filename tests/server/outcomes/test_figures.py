"""The manager's page: shares by gender and year, the target, the country, other municipalities by consent of both."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete

from server.core import clock
from server.core.db import Database
from server.outcomes.models import OutcomeClosing, ProgrammeExit
from server.people.models import Person, PersonRole
from tests.conftest import SignIn
from tests.server.outcomes.conftest import night
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

pytestmark = pytest.mark.usefixtures("late_in_the_year")
LAST = clock.today().year - 1


@pytest.fixture
def neighbour(demo: Database, sign_in: SignIn) -> Client:
    """The manager of the other municipality."""
    with demo.write() as db:
        adviser = db.get_one(Person, id_of(demo, "outsider-adviser"))
        adviser.roles = [*adviser.roles, PersonRole(role="manager")]
    return sign_in("outsider-adviser")


def test_the_demo_shows_four_years_and_hides_the_small_group(demo: Database, sign_in: SignIn) -> None:
    page = ok(sign_in("manager").get("outcomes"))
    assert [year["year"] for year in page["years"]] == [LAST, LAST - 1, LAST - 2, LAST - 3]
    oldest, newest = page["years"][-1], page["years"][0]
    assert oldest["at_exit"] == {"women": {"share": 44, "count": 18}, "men": {"share": 64, "count": 14}, "all": {"share": 53, "count": 32}}
    assert oldest["after_year"] == {"women": {"share": 47, "count": 17}, "men": {"hidden": True}, "all": {"hidden": True}}
    assert newest["after_year"] == {"counted_from": date(LAST + 2, 7, 1).isoformat()}
    assert page["hidden"] is True and page["suppressed_below"] == 5
    assert page["national"]["at_exit"] == {
        "women": 34, "men": 55, "year": 2017, "source": "Direkte etter programmet, hele landet (2017)",
    }  # fmt: skip
    assert {name: page["national"]["after_year"][name] for name in ("women", "men", "all")} == {"women": 59, "men": 73, "all": 65}


@pytest.mark.parametrize("login", ["adviser", "admin", "leader", "participant", "teacher", "job_specialist", "mentor"])
def test_only_the_manager(demo: Database, sign_in: SignIn, login: str) -> None:
    client = sign_in(login)
    refused(client.get("outcomes"), 403)
    refused(client.get("outcomes.csv"), 403)
    refused(client.put("outcomes/target", {"share": 1}), 403)
    refused(client.put("outcomes/comparison", {"name": "Fjordvik", "agree": True}), 403)


def test_filters_show_the_same_cells_and_nothing_else(demo: Database, sign_in: SignIn) -> None:
    manager = sign_in("manager")
    one = ok(manager.get("outcomes", year=LAST - 3, gender="women"))
    assert one["years"] == [
        {"year": LAST - 3, "at_exit": {"women": {"share": 44, "count": 18}}, "after_year": {"women": {"share": 47, "count": 17}}}
    ]
    assert one["hidden"] is False
    assert ok(manager.get("outcomes", year=LAST - 3, gender="all"))["hidden"] is True
    refused(manager.get("outcomes", year="twenty"), 422)
    refused(manager.get("outcomes", gender="man"), 422)


def test_people_count_with_the_numbers_of_before(demo: Database, sign_in: SignIn) -> None:
    manager = sign_in("manager")
    with demo.write() as db:
        db.execute(delete(OutcomeClosing).where(OutcomeClosing.year == LAST - 1))
        for number in (2, 3, 4):
            row = ProgrammeExit(person_id=id_of(demo, f"p{number:03}"), on=date(LAST - 1, 6, 1), outcome="education")
            row.noted_by, row.noted_at = id_of(demo, "adviser"), clock.now()
            db.add(row)
    (year,) = ok(manager.get("outcomes", year=LAST - 1))["years"]
    day = {"at_exit": date(LAST, 3, 1), "after_year": date(LAST + 1, 7, 1)}
    assert {kind: year[kind] for kind in day} == {kind: {"counted_from": each.isoformat()} for kind, each in day.items()}, "not closed yet"
    night(demo)
    (year,) = ok(manager.get("outcomes", year=LAST - 1))["years"]
    assert year["at_exit"]["all"]["count"] == 66 + 3
    assert year["after_year"]["all"]["count"] == 65


def test_the_target_is_dated(demo: Database, sign_in: SignIn) -> None:
    manager, today = sign_in("manager"), clock.today()
    assert ok(manager.get("outcomes"))["target"] == {"share": 70, "kind": "after_year", "from": "2010-01-01"}
    later = (today + timedelta(days=30)).isoformat()
    assert ok(manager.put("outcomes/target", {"share": 75, "from": later}))["share"] == 70
    assert ok(manager.put("outcomes/target", {"share": 60})) == {"share": 60, "kind": "after_year", "from": today.isoformat()}
    page = ok(manager.get("outcomes"))
    assert [each["share"] for each in page["targets"]] == [70, 60, 75] and page["target"]["share"] == 60
    refused(manager.put("outcomes/target", {"share": 101}), 422)


def test_the_file_says_the_same(demo: Database, sign_in: SignIn) -> None:
    answer = sign_in("manager").get("outcomes.csv")
    assert answer.headers["Content-Type"].startswith("text/csv")
    lines = answer.text.lstrip("\ufeff").splitlines()
    assert lines[0] == "År;Tall;Kjønn;Andel i prosent;Antall;Kommune"
    assert f"{LAST - 3};Ett år etter;Menn;skjult;skjult;Elvebakken" in lines
    assert f"{LAST - 3};Ved slutt;Kvinner;44;18;Elvebakken" in lines
    assert lines[-6:-1] == [
        "2017;Ved slutt;Kvinner;34;;Landet", "2017;Ved slutt;Menn;55;;Landet",
        "2023;Ett år etter;Kvinner;59;;Landet", "2023;Ett år etter;Menn;73;;Landet", "2023;Ett år etter;Alle;65;;Landet",
    ]  # fmt: skip
    assert lines[-1] == ";Målet ett år etter;Alle;70;;"


def test_municipalities_see_each_other_when_both_agreed(demo: Database, sign_in: SignIn, neighbour: Client) -> None:
    manager = sign_in("manager")
    asked = ok(manager.put("outcomes/comparison", {"name": "Fjordvik", "agree": True}))
    assert asked["state"] == "asked"
    refused(manager.get("outcomes", compare=asked["with_id"]), 409, "not_agreed")
    (ours,) = ok(neighbour.get("outcomes"))["comparisons"]
    assert (ours["name"], ours["state"]) == ("Elvebakken", "asks")
    assert [notice["kind"] for notice in neighbour.items("notifications/")] == ["comparison_asked"]
    assert ok(neighbour.put("outcomes/comparison", {"with_id": ours["id"], "agree": True}))["state"] == "agreed"
    assert "comparison_asked" in [notice["kind"] for notice in manager.items("notifications/")]
    compared = ok(neighbour.get("outcomes", compare=ours["id"], year=LAST))["compare"]
    assert compared["name"] == "Elvebakken" and compared["years"][0]["at_exit"]["men"]["count"] == 25
    assert ok(manager.get("outcomes", compare=asked["with_id"]))["compare"]["name"] == "Fjordvik"
    ok(manager.put("outcomes/comparison", {"with_id": asked["with_id"], "agree": False}))
    refused(neighbour.get("outcomes", compare=ours["id"]), 409, "not_agreed")
    assert ok(neighbour.get("outcomes"))["comparisons"] == [], "after a no nobody has asked"


def test_who_is_asked_may_say_no(demo: Database, sign_in: SignIn, neighbour: Client) -> None:
    ok(sign_in("manager").put("outcomes/comparison", {"name": "Fjordvik", "agree": True}))
    (ours,) = ok(neighbour.get("outcomes"))["comparisons"]
    assert ok(neighbour.put("outcomes/comparison", {"with_id": ours["id"], "agree": False}))["state"] == "none"
    assert ok(sign_in("manager").get("outcomes"))["comparisons"] == []


def test_a_municipality_that_is_not_there(demo: Database, sign_in: SignIn) -> None:
    manager = sign_in("manager")
    refused(manager.put("outcomes/comparison", {"name": "Ingensteds", "agree": True}), 404, "unknown_municipality")
    assert ok(manager.put("outcomes/comparison", {"name": " fjordvik  Kommune ", "agree": True}))["name"] == "Fjordvik"
    refused(manager.put("outcomes/comparison", {"name": "Elvebakken", "agree": True}), 404, "unknown_municipality")
    refused(manager.put("outcomes/comparison", {"agree": True}), 422)
    refused(manager.get("outcomes", compare=id_of(demo, "outsider")), 409, "not_agreed")
