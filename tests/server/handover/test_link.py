"""The receiver without an account: a link and a code by another way; only what she released shows (checks.md 13, 16)."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.people.throttle import FREE
from server.plan.handover import link, sweeps
from server.plan.handover.models import HandoverLink
from tests.server.handover.conftest import Table, day
from tests.support.client import ok, refused

ByLink = Callable[..., Any]


@pytest.fixture
def planned(table: Table) -> Table:
    """A hand-over to Nav."""
    table.plan()
    return table


def test_only_what_is_released_shows(planned: Table, by_link: ByLink) -> None:
    secret = planned.link()
    view = ok(by_link(secret))
    assert (view["first_name"], view["name"], view["phone"], view["items"]) == ("Rana", None, None, [])
    assert view["held_back"] == len(planned.now()["items"])
    assert all(section["lines"] is None for section in view["sections"])
    assert "Darwish" not in by_link(secret).text and planned.person not in by_link(secret).text
    ok(planned.her.put(planned.path("/sections/family"), {"released": True}))
    ok(planned.her.put(planned.path("/sections/contact"), {"released": True}))
    view = ok(by_link(secret))
    assert {item["section"] for item in view["items"]} == {"family", "contact"} and view["name"] == "Rana Darwish"
    lines = next(section["lines"] for section in view["sections"] if section["code"] == "contact")
    assert {"title": "Navn", "detail": "Rana Darwish", "norwegian": None} in lines


def test_a_release_is_taken_back_until_it_is_completed(planned: Table, by_link: ByLink) -> None:
    secret = planned.link()
    ok(planned.her.put(planned.path("/sections/family"), {"released": True}))
    ok(planned.her.put(planned.path("/sections/family"), {"released": False}))
    assert ok(by_link(secret))["items"] == []
    refused(planned.her.put(planned.path("/sections/health"), {"released": True}), 404)
    refused(planned.adviser.put(planned.path("/sections/family"), {"released": True}), 403)


def test_she_and_her_adviser_can_end_the_link_also_once_it_is_completed(planned: Table, by_link: ByLink) -> None:
    assert planned.now()["link_until"] is None
    first = planned.link()
    ok(planned.her.put(planned.path("/sections/contact"), {"released": True}))
    assert planned.now()["link_until"] is not None
    assert ok(planned.adviser.delete(planned.path("/link")))["link_until"] is None
    refused(by_link(first), 404, "code_unknown")
    secret = planned.link()
    planned.complete()
    assert "link_until" not in ok(by_link(secret)) and ok(by_link(secret))["name"] == "Rana Darwish"
    after = ok(planned.her.delete(planned.path("/link")))
    assert (after["status"], after["link_until"]) == ("completed", None)
    assert [each["code"] for each in after["sections"] if each["released_at"]] == ["contact"], "what was shown is still said"
    refused(by_link(secret), 404, "code_unknown")


def test_another_receiver_needs_a_link_of_her_own(planned: Table, by_link: ByLink) -> None:
    """The old one ends with the old name; a number that is put right ends nothing."""
    secret, was = planned.link(), planned.now()["parties"]["receiver"]
    ok(planned.adviser.patch(planned.path(), {"receiver": {**was, "phone": "+4740000999"}, "was": {"receiver": was}}))
    ok(by_link(secret))
    now = planned.now()["parties"]["receiver"]
    ok(planned.adviser.patch(planned.path(), {"receiver": {**now, "name": "Per Olsen"}, "was": {"receiver": now}}))
    refused(by_link(secret), 404, "code_unknown")


def test_once_it_is_completed_nobody_makes_a_link(planned: Table) -> None:
    planned.complete()
    refused(planned.adviser.post(planned.path("/link")), 409, "handover_over")


def test_no_id_of_hers_is_in_it(planned: Table, by_link: ByLink) -> None:
    for code in ("steps", "job_club"):
        ok(planned.her.put(planned.path(f"/sections/{code}"), {"released": True}))
    view = ok(by_link(planned.link()))
    assert view["items"] and all("ref_id" not in item for item in view["items"])
    assert set(view["parties"]["adviser"]) == {"name", "phone"}


def test_each_look_is_in_her_log(planned: Table, by_link: ByLink) -> None:
    secret = planned.link()
    refused(by_link({**secret, "code": "00000000"}), 404)
    ok(by_link(secret))
    assert [row["action"] for row in planned.her.items("people/me/log")].count("handover.see_by_link") == 1


def test_the_receiver_takes_over_in_her_own_name(planned: Table, by_link: ByLink) -> None:
    secret = planned.link()
    hidden = planned.now()["items"][0]["id"]
    accepted = {"state": "accepted", "name": "Eva Lund", "due": day(20)}
    refused(by_link(secret, hidden, **accepted), 404, "not_found")
    ok(planned.her.put(planned.path("/sections/family"), {"released": True}))
    (item,) = ok(by_link(secret))["items"]
    refused(by_link(secret, item["id"], state="accepted", name="Eva Lund"), 422, "invalid")
    (taken,) = ok(by_link(secret, item["id"], **accepted))["items"]
    assert (taken["state"], taken["receiver"]["name"]) == ("accepted", "Eva Lund")
    kinds = [notice["kind"] for notice in planned.her.items("notifications/")]
    assert "handover_item_accepted" in kinds
    refused(by_link({**secret, "code": "00000000"}, item["id"], **accepted), 404, "code_unknown")


def test_secrets_are_told_once_and_kept_as_hashes(planned: Table) -> None:
    secret = planned.link()
    with planned.database.read() as db:
        (row,) = db.scalars(select(HandoverLink))
    assert len(secret["code"]) == link.DIGITS and secret["code"].isdigit()
    assert not any(value in str(vars(row)) for value in secret.values())
    assert not any(value in str(ok(planned.her.get("people/me/export"))) for value in secret.values())


def test_a_newer_link_makes_the_earlier_void_and_all_end(planned: Table, by_link: ByLink) -> None:
    first, second = planned.link(), planned.link()
    refused(by_link(first), 404, "code_unknown")
    refused(by_link({"token": first["token"], "code": second["code"]}), 404, "code_unknown")
    ok(by_link(second))
    with clock.moved(clock.now() + link.LASTS + timedelta(minutes=1)):
        refused(by_link(second), 404, "code_unknown")


def test_an_ended_link_is_forgotten_after_a_month(planned: Table) -> None:
    planned.link()
    for days, left in ((43, 1), (45, 0)):
        with planned.database.write() as db:
            sweeps.forget_links(db, clock.now() + timedelta(days=days))
        with planned.database.read() as db:
            assert len(db.scalars(select(HandoverLink)).all()) == left


def test_a_repeat_of_the_act_tells_new_secrets(planned: Table, by_link: ByLink) -> None:
    key = "01900000-0000-7000-8000-000000000001"
    first, again = (ok(planned.adviser.post(planned.path("/link"), key=key)) for _ in range(2))
    assert first["code"] != again["code"] or first["path"] != again["path"]
    ok(by_link({"token": again["path"].removeprefix("/#/nav/"), "code": again["code"]}))


def test_guessing_is_slowed_down_per_link(planned: Table, by_link: ByLink) -> None:
    secret = planned.link()
    wrong = {**secret, "code": f"{(int(secret['code']) + 1) % 10**8:08}"}
    for _ in range(FREE):
        refused(by_link(wrong), 404, "code_unknown")
    refused(by_link(secret), 429, "too_many_tries")
    with clock.moved(clock.now() + timedelta(minutes=16)):
        ok(by_link(secret))


@pytest.mark.parametrize("token", ["", "x", "../../etc", "é" * 40, "a" * 101])
def test_what_is_no_link(planned: Table, by_link: ByLink, token: str) -> None:
    assert by_link({"token": token, "code": "12345678"}).status_code in (404, 422)


def test_after_a_move_what_she_released_follows_her(table: Table, by_link: ByLink) -> None:
    table.plan(kind="to_municipality", receiver={"name": "Liv Strand", "office": "Fjordvik kommune"})
    for code in ("contact", "norwegian"):
        ok(table.her.put(table.path(f"/sections/{code}"), {"released": True}))
    secret = table.link()
    assert ok(by_link(secret))["export"] is None
    table.complete()
    export = ok(by_link(secret))["export"]
    assert set(export["sections"]) == {"contact", "norwegian"} and export["name"] == "Rana Darwish"
    assert {item["section"] for item in export["items"]} == {"contact", "norwegian"}
    (item, *_) = ok(by_link(secret))["items"]
    refused(by_link(secret, item["id"], state="open", name="Liv"), 409, "handover_over")


def test_a_protected_participant_has_not_even_a_first_name(planned: Table, by_link: ByLink) -> None:
    ok(planned.adviser.put(f"people/participants/{planned.person}/protected", {"protected": True}))
    assert ok(by_link(planned.link()))["first_name"] is None


def test_a_repeat_by_link_changes_nothing_again(planned: Table, by_link: ByLink) -> None:
    secret, key = planned.link(), str(uuid.uuid4())
    ok(planned.her.put(planned.path("/sections/family"), {"released": True}))
    item = ok(by_link(secret))["items"][0]["id"]
    taken = {"state": "accepted", "due": day(7), "name": "Eva Lund"}
    ok(by_link(secret, item, key=key, **taken))
    ok(planned.adviser.put(planned.path(f"/items/{item}"), {"state": "open"}))
    again = ok(by_link(secret, item, key=key, **taken))
    assert {each["id"]: each["state"] for each in again["items"]}[item] == "open"
    refused(by_link(secret, item, key=key, **{**taken, "name": "En annen"}), 422, "key_reused")
    refused(by_link(secret, item, key=None, **taken), 400, "key_missing")
