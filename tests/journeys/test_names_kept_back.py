"""Names that do not stand where others look: a protected one beside the next code, and everybody's when a leader prints her week."""

from collections import Counter

from playwright.sync_api import expect
from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import ClubSession
from server.people.models import Person
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.somebody import Somebody
from tests.support.client import ok
from tests.support.server import Server


def test_a_protected_name_waits_until_it_is_her_turn(meet: Meet, server: Server, town: Database) -> None:
    """In a group others stand by; the one who comes first sees nothing of the next."""
    client = server.client().sign_in("adviser")
    with meet("adviser", desk=True) as adviser:
        first, following = _two_names(adviser)
        path = f"people/participants/{_id_of(town, following)}/protected"
        for protected in (False, True):
            ok(client.put(path, {"protected": protected}))
            _invite(adviser, first, following)
            assert (following.split()[0] in adviser.page.locator("main").inner_text()) is not protected
    ok(client.put(path, {"protected": False}))


def _two_names(adviser: Somebody) -> tuple[str, str]:
    """Of those who are not in yet; neither shares a given name with anybody there."""
    adviser.go("/inviter")
    adviser.page.get_by_role("checkbox").first.wait_for()
    names = adviser.page.locator(".side-by-side strong").all_inner_texts()
    given = Counter(name.split()[0] for name in names)
    first, following = [name for name in names if given[name.split()[0]] == 1][:2]
    return first, following


def _id_of(town: Database, name: str) -> str:
    given, family = name.split(" ", 1)
    with town.read() as db:
        return db.scalars(select(Person.id).where(Person.given_name == given, Person.family_name == family, Person.active)).first() or ""


def _invite(adviser: Somebody, *names: str) -> None:
    """These two and nobody else, to the first code."""
    adviser.go("/inviter")
    adviser.page.get_by_role("checkbox").first.wait_for()
    for name in names:
        adviser.page.locator(".side-by-side > li", has_text=name).get_by_role("checkbox").check()
    adviser.page.locator(".stays .button").click()
    adviser.page.locator(".eight-digits").wait_for()


def test_a_week_that_is_printed_names_nobody(meet: Meet, make_session: MakeSession, server: Server, town: Database) -> None:
    session = make_session()
    ok(server.client().sign_in("p010").post(f"jobclub/sessions/{session}/bookings"))
    with town.write() as db:
        row = db.get_one(ClubSession, session)
        row.starts_at, row.ends_at = clock.now(), clock.now() + (row.ends_at - row.starts_at)
    with meet("leader", desk=True) as leader:
        leader.go("/leder")
        names = leader.page.locator(".lead-names", has_text=".").first
        expect(names).to_be_visible(timeout=15_000)
        leader.page.emulate_media(media="print")
        expect(names).to_be_hidden()
