"""Hostile values end at the door: in the JSON parser and the base fields."""

import pytest
from marshmallow import ValidationError

from server.core import strict_json
from server.core.errors import Refusal
from server.core.schemas import Id, Int, Name, Text, Time


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"\xff\xfe", b'{"a": NaN}', b'{"a": Infinity}', b'{"a": 1180591620717411303424}', b'{"n": ' + b"9" * 5000 + b"}",
        b'"\\ud800"', b'{"\\udfff": 1}', b"[" * 13 + b"]" * 13, b"[" * 30000, b'{"a":' * 5000 + b"1" + b"}" * 5000,
    ],
)  # fmt: skip
def test_json_that_is_not_decent_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        strict_json.loads(body)
    assert (refused.value.code, refused.value.status) == ("bad_json", 400)


def test_decent_json_passes() -> None:
    assert strict_json.loads('{"navn": "Åse", "tall": 9007199254740993, "dyp": [[[]]]}'.encode()) == {
        "navn": "Åse",
        "tall": 9007199254740993,
        "dyp": [[[]]],
    }


@pytest.mark.parametrize("text", ["a\x00b", "a\x1bb", "\ud800", "x" * 1001])
def test_a_text_with_hostile_characters_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        Text(max=1000).deserialize(text)


def test_a_name_loses_what_turns_text_around_and_keeps_what_persian_needs() -> None:
    assert Name().deserialize("  Ra\u202ena \u2066 Dar\u200fwish ") == "Rana Darwish"
    assert Name().deserialize("می\u200cخواهم") == "می\u200cخواهم"
    assert Name().deserialize("A\u030ase") == "Åse"


@pytest.mark.parametrize("text", ["", "1", "../../etc", "0190-xyz", "0" * 36])
def test_an_id_is_a_uuid(text: str) -> None:
    with pytest.raises(ValidationError):
        Id().deserialize(text)


@pytest.mark.parametrize("number", [2**70, -(2**40), "9" * 5000, 1.5, True])
def test_a_number_fits_its_column(number: object) -> None:
    with pytest.raises(ValidationError):
        Int().deserialize(number)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-11-22", "2026-11-22T10:00:00", "nå"])
def test_a_time_has_an_offset_and_a_sane_year(moment: str) -> None:
    with pytest.raises(ValidationError):
        Time().deserialize(moment)


def test_a_row_of_marks_that_would_take_seconds_to_put_in_order_is_refused() -> None:
    with pytest.raises(ValidationError):
        Text(max=60).deserialize("a" + "\u0301\u0316" * 15_500)
    assert Name().deserialize("Nguye\u0302\u0303n") == "Nguy\u1ec5n"
