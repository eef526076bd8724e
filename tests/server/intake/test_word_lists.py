"""Employers' offers in a spreadsheet become word lists: looked at first, then made, all or none."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core.db import Database
from server.vocabulary.models import WordList
from tests.conftest import SignIn
from tests.server.intake.files import csv_of, sample, xlsx_of
from tests.support.client import Answer, Client, ok, refused

HEAD = ["Arbeidsgiver", "Bransje", "Ord de trenger", "Første dag", "Kontaktperson", "Telefon"]
KAFE = ["Byens Kafé", "kjøkken", "kniv; varmmat", "10.12.2026", "Morten Lie", "41959221"]


@pytest.fixture
def specialist(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("job_specialist")


def send(client: Client, path: str, data: bytes, key: str | None = None) -> Answer:
    head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    body = head.encode() + data + b"\r\n--b--\r\n"
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    return client.write("POST", f"/api/v1/intake/word-lists{path}", body, key=key or str(uuid.uuid4()), headers=headers)


def preview(client: Client, data: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = ok(send(client, "/previews", data))["rows"]
    return rows


def count(demo: Database) -> int:
    with demo.read() as db:
        return db.scalars(select(func.count()).select_from(WordList)).one()


def test_the_sample_of_offers_becomes_lists(specialist: Client, demo: Database) -> None:
    before, rows = count(demo), preview(specialist, sample("jobbsmak-tilbud.csv"))
    assert [row["outcome"] for row in rows] == ["new"] * 24
    hotel = rows[0]
    assert (hotel["employer"], hotel["day"], hotel["trade"], hotel["number"]) == ("Hotell Glomma", "2027-01-06", "hotel", 2)
    assert {word["text"]: word["known"] for word in hotel["words"]}["håndkle"] is True
    assert count(demo) == before, "looking changes nothing"
    assert ok(send(specialist, "", sample("jobbsmak-tilbud.csv"))) == {"made": 24}
    assert count(demo) == before + 24
    assert {row["outcome"] for row in preview(specialist, sample("jobbsmak-tilbud.csv"))} == {"unchanged"}
    assert ok(send(specialist, "", sample("jobbsmak-tilbud.csv"))) == {"made": 0}, "the same file twice does no harm"


def test_only_the_chosen_rows_become_lists(specialist: Client) -> None:
    data = csv_of([HEAD, KAFE, ["Rent & Pent", "renhold", "mopp", "", "", ""], ["Borg Bygg", "bygg", "hjelm", "", "", ""]])
    assert ok(send(specialist, "?rows=3,%204", data)) == {"made": 2}
    assert [row["outcome"] for row in preview(specialist, data)] == ["new", "unchanged", "unchanged"]


def test_a_long_file_comes_in_pieces_that_let_others_write(specialist: Client, demo: Database) -> None:
    words = ["; ".join(f"ord{row}x{number}" for number in range(100)) for row in range(11)]
    data, before = csv_of([HEAD, *([f"Kafé {row}", "", cell, "", "", ""] for row, cell in enumerate(words))]), count(demo)
    refusal = refused(send(specialist, "", data), 422, "too_many_at_once")
    assert refusal["params"] == {"most": 1_000, "words": 1_100} and count(demo) == before, "nothing was made of it"
    assert ok(send(specialist, "?rows=2,3,4,5,6,7,8,9,10,11", data)) == {"made": 10}
    assert ok(send(specialist, "", data)) == {"made": 1}, "what is left"


def test_a_long_list_asks_the_database_no_oftener_than_a_short_one(specialist: Client, count_queries: Callable[[], Any]) -> None:
    def asked(words: int) -> int:
        with count_queries() as made:
            ok(send(specialist, "", csv_of([HEAD, [f"Kafé {words}", "", ";".join(f"ord{n}" for n in range(words)), "", "", ""]])))
        return sum(statement.startswith("SELECT") for statement in made)

    asked(1)  # what is read once per process
    assert asked(100) == asked(5)


def test_the_same_act_again_is_one_act(specialist: Client, demo: Database) -> None:
    key, data = str(uuid.uuid4()), csv_of([HEAD, KAFE])
    assert [ok(send(specialist, "", data, key)) for _ in range(2)] == [{"made": 1}] * 2
    refused(send(specialist, "", csv_of([HEAD, [*KAFE[:2], "gaffel", *KAFE[3:]]]), key), 422, "key_reused")


@pytest.mark.parametrize(
    "data",
    [csv_of([HEAD, KAFE], encoding="cp1252"), csv_of([HEAD, KAFE], encoding="utf-16"), csv_of([HEAD, KAFE], delimiter="\t"),
     xlsx_of(Tilbud=[["Tilbud høst 2026"], HEAD, KAFE])],
    ids=["windows-1252", "utf-16", "tabs", "xlsx"],
)  # fmt: skip
def test_files_as_offices_have_them(specialist: Client, data: bytes) -> None:
    (row,) = preview(specialist, data)
    assert (row["employer"], row["day"], row["trade"]) == ("Byens Kafé", "2026-12-10", "kitchen")
    assert [word["text"] for word in row["words"]] == ["kniv", "varmmat"]


def test_contacts_are_not_read(specialist: Client) -> None:
    answer = send(specialist, "/previews", csv_of([HEAD, KAFE]))
    assert "Morten" not in answer.text and "41959221" not in answer.text


@pytest.mark.parametrize(
    ("change", "code"),
    [({0: ""}, "missing_value"), ({2: " ; "}, "missing_value"), ({2: "x" * 101}, "too_long"), ({2: "=1+1"}, "formula"),
     ({2: ";".join(f"ord{n}" for n in range(101))}, "too_many_words"), ({5: "#REF!"}, "cell_error"), ({4: "Kari"}, None)],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_a_row_that_is_no_list_is_refused_and_says_why(specialist: Client, change: dict[int, str], code: str | None) -> None:
    row = [change.get(at, cell) for at, cell in enumerate(KAFE)]
    (told,) = preview(specialist, csv_of([HEAD, row]))
    assert (told["outcome"], [note["code"] for note in told["notes"]]) == (("refused", [code]) if code else ("new", []))
    assert ok(send(specialist, "", csv_of([HEAD, row]))) == {"made": int(code is None)}


def test_an_odd_day_is_noted_and_the_list_has_none(specialist: Client) -> None:
    (row,) = preview(specialist, csv_of([HEAD, [*KAFE[:3], "31.02.2026", "", ""]]))
    assert (row["outcome"], row["day"], row["notes"][0]["words"]) == ("new", None, "«31.02.2026» er ikke en dato som kan stemme.")


def test_a_row_that_stands_twice_is_one_list(specialist: Client) -> None:
    assert [row["outcome"] for row in preview(specialist, csv_of([HEAD, KAFE, KAFE]))] == ["new", "duplicate"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "file_empty"), (csv_of([["Navn", "Født"], ["Per", "1"]]), "no_headings"), (b"PK\x03\x04junk", "file_unreadable")],
)
def test_another_file_is_refused(specialist: Client, data: bytes, code: str) -> None:
    for path in ("/previews", ""):
        refused(send(specialist, path, data), 422, code)


def test_a_word_that_stands_twice_counts_once_where_it_stood_first(specialist: Client) -> None:
    (row,) = preview(specialist, csv_of([HEAD, ["Kafé", "", "Kniv; gaffel; kniv", "", "", ""]]))
    assert [word["text"] for word in row["words"]] == ["Kniv", "gaffel"]


@pytest.mark.parametrize(
    "body", [b"", b"[" * 500, b'{"file": "\\ud800"}', b"x\x00" * 5000, b'--b\r\nContent-Disposition: form-data; name="file"']
)
@pytest.mark.parametrize("path", ["/previews", "", "?rows=%00", "?rows=" + "9" * 3000, "?rows=a,-1,,2"])
def test_no_file_is_refused(specialist: Client, path: str, body: bytes) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    answer = specialist.write("POST", f"/api/v1/intake/word-lists{path}", body, key=str(uuid.uuid4()), headers=headers)
    assert answer.status_code in (400, 422), answer.text


def test_a_file_of_two_megabytes_is_told_to_be_too_large(specialist: Client) -> None:
    refused(send(specialist, "/previews", b"x" * (2 * 1024 * 1024 + 1)), 422, "file_too_large")


def test_hostile_cells_stay_text(specialist: Client) -> None:
    (row,) = preview(specialist, csv_of([HEAD, ["Ho\u202etell <b>", "hotell", "<img src=x onerror=alert(1)>", "", "", ""]]))
    assert (row["employer"], row["words"][0]["text"]) == ("Hotell <b>", "<img src=x onerror=alert(1)>")
    (row,) = preview(specialist, csv_of([HEAD, ["Hotell", "hotell", "kni\u202ev; saks\a; \a", "", "", ""]]))
    assert [word["text"] for word in row["words"]] == ["kniv", "saks"]


def test_others_bring_no_lists(demo: Database, sign_in: SignIn) -> None:
    for login in ("participant", "leader", "adviser", "admin"):
        refused(send(sign_in(login), "/previews", csv_of([HEAD, KAFE])), 403, "forbidden")
    assert ok(send(sign_in("teacher"), "", csv_of([HEAD, KAFE]))) == {"made": 1}
