"""The admin imports in the browser: upload, look, decide, apply."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core import clock
from server.core.db import Database
from server.intake import actions
from server.intake.models import IntakePreview
from server.people.models import Credential, Municipality, Participant, Person, PersonRole
from server.people.passwords import hashed
from tests.server.intake.files import AMAL, participants_csv, sample, xlsx_of
from tests.support.client import Answer, Client, ok, refused

SignIn = Callable[..., Client]
PASSWORD = "jobbspor-demo"


def add(database: Database, municipality: str, login: str, *roles: str) -> None:
    with database.write() as db:
        found = db.scalars(select(Municipality).where(Municipality.name == municipality)).one_or_none()
        if found is None:
            found = Municipality(name=municipality)
            db.add(found)
            db.flush()
        person = Person(municipality_id=found.id, given_name=login, family_name="Staff", language="nb", created_at=clock.now())
        person.roles = [PersonRole(role=role) for role in roles]
        db.add(person)
        db.flush()
        db.add(Credential(person_id=person.id, login=login, password_hash=hashed(PASSWORD)))


@pytest.fixture(autouse=True)
def people(database: Database) -> None:
    add(database, "Sarpsborg", "admin", "admin")
    add(database, "Sarpsborg", "adviser", "adviser")
    add(database, "Moss", "other-admin", "admin")


@pytest.fixture
def admin(sign_in: SignIn) -> Client:
    return sign_in("admin")


def upload(client: Client, data: bytes, kind: str = "participants", key: str | None = None, **more: Any) -> Answer:
    boundary = "jobbspor"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    body = head.encode() + data + f"\r\n--{boundary}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    return client.write("POST", f"/api/v1/intake/previews?kind={kind}", body, key=key or str(uuid.uuid4()), headers=headers, **more)


def participants(database: Database) -> int:
    with database.read() as db:
        return db.scalars(select(func.count()).select_from(Participant)).one()


def test_upload_look_and_apply(admin: Client, database: Database) -> None:
    answer = upload(admin, sample("deltakere.csv"))
    preview = ok(answer)
    assert answer.status_code == 201
    assert (preview["outcomes"]["new"], preview["outcomes"]["refused"], preview["counts"]["participants"]) == (121, 3, 121)
    assert [person["outcome"] for person in preview["staff"]] == ["invite"] * 5
    refusal = next(row for row in preview["rows"] if row["number"] == 52)
    assert refusal["notes"][0]["cell"] == "C52"
    assert refusal["notes"][0]["words"] == "«31.02.1990» er ikke en dato som kan stemme."
    assert participants(database) == 0
    assert ok(admin.get(f"intake/previews/{preview['id']}"))["rows"] == preview["rows"]
    applied = ok(admin.post(f"intake/previews/{preview['id']}/apply"))
    assert applied == {"outcomes": preview["outcomes"], "left_out": [32, 52, 62], "staff_to_invite": 5}
    assert participants(database) == 121


def test_a_timetable_goes_in_the_same_way(admin: Client) -> None:
    preview = ok(upload(admin, sample("jobbklubb-timeplan.xlsx"), "jobclub"))
    assert (preview["counts"]["clubs"], preview["counts"]["holiday_weeks"]) == (5, 6)
    assert {row["sheet"] for row in preview["rows"]} == {"Høst 2026", "Ferieuker"}
    assert ok(admin.post(f"intake/previews/{preview['id']}/apply"))["outcomes"]["new"] == 11
    assert ok(upload(admin, sample("jobbklubb-timeplan.xlsx"), "jobclub"))["outcomes"]["unchanged"] == 11


def test_an_upload_and_its_applying_count_once(admin: Client, database: Database) -> None:
    key, again = str(uuid.uuid4()), str(uuid.uuid4())
    first = ok(upload(admin, participants_csv(AMAL), key=key))
    assert ok(upload(admin, participants_csv(AMAL), key=key)) == first
    refused(upload(admin, participants_csv(AMAL | {"Fornavn": "Huda"}), key=key), 422, "key_reused")
    path = f"intake/previews/{first['id']}/apply"
    applied = ok(admin.post(path, key=again))
    assert ok(admin.post(path, key=again)) == applied
    refused(admin.post(path), 409, "already_applied")
    refused(admin.get(f"intake/previews/{first['id']}"), 409, "already_applied")
    assert participants(database) == 1


def test_decisions(admin: Client, database: Database) -> None:
    ok(admin.post(f"intake/previews/{ok(upload(admin, participants_csv(AMAL)))['id']}/apply"))
    preview = ok(upload(admin, participants_csv(AMAL | {"Fornavn": "Amala"}, AMAL | {"Fornavn": "Huda"})))
    assert [(row["outcome"], row["perhaps"]) for row in preview["rows"]] == [("decide", "Amal Haddad")] * 2
    path = f"intake/previews/{preview['id']}/apply"
    refused(admin.post(path, {"decisions": {"2": "perhaps"}}), 422, "invalid")
    applied = ok(admin.post(path, {"decisions": {"2": "same"}}))
    assert (applied["outcomes"]["changed"], applied["left_out"]) == (1, [3])
    assert participants(database) == 1


def test_only_the_admin_of_this_municipality(admin: Client, sign_in: SignIn, anyone: Callable[[], Client]) -> None:
    preview_id = ok(upload(admin, participants_csv(AMAL)))["id"]
    refused(upload(anyone(), participants_csv(AMAL)), 401)
    adviser, other = sign_in("adviser"), sign_in("other-admin")
    refused(upload(adviser, participants_csv(AMAL)), 403)
    for path in (f"intake/previews/{preview_id}", f"intake/previews/{uuid.uuid4()}"):
        refused(adviser.get(path), 403)
        refused(other.get(path), 404)
        refused(other.post(f"{path}/apply"), 404)
    assert ok(admin.get(f"intake/previews/{preview_id}"))["id"] == preview_id


def test_files_that_cannot_be_read_are_refused_with_a_code(admin: Client) -> None:
    refused(upload(admin, b"\x89PNG\0"), 422, "file_unreadable")
    refused(upload(admin, sample("jobbklubb-timeplan.xlsx")), 422, "no_headings")
    refused(upload(admin, b"a" * (2 * 1024 * 1024 + 1)), 422, "file_too_large")
    refused(upload(admin, b"a" * (5 * 1024 * 1024)), 413)
    refused(upload(admin, participants_csv(AMAL), kind="mentors"), 422, "invalid")
    refused(admin.write("POST", "/api/v1/intake/previews?kind=participants"), 422, "file_missing")


def test_hostile_text_stays_text(admin: Client) -> None:
    name = "<img src=x onerror=alert(1)>"
    ok(admin.post(f"intake/previews/{ok(upload(admin, participants_csv(AMAL | {'Fornavn': name})))['id']}/apply"))
    preview = ok(upload(admin, participants_csv(AMAL | {"Fornavn": "%(row)s %s {0}"})))
    assert preview["rows"][0]["perhaps"] == f"{name} Haddad"


def test_the_cells_are_gone_once_applied_and_after_a_day(admin: Client, database: Database) -> None:
    applied = ok(upload(admin, participants_csv(AMAL)))["id"]
    ok(admin.post(f"intake/previews/{applied}/apply"))
    ok(upload(admin, participants_csv(AMAL)))
    with database.read() as db:
        assert db.get(IntakePreview, applied).packed == b""  # type: ignore[union-attr]
    with database.write() as db:
        actions.forget_old(db, clock.now() + timedelta(hours=25))
        assert db.scalars(select(IntakePreview)).all() == []


def test_a_preview_of_yesterday_is_gone(admin: Client, sign_in: SignIn) -> None:
    preview_id = ok(upload(admin, participants_csv(AMAL)))["id"]
    with clock.moved(clock.now() + timedelta(hours=24, minutes=1)):
        refused(sign_in("admin").get(f"intake/previews/{preview_id}"), 404)


def test_a_national_identity_number_is_never_stored(admin: Client, database: Database) -> None:
    preview = ok(upload(admin, xlsx_of(a=[["Fornavn", "Etternavn", "Født", "Merknad"], ["Amal", "Haddad", "1.4.80", "131169 00216"]])))
    assert [note["code"] for note in preview["rows"][0]["notes"]] == ["national_id"]
    assert "00216" not in str(preview)
    with database.read() as db:
        kept = db.get(IntakePreview, preview["id"])
        assert kept is not None
        assert "00216" not in repr(actions.unpack(kept.packed))
