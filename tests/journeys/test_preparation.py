"""What a leader asks to practise before a session: she meets it on her first screen, and practises with no network."""

from sqlalchemy import select

from server.core.db import Database
from server.vocabulary.models import Preparation
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.practising import with_words
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually


def _is_set(town: Database, session: str) -> bool:
    with town.read() as db:
        return db.scalars(select(Preparation).where(Preparation.session_id == session)).one_or_none() is not None


def test_a_leader_sets_words_and_a_rehearsal_and_she_finds_both(
    meet: Meet, make_session: MakeSession, server: Server, town: Database
) -> None:
    session = make_session()
    ok(server.client().sign_in("p050").post(f"jobclub/sessions/{session}/bookings"))
    with meet("leader") as leader:
        leader.go(f"/timer/{session}")
        leader.tap("Velg forberedelse")
        dialog = leader.page.locator("dialog[open]")
        dialog.get_by_label(leader.words("Ord fra et fag")).select_option("safety")
        dialog.get_by_role("switch", name=leader.words("Øv på intervju")).click()
        leader.can_use_this_screen()
        dialog.get_by_role("button", name=leader.words("Lagre")).click()
        leader.sees("Øv på intervju")
        eventually(lambda: _is_set(town, session), 20, "what she asks has come to the server")
    with meet("p050") as her:
        with_words(her)
        her.go("/")
        card = her.page.locator(".card", has=her.page.locator(f"a[href='/jobb/{session}']"))
        her.page.locator("main a").first.wait_for()
        if not card.count():
            her.tap("Neste uke")
        asked = card.locator("section", has_text=her.words("Øv før timen"))
        asked.get_by_role("link").first.wait_for(timeout=20_000)
        her.can_use_this_screen()
        her.offline()
        asked.locator("a[href='/ord/runde/safety']").click()
        her.page.locator(".round").wait_for()
        her.go(f"/jobb/{session}")
        her.page.locator("a[href='/ord/intervju/safety']").click()
        her.page.locator("h1 [lang=nb]").wait_for()
        her.can_use_this_screen()
