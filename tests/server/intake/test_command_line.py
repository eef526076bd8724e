"""`jobbspor import`, as whoever runs the server uses it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import select

from server.cli import main
from server.core import changes
from server.core.db import Database
from server.people.models import Municipality, Participant
from tests.server.intake.files import AMAL, SAMPLES, participants_csv, sample

EXPECTED: dict[str, dict[str, Any]] = json.loads(sample("forventet.json"))


@pytest.fixture(autouse=True)
def _this_database(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database.url)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["import", *words])


def printed(*words: str) -> dict[str, Any]:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


@pytest.mark.parametrize(
    ("part", "file"), [("participants", "deltakere.csv"), ("participants", "deltakere-cp1252.csv"), ("jobclub", "jobbklubb-timeplan.xlsx")]
)
def test_the_counts_of_the_samples(part: str, file: str) -> None:
    found = printed(part, str(SAMPLES / file), "--municipality", "Sarpsborg")
    wanted = {key: value for key, value in EXPECTED[file].items() if key != "note"}
    assert {key: found[key] for key in wanted} == wanted
    assert found["applied"] is False


def test_each_refused_or_warned_row_has_number_cell_and_code() -> None:
    rows = printed("participants", str(SAMPLES / "deltakere.csv"), "--municipality", "Sarpsborg")["rows"]
    assert {"number": 52, "cell": "C52", "code": "impossible_date"} in rows
    assert {tuple(row) for row in rows} == {("number", "cell", "code")}


def test_an_unknown_municipality_is_made_by_applying_only(database: Database) -> None:
    file = str(SAMPLES / "deltakere.csv")
    with database.read() as db:
        printed("participants", file, "--municipality", "Sarpsborg")
        assert db.scalars(select(Municipality)).all() == []
    assert printed("participants", file, "--municipality", "Sarpsborg", "--apply")["outcomes"]["new"] == 121
    assert printed("participants", file, "--municipality", " sarpsborg", "--apply")["outcomes"]["unchanged"] == 121
    with database.read() as db:
        assert [each.name for each in db.scalars(select(Municipality))] == ["Sarpsborg"]
        assert len(db.scalars(select(Participant)).all()) == 121


def test_phones_hear_of_what_is_imported(database: Database) -> None:
    printed("jobclub", str(SAMPLES / "jobbklubb-timeplan.xlsx"), "--municipality", "Sarpsborg", "--apply")
    with database.read() as db:
        kinds = set(db.scalars(select(changes.ChangeMark.kind)))
    assert {"club", "session", "holiday_week"} <= kinds


def test_in_words() -> None:
    result = run("participants", str(SAMPLES / "deltakere.csv"), "--municipality", "Sarpsborg")
    assert result.exit_code == 0
    assert "C52    ✗ «31.02.1990» er ikke en dato som kan stemme." in result.output
    assert "Kari Nordby: Skal inviteres (Programrådgiver)" in result.output
    assert "Ingenting er endret ennå." in result.output


def test_changes_in_words(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    for person in (AMAL, AMAL | {"Mobil": "41307149"}):
        file.write_bytes(participants_csv(person, extra=["Skonummer"]))
        result = run("participants", str(file), "--municipality", "Sarpsborg", "--apply")
    assert "Telefon +4741933173 → +4741307149" in result.output
    assert "Kolonnen «Skonummer» (Q1) bruker vi ikke." in result.output


def test_deciding_on_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(participants_csv(AMAL, AMAL | {"Fornavn": "Amala"}))
    words = ("participants", str(file), "--municipality", "Sarpsborg", "--apply")
    assert printed(*words)["outcomes"]["decide"] == 1
    assert "--decide RAD=same" in run(*words).output
    assert "Alt over er gjort" not in run(*words).output
    assert printed(*words, "--decide", "3=new")["outcomes"]["new"] == 1
    assert run(*words, "--decide", "3=perhaps").exit_code == 2


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(b"PK\x03\x04 broken")
    result = run("participants", str(file), "--municipality", "Sarpsborg")
    assert result.exit_code == 1
    assert "Vi kan ikke lese fila." in result.output
    result = run("participants", str(file), "--municipality", "Sarpsborg", "--json")
    assert (result.exit_code, json.loads(result.output)["code"]) == (1, "file_unreadable")
    assert run("participants", str(tmp_path / "none.csv"), "--municipality", "Sarpsborg").exit_code == 2
    assert run("participants", str(SAMPLES / "deltakere.csv"), "--municipality", " ").exit_code == 2
