"""A phone's copy stays right: PROTOCOL.md, steps 1 to 9."""

from typing import Any

import pytest
from sqlalchemy import select

from server.core import changes
from server.core.db import Database
from server.notifications.actions import tell
from server.people.models import Credential, Person, PersonRole
from server.sync import queries
from tests.conftest import SignIn
from tests.support.client import Client, ok


class Phone:
    """The least a phone must do: steps 10 and 11 of the protocol."""

    def __init__(self, client: Client) -> None:
        self.client, self.token, self.pages = client, None, 0
        self.held: dict[tuple[str, str], set[str]] = {}
        self.rows: dict[tuple[str, str], Any] = {}

    def sync(self) -> int:
        """Fetches until there is no more; how many rows came."""
        came, more = 0, True
        while more:
            answer = self.client.get("sync", since=self.token)
            if answer.status_code == 304:
                return came
            page = ok(answer)
            self._take(page)
            came, more, self.pages = came + len(page["rows"]), page["more"], self.pages + 1
        return came

    def _take(self, page: dict[str, Any]) -> None:
        if page["fresh"]:
            self.held, self.rows = {}, {}
        for row in page["rows"]:
            self.held.setdefault((row["kind"], row["id"]), set()).add(row["audience"])
            self.rows[row["kind"], row["id"]] = row["data"]
        for gone in page["gone"]:
            self._lose((gone["kind"], gone["id"]), {gone["audience"]})
        for key in list(self.held):
            self._lose(key, set(page["forget"]))
        self.token = page["token"]

    def _lose(self, key: tuple[str, str], audiences: set[str]) -> None:
        left = self.held.get(key, set()) - audiences
        self.held[key] = left
        if not left:
            self.held.pop(key)
            self.rows.pop(key, None)

    def of(self, kind: str) -> list[Any]:
        """The rows of a kind."""
        return [data for (name, _), data in self.rows.items() if name == kind]


@pytest.fixture
def phone(sign_in: SignIn, demo: Database) -> Phone:
    """The participant's phone after its first fetch."""
    phone = Phone(sign_in("participant"))
    phone.sync()
    return phone


def _person(database: Database, login: str) -> str:
    with database.read() as db:
        return db.scalars(select(Credential.person_id).where(Credential.login == login)).one()


def _tell(database: Database, login: str, times: int = 1) -> None:
    with database.write() as db:
        for number in range(times):
            tell(db, _person(database, login), "placed", {"number": number})


def test_the_first_fetch_brings_what_concerns_me_and_nothing_of_others(phone: Phone, demo: Database) -> None:
    assert [me["id"] for me in phone.of("me")] == [_person(demo, "participant")]
    assert "Kari Nordby" in {contact["name"] for contact in phone.of("staff")}
    assert not [row for row in phone.rows.values() if row.get("municipality_id") not in (None, phone.of("me")[0]["municipality_id"])]


def test_nothing_changed_is_a_304_of_one_query(phone: Phone, count_queries: Any) -> None:
    with count_queries() as queries_made:
        assert phone.client.get("sync", since=phone.token).status_code == 304
    assert len(queries_made) == 1, queries_made


def test_a_change_comes_once_and_only_to_those_concerned(phone: Phone, sign_in: SignIn, demo: Database) -> None:
    other = Phone(sign_in("p001"))
    other.sync()
    before = len(phone.of("notice"))
    _tell(demo, "participant")
    assert (phone.sync(), phone.sync(), other.sync()) == (1, 0, 0)
    assert len(phone.of("notice")) == before + 1


def test_many_changes_of_one_act_come_in_pages_without_loss(phone: Phone, demo: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "PAGE", 7)
    before, pages = len(phone.of("notice")), phone.pages
    _tell(demo, "participant", 40)
    assert phone.sync() == 40
    assert len(phone.of("notice")) == before + 40
    assert phone.pages - pages >= 6


def test_changes_between_two_pages_are_not_lost(phone: Phone, demo: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "PAGE", 7)
    before = len(phone.of("notice"))
    _tell(demo, "participant", 10)
    page = ok(phone.client.get("sync", since=phone.token))
    phone._take(page)
    _tell(demo, "participant", 3)
    phone.sync()
    assert len(phone.of("notice")) == before + 13


def test_who_loses_an_audience_is_told_to_forget_it(sign_in: SignIn, demo: Database) -> None:
    phone = Phone(sign_in("leader"))
    phone.sync()
    assert any(audience.startswith("leaders:") for held in phone.held.values() for audience in held)
    with demo.write() as db:
        person = db.get(Person, _person(demo, "leader"))
        assert person is not None
        person.roles = [PersonRole(role="mentor")]
    phone.sync()
    assert not [audience for held in phone.held.values() for audience in held if audience.startswith("leaders:")]


def test_who_leaves_the_contact_cards_goes_from_every_phone(phone: Phone, demo: Database) -> None:
    leader = _person(demo, "leader")
    assert ("staff", leader) in phone.rows
    with demo.write() as db:
        person = db.get(Person, leader)
        assert person is not None
        person.active = False
    phone.sync()
    assert ("staff", leader) not in phone.rows


@pytest.mark.parametrize("token", ["x", "W10=", "bnVsbA==", "WyJhIiwiYiIseyJjIjotMX0sbnVsbF0=", "å" * 50])
def test_a_token_that_cannot_be_read_fetches_everything_again(phone: Phone, token: str) -> None:
    page = ok(phone.client.get("sync", since=token))
    assert page["fresh"] is True
    assert len(page["rows"]) == len(phone.rows)


def test_a_restored_database_fetches_everything_again(phone: Phone, demo: Database, sign_in_again: Any) -> None:
    with demo.write() as db:
        changes.new_epoch(db)
    page = ok(sign_in_again("participant").get("sync", since=phone.token))
    assert page["fresh"] is True


def test_somebody_not_signed_in_gets_nothing(anyone: Any, demo: Database) -> None:
    assert anyone().get("sync").status_code == 401
