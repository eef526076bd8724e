"""Words of her own, and answers she sends: hers to keep, hers to take back."""

import base64
from typing import Any

import pytest

from server.core.base import new_id
from server.core.db import Database
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

OGG = base64.b64encode(b"OggS" + bytes(40)).decode()
JPEG = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(40)).decode()


@pytest.fixture
def her(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("participant")


def _synced(phone: Client, kind: str, **token: Any) -> list[dict[str, Any]]:
    return [row["data"] for row in ok(phone.get("sync", **token))["rows"] if row["kind"] == kind]


def test_a_word_of_her_own_is_on_her_phones_and_nobody_elses(her: Client, sign_in: SignIn) -> None:
    made = ok(her.post("vocabulary/own-words", {"word": "vaskevogn", "gloss": "عربة", "photo": JPEG, "sound": OGG}))
    kept = next(row for row in _synced(sign_in("participant"), "own_word") if row["id"] == made["id"])
    assert (kept["word"], kept["photo"], kept["photo_media"], kept["sound_media"]) == ("vaskevogn", JPEG, "image/jpeg", "audio/ogg")
    for login in ("adviser", "teacher", "leader", "p001", "outsider"):
        assert made["id"] not in [row["id"] for row in _synced(sign_in(login), "own_word")]
    for other in (sign_in("p001"), sign_in("outsider")):
        refused(other.delete(f"vocabulary/own-words/{made['id']}"), 404, "not_found")
    assert her.delete(f"vocabulary/own-words/{made['id']}").status_code == 204
    assert made["id"] not in [each["id"] for each in her.items("vocabulary/own-words")]


@pytest.mark.parametrize(
    "wrong",
    [{"word": ""}, {"word": "x" * 10_000}, {"photo": OGG}, {"photo": base64.b64encode(b"<svg onload=alert(1)>").decode()}, {"sound": JPEG},
     {"photo": base64.b64encode(b"<script>WEBP").decode()}, {"gloss": "x" * 301}, {"word": "a\x00b"}],
    ids=lambda wrong: str(wrong)[:30],
)  # fmt: skip
def test_what_is_no_word_is_refused(her: Client, wrong: dict[str, Any]) -> None:
    before = her.items("vocabulary/own-words")
    refused(her.post("vocabulary/own-words", {"word": "mopp"} | wrong), 422, "invalid")
    assert her.items("vocabulary/own-words") == before


def test_an_answer_goes_to_whom_she_chose_and_can_be_taken_back(her: Client, sign_in: SignIn, demo: Database) -> None:
    question = next(word for word in ok(her.get("vocabulary/trades/hotel/words"))["items"] if word["kind"] == "question")
    sent = {"question_id": question["id"], "to_id": id_of(demo, "leader"), "sound": OGG}
    made = ok(her.post("vocabulary/answers", sent))
    heard = next(each for each in sign_in("leader").items("vocabulary/answers") if each["id"] == made["id"])
    assert heard["question"] == question["word"], "who hears knows what was asked"
    assert ok(sign_in("leader").get(f"vocabulary/answers/{made['id']}/sound"))["sound"] == OGG
    for login in ("leader2", "mentor", "outsider-leader"):
        refused(sign_in(login).get(f"vocabulary/answers/{made['id']}/sound"), 404, "not_found")
    refused(sign_in("leader").delete(f"vocabulary/answers/{made['id']}"), 403, "forbidden")
    assert her.delete(f"vocabulary/answers/{made['id']}").status_code == 204
    refused(sign_in("leader").get(f"vocabulary/answers/{made['id']}/sound"), 404, "not_found")
    for nobody in (new_id(), id_of(demo, "adviser"), id_of(demo, "outsider-leader"), id_of(demo, "p001")):
        refused(her.post("vocabulary/answers", sent | {"to_id": nobody}), 422, "unknown_helper")
