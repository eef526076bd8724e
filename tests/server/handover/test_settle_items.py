"""Each item is accepted by somebody named with a day, or closed with a reason; before that nothing is completed."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.core import clock
from server.notifications.models import Notice
from server.people.models import Assignment, Person, PersonRole
from server.plan.handover import sweeps
from tests.conftest import SignIn
from tests.server.handover.conftest import Table, day
from tests.server.people.who import id_of
from tests.support.client import ok, refused


def _item(table: Table, number: int = 0) -> str:
    return str(table.now()["items"][number]["id"])


def test_accepted_by_somebody_named_with_a_day(table: Table) -> None:
    table.plan()
    body = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": day(30)}
    item = ok(table.adviser.put(table.path(f"/items/{_item(table)}"), body))["items"][0]
    assert (item["state"], item["receiver"]["name"], item["due"], item["reason"]) == ("accepted", "Eva Lund", day(30), None)
    with table.database.read() as db:
        assert db.scalars(select(Notice.person_id).where(Notice.kind == "handover_item_accepted")).all() == [table.person]


def test_many_points_taken_in_one_sitting_are_told_once_until_she_has_read_it(table: Table) -> None:
    table.plan()
    body = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": day(30)}
    told = lambda: [notice["id"] for notice in table.her.items("notifications/") if notice["kind"] == "handover_item_accepted"]  # noqa: E731
    for number in range(3):
        ok(table.adviser.put(table.path(f"/items/{_item(table, number)}"), body))
    (first,) = told()
    ok(table.her.post(f"notifications/{first}/read", {}))
    ok(table.adviser.put(table.path(f"/items/{_item(table, 3)}"), body))
    assert len(told()) == 2


def test_closed_with_a_reason_and_opened_again(table: Table) -> None:
    table.plan()
    path = table.path(f"/items/{_item(table)}")
    assert ok(table.adviser.put(path, {"state": "closed", "reason": "Har fått plass"}))["items"][0]["reason"] == "Har fått plass"
    again = ok(table.adviser.put(path, {"state": "open"}))["items"][0]
    assert (again["state"], again["reason"], again["receiver"], again["due"]) == ("open", None, None, None)


@pytest.mark.parametrize(
    "body", [{"state": "accepted"}, {"state": "accepted", "receiver": {"name": "Eva"}}, {"state": "accepted", "due": "2026-12-01"},
             {"state": "closed"}, {"state": "closed", "reason": ""}, {"state": "lost"}]
)  # fmt: skip
def test_half_an_answer_settles_nothing(table: Table, body: dict[str, object]) -> None:
    table.plan()
    refused(table.adviser.put(table.path(f"/items/{_item(table)}"), body), 422, "invalid")
    assert table.now()["items"][0]["state"] == "open"


def test_a_receiver_with_an_id_is_somebody_here(table: Table) -> None:
    table.plan()
    path = table.path(f"/items/{_item(table)}")
    for login, status in (("job_specialist", 200), ("participant", 200), ("outsider-adviser", 422), ("p001", 422)):
        body = {"state": "accepted", "receiver": {"name": "Noen", "id": id_of(table.database, login)}, "due": day(3)}
        assert table.adviser.put(path, body).status_code == status, login


def test_she_and_her_adviser_add_what_is_missing(table: Table) -> None:
    table.plan()
    for client, title in ((table.her, "Bankkort"), (table.adviser, "Bussbillett")):
        added = ok(client.post(table.path("/items"), {"title": title, "section": "family"}))["items"][-1]
        assert (added["title"], added["source"], added["state"]) == (title, "own", "open")


def test_it_is_not_completed_while_anything_is_open(table: Table) -> None:
    table.plan()
    items = table.now()["items"]
    answer = refused(table.adviser.post(table.path("/complete")), 409, "items_open")
    assert [each["id"] for each in answer["params"]["items"]] == [item["id"] for item in items]
    table.settle_all()
    ok(table.adviser.put(table.path(f"/items/{items[2]['id']}"), {"state": "open"}))
    assert [each["title"] for each in refused(table.adviser.post(table.path("/complete")), 409)["params"]["items"]] == [items[2]["title"]]


def test_what_came_up_since_is_not_lost(table: Table) -> None:
    table.plan()
    table.settle_all()
    ok(table.her.post(f"plan/{table.person}/steps", {"title": "Søke jobb", "state": "planned"}))
    answer = refused(table.adviser.post(table.path("/complete")), 409, "items_open")
    assert answer["params"]["items"] == [{"id": None, "title": "Søke jobb"}]
    gathered = ok(table.adviser.post(table.path("/gather")))["items"][-1]
    assert (gathered["title"], gathered["state"]) == ("Søke jobb", "open")
    ok(table.adviser.put(table.path(f"/items/{gathered['id']}"), {"state": "closed", "reason": "Er i plan"}))
    assert ok(table.adviser.post(table.path("/complete")))["status"] == "completed"


def test_completed_is_completed_and_she_keeps_her_access(table: Table) -> None:
    table.plan()
    done = table.complete()
    assert [(each["days"], each["due"]) for each in done["follow_ups"]] == [(30, day(30)), (90, day(90))]
    for answer in (
        table.adviser.put(table.path(f"/items/{_item(table)}"), {"state": "open"}), table.adviser.post(table.path("/complete")),
        table.her.post(table.path("/items"), {"title": "X", "section": "goal"}), table.adviser.post(table.path("/held"), {"held": True}),
        table.her.put(table.path("/sections/goal"), {"released": True}),
    ):  # fmt: skip
        refused(answer, 409, "handover_over")
    ok(table.her.get("people/me"))
    ok(table.her.get("plan"))
    with table.database.read() as db:
        assert db.get_one(Person, table.person).active


def test_did_it_happen(table: Table, sign_in: SignIn) -> None:
    table.plan()
    item, _ = table.complete()["items"][0], table.id
    answers = {"items": [{"id": item["id"], "happened": "partly"}]}
    assert refused(table.her.post(table.path("/follow-ups/30"), answers), 409, "too_early")["params"] == {"from": day(30)}
    with clock.moved(clock.now() + timedelta(days=30)):
        for _ in range(2):
            with table.database.write() as db:
                sweeps.follow_up(db, clock.now())
        her = sign_in("participant")
        answered = ok(her.post(table.path("/follow-ups/30"), answers))
        assert answered["items"][0]["happened"] == {"30": "partly", "90": None}
        assert [bool(each["answered_at"]) for each in answered["follow_ups"]] == [True, False]
        closed = {"items": [{"id": answered["items"][1]["id"], "happened": "yes"}]}
        refused(her.post(table.path("/follow-ups/30"), closed), 422, "unknown_item")
        refused(her.post(table.path("/follow-ups/31"), answers), 404)
    with table.database.read() as db:
        told = db.execute(select(Notice.person_id, Notice.params).where(Notice.kind == "handover_follow_up")).all()
    assert sorted(each.person_id for each in told) == sorted([table.person, id_of(table.database, "adviser")])
    assert all(each.params == {"handover_id": table.id, "days": 30} for each in told)


def test_what_she_answered_is_hers_and_the_others_are_told_once(table: Table, sign_in: SignIn) -> None:
    table.plan()
    item = table.complete()["items"][0]["id"]
    says = lambda client, word: client.post(table.path("/follow-ups/30"), {"items": [{"id": item, "happened": word}]})  # noqa: E731
    with clock.moved(clock.now() + timedelta(days=30)):
        her, adviser = sign_in("participant"), sign_in("adviser")
        assert ok(says(adviser, "yes"))["items"][0]["herself"]["30"] is False
        assert ok(says(her, "no"))["items"][0]["herself"]["30"] is True
        refused(says(adviser, "yes"), 409, "said_herself")
        assert ok(says(adviser, "no"))["items"][0]["happened"]["30"] == "no"
        ok(says(her, "partly"))
    with table.database.read() as db:
        told = db.scalars(select(Notice.person_id).where(Notice.kind == "handover_answered")).all()
    assert told == [table.person], "the adviser noted it first, so she is told"


def test_a_new_adviser_takes_over_on_completion_and_not_before(table: Table, sign_in: SignIn) -> None:
    new, receiver = sign_in("adviser2"), {"name": "Per Olav Åsheim", "id": id_of(table.database, "adviser2")}
    table.plan(kind="to_adviser", receiver=receiver)
    assert ok(new.get(table.path()))["items"] == [] and ok(new.get(table.path()))["name"] is None
    ok(table.her.put(table.path("/sections/family"), {"released": True}))
    (seen,) = ok(new.get(table.path()))["items"]
    ok(new.put(table.path(f"/items/{seen['id']}"), {"state": "accepted", "receiver": receiver, "due": day(9)}))
    refused(new.get(f"plan/{table.person}"), 404)
    refused(new.post(table.path("/complete")), 404)
    table.complete()
    ok(new.get(f"plan/{table.person}"))
    refused(table.adviser.get(f"plan/{table.person}"), 404)
    with table.database.read() as db:
        rows = db.scalars(select(Assignment).where(Assignment.participant_id == table.person, Assignment.to_date.is_(None))).all()
        assert [row.staff_id for row in rows if row.role == "adviser"] == [receiver["id"]]


def test_a_change_of_adviser_asks_nothing_that_only_leaving_asks(table: Table) -> None:
    table.plan(kind="to_adviser", receiver={"name": "Per Olav Åsheim", "id": id_of(table.database, "adviser2")})
    usual = {"jobseeker", "income", "norwegian", "childcare", "certificate"}
    assert [item["source"] for item in table.now()["items"] if item["source"] in usual] == ["norwegian", "childcare"]


def test_an_adviser_who_has_handed_her_on_reads_nothing_more(table: Table, sign_in: SignIn) -> None:
    receiver = {"name": "Per Olav Åsheim", "id": id_of(table.database, "adviser2")}
    table.plan(kind="to_adviser", receiver=receiver)
    ok(table.her.put(table.path("/sections/contact"), {"released": True}))
    table.complete()
    new = sign_in("adviser2")
    assert ok(new.get(table.path()))["name"] == "Rana Darwish"
    back = {"role": "adviser", "staff_id": id_of(table.database, "adviser")}
    ok(new.post(f"people/participants/{table.person}/helpers", back))
    refused(new.get(table.path()), 404)
    assert new.items("plan/handovers") == []


def test_another_adviser_is_to_be_shown_nothing_yet(table: Table, sign_in: SignIn) -> None:
    table.plan(kind="to_adviser", receiver={"name": "Per Olav Åsheim", "id": id_of(table.database, "adviser2")})
    ok(table.her.put(table.path("/sections/contact"), {"released": True}))
    other = {"name": "Mona Bjørkås", "id": id_of(table.database, "adviser3")}
    ok(table.adviser.patch(table.path(), {"receiver": other, "was": {"receiver": table.now()["parties"]["receiver"]}}))
    assert ok(sign_in("adviser3").get(table.path()))["name"] is None
    refused(sign_in("adviser2").get(table.path()), 404)


def test_a_new_adviser_has_an_account_here_and_others_have_none(table: Table) -> None:
    starts_at, foreign = day(9) + "T10:00:00+01:00", id_of(table.database, "outsider-adviser")
    body = {"person_id": table.person, "starts_at": starts_at}
    for kind, receiver, code in (
        ("to_adviser", {"name": "Liv"}, "receiver_by_account"), ("to_adviser", {"name": "Liv", "id": foreign}, "unknown_receiver"),
        ("to_nav", {"name": "Liv", "id": id_of(table.database, "adviser2")}, "receiver_by_account"),
    ):  # fmt: skip
        refused(table.adviser.post("plan/handovers", {**body, "kind": kind, "receiver": receiver}), 422, code)


def test_who_settles_an_item_that_another_has_settled_meanwhile_is_told(table: Table) -> None:
    table.plan()
    path, seen = table.path(f"/items/{_item(table)}"), {"state": "open"}
    accepted = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": day(30), "was": seen}
    ok(table.adviser.put(path, accepted))
    ok(table.adviser.put(path, accepted))
    other = {**accepted, "receiver": {"name": "Per Olsen"}}
    refused(table.adviser.put(path, other), 409, "changed_meanwhile")
    refused(table.adviser.put(path, {**accepted, "due": day(40)}), 409, "changed_meanwhile")
    both = refused(table.adviser.put(path, {"state": "closed", "reason": "Ordnet", "was": seen}), 409, "changed_meanwhile")
    assert both["params"]["fields"] == {"state": {"was": "open", "yours": "closed", "theirs": "accepted"}}
    assert table.now()["items"][0]["receiver"]["name"] == "Eva Lund"
    ok(table.adviser.put(path, {"state": "closed", "reason": "Ordnet", "was": {"state": "accepted"}}))


def test_nobody_takes_an_item_until_a_day_that_has_passed(table: Table) -> None:
    table.plan()
    body = {"state": "accepted", "receiver": {"name": "Eva Lund"}, "due": day(-1)}
    refused(table.adviser.put(table.path(f"/items/{_item(table)}"), body), 422, "invalid")
    assert table.now()["items"][0]["state"] == "open"


def test_to_an_adviser_who_is_none_any_more_nothing_is_completed(table: Table) -> None:
    receiver = id_of(table.database, "adviser2")
    table.plan(kind="to_adviser", receiver={"name": "Ny", "id": receiver})
    table.settle_all()
    with table.database.write() as db:
        db.delete(db.get_one(PersonRole, (receiver, "adviser")))
    refused(table.adviser.post(table.path("/complete"), {}), 422, "unknown_receiver")
    assert table.now()["completed_at"] is None
