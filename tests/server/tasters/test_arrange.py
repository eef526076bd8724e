"""Her adviser or job specialist agrees on days at a workplace with an employer."""

from typing import Any

import pytest

from tests.server.tasters.conftest import TASTER, TasterWorld
from tests.support.client import ok, refused


@pytest.mark.parametrize("name", ["kari", "anita"])
def test_adviser_and_job_specialist_arrange_and_she_is_told(world: TasterWorld, name: str) -> None:
    made = ok(world.arrange(name))
    assert {key: made[key] for key in TASTER} == {**TASTER, "contact_phone": "+4740000125"}
    assert (made["state"], made["days"], made["days_been"], made["made_by_id"]) == ("planned", 6, 0, world.ids[name])
    assert [(n.kind, n.params) for n in world.notices("ada")] == [("taster_arranged", {"taster_id": made["id"], "starts_on": "2026-11-23"})]
    assert world.phone("kari").items(f"tasters/of/{world.ids['ada']}") == [made]
    assert made.pop("asked") == [], "nobody's yes is waited for"
    assert world.phone("ada").items("tasters") == [made]


def test_looks_of_staff_are_logged(world: TasterWorld) -> None:
    world.taster()
    for name in ("kari", "anita"):
        assert len(world.phone(name).items(f"tasters/of/{world.ids['ada']}")) == 1
    assert [look["action"] for look in world.phone("ada").items("people/me/log")] == ["tasters.see_of"] * 2


@pytest.mark.parametrize(
    ("missing", "problem"),
    [
        ("contact_name", None), ("contact_phone", None), ("legal_basis", None), ("insured", None), ("insured", False), ("weekdays", []),
        ("weekdays", [8]), ("contact_phone", "123456789012345678"), ("ends_on", "2026-11-20"), ("ends", "09:00"), ("trade", "magic"),
        ("kind", "job"), ("employer", ""),
    ],
)  # fmt: skip
def test_what_an_agreement_cannot_be_without(world: TasterWorld, missing: str, problem: Any) -> None:
    body = {key: value for key, value in TASTER.items() if key != missing} | ({missing: problem} if problem is not None else {})
    refused(world.phone("anita").post(f"tasters/of/{world.ids['ada']}", body), 422, "invalid")


def test_a_taster_has_ten_working_days_at_most(world: TasterWorld) -> None:
    every_day = {"weekdays": [1, 2, 3, 4, 5], "starts_on": "2026-11-23"}
    ok(world.arrange(**every_day, ends_on="2026-12-04"))
    assert refused(world.arrange(**every_day, ends_on="2026-12-07"), 422, "too_long")["params"] == {"days": 10}
    elsewhere = {"employer": "Bakeriet Korn"}
    fridays = {"weekdays": [5], "starts_on": "2026-12-04", "ends_on": "2027-02-12", **elsewhere}
    assert ok(world.arrange(**fridays))["days"] == 9, "two Fridays are public holidays"
    refused(world.arrange(weekdays=[6], starts_on="2026-11-23", ends_on="2026-11-27"), 422, "no_days")


def test_one_after_another_at_the_same_employer_is_one_taster(world: TasterWorld) -> None:
    every_day = {"weekdays": [1, 2, 3, 4, 5]}
    ok(world.arrange(**every_day, starts_on="2026-11-23", ends_on="2026-12-02"))
    again = {**every_day, "starts_on": "2026-12-10", "ends_on": "2026-12-14"}
    assert refused(world.arrange(**again, employer=TASTER["employer"].upper()), 422, "too_long")["params"] == {"days": 10}
    ok(world.arrange(**{**again, "ends_on": "2026-12-11"}))
    ok(world.arrange(**again, employer="Bakeriet Korn"))
    ok(world.arrange(**every_day, starts_on="2027-01-11", ends_on="2027-01-22"))


def test_a_placement_has_a_year_at_most(world: TasterWorld) -> None:
    placement = {"kind": "placement", "weekdays": [1, 2, 3], "starts_on": "2026-12-01"}
    assert ok(world.arrange(**placement, ends_on="2027-11-30"))["days"] > 100
    assert refused(world.arrange(**placement, ends_on="2027-12-01"), 422, "too_long")["params"] == {"months": 12}


def test_the_limits_are_dated_configuration(world: TasterWorld) -> None:
    from server.people.models import Municipality

    def tighter(db: Any) -> None:
        db.get(Municipality, world.ids["here"]).settings = {"tasters": [{"from": "2026-12-01", "taster_days": 3}]}

    world.write(tighter)
    ok(world.arrange())
    later = {"starts_on": "2026-12-07", "ends_on": "2026-12-18"}
    assert refused(world.arrange(**later), 422, "too_long")["params"] == {"days": 3}


def test_an_id_counts_once_and_who_left_gets_none(world: TasterWorld) -> None:
    taken = world.taster()
    refused(world.arrange(id=taken), 409, "id_taken")
    ok(world.phone("kari").post(f"people/participants/{world.ids['ada']}/leave", {"on": "2026-11-16"}))
    refused(world.arrange("kari"), 409, "has_left")


def test_others_have_no_part_in_it(world: TasterWorld) -> None:
    taster = world.taster()
    for name, status in (("per", 404), ("liv", 404), ("bea", 403), ("outsider", 403), ("leader", 403), ("siv", 403)):
        client = world.phone(name)
        refused(client.post(f"tasters/of/{world.ids['ada']}", TASTER), status)
        refused(client.get(f"tasters/of/{world.ids['ada']}"), status)
        refused(client.patch(f"tasters/{taster}", {"place": "x"}), status)
        refused(client.post(f"tasters/{taster}/stop", {"reason": "x"}), status)
        refused(client.put(f"tasters/{taster}/extension", {"until": "2026-12-20", "reason": "x"}), status)
    assert world.phone("bea").items("tasters") == []
    refused(world.phone("ada").patch(f"tasters/{taster}", {"place": "x"}), 403)
