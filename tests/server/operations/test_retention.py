"""Each kind is kept as long as the README says, tested with a moved clock (checks.md 17)."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.app import FEATURES
from server.core import clock
from server.core.base import new_id
from server.core.db import Database
from server.intake.models import IntakePreview
from server.notifications.models import Notice
from server.people.models import AccessLog, Device, Invitation, Throttle
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import ok


def _sweep(demo: Database, now: datetime) -> None:
    with demo.write() as db:
        for feature in FEATURES:
            for each in feature.sweeps:
                each(db, now)


def _rows(person: str, municipality: str) -> dict[Any, tuple[Any, timedelta]]:
    """A row of each kind made now, and how long it is kept from now."""
    at, secret = clock.now(), new_id()
    return {
        Notice: (Notice(person_id=person, kind="placed", params={}, created_at=at), timedelta(days=60)),
        AccessLog: (AccessLog(actor_id=person, person_id=person, action="people.see_participant", at=at), timedelta(days=730)),
        Throttle: (Throttle(subject=secret, failures=1, last_at=at), timedelta(days=1)),
        Device: (
            Device(person_id=person, token_hash=secret, label="Chrome", created_at=at, seen_at=at, expires_at=at),
            timedelta(days=30),
        ),
        Invitation: (
            Invitation(person_id=person, created_by=person, token_hash=secret, code_hash=secret, expires_at=at),
            timedelta(days=30),
        ),
        IntakePreview: (
            IntakePreview(
                id=secret, municipality_id=municipality, created_by=person, kind="participants", packed=b"", created_at=at
            ),
            timedelta(days=1),
        ),
    }  # fmt: skip


@pytest.mark.parametrize("model", [Notice, AccessLog, Throttle, Device, Invitation, IntakePreview])
def test_a_row_goes_when_its_time_is_over_and_not_before(demo: Database, sign_in: SignIn, model: Any) -> None:
    me = ok(sign_in("participant").get("people/me"))
    row, kept = _rows(me["id"], me["municipality_id"])[model]
    with demo.write() as db:
        db.add(row)
        db.flush()
        key = model.__mapper__.primary_key_from_instance(row)
    for passed, there in ((kept - timedelta(minutes=5), 1), (kept + timedelta(minutes=5), 0)):
        _sweep(demo, clock.now() + passed)
        with demo.read() as db:
            column = model.__mapper__.primary_key[0]
            assert db.scalars(select(func.count()).select_from(model).where(column == key[0])).one() == there


def test_phones_forget_an_old_notice_too(demo: Database, sign_in: SignIn) -> None:
    phone = sign_in("participant")
    with demo.write() as db:
        notice = Notice(person_id=id_of(demo, "participant"), kind="placed", params={}, created_at=clock.now())
        db.add(notice)
    token = ok(phone.get("sync"))["token"]
    _sweep(demo, clock.now() + timedelta(days=61))
    gone = ok(phone.get("sync", since=token))["gone"]
    assert ("notice", notice.id) in {(each["kind"], each["id"]) for each in gone}
