"""A teacher's own row is taken back: what ships is there again; a word that does not ship is gone, and employers' words wait again."""

import base64

import pytest

from server.core.db import Database
from tests.conftest import SignIn
from tests.server.vocabulary.test_teach import MINIBAR, _also_teacher, _file, _words
from tests.support.client import Client, ok, refused

OGG = base64.b64encode(b"OggS" + bytes(40)).decode()


@pytest.fixture
def teacher(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("teacher")


def _own(teacher: Client) -> dict[str, bool]:
    return {row["id"]: row["ships"] for row in teacher.items("vocabulary/rows", trade="hotel")}


def _import(teacher: Client, *rows: dict[str, str]) -> None:
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": _file(*rows)}))


def test_a_new_word_goes_with_what_hangs_on_it(teacher: Client, sign_in: SignIn) -> None:
    made = ok(teacher.post("vocabulary/word-lists", {"employer": "Hotell Glomma", "words": ["minibar"]}))
    _import(teacher, MINIBAR)
    ok(teacher.put("vocabulary/glosses", {"word_id": "hotel.minibar", "lang": "uk", "text": "мінібар"}))
    ok(teacher.post("vocabulary/recordings", {"word_id": "hotel.minibar", "sound": OGG}))
    assert _own(teacher)["hotel.minibar"] is False
    assert teacher.delete("vocabulary/rows/hotel.minibar").status_code == 204
    assert "hotel.minibar" not in _words(sign_in("participant")) and "hotel.minibar" not in _own(teacher)
    (item,) = ok(teacher.get(f"vocabulary/word-lists/{made['id']}"))["items"]
    assert (item["word_id"], item["state"]) == (None, "waiting")
    assert "hotel.minibar" not in [each["word_id"] for each in teacher.items("vocabulary/waiting", what="check")]
    _import(teacher, MINIBAR)
    assert _words(teacher, lang="uk")["hotel.minibar"]["gloss"] is None
    refused(teacher.delete("vocabulary/rows/hotel.handkle"), 404, "not_found")


def test_a_changed_word_is_again_as_it_ships(teacher: Client, sign_in: SignIn) -> None:
    before = _words(teacher)["hotel.handkle"]
    row = {
        **MINIBAR, "id": "hotel.handkle", "article": "et", "nb": "badehåndkle", "definite": "badehåndkleet", "nn": "badehandkle",
        "nn_article": "eit", "nn_definite": "badehandkleet",
    }  # fmt: skip
    _import(teacher, row)
    assert _words(teacher)["hotel.handkle"]["word"] == "badehåndkle" and _own(teacher)["hotel.handkle"] is True
    refused(sign_in("leader").delete("vocabulary/rows/hotel.handkle"), 403, "forbidden")
    assert teacher.delete("vocabulary/rows/hotel.handkle").status_code == 204
    assert _words(sign_in("participant"))["hotel.handkle"] == before


def test_a_row_stays_where_a_word_would_stand_twice_without_it(teacher: Client) -> None:
    row = {
        **MINIBAR, "id": "hotel.handkle", "article": "et", "nb": "badehåndkle", "definite": "badehåndkleet", "nn": "badehandkle",
        "nn_article": "eit", "nn_definite": "badehandkleet",
    }  # fmt: skip
    _import(teacher, row)
    _import(teacher, {**row, "id": "hotel.handkle-2", "nb": "håndkle", "definite": "håndkleet"})
    refusal = refused(teacher.delete("vocabulary/rows/hotel.handkle"), 422, "rows_refused")
    assert [each["code"] for each in refusal["params"]["refused"]] == ["word_doubled"]


def test_what_waits_is_counted_and_a_bilingual_colleague_sees_glosses_alone(teacher: Client, sign_in: SignIn, demo: Database) -> None:
    counts = ok(teacher.get("vocabulary/waiting-counts", lang="ti"))
    items = teacher.items("vocabulary/waiting", what="gloss", lang="ti")
    assert len(items) == min(counts["gloss"], 200) > 0
    mentor = sign_in("mentor")
    refused(mentor.get("vocabulary/waiting", what="gloss", lang="uk"), 404, "not_found")
    ok(mentor.patch("people/me", {"language": "uk"}))
    assert mentor.items("vocabulary/waiting", what="gloss", lang="uk") == teacher.items("vocabulary/waiting", what="gloss", lang="uk")
    for query in ({"what": "gloss"}, {"what": "gloss", "lang": "ar"}, {"what": "word"}, {"what": "check", "lang": "uk"}):
        refused(mentor.get("vocabulary/waiting", **query), 404, "not_found")


def test_a_recording_says_whose_it_is(teacher: Client, sign_in: SignIn, demo: Database) -> None:
    made = ok(teacher.post("vocabulary/recordings", {"word_id": "hotel.handkle", "sound": OGG}))

    def mine(client: Client) -> bool:
        return next(each["mine"] for each in client.items("vocabulary/waiting", what="check") if each["id"] == made["id"])

    assert mine(teacher) and not mine(_also_teacher(sign_in, demo))
