""" "This is wrong" reaches those who can put it right, once, and she who told reads what came of it."""

from typing import Any

import pytest
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.people.erasure import erase_rows
from server.vocabulary.models import WordReport
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

WRONG = {"word_id": "hotel.handkle", "what": "gloss", "text": "Ikke rett"}
ANSWER = {"answer": "Takk, det er rettet.", "fixed": True}


@pytest.fixture
def her(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("participant")


def test_what_she_told_is_in_her_copy_and_goes_with_her(her: Client, demo: Database) -> None:
    ok(her.post("vocabulary/reports", {**WRONG, "text": "Min egen setning"}))
    assert "Min egen setning" in [row["text"] for row in ok(her.get("people/me/export"))["tables"]["word_report"]]
    with demo.write() as db:
        erase_rows(db, id_of(demo, "participant"), clock.now())
    with demo.read() as db:
        assert "Min egen setning" not in db.scalars(select(WordReport.text)).all()


def _speaks(sign_in: SignIn, login: str, language: str) -> Client:
    ok(sign_in(login).patch("people/me", {"language": language}))
    return sign_in(login)


def _told(client: Client) -> list[dict[str, Any]]:
    return [notice["params"] for notice in client.items("notifications/") if notice["kind"] == "word_reported"]


def _waits(report: dict[str, Any]) -> dict[str, Any]:
    return {"report_id": report["id"], "word_id": report["word_id"]}


def test_a_wrong_gloss_reaches_who_speaks_the_language_and_is_answered(her: Client, sign_in: SignIn) -> None:
    teacher, adviser, mentor = sign_in("teacher"), sign_in("adviser"), _speaks(sign_in, "mentor", "ar")
    made = ok(her.post("vocabulary/reports", WRONG))
    assert made["lang"] == "ar"
    assert made["id"] in [each["id"] for each in mentor.items("vocabulary/reports", open="true")]
    assert made["id"] in [each["id"] for each in teacher.items("vocabulary/reports")]
    assert made["id"] not in [each["id"] for each in adviser.items("vocabulary/reports")]
    refused(adviser.put(f"vocabulary/reports/{made['id']}/answer", ANSWER), 404, "not_found")
    refused(sign_in("outsider-leader").put(f"vocabulary/reports/{made['id']}/answer", ANSWER), 404, "not_found")
    ok(mentor.put(f"vocabulary/reports/{made['id']}/answer", ANSWER))
    told = [notice["params"] for notice in her.items("notifications/") if notice["kind"] == "word_report_answered"]
    assert told == [{**_waits(made), "word": "et håndkle", "answer": ANSWER["answer"]}]


def test_a_wrong_gloss_is_told_to_those_who_speak_its_language(her: Client, sign_in: SignIn) -> None:
    mentor = _speaks(sign_in, "mentor", "ar")
    made = ok(her.post("vocabulary/reports", WRONG))
    assert _told(mentor) == [_waits(made)]
    assert _told(sign_in("teacher")) == _told(sign_in("adviser")) == _told(sign_in("outsider-leader")) == []


@pytest.mark.parametrize("wrong", [{"what": "example"}, {"what": "gloss", "lang": "so"}, {"what": "gloss", "lang": "nb"}], ids=str)
def test_all_else_is_told_to_teachers(her: Client, sign_in: SignIn, wrong: dict[str, str]) -> None:
    made = ok(her.post("vocabulary/reports", {**WRONG, **wrong}))
    assert _told(sign_in("teacher")) == [_waits(made)]
    assert _told(sign_in("mentor")) == _told(sign_in("adviser")) == []


def test_a_word_is_told_once_until_it_is_answered(her: Client, sign_in: SignIn) -> None:
    teacher, other = sign_in("teacher"), sign_in("p001")
    first = ok(her.post("vocabulary/reports", {**WRONG, "what": "example"}))
    again = ok(other.post("vocabulary/reports", {**WRONG, "what": "picture"}))
    assert _told(teacher) == [_waits(first)]
    ok(other.post("vocabulary/reports", {**WRONG, "word_id": "hotel.laken", "what": "example"}))
    assert len(_told(teacher)) == 2, "another word is another matter"
    for report in (first, again):
        ok(teacher.put(f"vocabulary/reports/{report['id']}/answer", ANSWER))
    anew = ok(her.post("vocabulary/reports", {**WRONG, "what": "sound"}))
    assert _told(teacher)[0] == _waits(anew) and len(_told(teacher)) == 3


def test_who_told_is_not_told_of_her_own_report(sign_in: SignIn, demo: Database) -> None:
    teacher = sign_in("teacher")
    ok(teacher.post("vocabulary/reports", {**WRONG, "what": "example"}))
    assert _told(teacher) == []


def test_only_a_word_there_is_can_be_wrong(her: Client) -> None:
    refused(her.post("vocabulary/reports", {"word_id": "hotel.nothing", "what": "word"}), 422, "unknown_word")
