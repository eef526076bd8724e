"""What a date alone decides reaches phones in the night: an assignment that ended, lists of long ago."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from sqlalchemy import select

from server.app import FEATURES
from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession
from server.people.models import Assignment
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok


def _night(database: Database) -> None:
    for feature in FEATURES:
        for each in feature.nights:
            with database.write() as db:
                each(db, clock.now())


@contextmanager
def _in_weeks(weeks: float) -> Iterator[None]:
    with clock.moved(clock.now() + timedelta(weeks=weeks)):
        yield


def _kept(client: Client, kind: str) -> tuple[set[str], str]:
    """Ids of a kind as a fresh phone has them, and where sync had come to."""
    answer = ok(client.get("sync"))
    rows = answer["rows"]
    while answer["more"]:
        answer = ok(client.get("sync", since=answer["token"]))
        rows += answer["rows"]
    return {row["id"] for row in rows if row["kind"] == kind}, answer["token"]


def test_a_participant_sees_that_her_adviser_is_hers_no_more(sign_in: SignIn, demo: Database) -> None:
    person = id_of(demo, "participant")
    with demo.write() as db:
        hers = select(Assignment).where(Assignment.participant_id == person, Assignment.role == "adviser")
        db.scalars(hers).one().to_date = clock.today()
    _night(demo)
    phone = sign_in("participant")
    assert ok(phone.get("people/me"))["adviser_id"] is not None
    token = _kept(phone, "me")[1]
    with _in_weeks(1 / 7):
        assert phone.get("sync", since=token).status_code == 304
        _night(demo)
        told = ok(phone.get("sync", since=token))
        assert [row["data"]["adviser_id"] for row in told["rows"] if row["kind"] == "me"] == [None]
        _night(demo)
        assert phone.get("sync", since=told["token"]).status_code == 304


def test_lists_of_long_ago_leave_the_leaders_phone(sign_in: SignIn, demo: Database) -> None:
    before, _ = _kept(sign_in("leader"), "seat")
    _night(demo)
    assert _kept(sign_in("leader"), "seat")[0] == before != set()
    leader = id_of(demo, "leader")
    with demo.read() as db:
        ends = db.scalars(select(ClubSession.ends_at).where(ClubSession.leader_id == leader).order_by(ClubSession.ends_at)).all()
    with clock.moved(ends[0] + timedelta(weeks=8, days=1)):
        _night(demo)
        kept = _kept(sign_in("leader"), "seat")[0]
        assert kept < before
    with clock.moved(ends[-1] + timedelta(weeks=8, days=1)):
        _night(demo)
        assert _kept(sign_in("leader"), "seat")[0] == set()
