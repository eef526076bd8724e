"""Staff read a text aloud; phones without a voice for the language hear it."""

import base64
from typing import Any

import pytest

from server.core.base import new_id
from server.core.db import Database
from server.core.sound import LARGEST
from tests.conftest import SignIn
from tests.support.client import ok, refused

WEBM, OGG, MP4 = b"\x1a\x45\xdf\xa3" + bytes(40), b"OggS" + bytes(40), b"\0\0\0\x18ftypmp42" + bytes(40)


def _said(sound: bytes = OGG, **other: Any) -> dict[str, Any]:
    return {"language": "ti", "text": "Intervju", "sound": base64.b64encode(sound).decode(), **other}


@pytest.mark.parametrize(("sound", "media"), [(WEBM, "audio/webm"), (OGG, "audio/ogg"), (MP4, "audio/mp4")])
def test_what_was_read_can_be_heard(demo: Database, sign_in: SignIn, sound: bytes, media: str) -> None:
    made = ok(sign_in("leader").post("readings/", _said(sound)))
    heard = ok(sign_in("participant").get(f"readings/{made['id']}/sound"))
    assert (heard["media"], base64.b64decode(heard["sound"])) == (media, sound)


def test_phones_hear_of_it_and_of_its_end(demo: Database, sign_in: SignIn) -> None:
    leader, phone = sign_in("leader"), sign_in("participant")
    token = ok(phone.get("sync"))["token"]
    made = ok(leader.post("readings/", _said()))
    page = ok(phone.get("sync", since=token))
    assert [row["data"]["text"] for row in page["rows"] if row["kind"] == "reading"] == ["Intervju"]
    assert leader.delete(f"readings/{made['id']}").status_code == 204
    gone = ok(phone.get("sync", since=page["token"]))["gone"]
    assert ("reading", made["id"]) in {(each["kind"], each["id"]) for each in gone}


def test_read_again_it_takes_the_place_of_the_first(demo: Database, sign_in: SignIn) -> None:
    leader = sign_in("leader")
    first, second = (ok(leader.post("readings/", _said(sound))) for sound in (OGG, WEBM))
    assert [each["id"] for each in leader.items("readings/")] == [second["id"]] != [first["id"]]
    ok(leader.post("readings/", _said(language="so")))
    assert len(leader.items("readings/")) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"sound": "not base64"},
        {"sound": base64.b64encode(b"<html>").decode()},
        {"sound": ""},
        {"sound": base64.b64encode(OGG + bytes(LARGEST)).decode()},
        {"language": "Tigrinya"},
        {"text": ""},
        {"text": "x" * 201},
    ],
    ids=lambda wrong: str(wrong)[:30],
)
def test_what_is_no_reading_is_refused(demo: Database, sign_in: SignIn, wrong: dict[str, Any]) -> None:
    leader = sign_in("leader")
    answer = leader.post("readings/", _said() | wrong)
    assert answer.status_code in (413, 422), answer.text
    assert leader.items("readings/") == []


def test_participants_do_not_record_and_outsiders_hear_nothing(demo: Database, sign_in: SignIn) -> None:
    refused(sign_in("participant").post("readings/", _said()), 403, "forbidden")
    made = ok(sign_in("leader").post("readings/", _said()))
    outsider = sign_in("outsider")
    for reading_id in (made["id"], new_id()):
        refused(outsider.get(f"readings/{reading_id}/sound"), 404, "not_found")
    assert outsider.items("readings/") == []


def test_an_id_is_used_once(demo: Database, sign_in: SignIn) -> None:
    leader, reading_id = sign_in("leader"), new_id()
    ok(leader.post("readings/", _said(id=reading_id)))
    refused(leader.post("readings/", _said(id=reading_id, text="CV")), 409, "id_taken")
