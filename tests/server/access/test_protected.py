"""A protected participant: nobody but she, her adviser and a session's own leader sees her name, number or reference (issue 2)."""

import pytest
from sqlalchemy import select

from server.core.base import new_id
from server.jobclub.models import Seat
from server.people.models import Participant, Person, PersonRole
from tests.server.access.conftest import World
from tests.server.access.reading import everything, synced
from tests.server.access.requests_of import Sent
from tests.server.access.test_matrix import send
from tests.server.access.town import PEOPLE
from tests.support.client import ok, refused

SECRETS = ("Qzgiven", "Qzfamily", "+4799887766", "QZ-REF", "Qzwish")
ALLOWED = {
    "hidden": {"GET people/me -", "GET people/me/export -", "GET plan/handovers/{handover_id} hidden_mine", "GET sync"},
    "adviser": {"GET people/mine -", "GET people/participants/{person_id} hidden_mine", "GET outcomes/due -"}
    | {
        "GET plan/people -",
        "GET plan/{person_id}/page hidden_mine",
        "GET plan/handovers/{handover_id} hidden_mine",
        "GET tasters/waiting -",
    },
    "leader": {"GET jobclub/sessions/{session_id}/seats own", "GET jobclub/clubs/{club_id}/members own", "GET sync"},
    "leader2": {
        "GET jobclub/sessions/{session_id}/seats assigned",
        "GET jobclub/sessions/{session_id}/seats same",
        "GET jobclub/clubs/{club_id}/members same",
        "GET sync",
    },
}
"""Who reads her where. Everybody else: nowhere."""


@pytest.fixture(scope="module")
def hidden(world: World) -> World:
    """What is known of her can be recognised wherever it shows."""
    with world.database.write() as db:
        person = db.scalars(select(Person).where(Person.id == world.here.ids["hidden"])).one()
        person.given_name, person.family_name, person.phone = SECRETS[:3]
        her = db.get(Participant, person.id)
        assert her is not None
        her.own_reference, her.job_wishes = SECRETS[3], [SECRETS[4]]
    return world


@pytest.mark.parametrize("name", [name for name in PEOPLE if name != "hidden2"])
@pytest.mark.usefixtures("nothing_is_kept")
def test_only_they_see_her(hidden: World, name: str) -> None:
    client = hidden.phone(hidden.here, f"{name}1")
    read = everything(hidden, client, hidden.here, SECRETS[0])
    assert {what for what, text in read if any(secret in text for secret in SECRETS)} == ALLOWED.get(name, set())


@pytest.mark.parametrize(
    ("name", "distance", "status"), [("leader", "own", 200), ("leader2", "assigned", 200), ("leader", "assigned", 404)]
)
@pytest.mark.usefixtures("nothing_is_kept")
def test_her_attendance_is_noted_by_the_sessions_own_leader(hidden: World, name: str, distance: str, status: int) -> None:
    """The club's leader, where somebody else leads the session, cannot even tell that she comes."""
    client = hidden.phone(hidden.here, f"{name}1")
    params = hidden.here.things["seat_of_hidden"][distance]
    sent = Sent(body={"state": "present", "at": "2026-11-20T10:00:00+01:00"})
    assert send(client, "PUT jobclub/sessions/{session_id}/attendance/{person_id}", sent, hidden.here, params).status_code == status


@pytest.mark.usefixtures("nothing_is_kept")
def test_what_acts_answer_does_not_name_her(hidden: World) -> None:
    """Answers to those who act around her: the club's leader marking others, the teacher changing the class."""
    here, leader, teacher = hidden.here, hidden.phone(hidden.here, "leader1"), hidden.phone(hidden.here, "teacher1")
    session = here.ids["session assigned"]
    mark = {"marks": [{"person_id": here.ids["participant"], "state": "present", "at": "2026-11-20T10:00:00+01:00"}]}
    answers = [
        leader.post(f"jobclub/sessions/{session}/attendance", mark),
        leader.put(f"jobclub/sessions/{session}/queue", {"order": [], "reason": "Ny rekkefølge"}),
        teacher.put(f"week/classes/{here.things['class']['own']['class_id']}/members", {"person_ids": [here.ids["participant"]]}),
    ]
    for answer in answers:
        assert ok(answer) and not any(secret in answer.text for secret in SECRETS)


def test_a_protected_participant_who_helps_others_is_on_nobodys_phone(hidden: World) -> None:
    """Staff have contact cards that the whole municipality keeps; she has none."""
    with hidden.database.write() as db:
        db.add(PersonRole(person_id=hidden.here.ids["hidden"], role="mentor"))
    for name in ("participant", "teacher", "admin"):
        assert not any(SECRETS[0] in text for _, text in synced(hidden.phone(hidden.here, f"{name}1")))


def test_the_mark_takes_her_out_at_once(hidden: World) -> None:
    """From the moment of the mark: gone from names, lists and the club leader's phone; her calendar's address ends."""
    here = hidden.here
    adviser, leader = hidden.phone(here, "adviser1"), hidden.phone(here, "leader1")
    name, feed = "Participant Herby", f"jobclub/calendar/{here.secrets['feed']}.ics"
    token = ok(leader.get("sync"))["token"]
    assert leader.get(feed).status_code == 200
    assert name in leader.get("people/participants").text
    ok(adviser.put(f"people/participants/{here.ids['participant']}/protected", {"protected": True}))
    news = ok(leader.get("sync", since=token))
    assert ("name", here.ids["participant"]) in {(gone["kind"], gone["id"]) for gone in news["gone"]}
    club_seat = here.things["seat_of"]["assigned"]["session_id"]
    assert not any(row["kind"] == "seat" and row["data"]["session_id"] == club_seat and row["data"]["name"] == name for row in news["rows"])
    assert name not in leader.get("people/participants").text
    assert leader.get(feed).status_code == 404
    assert name in adviser.get("people/mine").text


@pytest.mark.usefixtures("nothing_is_kept")
def test_a_mark_by_the_seats_own_id_does_not_name_her(hidden: World) -> None:
    """The club's leader may know the id of a seat from before the mark: it is as unknown as any other."""
    here, leader = hidden.here, hidden.phone(hidden.here, "leader1")
    session = here.things["seat_of_hidden"]["assigned"]["session_id"]
    with hidden.database.read() as db:
        seat = db.scalars(select(Seat.id).where(Seat.session_id == session, Seat.person_id == here.ids["hidden"])).one()
    for one in (seat, new_id()):
        marks = [{"seat_id": one, "state": "present", "at": "2026-11-20T10:00:00+01:00"}]
        refused(leader.post(f"jobclub/sessions/{session}/attendance", {"marks": marks}), 422, "unknown_seat")
