"""`jobbspor admin add`: the first administrator of a municipality. A process of its own, as it is in a real installation."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from sqlalchemy import select

from server.core.db import Database
from server.people.models import Municipality, Person
from tests.support.client import Client, ok

Add = Callable[..., str]


def _run(database: Database, municipality: str, name: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "server.cli", "admin", "add", "--municipality", municipality, "--name", name]
    return subprocess.run(command, env={**os.environ, "DATABASE_URL": database.url}, capture_output=True, text=True, check=False)


@pytest.fixture
def add(database: Database) -> Add:
    """Runs the command on the database under test; the token of the link it prints."""

    def run(municipality: str, name: str) -> str:
        result = _run(database, municipality, name)
        assert result.returncode == 0, result.stderr
        return result.stdout.split("/#/staff/")[1].split()[0]

    return run


def test_her_link_lets_her_in_and_she_invites_the_rest(add: Add, database: Database, anyone: Callable[[], Client]) -> None:
    body = {"token": add("Solvik", "Eva Marie Lund"), "login": "eva", "password": "fire rolige ord her"}
    eva = anyone()
    me = ok(eva.write("POST", "people/staff-invitations/accept", body, key=None))
    assert (me["given_name"], me["family_name"], me["roles"], me["municipality"]) == ("Eva Marie", "Lund", ["admin"], "Solvik")
    assert len(eva.items("people/staff")) == 1
    assert ("me", me["id"]) in {(row["kind"], row["id"]) for row in ok(eva.get("sync"))["rows"]}, "her screens know who she is"


def test_a_lost_link_is_made_anew_for_the_same_person(add: Add, database: Database) -> None:
    assert add("Solvik", "Eva Lund") != add("Solvik", " Eva  Lund ")
    add("Solvik", "Per Lund")
    with database.read() as db:
        assert len(db.scalars(select(Municipality)).all()) == 1
        assert sorted(person.given_name for person in db.scalars(select(Person))) == ["Eva", "Per"]


def test_without_a_name_nothing_is_made(database: Database) -> None:
    assert _run(database, "Solvik", "  ").returncode != 0
    with database.read() as db:
        assert db.scalars(select(Municipality)).all() == []
