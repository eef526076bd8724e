"""My people: who needs something first, extra follow-up, ready for work, notes and contacts."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.idempotency import Outcome
from server.people.models import Municipality
from tests.server.plan.conftest import PlanWorld
from tests.support.client import ok, refused
from tests.support.club_world import NOW, STARTS


def people(world: PlanWorld, name: str = "kari") -> dict[str, dict[str, Any]]:
    """The list, by the names of the world."""
    names = {person_id: name for name, person_id in world.ids.items()}
    return {names[line["person_id"]]: line for line in ok(world.phone(name).get("plan/people"))["items"]}


def codes(line: dict[str, Any]) -> list[str]:
    """Her flags."""
    return [flag["code"] for flag in line["flags"]]


def set_(world: PlanWorld, **settings: Any) -> None:
    """What the municipality sets."""
    world.write(lambda db: setattr(db.get_one(Municipality, world.ids["here"]), "settings", settings))


def test_only_those_i_look_after(world: PlanWorld) -> None:
    assert set(people(world)) == {"ada"} and set(people(world, "per")) == {"bea"} and set(people(world, "anita")) == {"ada"}
    assert set(people(world, "liv")) == {"outsider"}
    for name in ("ada", "leader", "admin"):
        refused(world.phone(name).get("plan/people"), 403)


def test_each_reads_how_many_are_right_for_her(world: PlanWorld) -> None:
    """About 25 for an adviser, 20 at most for a job specialist (domain.md S3)."""
    assert {name: ok(world.phone(name).get("plan/people"))["advised"] for name in ("kari", "anita")} == {"kari": 25, "anita": 20}


def test_a_protected_participant_is_her_advisers_alone(world: PlanWorld) -> None:
    ok(world.phone("kari").put(f"people/participants/{world.ids['ada']}/protected", {"protected": True}))
    assert set(people(world)) == {"ada"} and set(people(world, "anita")) == set()
    refused(world.phone("anita").get(world.plan("ada", "/page")), 404)


def test_a_line_tells_where_she_is_and_what_comes(world: PlanWorld) -> None:
    ada, kari = world.phone("ada"), world.phone("kari")
    for title, state in (("Norsk A2", "done"), ("Jobbsmak", "under_way"), ("Jobb", "planned")):
        goal = ok(ada.post(world.plan("ada", "/goals"), {"title": title}))
        ok(ada.patch(f"plan/goals/{goal['id']}", {"state": state, "was": {"state": "suggested"}}))
    ok(ada.post(world.plan("ada", "/steps"), {"title": "Lag CV", "state": "planned", "due": "2026-12-01"}))
    ok(kari.post(world.plan("ada", "/contacts"), {"on": "2026-11-13", "how": "call"}))
    line = people(world)["ada"]
    assert [(each["title"], each["place"]) for each in line["trail"]] == [("Norsk A2", "behind"), ("Jobbsmak", "here"), ("Jobb", "ahead")]
    assert (line["next"]["what"], line["next"]["title"], line["next"]["due"]) == ("step", "Lag CV", "2026-12-01")
    assert (line["last_contact"], line["days_left"], codes(line)) == ("2026-11-13", 415, [])


def test_what_is_overdue_or_missing_is_flagged(world: PlanWorld) -> None:
    ok(world.phone("ada").post(world.plan("ada", "/steps"), {"title": "Lag CV", "due": "2026-11-10"}))
    ok(world.phone("kari").post(world.plan("ada", "/versions"), {"long_term": "Baker"}))
    assert codes(people(world)["ada"]) == ["step_overdue", "no_next_step", "proposal_waiting"], "taken in today: nobody is late with a call"
    with clock.moved(NOW + timedelta(days=31)):
        assert codes(people(world)["ada"]) == ["step_overdue", "no_next_step", "proposal_waiting", "no_contact"]
        page = ok(world.phone("kari").get(world.plan("ada", "/page")))
        due = (clock.oslo_date(NOW) + timedelta(days=30)).isoformat()
        assert [(each["what"], each["due"]) for each in page["overdue"]] == [("step", "2026-11-10"), ("contact", due)]
    with clock.moved(clock.oslo(clock.oslo_date(NOW).replace(year=2027, month=12), NOW.time())):
        assert "ends_soon" in codes(people(world)["ada"])


def test_the_number_of_queries_does_not_grow_with_people(world: PlanWorld, count_queries: Any) -> None:
    def counted(of: int) -> int:
        while len([name for name in world.ids if name.startswith("many")]) < of:
            name = f"many{len(world.ids)}"
            world.person(name, programme_end=clock.oslo_date(NOW) + timedelta(days=40))
            world.looks_after("kari", name)
            phone = world.phone(name)
            ok(phone.post(world.plan(name, "/steps"), {"title": "Lag CV", "due": "2026-11-20", "state": "planned"}))
            ok(phone.post(f"jobclub/sessions/{session}/bookings", {}))
            ok(phone.post("plan/absences", {"kind": "other", "from": "2026-11-16", "to": "2026-11-16"}))
        kari = world.phone("kari")
        with count_queries() as made:
            assert len(ok(kari.get("plan/people"))["items"]) == of + 1
        return len(made)

    session = world.session(capacity=40)
    few, many = counted(2), counted(9)
    assert few == many, (few, many)


def test_hours_count_work_against_the_dated_duty(world: PlanWorld) -> None:
    session = world.session()
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings", {}))
    assert people(world)["ada"]["hours"] == {"work": 0.6, "lessons": 0.0, "target": 15.0, "estimate": True}
    set_(world, duty=[{"from": "2026-12-01", "hours": 20}, {"from": "2026-11-01", "hours": 12.5}])
    assert people(world)["ada"]["hours"]["target"] == 12.5
    with clock.moved(STARTS - timedelta(days=1)):
        ok(world.phone("ada").post("plan/absences", {"kind": "interview", "from": "2026-11-25", "to": "2026-11-25"}))
        assert people(world)["ada"]["hours"]["work"] == 0.0


def test_at_most_five_have_extra_follow_up(world: PlanWorld) -> None:
    kari = world.phone("kari")
    for number in range(6):
        world.person(f"many{number}")
        world.looks_after("kari", f"many{number}")
    answers = [kari.put(world.plan(f"many{number}", "/intensive"), {"from": "2026-11-16", "to": "2026-12-16"}) for number in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [409]
    assert refused(answers[5], 409, "intensive_full")["params"] == {"most": 5}
    ok(kari.put(world.plan("many0", "/intensive"), {"from": "2026-11-16"}))
    assert people(world)["many0"]["intensive"] == {"from": "2026-11-16", "to": None}
    ok(kari.delete(world.plan("many0", "/intensive")))
    ok(kari.put(world.plan("many5", "/intensive"), {"from": "2026-11-16"}))
    assert people(world)["many0"]["intensive"] is None
    set_(world, follow_up=[{"from": "2026-01-01", "intensive_most": 6}])
    ok(kari.put(world.plan("many0", "/intensive"), {"from": "2026-11-16"}))


def test_ready_for_work_has_a_reason_and_a_day(world: PlanWorld) -> None:
    kari, path = world.phone("kari"), world.plan("ada", "/ready")
    refused(kari.put(path, {"on": "2026-11-16"}), 422, "invalid")
    refused(kari.put(path, {"reason": "Har praksis", "on": "2026-11-17"}), 422, "day_to_come")
    ok(kari.put(path, {"reason": "Har praksis", "on": "2026-11-16"}))
    assert people(world)["ada"]["ready"] == {"reason": "Har praksis", "on": "2026-11-16"}
    ok(kari.delete(path))
    assert people(world)["ada"]["ready"] is None


def test_shared_notes_stay_and_own_ones_can_be_deleted(world: PlanWorld) -> None:
    kari, ada = world.phone("kari"), world.phone("ada")
    shared, own = (ok(kari.post(world.plan("ada", "/notes"), {"text": text, "shared": text == "Delt"})) for text in ("Delt", "Min egen"))
    assert [note["text"] for note in ok(ada.get("plan"))["notes"]] == ["Delt"]
    assert {note["text"] for note in ok(kari.get(world.plan("ada", "/page")))["notes"]} == {"Delt", "Min egen"}
    assert [note["text"] for note in ok(world.phone("anita").get(world.plan("ada", "/page")))["notes"]] == ["Delt"]
    refused(kari.delete(f"plan/notes/{shared['id']}"), 404)
    refused(world.phone("per").delete(f"plan/notes/{own['id']}"), 404)
    refused(world.phone("liv").delete(f"plan/notes/{own['id']}"), 404)
    ok(kari.delete(f"plan/notes/{own['id']}"))
    assert not world.rows(select(Outcome.body).where(Outcome.body.contains("Min egen"))), "nor does the answer kept for repeats say it"
    assert [note["text"] for note in ok(kari.get(world.plan("ada", "/page")))["notes"]] == ["Delt"]


def test_a_page_has_attendance_and_the_week(world: PlanWorld) -> None:
    past, session = world.session(starts_at=NOW - timedelta(days=5)), world.session(starts_at=NOW + timedelta(days=2))
    with clock.moved(NOW - timedelta(days=6)):
        ok(world.phone("ada").post(f"jobclub/sessions/{past}/bookings", {}))
    mark = {"state": "late", "at": (NOW - timedelta(days=5)).isoformat()}
    ok(world.phone("leader").put(f"jobclub/sessions/{past}/attendance/{world.ids['ada']}", mark))
    ok(world.phone("ada").post(f"jobclub/sessions/{session}/bookings", {}))
    page = ok(world.phone("kari").get(world.plan("ada", "/page")))
    assert {state: page["attendance"][state] for state in ("present", "late", "told", "absent")} == {
        "present": 0, "late": 1, "told": 0, "absent": 0,
    }  # fmt: skip
    assert [(each["ref_id"], each["state"]) for each in page["week"]] == [(session, "booked")]
    assert "plan.see_page" in {look["action"] for look in world.phone("ada").items("people/me/log")}


@pytest.mark.parametrize("rest", ["/page", "/notes", "/contacts", "/intensive", "/ready"])
def test_anothers_people_are_not_there(world: PlanWorld, rest: str) -> None:
    bodies: dict[str, Any] = {
        "/notes": {"text": "x", "shared": True}, "/contacts": {"on": "2026-11-13", "how": "call"},
        "/intensive": {"from": "2026-11-16"}, "/ready": {"reason": "x", "on": "2026-11-16"},
    }  # fmt: skip
    for name in ("per", "liv"):
        client = world.phone(name)
        method = "POST" if rest in ("/notes", "/contacts") else "PUT"
        answer = client.write(method, world.plan("ada", rest), bodies[rest]) if rest in bodies else client.get(world.plan("ada", rest))
        refused(answer, 404)
