"""An employer's words: typed in a minute or sent by a link, linked to the content, and hers before her first day."""

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.base import new_id
from server.core.db import Database
from server.people.models import Assignment
from server.vocabulary.models import WordListLink
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

SAMPLES = Path(__file__).parents[2] / "samples" / "jobbsmak-tilbud.csv"


@pytest.fixture
def specialist(demo: Database, sign_in: SignIn) -> Client:
    """Anita, who looks after the participant."""
    with demo.write() as db:
        here = {"participant_id": id_of(demo, "participant"), "staff_id": id_of(demo, "job_specialist"), "role": "job_specialist"}
        had = db.scalars(select(Assignment.id).where(*(getattr(Assignment, name) == value for name, value in here.items()))).first()
        if had is None:
            db.add(Assignment(**here, from_date=clock.today()))
    return sign_in("job_specialist")


def _list(client: Client, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = ok(client.post("vocabulary/word-lists", {"employer": "Hotell Glomma", "trade": "hotel", **more}))
    return made


def _offers() -> list[dict[str, str]]:
    with SAMPLES.open(encoding="utf-8-sig") as file:
        return [line for line in csv.DictReader(file, delimiter=";") if line["Ord de trenger"]]


def test_the_sample_offers_become_lists(specialist: Client) -> None:
    for offer in _offers():
        made = _list(specialist, employer=offer["Arbeidsgiver"], text=offer["Ord de trenger"])
        written = [word.strip() for word in offer["Ord de trenger"].split(";")]
        assert [item["text"] for item in made["items"]] == list(dict.fromkeys(word for word in written if word))
    hotel = next(each for each in specialist.items("vocabulary/word-lists") if each["employer"] == "Hotell Glomma")
    states = {item["text"]: (item["word_id"], item["state"]) for item in hotel["items"]}
    assert states["håndkle"] == ("hotel.handkle", "known") and states["frokostbuffet"][0] == "hotel.frokostbuffet"


def test_two_forms_of_a_word_are_one_to_learn_and_what_nobody_knows_stays_as_it_was_written(specialist: Client) -> None:
    made = _list(specialist, text="kniv; kniver; Kniv; vaflejern; vaflejernet")
    assert [item["text"] for item in made["items"]] == ["kniv", "vaflejern", "vaflejernet"]


def test_words_for_her_first_day_reach_her_phone(specialist: Client, sign_in: SignIn, demo: Database) -> None:
    her, day = sign_in("participant"), (clock.today() + timedelta(days=20)).isoformat()
    token = ok(her.get("sync"))["token"]
    made = _list(specialist, words=["håndkle", "dyner", "kaffetårn"], offer_date=day)
    ok(specialist.put(f"vocabulary/word-lists/{made['id']}/people", {"person_ids": [id_of(demo, "participant")]}))
    news = ok(her.get("sync", since=token))["rows"]
    first_day = next(row["data"] for row in news if row["kind"] == "first_day")
    assert (first_day["employer"], first_day["day"]) == ("Hotell Glomma", day)
    assert first_day["word_ids"] == ["hotel.handkle", "hotel.dyne"] and first_day["waiting"] == ["kaffetårn"]
    assert "first_day_words" in [row["data"]["kind"] for row in news if row["kind"] == "notice"]


def test_readiness_is_seen_only_where_she_shares_it(specialist: Client, sign_in: SignIn, demo: Database) -> None:
    her, made = sign_in("participant"), _list(specialist, words=["håndkle", "laken"])
    ok(specialist.put(f"vocabulary/word-lists/{made['id']}/people", {"person_ids": [id_of(demo, "participant")]}))
    mine = [row["data"] for row in ok(her.get("sync"))["rows"] if row["kind"] == "first_day"]
    path = next(f"vocabulary/first-days/{row['id']}/readiness" for row in mine if row["word_list_id"] == made["id"])
    for share, shown in ((False, (None, None)), (True, (1, 2)), (False, (None, None))):
        ok(her.put(path, {"known": 1, "of": 2, "share": share}))
        person = ok(specialist.get(f"vocabulary/word-lists/{made['id']}"))["people"][0]
        assert (person["known"], person["of"]) == shown
        seen = ok(sign_in("teacher").get(f"vocabulary/word-lists/{made['id']}"))["people"]
        assert [one["known"] for one in seen] == ([1] if share else []), "she is in his class"
    ok(her.put(path, {"known": 1, "of": 2, "share": True}))
    teacher = sign_in("teacher")
    for one in teacher.items("week/classes"):
        ok(teacher.put(f"week/classes/{one['id']}/members", {"person_ids": []}))
    assert ok(teacher.get(f"vocabulary/word-lists/{made['id']}"))["people"] == []
    refused(her.put(path, {"known": 3, "of": 2, "share": True}), 422, "known_more")
    for other in ("p001", "outsider"):
        refused(sign_in(other).put(path, {"known": 1, "of": 2, "share": True}), 404, "not_found")


def test_a_list_is_put_right_and_her_phone_follows(specialist: Client, sign_in: SignIn, demo: Database) -> None:
    her, made = sign_in("participant"), _list(specialist, words=["håndkle"], offer_date=clock.today().isoformat())
    path, day = f"vocabulary/word-lists/{made['id']}", (clock.today() + timedelta(days=3)).isoformat()
    ok(specialist.put(f"{path}/people", {"person_ids": [id_of(demo, "participant")]}))
    token = ok(her.get("sync"))["token"]
    changed = ok(specialist.patch(path, {"employer": "Hotell Vorma", "offer_date": day, "words": ["Håndkle", "laken"]}))
    assert (changed["employer"], changed["day"], changed["trade"]) == ("Hotell Vorma", day, "hotel")
    assert [item["text"] for item in changed["items"]] == ["håndkle", "laken"]
    first_day = next(row["data"] for row in ok(her.get("sync", since=token))["rows"] if row["kind"] == "first_day")
    assert (first_day["employer"], first_day["word_ids"]) == ("Hotell Vorma", ["hotel.handkle", "hotel.laken"])
    assert ok(specialist.patch(path, {"offer_date": None, "trade": None}))["day"] is None
    refused(specialist.patch(path, {"words": [f"ord{n}" for n in range(99)]}), 409, "too_many")
    refused(sign_in("leader").patch(path, {"employer": "Kafé"}), 403, "forbidden")


def test_a_list_nobody_needs_goes_with_its_link_and_her_first_day(
    specialist: Client, sign_in: SignIn, anyone: Callable[[], Client], demo: Database
) -> None:
    her, made = sign_in("participant"), _list(specialist, words=["håndkle"])
    path = f"vocabulary/word-lists/{made['id']}"
    link = ok(specialist.post(f"{path}/link"))["path"].split("/")[-1]
    ok(specialist.put(f"{path}/people", {"person_ids": [id_of(demo, "participant")]}))
    token = ok(her.get("sync"))["token"]
    assert refused(sign_in("teacher").delete(path), 409, "others_go")["params"] == {"people": 1}
    ok(specialist.delete(path))
    assert "first_day" in [row["kind"] for row in ok(her.get("sync", since=token))["gone"]]
    refused(specialist.get(path), 404, "not_found")
    refused(anyone().post("vocabulary/word-lists/by-link", {"token": link}), 404, "code_unknown")


def test_only_my_people_go_there(specialist: Client, demo: Database) -> None:
    made = _list(specialist, words=["håndkle"])
    for stranger in (id_of(demo, "p001"), id_of(demo, "outsider"), new_id()):
        path = f"vocabulary/word-lists/{made['id']}/people"
        assert refused(specialist.put(path, {"person_ids": [stranger]}), 422, "unknown_people")["params"] == {"person_ids": [stranger]}


def test_an_employer_adds_words_by_a_link(specialist: Client, anyone: Callable[[], Client], demo: Database) -> None:
    made = _list(specialist, words=["håndkle"])
    link = ok(specialist.post(f"vocabulary/word-lists/{made['id']}/link"))
    token = link["path"].removeprefix("/#/ord/")
    for _ in range(2):
        shown = ok(anyone().post("vocabulary/word-lists/by-link", {"token": token, "words": ["Laken", "minibar", "håndkle"]}))
        assert shown["words"] == ["håndkle", "Laken", "minibar"] and set(shown) == {"employer", "day", "words", "expires_at"}
    states = {item["text"]: item["state"] for item in ok(specialist.get(f"vocabulary/word-lists/{made['id']}"))["items"]}
    assert states == {"håndkle": "known", "Laken": "known", "minibar": "waiting"}
    with demo.read() as db:
        assert token not in [row.token_hash for row in db.scalars(select(WordListLink))]
    with clock.moved(clock.now() + timedelta(days=15)):
        refused(anyone().post("vocabulary/word-lists/by-link", {"token": token}), 404, "code_unknown")


def test_a_new_link_ends_the_one_before(specialist: Client, anyone: Callable[[], Client]) -> None:
    made = _list(specialist, words=["håndkle"])
    first, second = (ok(specialist.post(f"vocabulary/word-lists/{made['id']}/link"))["path"].split("/")[-1] for _ in range(2))
    refused(anyone().post("vocabulary/word-lists/by-link", {"token": first}), 404, "code_unknown")
    ok(anyone().post("vocabulary/word-lists/by-link", {"token": second}))


def test_guessing_tokens_has_to_wait(anyone: Callable[[], Client], demo: Database) -> None:
    answers = [anyone().post("vocabulary/word-lists/by-link", {"token": f"aaaa{number}"}) for number in range(12)]
    assert [answer.status_code for answer in answers] == [404] * 10 + [429] * 2


@pytest.mark.parametrize(
    ("body", "code"),
    [({}, "no_words"), ({"text": " ; ;\n"}, "no_words"), ({"text": "x" * 101}, "word_too_long"), ({"words": ["x" * 10_000]}, "invalid"),
     ({"text": ";".join(f"ord{n}" for n in range(101))}, "too_many"), ({"trade": "plumbing", "words": ["rør"]}, "invalid")],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_what_is_no_list_is_refused(specialist: Client, body: dict[str, Any], code: str) -> None:
    answer = specialist.post("vocabulary/word-lists", {"employer": "Kafé", **body})
    refused(answer, 409 if code == "too_many" else 422, code)


def test_marks_that_turn_text_around_are_stripped(specialist: Client) -> None:
    made = _list(specialist, employer="Ho\u202etell", words=["min\u2066ibar", "<script>alert(1)</script>"])
    assert made["employer"] == "Hotell" and [item["text"] for item in made["items"]] == ["minibar", "<script>alert(1)</script>"]


def test_another_municipality_sees_no_list(specialist: Client, sign_in: SignIn) -> None:
    made = _list(specialist, words=["håndkle"])
    refused(sign_in("participant").get(f"vocabulary/word-lists/{made['id']}"), 403, "forbidden")
    refused(sign_in("outsider-leader").get("vocabulary/word-lists"), 403, "forbidden")
