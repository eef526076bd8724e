"""A taster longer than ten days: exceptionally, with a reason, and a second person says yes (domain.md S3)."""

import pytest

from server.people.models import Person
from tests.server.tasters.conftest import TasterWorld
from tests.support.client import ok, refused

LONGER = {"until": "2027-01-15", "reason": "Hotellet vil lære henne opp i resepsjonen"}


def proposed(world: TasterWorld, by: str = "anita") -> str:
    """A taster that somebody wants to be longer; its path."""
    path = f"tasters/{world.taster()}"
    ok(world.phone(by).put(f"{path}/extension", LONGER))
    return path


def test_one_proposes_and_another_approves(world: TasterWorld) -> None:
    path = proposed(world)
    assert world.told("kari") == ["extension_asked"] and world.told("anita") == []
    assert [each["ends_on"] for each in world.phone("ada").items("tasters")] == ["2026-12-04"], "nothing is longer yet"
    refused(world.phone("anita").post(f"{path}/extension/approval", {}), 409, "own_extension")
    waiting = world.phone("kari").items("tasters/waiting")
    assert [(each["name"], each["extension"]["until"], each["extension"]["reason"]) for each in waiting] == [
        ("Ada Aas", LONGER["until"], LONGER["reason"])
    ]
    assert ok(world.phone("kari").post(f"{path}/extension/approval", {}))["ends_on"] == "2027-01-15"
    row = world.phone("ada").items("tasters")[0]
    assert (row["ends_on"], row["extension"]["approved_by_id"]) == ("2027-01-15", world.ids["kari"])
    assert world.told("anita") == ["extension_approved"] and world.told("ada")[-2:] == ["longer_asked", "longer_granted"]
    assert world.phone("kari").items("tasters/waiting") == []


def test_who_proposed_it_reads_who_can_answer(world: TasterWorld) -> None:
    path = proposed(world)
    asked = lambda: [each["asked"] for each in world.phone("anita").items(f"tasters/of/{world.ids['ada']}")]  # noqa: E731
    assert asked() == [["Kari Aas"]]
    ok(world.phone("kari").post(f"{path}/extension/approval", {}))
    assert asked() == [[]]


def test_within_what_was_approved_it_can_be_changed_and_not_beyond(world: TasterWorld) -> None:
    path = proposed(world)
    ok(world.phone("kari").post(f"{path}/extension/approval", {}))
    ok(world.phone("anita").patch(path, {"ends_on": "2027-01-08"}))
    refused(world.phone("anita").patch(path, {"ends_on": "2027-01-22"}), 422, "too_long")
    refused(world.phone("anita").patch(path, {"starts_on": "2026-11-22", "weekdays": [1, 2, 3, 4, 5]}), 422, "too_long")


def test_a_second_proposal_takes_no_days_away(world: TasterWorld) -> None:
    path = proposed(world)
    ok(world.phone("kari").post(f"{path}/extension/approval", {}))
    ok(world.phone("kari").put(f"{path}/extension", {"until": "2027-02-12", "reason": "Det er travelt der"}))
    ok(world.phone("anita").patch(path, {"ends_on": "2027-01-08"}))
    refused(world.phone("anita").patch(path, {"ends_on": "2027-01-15"}), 422, "too_long")


def test_who_says_yes_says_it_to_what_she_saw(world: TasterWorld) -> None:
    """Else whoever proposed ten days more puts a year in their place, and the second person's yes falls on that."""
    path = proposed(world)
    (seen,) = [each["extension"]["until"] for each in world.phone("kari").items("tasters/waiting")]
    ok(world.phone("anita").put(f"{path}/extension", {"until": "2027-10-15", "reason": "Like greit"}))
    refused(world.phone("kari").post(f"{path}/extension/approval", {"until": seen}), 409, "other_extension")
    assert world.phone("ada").items("tasters")[0]["ends_on"] == "2026-12-04"
    assert ok(world.phone("kari").post(f"{path}/extension/approval", {"until": "2027-10-15"}))["ends_on"] == "2027-10-15"


def test_a_leader_says_yes_where_nobody_else_looks_after_her(world: TasterWorld) -> None:
    taster = str(ok(world.arrange("per", "bea"))["id"])
    ok(world.phone("per").put(f"tasters/{taster}/extension", LONGER))
    assert world.told("leader") == ["extension_asked"] == world.told("leader2") and world.told("outleader") == []
    refused(world.phone("outleader").post(f"tasters/{taster}/extension/approval", {}), 404)
    assert [each["id"] for each in world.phone("leader").items("tasters/waiting")] == [taster]
    assert world.phone("outleader").items("tasters/waiting") == []
    ok(world.phone("leader").post(f"tasters/{taster}/extension/approval", {}))
    looks = [look["action"] for look in world.phone("bea").items("people/me/log")]
    assert sorted(looks) == ["tasters.approve_extension", "tasters.see_waiting"]


def test_of_a_protected_person_only_her_adviser_knows(world: TasterWorld) -> None:
    path = proposed(world, "kari")
    world.write(lambda db: setattr(db.get(Person, world.ids["ada"]), "protected", True))
    for name in ("anita", "leader"):
        refused(world.phone(name).post(f"{path}/extension/approval", {}), 404)
        assert world.phone(name).items("tasters/waiting") == []
    ok(world.phone("kari").put(f"{path}/extension", LONGER))
    assert world.told("leader") == []


def test_a_second_person_says_no_with_a_reason_that_she_reads(world: TasterWorld) -> None:
    path = proposed(world)
    refused(world.phone("kari").post(f"{path}/extension/refusal", {}), 422, "invalid")
    ok(world.phone("kari").post(f"{path}/extension/refusal", {"reason": "Ti dager er nok"}))
    (row,) = world.phone("ada").items("tasters")
    assert (row["ends_on"], row["extension"]["refusal"], row["extension"]["approved_by_id"]) == ("2026-12-04", "Ti dager er nok", None)
    assert world.told("ada")[-2:] == ["longer_asked", "longer_refused"] and world.told("anita") == ["extension_refused"]
    assert world.phone("kari").items("tasters/waiting") == []
    refused(world.phone("kari").post(f"{path}/extension/approval", {}), 409, "extension_answered")
    ok(world.phone("kari").post(f"{path}/extension/refusal", {"reason": "En gang til"}))
    assert world.told("ada").count("longer_refused") == 1, "the first answer stands"
    ok(world.phone("anita").put(f"{path}/extension", LONGER))
    ok(world.phone("kari").post(f"{path}/extension/approval", {}))
    assert world.phone("ada").items("tasters")[0]["extension"]["refusal"] is None
    refused(world.phone("kari").post(f"{path}/extension/refusal", {"reason": "Likevel ikke"}), 409, "extension_answered")


def test_whoever_proposed_it_takes_it_back(world: TasterWorld) -> None:
    path = proposed(world)
    ok(world.phone("anita").post(f"{path}/extension/refusal", {"reason": "Hotellet har ikke plass"}))
    assert world.told("ada")[-1] == "longer_refused" and world.told("anita") == []
    assert world.phone("kari").items("tasters/waiting") == []


@pytest.mark.parametrize("name", ["per", "liv", "outleader"])
def test_nobody_else_says_no(world: TasterWorld, name: str) -> None:
    path = proposed(world)
    refused(world.phone(name).post(f"{path}/extension/refusal", {"reason": "Nei"}), 404)
    refused(world.phone("ada").post(f"{path}/extension/refusal", {"reason": "Nei"}), 403)


@pytest.mark.parametrize("protected", [False, True])
def test_what_she_is_told_is_an_id_and_nothing_else(world: TasterWorld, protected: bool) -> None:
    """Notices go out as a push that says only that there is something new; what stands in them is read in the app, by her."""
    world.write(lambda db: setattr(db.get(Person, world.ids["ada"]), "protected", protected))
    path = f"tasters/{world.taster(by='kari')}"
    ok(world.phone("kari").put(f"{path}/extension", LONGER))
    ok(world.phone("kari").post(f"{path}/extension/refusal", {"reason": "Ti dager er nok"}))
    told = [notice for notice in world.notices("ada") if notice.kind.startswith("longer_")]
    assert [(each.kind, set(each.params)) for each in told] == [("longer_asked", {"taster_id"}), ("longer_refused", {"taster_id"})]
    assert world.told("anita") == ([] if protected else ["extension_asked"]), "a protected participant is her adviser's alone"


def test_what_cannot_be_made_longer(world: TasterWorld) -> None:
    path, kari = f"tasters/{world.taster()}", world.phone("kari")
    refused(kari.put(f"{path}/extension", {"until": "2027-01-15"}), 422, "invalid")
    refused(kari.put(f"{path}/extension", {"until": "2026-12-04", "reason": "x"}), 422, "not_longer")
    refused(kari.post(f"{path}/extension/approval", {}), 409, "no_extension")
    placement = ok(world.arrange(kind="placement"))["id"]
    refused(kari.put(f"tasters/{placement}/extension", LONGER), 409, "only_tasters")
    ok(kari.put(f"{path}/extension", {"until": "2028-01-15", "reason": "x"}))
    refused(world.phone("anita").post(f"{path}/extension/approval", {}), 422, "too_long")


@pytest.mark.parametrize("name", ["per", "liv"])
def test_other_advisers_do_not_hear_of_it(world: TasterWorld, name: str) -> None:
    path = proposed(world)
    assert world.phone(name).items("tasters/waiting") == []
    refused(world.phone(name).post(f"{path}/extension/approval", {}), 404)
