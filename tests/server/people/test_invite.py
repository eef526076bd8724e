"""A participant comes in: a code, three pictures, no password; a wrong picture, a second phone or ten minutes void it."""

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.core.idempotency import Outcome
from server.notifications.models import Notice
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

Anyone = Callable[[], Client]


@pytest.fixture
def invited(sign_in: SignIn, demo: Database) -> tuple[Client, dict[str, Any]]:
    """The adviser and a fresh invitation of her participant."""
    adviser = sign_in("adviser")
    return adviser, ok(adviser.post(f"people/participants/{id_of(demo, 'participant')}/invitations", {"language": "uk"}))


def _redeem(phone: Client, **secret: str) -> Any:
    return phone.write("POST", "people/invitations/redeem", secret, key=None)


def _claim(phone: Client, claim: str) -> Any:
    return phone.write("POST", "people/invitations/claim", {"claim": claim}, key=None)


@pytest.mark.parametrize("secret", ["token", "code"])
def test_code_and_pictures_let_her_in(invited: Any, anyone: Anyone, secret: str) -> None:
    adviser, made = invited
    phone = anyone()
    opened = ok(_redeem(phone, **{secret: made[secret]}))
    assert opened["staff"]["name"] == "Kari Nordby"
    assert ok(_claim(phone, opened["claim"])) == {"state": "opened", "me": None}
    seen = ok(adviser.get(f"people/invitations/{made['id']}"))
    assert (seen["state"], len(seen["choices"])) == ("opened", 9)
    assert set(opened["pictures"]) < set(seen["choices"])
    ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"][::-1]}))
    assert ok(_claim(phone, opened["claim"]))["me"]["given_name"] == "Rana"
    assert ok(phone.get("people/me"))["language"] == "uk"


def test_a_wrong_picture_voids_the_code(invited: Any, anyone: Anyone) -> None:
    adviser, made = invited
    phone = anyone()
    opened = ok(_redeem(phone, token=made["token"]))
    choices = ok(adviser.get(f"people/invitations/{made['id']}"))["choices"]
    wrong = [*opened["pictures"][:2], next(picture for picture in choices if picture not in opened["pictures"])]
    assert ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": wrong}))["state"] == "void"
    refused(_claim(phone, opened["claim"]), 404, "code_unknown")
    refused(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}), 409, "not_opened")


def test_the_pictures_alone_are_not_enough(invited: Any, anyone: Anyone) -> None:
    _, made = invited
    phone = anyone()
    opened = ok(_redeem(phone, token=made["token"]))
    assert phone.get("people/me").status_code == 401
    refused(_claim(anyone(), "x" * 32), 404, "code_unknown")
    assert ok(_claim(phone, opened["claim"]))["state"] == "opened"


def test_a_code_is_for_one_phone(invited: Any, anyone: Anyone) -> None:
    _, made = invited
    ok(_redeem(anyone(), code=made["code"]))
    refused(_redeem(anyone(), code=made["code"]), 404, "code_unknown")
    refused(_redeem(anyone(), token=made["token"]), 404, "code_unknown")


def test_fifty_phones_at_once_one_gets_in(invited: Any, anyone: Anyone) -> None:
    _, made = invited
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: _redeem(anyone(), token=made["token"]).status_code, range(50)))
    assert (answers.count(200), set(answers) - {200}) == (1, {404})


def test_after_ten_minutes_it_is_gone(invited: Any, anyone: Anyone) -> None:
    adviser, made = invited
    with clock.moved(clock.now() + timedelta(minutes=10, seconds=1)):
        refused(_redeem(anyone(), token=made["token"]), 404, "code_unknown")
        assert ok(adviser.get(f"people/invitations/{made['id']}"))["state"] == "void"


def test_a_new_code_voids_the_one_before(invited: Any, anyone: Anyone, demo: Database) -> None:
    adviser, made = invited
    ok(adviser.post(f"people/participants/{id_of(demo, 'participant')}/invitations", {}))
    refused(_redeem(anyone(), token=made["token"]), 404, "code_unknown")


def test_a_guesser_has_ten_tries_and_holds_nobody_else_up(invited: Any, anyone: Anyone) -> None:
    _, made = invited
    wrong = [f"{made['code'][:4]}{number:04}" for number in range(20) if f"{number:04}" != made["code"][4:]]
    answers = [_redeem(anyone(), code=code).status_code for code in wrong[:12]]
    assert answers == [404] * 10 + [429] * 2
    other = "0" if made["code"][0] != "0" else "1"
    refused(_redeem(anyone(), code=other * 8), 404, "code_unknown")
    ok(_redeem(anyone(), token=made["token"]))


def test_an_answer_lost_on_the_way_is_asked_for_again(invited: Any, anyone: Anyone) -> None:
    adviser, made = invited
    phone, again = anyone(), anyone()
    opened = ok(_redeem(phone, token=made["token"]))
    ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    ok(_claim(phone, opened["claim"]))
    assert ok(_claim(again, opened["claim"]))["me"]["given_name"] == "Rana"
    phone.write("POST", "people/sign-out", {}, key=None)
    assert again.get("people/me").status_code == 401
    with clock.moved(clock.now() + timedelta(minutes=11)):
        refused(_claim(anyone(), opened["claim"]), 404, "code_unknown")


def test_a_claim_opens_nothing_once_that_phone_is_signed_out(invited: Any, anyone: Anyone) -> None:
    adviser, made = invited
    phone = anyone()
    opened = ok(_redeem(phone, token=made["token"]))
    ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    ok(_claim(phone, opened["claim"]))
    phone.write("POST", "people/sign-out", {}, key=None)
    refused(_claim(phone, opened["claim"]), 404, "code_unknown")


def test_pictures_of_an_earlier_drawing_void_nothing(invited: Any, anyone: Anyone) -> None:
    adviser, made = invited
    phone = anyone()
    opened = ok(_redeem(phone, token=made["token"]))
    shown = ok(adviser.get(f"people/invitations/{made['id']}"))["choices"]
    now = shown
    while set(now) >= set(shown):
        opened = ok(phone.write("POST", "people/invitations/redraw", {"claim": opened["claim"]}, key=None))
        now = ok(adviser.get(f"people/invitations/{made['id']}"))["choices"]
    gone = next(picture for picture in shown if picture not in now)
    old = [gone, *[picture for picture in shown if picture != gone][:2]]
    refused(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": old}), 409, "other_pictures")
    ok(adviser.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    assert ok(_claim(phone, opened["claim"]))["state"] == "signed_in"


def test_a_repeat_tells_a_new_code_because_the_first_is_nowhere_kept(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    adviser, key = sign_in("adviser"), str(uuid.uuid4())
    path = f"people/participants/{id_of(demo, 'participant')}/invitations"
    first, second = (ok(adviser.post(path, {}, key=key)) for _ in range(2))
    with demo.read() as db:
        kept = " ".join(db.scalars(select(Outcome.body)))
    assert not [secret for secret in (first["token"], first["code"], second["token"], second["code"]) if secret in kept]
    refused(_redeem(anyone(), token=first["token"]), 404, "code_unknown")
    ok(_redeem(anyone(), token=second["token"]))
    refused(adviser.post(path, {"language": "uk"}, key=key), 422, "key_reused")


def test_a_leader_invites_those_she_works_with_only(sign_in: SignIn, demo: Database) -> None:
    new = ok(sign_in("adviser").post("people/participants", {"given_name": "Ny", "family_name": "Her"}))
    leader = sign_in("leader")
    refused(leader.post(f"people/participants/{new['id']}/invitations", {}), 404)
    ok(leader.post(f"people/participants/{id_of(demo, 'participant')}/invitations", {}))


def test_she_can_see_who_let_a_phone_in(invited: Any, sign_in: SignIn) -> None:
    looks = sign_in("participant").items("people/me/log")
    assert [(look["name"], look["action"]) for look in looks] == [("Kari Nordby", "people.invite")]


def test_a_lost_phone_is_signed_out_when_its_successor_comes_in(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    lost, leader, phone = sign_in("participant"), sign_in("leader"), anyone()
    made = ok(leader.post(f"people/participants/{id_of(demo, 'participant')}/invitations", {"replaces_device": True}))
    opened = ok(_redeem(phone, code=made["code"]))
    ok(lost.get("people/me"))
    ok(leader.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    ok(_claim(phone, opened["claim"]))
    assert lost.get("people/me").status_code == 401
    ok(phone.get("people/me"))


def test_she_and_her_adviser_hear_of_a_phone_that_another_let_in(sign_in: SignIn, anyone: Anyone, demo: Database) -> None:
    person, leader, phone = id_of(demo, "participant"), sign_in("leader"), anyone()
    made = ok(leader.post(f"people/participants/{person}/invitations", {}))
    opened = ok(_redeem(phone, code=made["code"]))
    ok(leader.post(f"people/invitations/{made['id']}/pictures", {"pictures": opened["pictures"]}))
    ok(_claim(phone, opened["claim"]))
    with demo.read() as db:
        told = {row.person_id: row.params for row in db.scalars(select(Notice).where(Notice.kind == "phone_let_in"))}
    about = {"person_id": person, "by_id": id_of(demo, "leader")}
    assert told == {person: about, id_of(demo, "adviser"): about}


def _everybody(leader: Client) -> list[str]:
    return [row["id"] for row in leader.items("people/participants")]


def test_from_a_mark_that_a_leader_made_alone_follows_no_way_in(sign_in: SignIn, demo: Database) -> None:
    leader = sign_in("leader")
    person = next(each for each in _everybody(leader) if leader.post(f"people/participants/{each}/invitations", {}).status_code == 404)
    passed = next(row for row in leader.items("jobclub/sessions") if row["starts_at"] < clock.now().isoformat())
    ok(leader.put(f"jobclub/sessions/{passed['id']}/attendance/{person}", {"state": "present", "at": clock.now().isoformat()}))
    refused(leader.post(f"people/participants/{person}/invitations", {}), 404)


@pytest.mark.parametrize(
    ("login", "status"), [("participant", 403), ("mentor", 403), ("manager", 403), ("adviser2", 404), ("outsider-adviser", 404)]
)
def test_others_cannot_invite_her(sign_in: SignIn, demo: Database, login: str, status: int) -> None:
    refused(sign_in(login).post(f"people/participants/{id_of(demo, 'participant')}/invitations", {}), status)


def test_a_protected_participant_is_invited_by_her_adviser_alone(sign_in: SignIn, demo: Database) -> None:
    person = id_of(demo, "participant")
    ok(sign_in("adviser").put(f"people/participants/{person}/protected", {"protected": True}))
    refused(sign_in("leader").post(f"people/participants/{person}/invitations", {}), 404)
    refused(sign_in("admin").post(f"people/participants/{person}/invitations", {}), 404)
    ok(sign_in("adviser").post(f"people/participants/{person}/invitations", {}))
