"""Erasure leaves nothing, also after a restore (checks.md 17)."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import String, cast, or_, select

from server import backup
from server.app import compose
from server.core import clock
from server.core.base import Base
from server.core.config import Config
from server.core.db import Database
from server.intake.models import IntakePreview
from server.intake.sheet import Sheet, pack
from server.jobclub.models import AttendanceMark, Booking, ClubSession, QueueChange, Seat
from server.people import ledger
from server.people.erasure import erase_rows
from server.people.models import AccessLog, Participant, Person, PersonRole
from tests.conftest import SignIn
from tests.server.access.town import built
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

NAME, REFERENCE = "Zuleyka-Marie", "ZM-4711"
LEDGER = {"erasure", "change_mark", "audience_counter"}
"""Where an id may stay: so that she does not come back, and so that phones hear that her rows are gone."""


@pytest.fixture
def config(database: Database, tmp_path: Path) -> Config:
    return Config(database_url=database.url, testing=True, erased=tmp_path / "erased")


@pytest.fixture
def her(sign_in: SignIn, demo: Database) -> str:
    """The adviser's participant, with a name of her own, who has been here for a while."""
    person_id = id_of(demo, "participant")
    ok(sign_in("adviser").patch(f"people/participants/{person_id}", {"given_name": NAME, "own_reference": REFERENCE}))
    phone = sign_in("participant")
    ok(phone.post("week/busy-hours", {"weekday": 1, "starts": "08:00", "ends": "09:00"}))
    ok(phone.post("jobclub/calendar", {}))
    _came_and_waited(demo, person_id)
    return person_id


def _came_and_waited(demo: Database, person_id: str) -> None:
    """Attendance that stands by itself, a mention in a queue's order, an upload that waits, somebody who looked."""
    leader, now = id_of(demo, "leader"), clock.now()
    with demo.write() as db:
        session = db.scalars(select(ClubSession).where(ClubSession.leader_id == leader, ClubSession.starts_at < now)).first()
        assert session is not None
        seat = db.scalars(select(Seat).where(Seat.session_id == session.id, Seat.person_id == person_id)).one_or_none()
        seat = seat or Seat(session_id=session.id, person_id=person_id)
        db.add(seat)
        db.flush()
        db.add(AttendanceMark(seat_id=seat.id, state="present", made_at=now, saved_at=now, by_id=leader))
        order = {"before": [person_id, leader], "after": [leader, person_id]}
        db.add(QueueChange(session_id=session.id, by_id=leader, at=now, reason="Rekkefølge", **order))
        sheet = pack([Sheet("", [("Fornavn",), (NAME,)])])
        upload = {"id": leader, "kind": "participants", "packed": sheet, "created_at": now}
        db.add(IntakePreview(municipality_id=session.municipality_id, created_by=leader, **upload))
        db.add(AccessLog(actor_id=leader, person_id=person_id, action="people.see_participant", at=now))


def _gone_from_us(client: Client, person_id: str) -> None:
    ok(client.post(f"people/participants/{person_id}/leave", {"on": clock.today().isoformat()}))


def _tables_with(database: Database, text: str) -> set[str]:
    """The tables in which a cell holds this text, whatever its type."""
    with database.read() as db:
        tables = Base.metadata.sorted_tables
        return {table.name for table in tables if db.execute(select(table).where(or_(*_cells(table, text))).limit(1)).first()}


def _cells(table: Any, text: str) -> list[Any]:
    return [cast(column, String).contains(text) for column in table.columns if column.name != "packed" and column.name != "sound"]


def test_nothing_of_her_is_left(sign_in: SignIn, demo: Database, her: str) -> None:
    before = _tables_with(demo, her)
    assert {"booking", "seat", "assignment", "device", "busy_hour", "access_log", "queue_change", "outcome"} <= before
    admin = sign_in("admin")
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    assert _tables_with(demo, NAME) | _tables_with(demo, REFERENCE) == set()
    assert _tables_with(demo, her) <= LEDGER
    with demo.read() as db:
        assert db.scalars(select(IntakePreview.id)).all() == []
        assert db.scalars(select(Seat.id).where(Seat.person_id.is_(None), ~Seat.walk_in)).all() == []


def test_phones_of_staff_hear_that_her_rows_are_gone(sign_in: SignIn, demo: Database, her: str) -> None:
    leader, admin = sign_in("leader"), sign_in("admin")
    rows, token = _rows(leader)
    held = {row["id"] for row in rows if row["kind"] == "seat" and row["data"].get("person_id") == her}
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    gone = {row["id"] for row in ok(leader.get("sync", since=token))["gone"]}
    assert held and held | {her} <= gone


def _rows(client: Client) -> tuple[list[dict[str, Any]], str]:
    answer = ok(client.get("sync"))
    rows = answer["rows"]
    while answer["more"]:
        answer = ok(client.get("sync", since=answer["token"]))
        rows += answer["rows"]
    return rows, answer["token"]


def test_she_is_signed_out_and_nobody_finds_her(sign_in: SignIn, demo: Database, her: str) -> None:
    phone, admin = sign_in("participant"), sign_in("admin")
    _gone_from_us(admin, her)
    key = "0190f0a0-0000-7000-8000-000000000001"
    for _ in range(2):  # a repeat answers the same
        assert admin.post(f"people/participants/{her}/erasure", {}, key=key).status_code == 204
    assert phone.get("sync").status_code == 401
    assert admin.get(f"people/participants/{her}").status_code == 404
    assert her not in {row["id"] for row in admin.items("people/participants")}


def test_whoever_is_here_is_not_erased(sign_in: SignIn, demo: Database, her: str) -> None:
    assert refused(sign_in("admin").post(f"people/participants/{her}/erasure", {}), 409)["code"] == "still_here"


def test_whoever_works_here_is_not_erased(sign_in: SignIn, demo: Database, her: str) -> None:
    admin = sign_in("admin")
    _gone_from_us(admin, her)
    with demo.write() as db:
        db.add(PersonRole(person_id=her, role="mentor"))
    assert refused(admin.post(f"people/participants/{her}/erasure", {}), 409)["code"] == "still_staff"


def test_her_coming_seats_go_to_the_next(sign_in: SignIn, demo: Database, her: str) -> None:
    """Leaving frees them; one that stands all the same goes on when she is erased."""
    admin, starts = sign_in("admin"), clock.now() + timedelta(days=12)
    at = {"title": "Én plass", "place": "Rom", "capacity": 1, "starts_at": starts, "ends_at": starts + timedelta(hours=1)}
    with demo.write() as db:
        session = ClubSession(municipality_id=db.get_one(Person, her).municipality_id, **at)
        db.add(session)
        db.flush()
    for login in ("participant", "p003"):
        ok(sign_in(login).post(f"jobclub/sessions/{session.id}/bookings", {}))
    with demo.write() as db:
        db.get_one(Participant, her).left_on = clock.today()
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    with demo.read() as db:
        assert [row.status for row in db.scalars(select(Booking).where(Booking.session_id == session.id))] == ["offered"]


def test_what_she_did_for_others_stays_without_her(sign_in: SignIn, demo: Database, her: str) -> None:
    admin, other = sign_in("admin"), id_of(demo, "p003")
    with demo.write() as db:
        db.add(AccessLog(actor_id=her, person_id=other, action="people.see_participant", at=clock.now()))
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    with demo.read() as db:
        shell = db.get_one(Person, her)
        assert (shell.name, shell.phone, shell.roles, shell.active, db.get(Participant, her)) == ("", None, [], False, None)
    assert _tables_with(demo, NAME) == set()
    assert "" in {row["name"] for row in sign_in("p003").items("people/me/log")}


def test_no_feature_keeps_a_row_of_hers(database: Database) -> None:
    """The town has rows of every kind; a table that a later feature brings is tried by being planted there."""
    compose()
    with database.write() as db:
        town = built(db, "Herby")
    her = town.ids["participant"]
    before = _tables_with(database, her)
    with database.write() as db:
        erase_rows(db, her, clock.now())
    assert len(before) > 15
    assert _tables_with(database, her) - LEDGER <= {"person"}, "a person without any facts may stay for what she did for others"
    with database.read() as db:
        shell = db.get(Person, her)
        assert shell is None or (shell.name, shell.phone, shell.roles) == ("", None, [])


def test_a_restore_does_not_bring_her_back(sign_in: SignIn, demo: Database, her: str, tmp_path: Path) -> None:
    backup.backup(demo, tmp_path / "copy")
    admin = sign_in("admin")
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    backup.restore(demo, tmp_path / "copy", replace=True)
    assert _tables_with(demo, NAME) == set()
    assert _tables_with(demo, her) <= LEDGER


def test_a_new_machine_goes_by_the_file(sign_in: SignIn, demo: Database, her: str, config: Config, tmp_path: Path) -> None:
    backup.backup(demo, tmp_path / "copy")
    admin = sign_in("admin")
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    assert ledger.noted(config.erased) == {her}
    with demo.write() as db:
        db.delete(db.get_one(ledger.Erasure, her))  # the other machine has never heard of it
    backup.restore(demo, tmp_path / "copy", replace=True, erased=ledger.noted(config.erased))
    assert _tables_with(demo, NAME) == set()
    assert ledger.ledger_of(demo) == {her}


def test_the_command_line_reads_and_mends_the_file(
    sign_in: SignIn, demo: Database, her: str, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin, copies = sign_in("admin"), [str(tmp_path / name) for name in ("before", "after")]
    monkeypatch.setenv("DATABASE_URL", demo.url)
    monkeypatch.setenv("JOBBSPOR_ERASED", str(config.erased))
    _jobbspor("backup", copies[0])
    _gone_from_us(admin, her)
    ok(admin.post(f"people/participants/{her}/erasure", {}))
    assert config.erased is not None
    config.erased.unlink()
    _jobbspor("backup", copies[1])
    assert ledger.noted(config.erased) == {her}
    _jobbspor("restore", copies[0], "--replace")
    assert _tables_with(demo, NAME) == set()


def _jobbspor(*command: str) -> None:
    from click.testing import CliRunner

    from server.cli import main

    done = CliRunner().invoke(main, list(command))
    assert done.exit_code == 0, done.output
