"""What ships can be heard on a phone without a Norwegian voice: every text has its sound, and every sound its text (ADR 11)."""

import hashlib

import pytest
from flask import Flask

from server.core.db import Database
from server.vocabulary import rendered
from server.vocabulary.library import shipped
from tests.conftest import SignIn
from tests.support.client import ok

FILES = sorted(rendered.FOLDER.glob(f"*{rendered.SUFFIX}"))
LARGEST = 3_000
"""Bytes of a sound, on average."""
TEXTS = {
    rendered.key(text, rendered.voice_of(row)): text
    for rows in shipped().trades.values()
    for row in rows
    for text in rendered.spoken(row).values()
}


def test_every_text_has_its_sound_and_every_sound_its_text() -> None:
    made = [path.name.partition("-")[0] for path in FILES]
    missing = [text for key, text in TEXTS.items() if key not in made]
    assert not missing, f"run sounds.render (CONTRIBUTING.md): {missing[:5]}"
    assert not [key for key in made if key not in TEXTS], "sounds of texts that are gone: run sounds.render"
    assert len(made) == len(set(made))


def test_a_sound_is_what_its_name_says_and_all_are_small() -> None:
    for path in FILES:
        sound = path.read_bytes()
        assert sound.startswith(b"OggS") and b"OpusHead" in sound[:64], path.name
        assert path.stem.partition("-")[2] == hashlib.sha256(sound).hexdigest()[:8]
    assert sum(path.stat().st_size for path in FILES) < LARGEST * len(FILES)


def test_a_changed_text_has_none() -> None:
    row = shipped().by_id["hotel.handkle"]
    assert rendered.of(row)["word"]
    changed = type(row)(**{**vars(row), "example": "En lærer skrev noe annet."})
    assert rendered.of(changed)["word"] == rendered.of(row)["word"]
    assert rendered.of(changed)["example"] is None


def test_her_phone_is_told_what_it_costs_and_fetches_it_for_good(demo: Database, app: Flask, sign_in: SignIn) -> None:
    words = ok(sign_in("participant").get("vocabulary/trades/hotel/words"))["items"]
    told = next(word for word in words if word["id"] == "hotel.handkle")["rendered"]["word"]
    answer = app.test_client().get(f"/sounds/{told['name']}")
    assert answer.status_code == 200 and len(answer.data) == told["bytes"]
    assert answer.headers["Content-Type"] == "audio/ogg"
    assert "immutable" in answer.headers["Cache-Control"] and "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("name", ["..%2f..%2f..%2fapp.py", "0000-0000.ogg", "%00.ogg"])
def test_nothing_else_lies_there(app: Flask, name: str) -> None:
    assert app.test_client().get(f"/sounds/{name}").status_code == 404
