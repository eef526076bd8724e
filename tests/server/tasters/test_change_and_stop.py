"""Another day or workplace, cancelled, ended early; the state follows the dates by itself."""

from datetime import date, time

import pytest

from server.core import clock
from tests.server.tasters.conftest import TasterWorld
from tests.support.client import ok, refused


def noon(day: str) -> object:
    """The clock at noon of that day."""
    return clock.moved(clock.oslo(date.fromisoformat(day), time(12)))


def states(world: TasterWorld) -> list[tuple[str, int]]:
    """As she sees them."""
    return [(each["state"], each["days_been"]) for each in world.phone("ada").items("tasters")]


def test_its_state_moves_with_its_dates(world: TasterWorld) -> None:
    world.taster()
    seen = []
    for day in ("2026-11-22", "2026-11-23", "2026-12-04", "2026-12-05"):
        with noon(day):  # type: ignore[attr-defined]
            seen += states(world)
    assert seen == [("planned", 0), ("under_way", 0), ("under_way", 5), ("done", 6)]


def test_of_what_concerns_her_she_is_told(world: TasterWorld) -> None:
    path, kari = f"tasters/{world.taster()}", world.phone("kari")
    assert ok(kari.patch(path, {"starts": "08:00", "contact_name": "Odd Lund"}))["starts"] == "08:00"
    ok(kari.patch(path, {"legal_basis": "Avtale med Nav", "starts": "08:00"}))
    assert world.told("ada") == ["taster_arranged", "taster_changed"]


def test_a_change_keeps_to_the_rules(world: TasterWorld) -> None:
    path, kari = f"tasters/{world.taster()}", world.phone("kari")
    refused(kari.patch(path, {"ends_on": "2026-11-22"}), 422, "times")
    refused(kari.patch(path, {"ends": "08:00"}), 422, "times")
    refused(kari.patch(path, {"ends_on": "2026-12-18", "weekdays": [1, 2, 3, 4, 5]}), 422, "too_long")
    refused(kari.patch(path, {"insured": False}), 422, "invalid")
    refused(kari.patch(path, {"kind": "placement"}), 422, "invalid")
    assert [each["ends_on"] for each in world.phone("ada").items("tasters")] == ["2026-12-04"]


def test_days_she_has_had_are_not_moved_away(world: TasterWorld) -> None:
    """Else ten days could be had again and again without a second person's yes (domain.md S3)."""
    path = f"tasters/{world.taster()}"
    with noon("2026-11-27"):  # type: ignore[attr-defined]
        kari = world.phone("kari")
        refused(kari.patch(path, {"starts_on": "2026-12-07", "ends_on": "2026-12-18"}), 422, "has_begun")
        ok(kari.patch(path, {"starts_on": "2026-11-23", "ends_on": "2026-12-03"}))


@pytest.mark.parametrize(("day", "been"), [("2026-11-20", 0), ("2026-11-27", 2)])
def test_stopped_with_a_reason_before_it_begins_or_on_the_way(world: TasterWorld, day: str, been: int) -> None:
    path = f"tasters/{world.taster()}"
    with noon(day):  # type: ignore[attr-defined]
        refused(world.phone("anita").post(f"{path}/stop", {}), 422, "invalid")
        stopped = ok(world.phone("anita").post(f"{path}/stop", {"reason": "Hun har fått jobb"}))
        assert (stopped["state"], stopped["stopped_on"], stopped["stop_reason"]) == ("cancelled", day, "Hun har fått jobb")
        assert states(world) == [("cancelled", been)]
        assert world.told("ada")[-1] == "taster_stopped"
        refused(world.phone("kari").patch(path, {"place": "Rom 2"}), 409, "taster_over")
        refused(world.phone("kari").post(f"{path}/stop", {"reason": "igjen"}), 409, "taster_over")


def test_what_is_over_stays_as_it_was(world: TasterWorld) -> None:
    path = f"tasters/{world.taster()}"
    with noon("2026-12-05"):  # type: ignore[attr-defined]
        refused(world.phone("kari").patch(path, {"place": "Rom 2"}), 409, "taster_over")
